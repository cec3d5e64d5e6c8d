package org.tamiz.core.screening;

import java.util.Arrays;
import org.tamiz.core.index.CandidateVisitor;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.MostAgreement;
import org.tamiz.core.index.NameSearch;
import org.tamiz.core.index.NameSet;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.score.PreparedRecord;
import org.tamiz.core.score.Scorer;

/**
 * The listed parties that could reach the threshold for a record, each with the names by which it could. The working space is
 * used again for each record, so it belongs to one thread.
 *
 * <p>Three kinds of party are looked for. Those that share an identifier are scored in any case. Those of which a birth date or
 * a code may agree need little of the name, so all their names are looked at. All others need so much of the name that the
 * index need only find the names that are worth it.
 */
final class Candidates {
    private final ListedNames listed;
    /** For each party the names by which it is a candidate, a {@link NameSet}. */
    private final long[] names;
    /** The step at which each party was last looked at for its dates and codes. */
    private final int[] lookedAt;

    private int step;
    private double leastBits;
    private int[] parties = new int[64];
    private int count;

    Candidates(ListedNames listed) {
        this.listed = listed;
        this.names = new long[listed.size()];
        this.lookedAt = new int[listed.size()];
    }

    /** Takes candidates. */
    interface Visitor {
        /**
         * Takes one candidate.
         *
         * @param party its number
         * @param names the names by which it is one, a {@link NameSet}
         */
        void visit(int party, long names);
    }

    /** Finds the candidates for a record, and forgets those of the record before. */
    void find(PreparedRecord prepared, Scorer scorer, double leastBits) {
        clear();
        this.leastBits = leastBits;
        boolean datesOrCodes =
                !prepared.record().birthDates().isEmpty() || !prepared.codes().isEmpty();
        for (NameDomain domain : NameDomain.values()) {
            double leastOfNames = scorer.leastOfNames(prepared, domain, leastBits);
            for (PreparedName name : prepared.names(domain)) {
                CandidateVisitor consider = (party, place, agreement) -> {
                    if (mayReach(party, agreement, prepared, name, scorer)) {
                        add(party, NameSet.of(place));
                    }
                };
                NameSearch search = listed.search(domain);
                search.start(name.parsed());
                search.above(leastOfNames, consider);
                if (datesOrCodes) {
                    lookAtDatesAndCodes(prepared, domain, search, consider);
                }
            }
        }
        for (Identifier identifier : prepared.record().identifiers()) {
            listed.withIdentifier(identifier, party -> add(party, NameSet.ALL));
        }
        Arrays.sort(parties, 0, count);
    }

    private void clear() {
        for (int i = 0; i < count; i++) {
            names[parties[i]] = NameSet.NONE;
        }
        count = 0;
    }

    private void lookAtDatesAndCodes(
            PreparedRecord prepared, NameDomain domain, NameSearch search, CandidateVisitor consider) {
        step++;
        listed.withDateOrCode(prepared.dates(domain), prepared.codes(), party -> {
            if (lookedAt[party] != step) {
                lookedAt[party] = step;
                search.ofParty(party, consider);
            }
        });
    }

    private boolean mayReach(
            int party, MostAgreement agreement, PreparedRecord prepared, PreparedName name, Scorer scorer) {
        return scorer.mayReach(
                prepared,
                name,
                agreement,
                listed.facts(party),
                listed.publication(party).published(),
                leastBits);
    }

    private void add(int party, long added) {
        if (names[party] == NameSet.NONE) {
            if (count == parties.length) {
                parties = Arrays.copyOf(parties, count * 2);
            }
            parties[count++] = party;
        }
        names[party] |= added;
    }

    /** Visits the candidates in the order of their numbers. */
    void forEach(Visitor visitor) {
        for (int i = 0; i < count; i++) {
            visitor.visit(parties[i], names[parties[i]]);
        }
    }
}
