package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.HostileText;

/** What holds for every record and every list. */
class ScreenerTest {
    private static final int ROUNDS = 1_500;

    /** A record and a list it was made to look like part of, with words that tell how to make both again. */
    private record Case(String told, List<ListedParty> parties, ScreeningRecord record) {
        Screening screen(Policy policy, Channel channel) {
            ListedParties list = Parties.list("test-list", parties.toArray(ListedParty[]::new));
            return Parties.screener(policy, list).screen(record, channel);
        }
    }

    private static List<Case> cases(long seed, boolean nameAlone) {
        List<Case> cases = new ArrayList<>();
        LookAlikes lookAlikes = new LookAlikes(seed);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            List<ListedParty> parties = lookAlikes.parties(1 + random.nextInt(8));
            ListedParty like = parties.get(random.nextInt(parties.size()));
            ScreeningRecord record = lookAlikes.record(like, nameAlone).record();
            cases.add(new Case("seed " + seed + ", round " + round + ", " + record, parties, record));
        }
        return cases;
    }

    @Test
    void theEvidenceOfEveryHitAddsUpExactlyToItsScore() {
        int hits = 0;
        for (Case each : cases(1_969, false)) {
            for (Hit hit : each.screen(Policy.standard(), Channel.FILE).hits()) {
                hits++;
                assertThat(Score.of(hit.evidence())).as(each.told).isEqualTo(hit.score());
                assertThat(hit.evidence().get(0).feature()).as(each.told).isEqualTo(Feature.PRIOR);
                assertThat(hit.score().probability()).as(each.told).isGreaterThanOrEqualTo(0.7);
            }
        }
        assertThat(hits).as("hits among the generated records").isGreaterThan(ROUNDS / 4);
    }

    @Test
    void aNameAloneNeverMakesAPersonAStrongHit() {
        Policy eager = new Policy(
                Policy.standard().lists(), 0.5, 0.5, 0.5, Policy.standard().weakAliasBits(), false);
        int people = 0;
        for (Case each : cases(1_947, true)) {
            for (Hit hit : each.screen(eager, Channel.CHECK).hits()) {
                if (hit.party().kind() == PartyKind.PERSON) {
                    people++;
                    assertThat(hit.band()).as(each.told).isNotEqualTo(Band.STRONG);
                }
            }
        }
        assertThat(people).as("persons hit among the generated records").isGreaterThan(ROUNDS / 4);
    }

    @Test
    void aHigherThresholdYieldsSomeOfTheSameHitsAndNoOthers() {
        int fewer = 0;
        for (Case each : cases(90, false)) {
            List<Hit> wide = each.screen(Policy.standard(), Channel.FILE).hits();
            List<Hit> narrow = each.screen(Policy.standard().withThreshold(0.9), Channel.FILE)
                    .hits();
            assertThat(narrow)
                    .as(each.told)
                    .containsExactlyElementsOf(wide.stream()
                            .filter(hit -> hit.score().bits() >= Score.bitsOf(0.9))
                            .toList());
            fewer += wide.size() - narrow.size();
        }
        assertThat(fewer).as("hits between the thresholds").isPositive();
    }

    @Test
    void theWeakAliasRuleOnlyMovesHitsToTheCountOfThoseSetAside() {
        int setAside = 0;
        for (Case each : cases(122, false)) {
            Screening file = each.screen(Policy.standard(), Channel.FILE);
            Screening check = each.screen(Policy.standard(), Channel.CHECK);
            assertThat(check.setAside()).as(each.told).isZero();
            assertThat(file.hits().size() + file.setAside())
                    .as(each.told)
                    .isEqualTo(check.hits().size());
            setAside += file.setAside();
        }
        assertThat(setAside).as("parties set aside").isPositive();
    }

    @Test
    void theSameQuestionGetsTheSameAnswerWhateverWasAskedBeforeAndOnEveryThread() {
        List<Case> cases = cases(2_003, false);
        List<ListedParty> parties = new LookAlikes(2_004).parties(300);
        Screener busy = Parties.screener(parties.toArray(ListedParty[]::new));
        List<Screening> first = cases.stream()
                .map(each ->
                        Parties.screener(parties.toArray(ListedParty[]::new)).screen(each.record, Channel.FILE))
                .limit(100)
                .toList();

        List<Screening> later = cases.parallelStream()
                .map(each -> busy.screen(each.record, Channel.FILE))
                .limit(100)
                .toList();

        assertThat(later).isEqualTo(first);
        assertThat(first).anySatisfy(screening -> assertThat(screening.hits()).hasSizeGreaterThan(1));
    }

    @Test
    void hitsAreOrderedByScoreThenByListThenById() {
        ListedParty same2 =
                Parties.of("2", PartyKind.PERSON, "GUZMAN LOERA, Joaquin").listed();
        ListedParty same10 =
                Parties.of("10", PartyKind.PERSON, "GUZMAN LOERA, Joaquin").listed();
        ListedParty near = Parties.of("1", PartyKind.PERSON, "GUZMAN, Joaquin").listed();
        Screener screener = Parties.screener(
                Policy.standard(), Parties.list("b-list", same2, near, same10), Parties.list("a-list", same2));

        assertThat(screener.screen(Parties.person("Guzman Loera, Joaquin").record(), Channel.FILE)
                        .hits())
                .extracting(hit -> hit.publication().list() + " " + hit.party().id())
                .containsExactly("a-list 2", "b-list 10", "b-list 2", "b-list 1");
    }

    @Test
    void anAnswerNamesThePublicationsSearchedEvenWhenNothingIsFound() {
        Screener screener = Parties.screener(Policy.standard(), Parties.list("a-list"), Parties.list("b-list"));

        assertThat(screener.screen(Parties.person("Joaquin Guzman").record(), Channel.CHECK)
                        .hits())
                .isEmpty();
        assertThat(screener.publications()).extracting("list").containsExactly("a-list", "b-list");
    }

    static List<String> oddNames() {
        return List.of(
                "🐺",
                "-",
                "\uD83D",
                "J",
                "E",
                "&",
                "de la",
                ",",
                "Guzman ".repeat(1_500),
                "X".repeat(10_000),
                "毛".repeat(10_000),
                "A, " + "b ".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void anOddNameGetsADefinedAnswerAndFindsNobodyElse(String name) {
        Screener screener = Parties.screener(
                Parties.person("ANDUVAR MIRASOL, Rogelio").listed(),
                Parties.organization("COMERCIALIZADORA DEL NORTE").listed());

        for (PartyKind kind : PartyKind.values()) {
            Screening screening = screener.screen(ScreeningRecord.ofName("r", kind, name), Channel.FILE);
            assertThat(screening.hits()).isEmpty();
            assertThat(screening.setAside()).isZero();
        }
    }

    @ParameterizedTest
    @MethodSource("oddNames")
    void anOddListedNameDoesNotKeepItsPartyFromBeingFoundByAnother(String name) {
        Screener screener = Parties.screener(
                Parties.person("ANDUVAR MIRASOL, Rogelio").weak(name).listed());

        assertThat(screener.screen(Parties.person("Rogelio Anduvar").record(), Channel.FILE)
                        .hits())
                .hasSize(1);
    }

    @Test
    void hostileNamesNeverFail() {
        long seed = 13;
        Random random = new Random(seed);
        Screener screener = Parties.screener(new LookAlikes(seed).parties(50).toArray(ListedParty[]::new));
        for (int round = 0; round < 300; round++) {
            String name = "x" + HostileText.next(random, 25);
            ScreeningRecord record = ScreeningRecord.ofName("r", null, name);
            assertThat(screener.screen(record, Channel.FILE))
                    .as("seed %d, round %d, %s", seed, round, HostileText.escaped(name))
                    .isEqualTo(screener.screenExhaustively(record, Channel.FILE));
        }
    }
}
