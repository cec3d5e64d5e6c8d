package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;

/** Texts made to hurt. The time limits are far above what is needed and far below what quadratic work would take. */
class HostileTextTest {
    private static final MentionFinder FINDER = new MentionFinder(
            new Lists()
                    .add(PartyKind.ORGANIZATION, "X", "LOS XOLOCHES", "PALADARIS", "~CDX")
                    .add(PartyKind.ORGANIZATION, "X", "DE LA TEPEXCO", "A A A A A A A A")
                    .add(PartyKind.PERSON, "X", "ZAMBRUDO ZAMBRUDO, Zambrudo")
                    .add(PartyKind.VESSEL, "X", "KOHALUNA")
                    .compile(),
            Policy.standard());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A ",
                "Los Xoloches ",
                "Los Xoloches, ",
                "Paladaris's ",
                "Zam-",
                "Zam-brudo ",
                "Zambrudo ",
                "de la ",
                "KOHALUNA ",
                "S.A. de C.V. ",
                "a.",
                "\u202e\u200bX\u2066",
                "\ud83e",
                "\udde0 ",
                "e\u0301\u0301",
                "漢字",
                "\n",
                "|",
                "'s",
                "\u0000"
            })
    void repetitionTakesLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeout(
                Duration.ofSeconds(30),
                () -> assertThatCode(() -> FINDER.find(text)).doesNotThrowAnyException());
    }

    @Test
    void wordsFarFromTheLastNameCostNoMoreThanOthers() {
        String text = "Zambrudo Zambrudo Zambrudo came. " + "q ".repeat(8_000_000);
        Assertions.assertTimeout(
                Duration.ofSeconds(30), () -> assertThat(FINDER.find(text)).hasSize(1));
    }

    @Test
    void controlCharactersWithinANameDoNotHideIt() {
        assertThat(FINDER.find("They met Los Xo\u200blo\u00adches\u202c there."))
                .singleElement()
                .satisfies(mention -> assertThat(mention.start()).isEqualTo(9));
    }

    @Test
    void loneSurrogatesShiftNothing() {
        String text = "\ud83e met Los Xoloches \udde0 and Los Xoloches";
        List<Mention> mentions = FINDER.find(text);
        assertThat(mentions).extracting(Mention::start).containsExactly(6, 25);
    }

    @Test
    void randomTextsKeepTheOffsetsRight() {
        String[] pieces = {
            "Los",
            " ",
            "Xoloches",
            "\n",
            "-",
            "’s",
            "😳",
            "\ud83e",
            ",",
            ".",
            "Paladaris",
            "Ltd",
            "S.A.",
            "\u200b",
            "CDX",
            "«",
            "»",
            "|",
            "ñ",
            "a",
            "de",
            "C.V.",
            "\u0301",
            "漢",
            "&",
            "'"
        };
        long seed = 20_260_820;
        Random random = new Random(seed);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            int[] points = text.codePoints().toArray();
            int before = 0;
            for (Mention mention : FINDER.find(text.toString())) {
                assertThat(mention.start()).as("seed %d, %s", seed, text).isGreaterThanOrEqualTo(before);
                assertThat(new String(points, mention.start(), mention.end() - mention.start()))
                        .as("seed %d, %s", seed, text)
                        .isEqualTo(mention.text());
                before = mention.end();
            }
        }
    }
}
