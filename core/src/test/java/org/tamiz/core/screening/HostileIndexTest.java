package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.tamiz.core.index.IndexCodec;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.TamizException;

/** An index whose checksum is right need not be one that Tamiz wrote: it is refused, or it can be searched, or a search says that it is damaged. */
class HostileIndexTest {
    private static final int PARTIES = 12;
    private static final int RECORDS = 3;
    private static final int INDEXES = 1_000;

    /** Where the checksum stands in the header, and where what it is of begins. */
    private static final int CHECKSUM = 8;

    private static final int BODY = 16;

    /** Of a small index: the working space of a search is the most of it. */
    private static final long MOST_BYTES = 64 << 20;

    private static final int MOST_SECONDS = 60;

    private static final int[] NUMBERS = {
        0, 1, -1, 2, 15, 16, 0xFF, 0x7FFF, 0xFF_FFFF, 0x100_0000, Integer.MAX_VALUE, Integer.MIN_VALUE, 0x4000_0000
    };

    /** What becomes of an index. */
    private enum End {
        REFUSED,
        FAULTY_WHEN_SEARCHED,
        SEARCHED
    }

    @Test
    void nothingButTheOneExceptionIsThrownWhateverTheBytes() throws InterruptedException {
        long seed = System.nanoTime();
        GeneratedParties generated = new GeneratedParties(seed);
        ListedParties list = generated.list("generated", PARTIES);
        List<ScreeningRecord> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            records.add(generated.record("r" + i, list.parties()));
        }
        byte[] whole = IndexCodec.encode(ListedNames.compile(List.of(list))).array();
        Random random = new Random(seed);
        Map<End, Integer> ends = new EnumMap<>(End.class);
        for (int i = 0; i < INDEXES; i++) {
            byte[] bytes = whole.clone();
            List<String> edits = edit(bytes, random);
            // In a thread of its own, which can be given up and whose memory is counted.
            FutureTask<End> search = new FutureTask<>(() -> {
                End end = endOf(bytes, records);
                assertThat(allocated()).as("bytes allocated").isLessThan(MOST_BYTES);
                return end;
            });
            new Thread(search).start();
            try {
                ends.merge(search.get(MOST_SECONDS, TimeUnit.SECONDS), 1, Integer::sum);
            } catch (ExecutionException | TimeoutException e) {
                throw new AssertionError("seed " + seed + ", round " + i + ", edits at " + edits, e);
            }
        }
        assertThat(ends).as("what became of them, seed %d", seed).containsOnlyKeys(End.values());
    }

    private static End endOf(byte[] bytes, List<ScreeningRecord> records) {
        Optional<ListedNames> listed = IndexCodec.decode(ByteBuffer.wrap(bytes));
        if (listed.isEmpty()) {
            return End.REFUSED;
        }
        End end = End.SEARCHED;
        Screener screener = new Screener(listed.get(), Policy.standard().withThreshold(0.5));
        for (ScreeningRecord record : records) {
            end = worse(end, () -> screener.screen(record, Channel.CHECK));
        }
        for (int party = 0; party < listed.get().size(); party++) {
            int number = party;
            end = worse(end, () -> listed.get().facts(number));
            end = worse(end, () -> listed.get().party(number));
        }
        ScreeningRecord first = records.get(0);
        return worse(end, () -> screener.screenExhaustively(first, Channel.CHECK));
    }

    private static End worse(End end, Runnable search) {
        try {
            search.run();
            return end;
        } catch (TamizException e) {
            assertThat(e.code()).isEqualTo(TamizException.Code.HOME);
            return End.FAULTY_WHEN_SEARCHED;
        }
    }

    /** Changes a few bytes or numbers and puts the checksum right. */
    private static List<String> edit(byte[] bytes, Random random) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        List<String> edits = new ArrayList<>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            int at = BODY + random.nextInt(bytes.length - BODY);
            int word = Math.max(BODY, Math.min(at & -Integer.BYTES, bytes.length - Integer.BYTES));
            switch (random.nextInt(5)) {
                case 0 -> buffer.put(at, (byte) random.nextInt());
                case 1 -> buffer.put(at, (byte) (buffer.get(at) ^ 1 << random.nextInt(Byte.SIZE)));
                case 2 -> buffer.putInt(word, NUMBERS[random.nextInt(NUMBERS.length)]);
                case 3 -> buffer.putInt(word, buffer.getInt(word) + random.nextInt(5) - 2);
                default ->
                    buffer.putInt(Math.min(at, bytes.length - Integer.BYTES), NUMBERS[random.nextInt(NUMBERS.length)]);
            }
            edits.add(String.valueOf(at));
        }
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, BODY, bytes.length - BODY);
        buffer.putInt(CHECKSUM, (int) checksum.getValue());
        return edits;
    }

    private static long allocated() {
        return ((com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean()).getCurrentThreadAllocatedBytes();
    }
}
