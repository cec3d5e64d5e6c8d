package org.tamiz.core.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.Publication;
import org.tamiz.core.names.NameDomain;

/**
 * Everything that is screened against: the listed parties of some publications and their indexes. Safe for threads.
 *
 * <p>All of it lies in one block of bytes, in memory or in a mapped file, and is read where it lies; what is read often is
 * kept as objects, within limits.
 */
public final class ListedNames {
    /** Parties kept ready for comparing, a power of two; at some kilobytes each. */
    private static final int KEPT_READY = 1 << 12;

    private final ByteBuffer body;
    private final List<Publication> publications;
    /** The number of the first party of each publication, and the number of parties at the end. */
    private final int[] firstParties;

    private final PartyStore store;
    private final NameIndex people;
    private final NameIndex entities;
    private final Postings identifiers;
    private final Postings identityKeys;
    private final AtomicReferenceArray<PreparedParty> prepared = new AtomicReferenceArray<>(KEPT_READY);
    private final AtomicReferenceArray<PartyFacts> facts;

    private ListedNames(ByteBuffer body) {
        this.body = body;
        ByteSource source = ByteSource.ofAll(body);
        this.publications = List.copyOf(source.read(from -> from.list(PartyCodec::readPublication)));
        this.firstParties = firstParties(source.ints(), publications.size());
        int parties = firstParties[publications.size()];
        this.people = NameIndex.read(source, NameDomain.PERSON, parties);
        this.entities = NameIndex.read(source, NameDomain.ENTITY, parties);
        this.identifiers = Postings.read(source, parties);
        this.identityKeys = Postings.read(source, parties);
        this.store = PartyStore.read(source, parties, people.words, entities.words);
        this.facts = new AtomicReferenceArray<>(store.size());
    }

    private static int[] firstParties(IntBuffer row, int publications) {
        int[] first = RowChecks.array(row);
        RowChecks.requireStarts(row, publications, first.length == 0 ? 0 : first[first.length - 1]);
        return first;
    }

    /** Indexes the parties of publications. The same publications in the same order give the same numbers. */
    public static ListedNames compile(List<ListedParties> contents) {
        ByteSink sink = new ByteSink();
        List<Publication> publications =
                contents.stream().map(ListedParties::publication).toList();
        sink.list(publications, PartyCodec::write);
        List<PreparedParty> parties = new ArrayList<>();
        int[] firstParties = new int[contents.size() + 1];
        for (int p = 0; p < contents.size(); p++) {
            for (ListedParty party : contents.get(p).parties()) {
                parties.add(PreparedParty.of(parties.size(), publications.get(p), party));
            }
            firstParties[p + 1] = parties.size();
        }
        sink.ints(firstParties);
        writeIndexes(sink, parties);
        ByteBuffer written = sink.written();
        // Outside of the heap, as a mapped file is, so that there is one way of reading to make fast.
        ByteBuffer body = ByteBuffer.allocateDirect(written.remaining());
        body.put(written).flip();
        return read(body);
    }

    private static void writeIndexes(ByteSink sink, List<PreparedParty> parties) {
        NameIndex.Builder people = new NameIndex.Builder(NameDomain.PERSON);
        NameIndex.Builder entities = new NameIndex.Builder(NameDomain.ENTITY);
        Postings.Builder identifiers = new Postings.Builder();
        Postings.Builder identityKeys = new Postings.Builder();
        for (PreparedParty party : parties) {
            NameDomain domain = NameDomain.of(party.party().kind());
            NameIndex.Builder index = domain == NameDomain.PERSON ? people : entities;
            for (int place = 0; place < party.names().size(); place++) {
                index.add(party.number(), place, party.names().get(place).parsed());
            }
            for (Identifier identifier : party.party().identifiers()) {
                identifiers.add(identifier.comparable(), party.number());
            }
            IdentityKeys.filed(party.facts(), key -> identityKeys.add(key, party.number()));
        }
        people.write(sink, parties.size());
        entities.write(sink, parties.size());
        identifiers.write(sink);
        identityKeys.write(sink);
        PartyStore.write(sink, parties, people.wordNumbers(), entities.wordNumbers());
    }

    /** Reads what {@link #body} gave. */
    static ListedNames read(ByteBuffer body) {
        return new ListedNames(body);
    }

    /** All of it as bytes. */
    ByteBuffer body() {
        return body.duplicate().order(ByteOrder.LITTLE_ENDIAN);
    }

    /** The publications, in the order they were given in. */
    public List<Publication> publications() {
        return publications;
    }

    /** How many parties there are. Their numbers run from 0 to one less. */
    public int size() {
        return store.size();
    }

    /** A party, ready for comparing. */
    public PreparedParty party(int number) {
        int place = number & (KEPT_READY - 1);
        PreparedParty known = prepared.get(place);
        if (known == null || known.number() != number) {
            ListedParty party = store.party(number);
            known = new PreparedParty(
                    number, publication(number), party, store.names(number, party), PartyFacts.of(party));
            prepared.set(place, known);
        }
        return known;
    }

    /** What is known of a party beside its names; quicker than the party itself. */
    public PartyFacts facts(int number) {
        PartyFacts known = facts.get(number);
        if (known == null) {
            known = store.facts(number);
            facts.set(number, known);
        }
        return known;
    }

    /** The publication that a party stands in. */
    public Publication publication(int party) {
        int publication = 0;
        while (firstParties[publication + 1] <= party) {
            publication++;
        }
        return publications.get(publication);
    }

    /** A new search among the names of a domain. It takes some memory for every listed word, so use it again. */
    public NameSearch search(NameDomain domain) {
        return new NameSearch(domain == NameDomain.PERSON ? people : entities);
    }

    /** Visits every party that has an identifier of the same comparable value, whatever its type, and a few others. */
    public void withIdentifier(Identifier identifier, IntConsumer visitor) {
        String value = identifier.comparable();
        if (!value.isEmpty()) {
            identifiers.forEach(value, visitor);
        }
    }

    /**
     * Visits every party of which some date, or some CURP or RFC, may agree with one given, in whole or in part; some of them
     * more than once, and others beside them. What fits a {@linkplain PartialDate#isSpan span} is left out.
     */
    public void withDateOrCode(List<StatedDate> dates, MexicanCodes codes, IntConsumer visitor) {
        NumberList keys = new NumberList();
        IdentityKeys.asked(dates, codes, keys::add);
        for (int i = 0; i < keys.size(); i++) {
            identityKeys.forEach(keys.get(i), visitor);
        }
    }
}
