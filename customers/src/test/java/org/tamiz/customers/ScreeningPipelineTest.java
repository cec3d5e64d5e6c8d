package org.tamiz.customers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.lists.embedded.EmbeddedRegister;

class ScreeningPipelineTest {
    private static final int CUSTOMERS = 20_000;

    private final Screener screener =
            new Screener(ListedNames.compile(List.of(EmbeddedRegister.load())), Policy.standard());
    private final ScreeningPipeline pipeline = new ScreeningPipeline(record -> screener.screen(record, Channel.FILE));

    /** Counts how many customers were read; the sink tells how many were taken. */
    private static final class Counted implements CustomerFile {
        private long read;

        @Override
        public @Nullable Customer next() {
            if (read == CUSTOMERS) {
                return null;
            }
            read++;
            return new Customer(
                    read,
                    ScreeningRecord.ofName(String.valueOf(read), null, "Joaquín Guzmán " + read),
                    List.of(),
                    true);
        }

        @Override
        public List<String> notes() {
            return List.of();
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }

    @Test
    void theOrderIsTheFiles() {
        List<Long> lines = new ArrayList<>();
        pipeline.run(new Counted(), (customer, screening) -> lines.add(customer.line()));
        assertThat(lines)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, CUSTOMERS).boxed().toList());
    }

    /** Output that cannot keep pace holds up reading: what is in memory does not grow with the file. */
    @Test
    void aSlowSinkHoldsUpReading() {
        Counted customers = new Counted();
        long[] taken = {0};
        long[] most = {0};
        pipeline.run(customers, (customer, screening) -> {
            most[0] = Math.max(most[0], customers.read - taken[0]);
            taken[0]++;
            if (taken[0] % 1000 == 0) {
                pause();
            }
        });
        int cores = Runtime.getRuntime().availableProcessors();
        assertThat(taken[0]).isEqualTo(CUSTOMERS);
        assertThat(most[0]).isPositive().isLessThanOrEqualTo((4L * cores + 1) * 64);
    }

    @Test
    void whatTheSinkThrowsEndsTheRun() {
        Counted customers = new Counted();
        assertThatThrownBy(() -> pipeline.run(customers, (customer, screening) -> {
                    throw new IllegalStateException("full");
                }))
                .hasMessage("full");
        assertThat(customers.read).isLessThan(CUSTOMERS);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
