package org.tamiz.core.index;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameTables;

/**
 * Writes {@link ListedNames} to one block of bytes and reads them back. Parties stay encoded until they are needed. The
 * block starts with a format number, the {@linkplain NameTables#fingerprint() fingerprint} of the tables it was computed
 * with, and a checksum; a block of another format, of other tables or with a changed byte is refused, and the caller
 * compiles anew: a stored index saves time and is never trusted over the publications.
 */
public final class IndexCodec {
    /** Raised whenever the layout of the bytes changes, or what names and identifiers are compared as. */
    private static final int FORMAT = 0x54_4D_5A_03;

    private static final int HEADER_BYTES = 3 * Integer.BYTES;

    private IndexCodec() {}

    /** The bytes; the same for the same publications. */
    public static byte[] encode(ListedNames listed) {
        ByteSink body = new ByteSink();
        body.list(listed.publications, PartyCodec::write);
        body.ints(listed.firstParties);
        int[] starts = new int[listed.size() + 1];
        ByteSink parties = new ByteSink();
        for (int number = 0; number < listed.size(); number++) {
            PartyCodec.write(parties, listed.store.party(number));
            starts[number + 1] = parties.size();
        }
        body.ints(starts);
        body.bytes(parties.toBytes());
        write(body, listed.people);
        write(body, listed.entities);
        write(body, listed.identifiers);
        byte[] bytes = body.toBytes();
        return ByteBuffer.allocate(HEADER_BYTES + bytes.length)
                .putInt(FORMAT)
                .putInt(NameTables.fingerprint())
                .putInt(checksum(ByteBuffer.wrap(bytes)))
                .put(bytes)
                .array();
    }

    /** What the bytes hold; empty if they are damaged or of another format. The buffer must not change afterwards. */
    public static Optional<ListedNames> decode(ByteBuffer bytes) {
        ByteBuffer buffer = bytes.slice();
        if (buffer.remaining() < HEADER_BYTES
                || buffer.getInt() != FORMAT
                || buffer.getInt() != NameTables.fingerprint()) {
            return Optional.empty();
        }
        int checksum = buffer.getInt();
        if (checksum(buffer.slice()) != checksum) {
            return Optional.empty();
        }
        try {
            return Optional.of(read(new ByteSource(buffer)));
        } catch (BufferUnderflowException | IllegalArgumentException | NegativeArraySizeException e) {
            return Optional.empty();
        }
    }

    private static int checksum(ByteBuffer bytes) {
        CRC32C checksum = new CRC32C();
        checksum.update(bytes);
        return (int) checksum.getValue();
    }

    private static ListedNames read(ByteSource source) {
        List<Publication> publications = new ArrayList<>(source.list(PartyCodec::readPublication));
        int[] firstParties = source.ints();
        int[] starts = source.ints();
        ByteBuffer parties = source.block();
        PartyStore store = new PartyStore() {
            @Override
            public int size() {
                return starts.length - 1;
            }

            @Override
            public ListedParty party(int number) {
                int start = starts[number];
                return PartyCodec.readParty(new ByteSource(parties.slice(start, starts[number + 1] - start)));
            }
        };
        NameIndex people = readNames(source, NameDomain.PERSON);
        NameIndex entities = readNames(source, NameDomain.ENTITY);
        return new ListedNames(publications, firstParties, store, people, entities, readPostings(source));
    }

    private static void write(ByteSink sink, NameIndex index) {
        sink.ints(index.parties);
        sink.longs(index.words.letterSignatures);
        sink.longs(index.words.soundSignatures);
        sink.ints(index.words.skeletonHashes);
        sink.bytes(index.words.despiteSignature);
        sink.doubles(index.words.shareBits);
        sink.ints(index.words.starts);
        sink.bytes(index.words.letters);
        sink.ints(index.wordStarts);
        sink.ints(index.wordNames);
        write(sink, index.joined);
        write(sink, index.wholeNames);
    }

    private static NameIndex readNames(ByteSource source, NameDomain domain) {
        int[] parties = source.ints();
        WordTable words = new WordTable(
                source.longs(),
                source.longs(),
                source.ints(),
                source.bytes(),
                source.doubles(),
                source.ints(),
                source.bytes());
        return new NameIndex(
                domain, parties, words, source.ints(), source.ints(), readPostings(source), readPostings(source));
    }

    private static void write(ByteSink sink, HashPostings postings) {
        sink.longs(postings.keys);
        sink.ints(postings.starts);
        sink.ints(postings.values);
    }

    private static HashPostings readPostings(ByteSource source) {
        return new HashPostings(source.longs(), source.ints(), source.ints());
    }
}
