package org.tamiz.core.screening;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.tamiz.core.index.CandidateVisitor;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.MostAgreement;
import org.tamiz.core.index.NameSearch;
import org.tamiz.core.index.NameSet;
import org.tamiz.core.index.NumberMarks;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.score.NameBound;
import org.tamiz.core.score.PreparedRecord;

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
    private final Map<NameDomain, NameSearch> searches = new EnumMap<>(NameDomain.class);
    /** For each party the names by which it is a candidate, a {@link NameSet}. */
    private final long[] names;
    /** The parties that were looked at for their dates and codes. */
    private final NumberMarks lookedAt;

    private int[] parties = new int[64];
    private int count;

    Candidates(ListedNames listed) {
        this.listed = listed;
        this.names = new long[listed.size()];
        for (NameDomain domain : NameDomain.values()) {
            searches.put(domain, listed.search(domain));
        }
        this.lookedAt = new NumberMarks(listed.size());
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
    void find(PreparedRecord record, double leastBits) {
        clear();
        for (NameDomain domain : NameDomain.values()) {
            for (PreparedName name : record.names(domain)) {
                NameBound bound = new NameBound(record, name, domain, leastBits);
                NameSearch search = requireNonNull(searches.get(domain));
                search.start(name.parsed());
                search.above(bound.leastOfWords(), bound, agreement -> consider(agreement, bound, false));
                lookAtDatesAndCodes(record, domain, search, bound);
            }
        }
        for (Identifier identifier : record.record().identifiers()) {
            listed.withIdentifier(identifier, party -> add(party, NameSet.ALL));
        }
        Arrays.sort(parties, 0, count);
    }

    private void lookAtDatesAndCodes(PreparedRecord record, NameDomain domain, NameSearch search, NameBound bound) {
        if (record.dates(domain).isEmpty() && record.codes().isEmpty()) {
            return;
        }
        lookedAt.clear();
        CandidateVisitor consider = agreement -> consider(agreement, bound, true);
        listed.withDateOrCode(record.dates(domain), record.codes(), party -> {
            if (lookedAt.add(party)) {
                search.ofParty(party, consider);
            }
        });
    }

    private void consider(MostAgreement agreement, NameBound bound, boolean dateOrCode) {
        if (bound.mayReach(agreement, dateOrCode)) {
            int party = agreement.party();
            if (bound.mayReach(
                    agreement, listed.facts(party), listed.publication(party).published())) {
                add(party, NameSet.of(agreement.place()));
            }
        }
    }

    private void clear() {
        for (int i = 0; i < count; i++) {
            names[parties[i]] = NameSet.NONE;
        }
        count = 0;
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
