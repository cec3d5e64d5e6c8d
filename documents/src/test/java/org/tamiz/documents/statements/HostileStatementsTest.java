package org.tamiz.documents.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts made to take long. Each is about a megabyte and must be read in seconds. */
class HostileStatementsTest {
    private static final int SIZE = 1_000_000;

    static Stream<String> texts() {
        return Stream.of(
                "designated overdose deaths ",
                "7",
                "7,",
                "one ",
                "mil ",
                "\"“«'",
                "not ",
                "list of list ",
                "2025 ",
                "february ",
                "20 de febrero de ",
                "Gulf Cartel designated FTO in 2025, and ",
                "Gulf Cartel. ",
                "\n\n",
                "\n",
                "U.S.",
                "The The ",
                "the list of specially ",
                "12 months ending 12 months ",
                "82,138 predicted overdose deaths; ",
                "A",
                "\uD83D\uDE33",
                "\uD83D",
                "\u202Eabc ");
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aMegabyteIsReadInTime(String piece) {
        String text = piece.repeat(SIZE / piece.length());
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(StatementFinderTest.find(text, null)).isNotNull());
    }
}
