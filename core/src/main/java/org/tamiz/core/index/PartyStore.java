package org.tamiz.core.index;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.List;
import java.util.Map;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;

/** The listed parties as bytes, each in three pieces that can be read by themselves: facts, parsed names, and the rest. */
final class PartyStore {
    private static final int PIECES = 3;

    /** Where each piece starts in {@link #pieces}: facts, names and party of the first party, of the second and so on. */
    private final IntBuffer starts;

    private final ByteBuffer pieces;
    private final ParsedNameCodec people;
    private final ParsedNameCodec entities;

    private PartyStore(IntBuffer starts, ByteBuffer pieces, WordTable peoplesWords, WordTable entitiesWords) {
        this.starts = starts;
        this.pieces = pieces;
        this.people = new ParsedNameCodec(peoplesWords);
        this.entities = new ParsedNameCodec(entitiesWords);
    }

    /**
     * Reads what {@link #write} wrote.
     *
     * @param parties how many parties there must be
     */
    static PartyStore read(ByteSource source, int parties, WordTable peoplesWords, WordTable entitiesWords) {
        IntBuffer starts = source.ints();
        ByteBuffer pieces = source.block();
        RowChecks.requireStarts(starts, parties * PIECES, pieces.limit());
        return new PartyStore(starts, pieces, peoplesWords, entitiesWords);
    }

    /**
     * Writes parties.
     *
     * @param peoplesWords the number of each key among the words of people's names
     * @param entitiesWords the same for all others
     */
    static void write(
            ByteSink sink,
            List<PreparedParty> parties,
            Map<String, Integer> peoplesWords,
            Map<String, Integer> entitiesWords) {
        int[] starts = new int[parties.size() * PIECES + 1];
        ByteSink pieces = new ByteSink();
        int at = 0;
        for (PreparedParty party : parties) {
            FactsCodec.write(pieces, party);
            starts[++at] = pieces.size();
            boolean person = party.facts().kind() == PartyKind.PERSON;
            Map<String, Integer> words = person ? peoplesWords : entitiesWords;
            pieces.list(
                    party.names(), (to, name) -> write(to, name, party.party().names(), words));
            starts[++at] = pieces.size();
            PartyCodec.write(pieces, party.party());
            starts[++at] = pieces.size();
        }
        sink.ints(starts);
        sink.bytes(pieces.written());
    }

    int size() {
        return starts.limit() / PIECES;
    }

    PartyFacts facts(int party) {
        return piece(party * PIECES).read(FactsCodec::read);
    }

    /** The names of a party in comparable form. */
    List<PreparedName> names(int number, ListedParty party) {
        ParsedNameCodec codec = party.kind() == PartyKind.PERSON ? people : entities;
        List<PreparedName> names = piece(number * PIECES + 1)
                .read(source -> source.list(from -> {
                    Name name = readName(from, party.names());
                    return new PreparedName(name, codec.read(from));
                }));
        return List.copyOf(names);
    }

    /** Most names are what a field of the party holds; of several in one field each is written. */
    private static void write(ByteSink sink, PreparedName name, List<Name> fields, Map<String, Integer> words) {
        int field = fields.indexOf(name.name());
        sink.number(field);
        if (field < 0) {
            PartyCodec.write(sink, name.name());
        }
        ParsedNameCodec.write(sink, name.parsed(), words);
    }

    private static Name readName(ByteSource source, List<Name> fields) {
        int field = source.numberBelowOrNone(fields.size());
        return field < 0 ? PartyCodec.readName(source) : fields.get(field);
    }

    ListedParty party(int party) {
        return piece(party * PIECES + 2).read(PartyCodec::readParty);
    }

    private ByteSource piece(int piece) {
        return new ByteSource(pieces, starts.get(piece), starts.get(piece + 1));
    }
}
