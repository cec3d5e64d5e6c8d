package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.TamizException;

class ReviewPolicyFileTest {
    @Test
    void whatItDoesNotSayIsAsUsual(@TempDir Path home) throws IOException {
        assertThat(ReviewPolicyFile.read(home)).isEqualTo(ReviewPolicy.standard());
        Files.writeString(home.resolve(ReviewPolicyFile.NAME), "{\"pair_days\": 90}");
        ReviewPolicy policy = ReviewPolicyFile.read(home);
        assertThat(policy.pairDays()).isEqualTo(90);
        assertThat(policy.secondForNoMatch()).containsExactly(Band.STRONG);
        assertThat(policy.hash()).isNotEqualTo(ReviewPolicy.standard().hash());
    }

    @Test
    void whatThePolicyWritesIsWhatTheFileReads(@TempDir Path home) throws IOException {
        Files.writeString(
                home.resolve(ReviewPolicyFile.NAME), ReviewPolicy.standard().text());
        assertThat(ReviewPolicyFile.read(home)).isEqualTo(ReviewPolicy.standard());
    }

    @Test
    void theFirstRuleThatFitsNamesTheQueue(@TempDir Path home) throws IOException {
        Files.writeString(
                home.resolve(ReviewPolicyFile.NAME),
                "{\"queues\": [{\"queue\": \"un\", \"lists\": [\"un-sc\"]}, {\"queue\": \"payments\", \"bands\":"
                        + " [\"strong\"], \"sources\": [\"api\"]}]}");
        ReviewPolicy policy = ReviewPolicyFile.read(home);
        assertThat(policy.queueOf(Band.STRONG, "un-sc", "api")).isEqualTo("un");
        assertThat(policy.queueOf(Band.STRONG, "us-ofac-sdn", "api")).isEqualTo("payments");
        assertThat(policy.queueOf(Band.LIKELY, "us-ofac-sdn", "api")).isEqualTo(ReviewPolicy.OTHER_QUEUE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"pair_day": 90}                            | pair_day
                    {"pair_days": "90"}                         | pair_days
                    {"pair_days": 0}                            | 0 days
                    {"second_for_pair": 1}                      | second_for_pair
                    {"second_for_match": ["certain"]}           | certain
                    {"queues": [{"queue": "Über uns"}]}         | Über uns
                    {"queues": [{"bands": []}]}                 | queue
                    {"queues": {}}                              | queues
                    [                                           | JSON
                    """)
    void whatMakesNoSenseIsNamed(String text, String named, @TempDir Path home) throws IOException {
        Files.writeString(home.resolve(ReviewPolicyFile.NAME), text);
        assertThatThrownBy(() -> ReviewPolicyFile.read(home))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining(ReviewPolicyFile.NAME)
                .hasMessageContaining(named);
    }
}
