package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;

/** Holds the records that a change touches to screening every record against what changed. */
class WatchedRecordsTest {
    private static final int PARTIES = 60;
    private static final int CHANGES = 12;
    private static final int RECORDS = 500;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.7, 0.99})
    void everyRecordThatIsAHitOnAChangedPartyIsTouched(double threshold) {
        long seed = System.nanoTime();
        GeneratedParties generated = new GeneratedParties(seed);
        ListedParties list = generated.list("generated", PARTIES);
        Policy policy = Policy.standard().withThreshold(threshold);
        WatchedRecords.Builder builder = new WatchedRecords.Builder(policy);
        List<ScreeningRecord> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            ScreeningRecord record = generated.record("r" + i, list.parties());
            records.add(record);
            assertThat(builder.add(record)).isEqualTo(i);
        }
        WatchedRecords watched = builder.build();
        int hits = 0;
        for (int i = 0; i < CHANGES; i++) {
            ListedNames changed = ListedNames.compile(List.of(
                    new ListedParties(list.publication(), list.parties().subList(i, i + 1 + i % 3))));
            Screener screener = new Screener(changed, policy);
            int[] touched = watched.touchedBy(changed);
            assertThat(touched).isSorted().doesNotHaveDuplicates();
            for (int number = 0; number < RECORDS; number++) {
                boolean hit = !screener.screen(records.get(number), Channel.CHECK)
                        .hits()
                        .isEmpty();
                if (hit) {
                    hits++;
                    assertThat(touched)
                            .as("seed %d, change %d, record %s", seed, i, records.get(number))
                            .contains(number);
                }
            }
        }
        assertThat(hits)
                .as("hits with seed %d: the test must have something to find", seed)
                .isGreaterThan(CHANGES);
    }

    /** The generator draws from a few words, so that much is alike; of real customers far fewer are touched. */
    @Test
    void recordsThatHaveNothingToDoWithAChangeAreLeftAlone() {
        GeneratedParties generated = new GeneratedParties(1);
        ListedParties list = generated.list("generated", PARTIES);
        WatchedRecords.Builder builder = new WatchedRecords.Builder(Policy.standard());
        for (int i = 0; i < RECORDS; i++) {
            builder.add(generated.record("r" + i, list.parties()));
        }
        ListedNames changed = ListedNames.compile(
                List.of(new ListedParties(list.publication(), list.parties().subList(0, 1))));
        assertThat(builder.build().touchedBy(changed)).hasSizeLessThan(RECORDS / 2);
    }
}
