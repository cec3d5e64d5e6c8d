package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Reason;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.HostileText;

/** Names that are no names, or are disguised: a defined answer with its reason, whatever is asked. */
class OddNamesTest {
    private static final Screener SCREENER = Parties.screener(
            Parties.of("1", PartyKind.PERSON, "ANDUVAR MIRASOL, Rogelio").listed(),
            Parties.of("2", PartyKind.PERSON, "ANDUVAR, Ximena Beatriz").listed(),
            Parties.of("3", PartyKind.ORGANIZATION, "COMERCIALIZADORA ANDUVAR NORTE")
                    .listed(),
            Parties.of("4", PartyKind.VESSEL, "OCEAN ANDUVAR 2").listed());

    private static Screening screened(String name) {
        Screening screening = SCREENER.screen(ScreeningRecord.ofName("r", null, name), Channel.FILE);
        assertThat(screening)
                .isEqualTo(SCREENER.screenExhaustively(ScreeningRecord.ofName("r", null, name), Channel.FILE));
        return screening;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"🐺", "-", "---", "'", "\u0301", "\u202E\u200B", "\uD83D", "…", "«»", "👩‍👩‍👧", "½", "\u0000"})
    void aNameThatHoldsNothingToCompareIsNamedAsSuch(String name) {
        Screening screening = screened(name);

        assertThat(screening.hits()).isEmpty();
        if (!name.equals("½")) {
            assertThat(screening.namesNotCompared()).extracting("text").containsExactly(name);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"J", "E", "Y", "Ñ", "Ж", "李", "7", "&", "Jr.", "Dr.", "S.A.", "de la", "II"})
    void aSingleLetterOrALinkingWordIsComparedAndFindsNobody(String name) {
        Screening screening = screened(name);

        assertThat(screening.namesNotCompared()).isEmpty();
        assertThat(screening.hits()).isEmpty();
        assertThat(screening.setAside()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "1234567", "12 34 56", "00000000000000000000", "٤٧٤٧", "9999999999 2"})
    void aNameOfDigitsFindsNobodyElse(String name) {
        Screening screening = screened(name);

        assertThat(screening.namesNotCompared()).isEmpty();
        assertThat(screening.hits()).isEmpty();
    }

    @Test
    void aNameOfDigitsFindsThePartyOfThatName() {
        Screener screener = Parties.screener(
                Parties.organization("747").listed(),
                Parties.of("2", PartyKind.ORGANIZATION, "474").listed());

        assertThat(screener.screen(ScreeningRecord.ofName("r", null, "747"), Channel.FILE)
                        .hits())
                .singleElement()
                .satisfies(hit -> assertThat(hit.partyName().text()).isEqualTo("747"));
    }

    static Stream<String> longNames() {
        return Stream.of(
                "X".repeat(10_000),
                "Anduvar ".repeat(1_250),
                "Rogelio Anduvar Mirasol ".repeat(417),
                "(".repeat(10_000),
                "Ab".repeat(5_000),
                "a.".repeat(5_000),
                "A, ".repeat(3_334),
                "عبد الله ".repeat(1_100),
                "毛".repeat(10_000),
                "한".repeat(10_000),
                "Ж".repeat(10_000),
                "\u0301".repeat(10_000),
                "🐺".repeat(5_000),
                "S.A. de C.V. ".repeat(800),
                "1 ".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("longNames")
    void aNameOfTenThousandCharactersGetsAnAnswer(String name) {
        assertThat(screened(name).record().names()).hasSize(1);
    }

    @Test
    void whatFollowsAListedNameBeyondAllMeasureDoesNotHideIt() {
        Screening screening = screened("Rogelio Anduvar Mirasol" + " ".repeat(9_000) + "x");

        assertThat(screening.hits()).extracting(hit -> hit.party().id()).contains("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rogelio Anduvar Mirasol",
                "Rogelio\u200B Andu\u200Cvar Mira\u00ADsol",
                "\u202ERogelio Anduvar Mirasol\u202C",
                "Rogelio\u0000Anduvar\tMirasol\r\n",
                "Rogelio\u00A0Anduvar\u2003Mirasol",
                "🐺 Rogelio Anduvar 🐺 Mirasol",
                "Rog\u0435lio Anduv\u0430r Mir\u0430s\u043El",
                "Ｒｏｇｅｌｉｏ Ａｎｄｕｖａｒ Ｍｉｒａｓｏｌ",
                "𝐑𝐨𝐠𝐞𝐥𝐢𝐨 𝐀𝐧𝐝𝐮𝐯𝐚𝐫 𝐌𝐢𝐫𝐚𝐬𝐨𝐥",
                "R0gelio Anduv4r Miras0l",
                "Рогелио Андувар Мирасол",
                "Rogelio Андувар Mirasol",
                "R\u0301o\u0301gelio Anduvar Mirasol",
                "RogelioAnduvarMirasol",
            })
    void disguisesDoNotHideAListedPerson(String name) {
        Screening screening = screened(name);

        assertThat(screening.hits())
                .as(HostileText.escaped(name))
                .anySatisfy(hit -> assertThat(hit.party().id()).isEqualTo("1"));
    }

    @Test
    void onlyTheNamesThatHoldNothingAreNamedAmongSeveral() {
        ScreeningRecord record =
                Parties.of("r", null, "Rogelio Anduvar Mirasol").weak("🐺🐺").record();
        Screening screening = SCREENER.screen(record, Channel.CHECK);

        assertThat(screening.namesNotCompared()).extracting("text").containsExactly("🐺🐺");
        assertThat(screening.hits()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1875-01-01, IMPOSSIBLE_DATE", "1900-01-01, IMPOSSIBLE_DATE", "2999-12-31, IMPOSSIBLE_DATE"})
    void aBirthDateOutOfRangeTellsNothingAndSaysSo(String born, Reason reason) {
        Screener screener = Parties.screener(
                Parties.person("ANDUVAR MIRASOL, Rogelio").born("1970-05-05").listed());
        List<Hit> hits = screener.screen(
                        Parties.person("Rogelio Anduvar Mirasol").born(born).record(), Channel.FILE)
                .hits();

        assertThat(hits)
                .singleElement()
                .satisfies(hit -> assertThat(hit.evidence())
                        .filteredOn(piece -> piece.reason() == reason)
                        .singleElement()
                        .extracting(Evidence::bits)
                        .isEqualTo(0.0));
    }

    @ParameterizedTest
    @CsvSource({"CURP, AUMR700505HSL00000", "RFC, AUMR7005", "RFC, 12345678901234567890"})
    void aMalformedCodeIsSaidToBeMalformedAndRejectsNothing(IdentifierType type, String code) {
        Screener screener = Parties.screener(
                Parties.person("ANDUVAR MIRASOL, Rogelio").born("1970-05-05").listed());
        List<Hit> hits = screener.screen(
                        Parties.person("Rogelio Anduvar Mirasol")
                                .identified(type, code)
                                .record(),
                        Channel.FILE)
                .hits();

        assertThat(hits)
                .singleElement()
                .satisfies(hit ->
                        assertThat(hit.evidence()).extracting(Evidence::reason).contains(Reason.MALFORMED_CODE));
    }

    @Test
    void hostileTextAroundAListedNameNeverFails() {
        long seed = 20_261_122;
        Random random = new Random(seed);
        for (int round = 0; round < 400; round++) {
            String name = HostileText.next(random, 8) + " Anduvar " + HostileText.next(random, 8);
            ScreeningRecord record = ScreeningRecord.ofName("r", null, name);
            assertThat(SCREENER.screen(record, Channel.CHECK))
                    .as("seed %d, round %d, %s", seed, round, HostileText.escaped(name))
                    .isEqualTo(SCREENER.screenExhaustively(record, Channel.CHECK));
        }
    }
}
