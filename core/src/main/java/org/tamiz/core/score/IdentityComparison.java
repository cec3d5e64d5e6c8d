package org.tamiz.core.score;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.PartyFacts;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Reason;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.score.BirthDateComparison.Finding;

/**
 * Compares everything but names. What either side does not state weighs nothing: omission is not contradiction.
 *
 * <p>A CURP or RFC says much of what is stated beside it, and what is said twice must not count twice. Where both sides have
 * such codes, these are compared as a whole ({@link CodeComparison}), and of code and birth date the one that speaks more for
 * a match counts. Where one side alone has a code, the birth date and the gender in it stand for those that are not stated,
 * and its letters are held against the other side's name ({@link CodeLetters}).
 */
final class IdentityComparison {
    private final PreparedRecord record;
    private final PartyFacts facts;
    private final boolean person;
    /** Whether to write down what was compared; for a bound the sum alone will do. */
    private final boolean explain;

    /** What the codes of both sides say together; null if only one has any. */
    private final @Nullable Evidence codes;

    private final List<Evidence> evidence = new ArrayList<>();
    private double bits;
    private boolean identifierAgrees;

    private IdentityComparison(PreparedRecord record, PartyFacts facts, LocalDate published, boolean explain) {
        this.record = record;
        this.explain = explain;
        this.facts = facts;
        this.person = facts.kind() == PartyKind.PERSON;
        this.codes = CodeComparison.of(record.codes(), facts.codes(), !person);
        ScreeningRecord stated = record.record();
        compareKind(stated.kind(), facts.kind());
        compareDatesAndCodes(published);
        compareCountries(stated.countries(), facts.countries());
        compareGender();
    }

    /** Compares a record with a listed party. */
    static IdentityComparison of(PreparedRecord record, PreparedParty party) {
        IdentityComparison comparison = new IdentityComparison(
                record, party.facts(), party.publication().published(), true);
        comparison.compareOtherIdentifiers(party.party().identifiers());
        comparison.add(BirthPlaceComparison.of(record, party));
        if (comparison.codes == null) {
            comparison.add(CodeLetters.of(record, party));
        }
        Doubts.of(record, party, comparison.evidence).forEach(comparison::add);
        return comparison;
    }

    /**
     * The most that all but the names and identifiers that are the same can weigh for a party; quicker than comparing all of
     * it. Parties with the same identifier are looked up.
     *
     * @param published when the party's publication was published
     */
    static double mostBits(PreparedRecord record, PartyFacts facts, LocalDate published) {
        IdentityComparison comparison = new IdentityComparison(record, facts, published, false);
        boolean letters = comparison.codes == null && record.codes().anyWellFormed();
        return comparison.bits + (letters ? Weights.MATERNAL_LETTERS_FIT : 0);
    }

    /**
     * The most that all but the names and identifiers that are the same can weigh for any party of a domain.
     *
     * @param datesAndCodes whether to count what dates and codes can weigh where they agree, in whole or in part; if not, only
     *     what {@linkplain org.tamiz.core.model.PartialDate#isSpan spans} of the record can weigh
     */
    static double mostBits(PreparedRecord prepared, NameDomain domain, boolean datesAndCodes) {
        ScreeningRecord record = prepared.record();
        double most = 0;
        if (record.kind() != null && (record.kind() == PartyKind.PERSON) != (domain == NameDomain.PERSON)) {
            most += Weights.PERSON_OR_NOT;
        }
        if (datesAndCodes && !prepared.codes().isEmpty()) {
            most += Weights.MOST_OF_OTHER_CODES;
        } else if (datesAndCodes && !record.birthDates().isEmpty()) {
            most += Weights.BIRTH_SAME_DAY;
        } else {
            if (domain == NameDomain.PERSON && prepared.codes().anyWellFormed()) {
                most += Weights.MATERNAL_LETTERS_FIT;
            }
            if (record.birthDates().stream().anyMatch(PartialDate::isSpan)) {
                most += Weights.BIRTH_FITS_RANGE;
            }
        }
        if (!record.countries().isEmpty()) {
            most += Weights.SAME_COUNTRY;
        }
        if (record.gender() != null || prepared.codes().gender() != null) {
            most += Weights.SAME_GENDER;
        }
        return most;
    }

    /** What was compared, in order. */
    List<Evidence> evidence() {
        return evidence;
    }

    /** Whether the same identifier stands on both sides, which makes a candidate even where no name agrees. */
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
            double weight = personOrNot ? Weights.PERSON_OR_NOT : Weights.OTHER_KIND;
            add(new Evidence(Feature.KIND, weight, mine.word(), theirs.word(), Reason.DIFFERENT));
        }
    }

    private void compareDatesAndCodes(LocalDate published) {
        Finding dates = BirthDateComparison.of(
                record.dates(NameDomain.of(facts.kind())), facts.dates(), codes == null, person, published);
        if (dates == null || codes == null || dates.bits() <= 0 || codes.bits() <= 0) {
            add(dates);
            add(codes);
        } else if (codes.bits() >= dates.bits()) {
            add(alreadyCounted(dates.evidence()));
            add(codes);
        } else {
            add(dates);
            add(alreadyCounted(codes));
        }
    }

    private void add(@Nullable Finding dates) {
        if (dates != null && explain) {
            add(dates.evidence());
        } else if (dates != null) {
            bits += dates.bits();
        }
    }

    private static Evidence alreadyCounted(Evidence piece) {
        return new Evidence(piece.feature(), 0, piece.recordValue(), piece.partyValue(), Reason.ALREADY_COUNTED);
    }

    private void compareCountries(List<String> mine, List<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return;
        }
        String common = null;
        for (String country : mine) {
            if (common == null && theirs.contains(country)) {
                common = country;
            }
        }
        if (!explain) {
            bits += common != null ? Weights.SAME_COUNTRY : Weights.OTHER_COUNTRY;
        } else if (common != null) {
            add(new Evidence(Feature.COUNTRY, Weights.SAME_COUNTRY, common, common, Reason.SAME));
        } else {
            String others = String.join(", ", theirs);
            add(new Evidence(
                    Feature.COUNTRY, Weights.OTHER_COUNTRY, String.join(", ", mine), others, Reason.DIFFERENT));
        }
    }

    private void compareGender() {
        boolean fromCodes = codes == null && person;
        Gender mine = record.record().gender();
        Gender theirs = facts.gender();
        boolean myCode = mine == null && fromCodes;
        boolean theirCode = theirs == null && fromCodes;
        mine = myCode ? record.codes().gender() : mine;
        theirs = theirCode ? facts.codes().gender() : theirs;
        if (mine != null && theirs != null) {
            boolean same = mine == theirs;
            add(new Evidence(
                    Feature.GENDER,
                    same ? Weights.SAME_GENDER : Weights.OTHER_GENDER,
                    myCode ? mine.word() + " (CURP)" : mine.word(),
                    theirCode ? theirs.word() + " (CURP)" : theirs.word(),
                    same ? Reason.SAME : Reason.DIFFERENT));
        }
    }

    private void compareOtherIdentifiers(List<Identifier> theirs) {
        boolean sameCode = codes != null && CodeComparison.isExact(codes);
        Evidence others = sameCode
                ? null
                : OtherIdentifiers.of(record.record().identifiers(), record.codes(), theirs, facts.codes());
        add(others);
        identifierAgrees = sameCode || (others != null && others.bits() > 0);
    }
}
