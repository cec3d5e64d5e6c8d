package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;

/** Names made to keep a reader busy: each step from field to words ends soon, and none fails. */
class HostileNamesTest {
    /** A hundred times what reading takes, and far less than an expression that backtracks without end. */
    private static final Duration SOON = Duration.ofSeconds(2);

    static Stream<String> hostileNames() {
        Stream<String> pieces = Stream.of(
                " ",
                "(",
                ")",
                "()",
                "((a)",
                ",",
                ", ",
                " ,",
                ";\t",
                ":",
                "(alias ",
                "(alias a)",
                "(ex-",
                " alias ",
                ", ex",
                " a/k/a a",
                "dba:",
                ", port ",
                " c/o ",
                "formerly known as ",
                "Ch'ien-",
                "Hsüeh",
                "CHIENIENUEH",
                "Мa",
                "a\u0430",
                "United ",
                "Democratic People's ",
                "Ivanova",
                "skaya",
                "🐺",
                "👩‍👩‍👧",
                "\u202E",
                "\u2066a\u2069",
                "\u200B",
                "\u0301",
                "\uD83D");
        return pieces.flatMap(piece -> {
            String many = piece.repeat(10_000 / piece.length());
            String atLimit = piece.repeat(1_000 / piece.length());
            return Stream.of(
                    "A" + many,
                    "A" + atLimit,
                    "Anduvar (alias" + atLimit.substring(0, 900),
                    "Anduvar, ex" + atLimit.substring(0, 900) + "x",
                    "MT Anduvar," + atLimit.substring(0, 900));
        });
    }

    private static void read(String text) {
        for (Name name : NamesInField.of(Name.of(text, NameQuality.PRIMARY))) {
            for (PartyKind kind : PartyKind.values()) {
                assertThat(NameParser.parse(name, kind).words()).hasSizeLessThanOrEqualTo(Normalizer.MAX_WORDS * 4);
            }
        }
        assertThat(LookAlikes.inLatin(text)).hasSameSizeAs(text);
        assertThat(CountryWords.country(text)).isNull();
    }

    @ParameterizedTest
    @MethodSource("hostileNames")
    void aHostileNameIsReadSoon(String text) {
        Assertions.assertTimeout(SOON, () -> read(text));
    }

    @Test
    void wordsWithoutEndAreNoWadeGiles() {
        for (String letters : List.of("CHIEN", "I", "IEN", "TS", "X")) {
            String many = letters.repeat(10_000 / letters.length());
            Normalizer.Word word = new Normalizer.Word(many, many, Script.LATIN, false, 0);
            Assertions.assertTimeout(
                    SOON, () -> assertThat(WadeGiles.inPinyin(word, word)).isEqualTo(many + many));
        }
    }

    @Test
    void fieldsHoldNoMoreNamesThanCanBeCompared() {
        long seed = 67;
        Random random = new Random(seed);
        for (int round = 0; round < 300; round++) {
            String text = HostileText.next(random, 30) + " a/k/a " + HostileText.next(random, 30) + " (alias "
                    + HostileText.next(random, 30) + ")";
            String told = "seed " + seed + ", round " + round + ", " + HostileText.escaped(text);
            assertThat(NamesInField.of(Name.of(text, NameQuality.PRIMARY)))
                    .as(told)
                    .hasSizeBetween(1, NamesInField.MOST_NAMES);
        }
    }
}
