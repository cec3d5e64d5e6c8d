package org.tamiz.core.index;

import java.util.List;
import java.util.function.IntConsumer;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.model.Identifier;

/** The identifiers, birth dates and codes of many records, arranged so that a listed party finds those that it may agree with. */
public final class RecordIdentities {
    private final Postings identifiers;
    private final Postings keys;

    private RecordIdentities(Postings identifiers, Postings keys) {
        this.identifiers = identifiers;
        this.keys = keys;
    }

    /**
     * Visits the records that may agree with a party, some of them more than once.
     *
     * @param identifier takes records that share an identifier with it
     * @param dateOrCode takes records whose birth date or code may agree with one of its own
     */
    public void sharing(PreparedParty party, IntConsumer identifier, IntConsumer dateOrCode) {
        for (Identifier each : party.party().identifiers()) {
            if (!each.comparable().isEmpty()) {
                identifiers.forEach(each.comparable(), identifier);
            }
        }
        IdentityKeys.filed(party.facts(), key -> keys.forEach(key, dateOrCode));
    }

    /** Collects identifiers, dates and codes. */
    public static final class Builder {
        private final Postings.Builder identifiers = new Postings.Builder();
        private final Postings.Builder keys = new Postings.Builder();

        /** Adds an identifier of a record. */
        public void add(int record, Identifier identifier) {
            if (!identifier.comparable().isEmpty()) {
                identifiers.add(identifier.comparable(), record);
            }
        }

        /** Adds the dates and codes of a record. */
        public void add(int record, List<StatedDate> dates, MexicanCodes codes) {
            IdentityKeys.asked(dates, codes, key -> keys.add(key, record));
        }

        /**
         * All that was added, ready to be searched.
         *
         * @param records how many records there are
         */
        public RecordIdentities build(int records) {
            return new RecordIdentities(identifiers.build(records), keys.build(records));
        }
    }
}
