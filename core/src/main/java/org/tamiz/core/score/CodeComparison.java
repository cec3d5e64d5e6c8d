package org.tamiz.core.score;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.Curp;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.MexicanCodes.Coded;
import org.tamiz.core.identifiers.MexicanCodes.Malformed;
import org.tamiz.core.identifiers.Rfc;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Reason;
import org.tamiz.core.names.EditDistance;

/**
 * Compares the CURPs and RFCs of both sides. Either side may state several: the best agreement counts; failing one, each
 * kind of code speaks by its nearest pair, and the kind that speaks more against counts.
 */
final class CodeComparison {
    private CodeComparison() {}

    /**
     * What the codes of both sides say together.
     *
     * @param company whether the listed party is no person: a company's RFC tells nothing of a person, nor the reverse
     * @return null if there is no pair of codes to compare
     */
    static @Nullable Evidence of(MexicanCodes mine, MexicanCodes theirs, boolean company) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return null;
        }
        Evidence curps = null;
        Evidence rfcs = null;
        for (Coded<Curp> a : mine.curps()) {
            for (Coded<Curp> b : theirs.curps()) {
                curps = better(curps, curps(a, b));
            }
        }
        for (Coded<Rfc> a : mine.rfcs()) {
            for (Coded<Rfc> b : theirs.rfcs()) {
                if (a.code().company() == company && b.code().company() == company) {
                    rfcs = better(rfcs, rfcs(a, b));
                }
            }
        }
        Evidence same = curps == null && rfcs == null && !company ? acrossKinds(mine, theirs) : worse(curps, rfcs);
        return better(same, asWritten(mine, theirs));
    }

    /** Whether the very same code stands on both sides; such a pair is found without any name. */
    static boolean isExact(Evidence evidence) {
        return evidence.reason() == Reason.SAME_CODE;
    }

    private static @Nullable Evidence better(@Nullable Evidence a, @Nullable Evidence b) {
        return a == null || (b != null && b.bits() > a.bits()) ? b : a;
    }

    /** Of two kinds of codes one that agrees settles it; otherwise the one that speaks more against counts. */
    private static @Nullable Evidence worse(@Nullable Evidence a, @Nullable Evidence b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.bits() > 0 || b.bits() > 0 ? better(a, b) : a.bits() < b.bits() ? a : b;
    }

    private static Evidence curps(Coded<Curp> a, Coded<Curp> b) {
        Curp mine = a.code();
        Curp theirs = b.code();
        if (sameText(a.identifier(), b.identifier())) {
            return evidence(Weights.SAME_CODE, a.identifier(), b.identifier(), Reason.SAME_CODE);
        }
        if (mine.personPart().equals(theirs.personPart())) {
            return evidence(Weights.CURP_OTHER_HOMOCLAVE, a.identifier(), b.identifier(), Reason.OTHER_HOMOCLAVE);
        }
        if (near(mine.text(), theirs.text())) {
            return evidence(Weights.CURP_SLIP, a.identifier(), b.identifier(), Reason.CODE_SLIP);
        }
        return near(mine.personPart(), theirs.personPart())
                ? evidence(Weights.CURP_NEAR, a.identifier(), b.identifier(), Reason.CODE_SLIP)
                : evidence(Weights.OTHER_CURP, a.identifier(), b.identifier(), Reason.OTHER_CODE);
    }

    private static Evidence rfcs(Coded<Rfc> a, Coded<Rfc> b) {
        Rfc mine = a.code();
        Rfc theirs = b.code();
        boolean whole = mine.hasHomoclave() && theirs.hasHomoclave();
        if (whole && sameText(a.identifier(), b.identifier())) {
            return evidence(Weights.SAME_CODE, a.identifier(), b.identifier(), Reason.SAME_CODE);
        }
        if (mine.lettersAndDate().equals(theirs.lettersAndDate())) {
            Reason reason = whole ? Reason.OTHER_HOMOCLAVE : Reason.SAME_LETTERS_AND_DATE;
            return evidence(Weights.SAME_LETTERS_AND_DATE, a.identifier(), b.identifier(), reason);
        }
        if (whole && near(mine.text(), theirs.text())) {
            return evidence(Weights.RFC_SLIP, a.identifier(), b.identifier(), Reason.CODE_SLIP);
        }
        return lettersAndDate(
                mine.lettersAndDate(),
                theirs.lettersAndDate(),
                a.identifier(),
                b.identifier(),
                mine.company() ? Weights.OTHER_COMPANY_RFC : Weights.OTHER_LETTERS_AND_DATE);
    }

    /** A CURP against an RFC: the first ten characters of a person's are the same. */
    private static @Nullable Evidence acrossKinds(MexicanCodes mine, MexicanCodes theirs) {
        Evidence best = null;
        for (Coded<Curp> a : mine.curps()) {
            for (Coded<Rfc> b : theirs.rfcs()) {
                best = better(best, across(a.code(), b.code(), a.identifier(), b.identifier()));
            }
        }
        for (Coded<Rfc> a : mine.rfcs()) {
            for (Coded<Curp> b : theirs.curps()) {
                best = better(best, across(b.code(), a.code(), a.identifier(), b.identifier()));
            }
        }
        return best;
    }

    private static @Nullable Evidence across(Curp curp, Rfc rfc, Identifier mine, Identifier theirs) {
        return rfc.company()
                ? null
                : lettersAndDate(
                        curp.lettersAndDate(),
                        rfc.lettersAndDateAsIn(curp),
                        mine,
                        theirs,
                        Weights.OTHER_LETTERS_AND_DATE);
    }

    private static Evidence lettersAndDate(String a, String b, Identifier mine, Identifier theirs, double other) {
        if (a.equals(b)) {
            return evidence(Weights.SAME_LETTERS_AND_DATE, mine, theirs, Reason.SAME_LETTERS_AND_DATE);
        }
        return near(a, b)
                ? evidence(Weights.LETTERS_AND_DATE_NEAR, mine, theirs, Reason.CODE_SLIP)
                : evidence(other, mine, theirs, Reason.OTHER_CODE);
    }

    /** What cannot be read is compared as written: it can agree, and never contradicts. */
    private static @Nullable Evidence asWritten(MexicanCodes mine, MexicanCodes theirs) {
        if (mine.malformed().isEmpty() && theirs.malformed().isEmpty()) {
            return null;
        }
        Evidence best = null;
        for (Identifier a : mine.identifiers()) {
            for (Identifier b : theirs.identifiers()) {
                if (a.type() == b.type() && (isMalformed(a, mine.malformed()) || isMalformed(b, theirs.malformed()))) {
                    best = better(best, asWritten(a, b));
                }
            }
        }
        return best;
    }

    private static boolean isMalformed(Identifier identifier, List<Malformed> malformed) {
        return malformed.stream().anyMatch(code -> code.identifier().equals(identifier));
    }

    private static @Nullable Evidence asWritten(Identifier a, Identifier b) {
        if (!OtherIdentifiers.tells(a.comparable()) || !OtherIdentifiers.tells(b.comparable())) {
            return null;
        }
        if (sameText(a, b)) {
            return evidence(Weights.SAME_CODE, a, b, Reason.SAME_CODE);
        }
        boolean longEnough =
                Math.min(a.comparable().length(), b.comparable().length()) >= Weights.SHORTEST_SLIPPED_CODE;
        return longEnough && near(a.comparable(), b.comparable())
                ? evidence(
                        a.type() == IdentifierType.CURP ? Weights.CURP_SLIP : Weights.RFC_SLIP, a, b, Reason.CODE_SLIP)
                : null;
    }

    private static boolean sameText(Identifier a, Identifier b) {
        return a.comparable().equals(b.comparable());
    }

    private static boolean near(String a, String b) {
        return EditDistance.within(a, b, 1) <= 1;
    }

    private static Evidence evidence(double bits, Identifier mine, Identifier theirs, Reason reason) {
        return new Evidence(
                Feature.IDENTIFIER, bits, OtherIdentifiers.shown(mine), OtherIdentifiers.shown(theirs), reason);
    }
}
