package org.tamiz.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Reason;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;

/** Compares everything but names. What either side does not state weighs nothing: omission is not contradiction. */
final class IdentityComparison {
    /** Written for customers without an RFC of their own, in Mexico and abroad (SAT, Resolución Miscelánea Fiscal). */
    private static final Set<String> GENERIC_RFCS = Set.of("XAXX010101000", "XEXX010101000");

    private final List<Evidence> evidence = new ArrayList<>();
    private double bits;
    private boolean identifierAgrees;

    private IdentityComparison() {}

    /** Compares a record with a listed party. */
    static IdentityComparison of(ScreeningRecord record, PreparedParty prepared) {
        ListedParty party = prepared.party();
        IdentityComparison comparison = new IdentityComparison();
        comparison.compareKind(record.kind(), party.kind());
        comparison.add(BirthDateComparison.of(record.birthDates(), party.birthDates()));
        comparison.compareCountries(record.countries(), prepared.countries());
        comparison.compareGender(record.gender(), party.gender());
        comparison.compareIdentifiers(record.identifiers(), party.identifiers());
        return comparison;
    }

    /** The most that all but identifiers can weigh for any party of a domain. */
    static double mostBits(ScreeningRecord record, NameDomain domain) {
        double most = 0;
        if (record.kind() != null && (record.kind() == PartyKind.PERSON) != (domain == NameDomain.PERSON)) {
            most += Weights.PERSON_OR_NOT;
        }
        if (!record.birthDates().isEmpty()) {
            most += Weights.BIRTH_SAME_DAY;
        }
        if (!record.countries().isEmpty()) {
            most += Weights.SAME_COUNTRY;
        }
        if (record.gender() != null) {
            most += Weights.SAME_GENDER;
        }
        return most;
    }

    /** What was compared, in order. */
    List<Evidence> evidence() {
        return evidence;
    }

    /** The sum of the evidence's weights. */
    double bits() {
        return bits;
    }

    /** Whether an identifier agrees, which makes a candidate even where no name does. */
    boolean identifierAgrees() {
        return identifierAgrees;
    }

    private void add(@Nullable Evidence piece) {
        if (piece != null) {
            evidence.add(piece);
            bits += piece.bits();
        }
    }

    private void compareKind(@Nullable PartyKind mine, PartyKind theirs) {
        if (mine != null && mine != theirs) {
            boolean personOrNot = mine == PartyKind.PERSON || theirs == PartyKind.PERSON;
            add(new Evidence(
                    Feature.KIND,
                    personOrNot ? Weights.PERSON_OR_NOT : Weights.OTHER_KIND,
                    mine.word(),
                    theirs.word(),
                    Reason.DIFFERENT));
        }
    }

    private void compareCountries(List<String> mine, Set<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        String common = mine.stream().filter(theirs::contains).findFirst().orElse(null);
        if (common != null) {
            add(new Evidence(Feature.COUNTRY, Weights.SAME_COUNTRY, common, common, Reason.SAME));
        } else {
            add(new Evidence(
                    Feature.COUNTRY,
                    Weights.OTHER_COUNTRY,
                    String.join(", ", mine),
                    String.join(", ", theirs),
                    Reason.DIFFERENT));
        }
    }

    private void compareGender(@Nullable Gender mine, @Nullable Gender theirs) {
        if (mine != null && theirs != null) {
            boolean same = mine == theirs;
            add(new Evidence(
                    Feature.GENDER,
                    same ? Weights.SAME_GENDER : Weights.OTHER_GENDER,
                    mine.word(),
                    theirs.word(),
                    same ? Reason.SAME : Reason.DIFFERENT));
        }
    }

    /** The strongest agreement counts; failing one, the strongest contradiction. */
    private void compareIdentifiers(List<Identifier> mine, List<Identifier> theirs) {
        Evidence strongest = null;
        for (Identifier a : mine) {
            for (Identifier b : theirs) {
                Evidence piece = compare(a, b);
                if (piece != null && (strongest == null || stronger(piece, strongest))) {
                    strongest = piece;
                }
            }
        }
        add(strongest);
        identifierAgrees = strongest != null && strongest.bits() > 0;
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
            return new Evidence(
                    Feature.IDENTIFIER, Weights.otherCode(mine.type()), shown(mine), shown(theirs), Reason.OTHER_CODE);
        }
        return null;
    }

    /** Whether a code can tell parties apart: not too short, no filler such as "00000", and not given to everyone. */
    private static boolean tells(String code) {
        return code.length() >= Weights.SHORTEST_CODE
                && code.chars().distinct().count() > 1
                && !GENERIC_RFCS.contains(code);
    }

    /** Every code of which a party has only one holds digits; words in its place, such as "unknown", contradict nothing. */
    private static boolean hasDigit(String code) {
        return code.chars().anyMatch(Character::isDigit);
    }

    private static double sameCode(Identifier identifier) {
        return switch (identifier.type()) {
            case PHONE, EMAIL, WEBSITE, OTHER -> Weights.SAME_LOOSE_CODE;
            default -> Weights.SAME_CODE;
        };
    }

    private static String shown(Identifier identifier) {
        return identifier.type() + " " + identifier.value();
    }
}
