package org.tamiz.core.screening;

import static java.util.Objects.requireNonNull;

import java.util.EnumMap;
import java.util.Map;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.NumberMarks;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.index.RecordIdentities;
import org.tamiz.core.index.RecordNames;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.score.NameBound;
import org.tamiz.core.score.PreparedRecord;

/**
 * Records that are watched: when parties of a list change, tells which records may be hits on them, without looking at the
 * others. Screening those against the changed parties alone then gives what screening all of them would give.
 *
 * <p>None is lost: a record that could reach the threshold with a party shares an identifier with it, or may agree with it in a
 * birth date or code and in some word of a name, or has a name whose words can be worth what {@link NameBound} asks for. {@code
 * WatchedRecordsTest} holds it to screening every record. Not thread-safe.
 */
public final class WatchedRecords {
    private final Map<NameDomain, RecordNames> names;
    private final RecordIdentities identities;
    private final int size;

    private WatchedRecords(Map<NameDomain, RecordNames> names, RecordIdentities identities, int size) {
        this.names = names;
        this.identities = identities;
        this.size = size;
    }

    /** How many records are watched. Their numbers run from 0 to one less, in the order they were added in. */
    public int size() {
        return size;
    }

    /**
     * The numbers, ascending, of all records that are hits on some of these parties, and of some that are not.
     *
     * @param changed the parties that have changed, as they are now
     */
    public int[] touchedBy(ListedNames changed) {
        NumberMarks touched = new NumberMarks(size);
        NumberMarks wordAgrees = new NumberMarks(size);
        for (int number = 0; number < changed.size(); number++) {
            PreparedParty party = changed.party(number);
            RecordNames ofDomain =
                    requireNonNull(names.get(NameDomain.of(party.party().kind())));
            wordAgrees.clear();
            for (PreparedName name : party.names()) {
                ofDomain.touchedBy(name.parsed(), touched::add, wordAgrees::add);
            }
            identities.sharing(party, touched::add, record -> {
                if (wordAgrees.contains(record)) {
                    touched.add(record);
                }
            });
        }
        return touched.numbers();
    }

    /** Collects records. */
    public static final class Builder {
        private final double leastBits;
        private final Map<NameDomain, RecordNames.Builder> names = new EnumMap<>(NameDomain.class);
        private final RecordIdentities.Builder identities = new RecordIdentities.Builder();
        private int size;

        /**
         * No records yet.
         *
         * @param policy the policy that they are screened under
         */
        public Builder(Policy policy) {
            this.leastBits = Score.bitsOf(policy.threshold());
            for (NameDomain domain : NameDomain.values()) {
                names.put(domain, new RecordNames.Builder(domain));
            }
        }

        /**
         * Adds a record.
         *
         * @return its number
         */
        public int add(ScreeningRecord record) {
            PreparedRecord prepared = PreparedRecord.of(record);
            for (NameDomain domain : NameDomain.values()) {
                for (PreparedName name : prepared.names(domain)) {
                    double least = new NameBound(prepared, name, domain, leastBits).leastOfWords();
                    requireNonNull(names.get(domain)).add(size, name.parsed(), least);
                }
                identities.add(size, prepared.dates(domain), prepared.codes());
            }
            record.identifiers().forEach(identifier -> identities.add(size, identifier));
            return size++;
        }

        /** All records added so far. */
        public WatchedRecords build() {
            Map<NameDomain, RecordNames> built = new EnumMap<>(NameDomain.class);
            names.forEach((domain, builder) -> built.put(domain, builder.build()));
            return new WatchedRecords(built, identities.build(size), size);
        }
    }
}
