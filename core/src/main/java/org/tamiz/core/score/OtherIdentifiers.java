package org.tamiz.core.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.Rfc;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.Reason;

/** Compares identifiers by their text alone. Pairs of CURPs and RFCs are left to {@link CodeComparison}. */
final class OtherIdentifiers {
    private OtherIdentifiers() {}

    /** The strongest agreement; failing one, the strongest contradiction; null if no pair tells anything. */
    static @Nullable Evidence of(
            List<Identifier> mine, MexicanCodes myCodes, List<Identifier> theirs, MexicanCodes theirCodes) {
        Evidence strongest = null;
        for (Identifier a : mine) {
            boolean code = myCodes.identifiers().contains(a);
            for (Identifier b : theirs) {
                if (code && theirCodes.identifiers().contains(b)) {
                    continue;
                }
                Evidence piece = compare(a, b);
                if (piece != null && (strongest == null || stronger(piece, strongest))) {
                    strongest = piece;
                }
            }
        }
        return strongest;
    }

    private static boolean stronger(Evidence piece, Evidence than) {
        if (piece.bits() > 0 || than.bits() > 0) {
            return piece.bits() > than.bits();
        }
        return piece.bits() < than.bits();
    }

    private static @Nullable Evidence compare(Identifier mine, Identifier theirs) {
        String a = mine.comparable();
        String b = theirs.comparable();
        if (!tells(a) || !tells(b)) {
            return null;
        }
        if (a.equals(b)) {
            double weight = mine.type() == theirs.type() ? sameCode(mine) : Weights.SAME_LOOSE_CODE;
            return new Evidence(Feature.IDENTIFIER, weight, shown(mine), shown(theirs), Reason.SAME_CODE);
        }
        if (mine.type() == theirs.type() && mine.type().onePerParty() && hasDigit(a) && hasDigit(b)) {
            return new Evidence(Feature.IDENTIFIER, Weights.OTHER_CODE, shown(mine), shown(theirs), Reason.OTHER_CODE);
        }
        return null;
    }

    /** Whether a code can tell parties apart: not too short, no filler such as "00000", and not given to everyone. */
    static boolean tells(String code) {
        return code.length() >= Weights.SHORTEST_CODE && hasTwoCharacters(code) && !Rfc.isGeneric(code);
    }

    /** Every code of which a party has only one holds digits; words in its place, such as "unknown", contradict nothing. */
    static boolean hasDigit(String code) {
        for (int i = 0; i < code.length(); i++) {
            if (Character.isDigit(code.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static double sameCode(Identifier identifier) {
        return switch (identifier.type()) {
            case PHONE, EMAIL, WEBSITE, OTHER -> Weights.SAME_LOOSE_CODE;
            default -> Weights.SAME_CODE;
        };
    }

    /** An identifier as reports show it. */
    static String shown(Identifier identifier) {
        return identifier.type() + " " + identifier.value();
    }

    private static boolean hasTwoCharacters(String code) {
        for (int i = 1; i < code.length(); i++) {
            if (code.charAt(i) != code.charAt(0)) {
                return true;
            }
        }
        return false;
    }
}
