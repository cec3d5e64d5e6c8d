package org.tamiz.core.index;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.ParsedName;

/** Everything that is screened against: the listed parties of some publications and their indexes. Safe for threads. */
public final class ListedNames {
    final List<Publication> publications;
    /** The number of the first party of each publication, and the number of parties at the end. */
    final int[] firstParties;

    final PartyStore store;
    final NameIndex people;
    final NameIndex entities;
    final HashPostings identifiers;
    private final AtomicReferenceArray<PreparedParty> prepared;

    ListedNames(
            List<Publication> publications,
            int[] firstParties,
            PartyStore store,
            NameIndex people,
            NameIndex entities,
            HashPostings identifiers) {
        this.publications = List.copyOf(publications);
        this.firstParties = firstParties;
        this.store = store;
        this.people = people;
        this.entities = entities;
        this.identifiers = identifiers;
        this.prepared = new AtomicReferenceArray<>(store.size());
    }

    /** Indexes the parties of publications. The same publications in the same order give the same numbers. */
    public static ListedNames compile(List<ListedParties> contents) {
        List<ListedParty> parties = new ArrayList<>();
        int[] firstParties = new int[contents.size() + 1];
        NameIndex.Builder people = new NameIndex.Builder(NameDomain.PERSON);
        NameIndex.Builder entities = new NameIndex.Builder(NameDomain.ENTITY);
        HashPostings.Builder identifiers = new HashPostings.Builder();
        for (int p = 0; p < contents.size(); p++) {
            for (ListedParty party : contents.get(p).parties()) {
                int number = parties.size();
                parties.add(party);
                NameIndex.Builder index = party.kind() == PartyKind.PERSON ? people : entities;
                for (Name name : party.names()) {
                    index.add(number, NameParser.parse(name, party.kind()));
                }
                for (Identifier identifier : party.identifiers()) {
                    identifiers.add(identifier.comparable(), number);
                }
            }
            firstParties[p + 1] = parties.size();
        }
        List<Publication> publications =
                contents.stream().map(ListedParties::publication).toList();
        return new ListedNames(
                publications, firstParties, inMemory(parties), people.build(), entities.build(), identifiers.build());
    }

    private static PartyStore inMemory(List<ListedParty> parties) {
        List<ListedParty> copy = List.copyOf(parties);
        return new PartyStore() {
            @Override
            public int size() {
                return copy.size();
            }

            @Override
            public ListedParty party(int number) {
                return copy.get(number);
            }
        };
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
        PreparedParty known = prepared.get(number);
        if (known == null) {
            known = PreparedParty.of(number, publicationOf(number), store.party(number));
            prepared.set(number, known);
        }
        return known;
    }

    private Publication publicationOf(int number) {
        int publication = 0;
        while (firstParties[publication + 1] <= number) {
            publication++;
        }
        return publications.get(publication);
    }

    /**
     * Visits every listed name some word of which agrees with some word of a name.
     *
     * @param domain which names to look among; the name must have been parsed for it
     */
    public void candidates(ParsedName name, NameDomain domain, CandidateVisitor visitor) {
        (domain == NameDomain.PERSON ? people : entities).candidates(name, visitor);
    }

    /** Visits every party that has an identifier of the same comparable value, whatever its type. */
    public void withIdentifier(Identifier identifier, CandidateVisitor visitor) {
        String value = identifier.comparable();
        if (!value.isEmpty()) {
            identifiers.forEach(value, party -> visitor.visit(party, Double.POSITIVE_INFINITY));
        }
    }
}
