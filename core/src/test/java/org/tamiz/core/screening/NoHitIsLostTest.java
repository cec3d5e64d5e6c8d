package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.index.IndexCodec;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Reason;
import org.tamiz.core.model.ScreeningRecord;

/** Holds the index to the exhaustive scan: the same hits, the same evidence, whatever the threshold. */
class NoHitIsLostTest {
    private static final int PARTIES = 200;
    private static final int RECORDS = 120;

    /** Without the exhaustive scan many more are quickly screened. */
    private static final int SHOWN_RECORDS = 6_000;

    @ParameterizedTest
    @ValueSource(doubles = {0.5, 0.7, 0.9, 0.99})
    void screeningFindsWhatScoringEveryPartyFinds(double threshold) {
        long seed = System.nanoTime();
        GeneratedParties generated = new GeneratedParties(seed);
        ListedParties list = generated.list("generated", PARTIES);
        Screener screener = new Screener(
                ListedNames.compile(List.of(list)), Policy.standard().withThreshold(threshold));
        int hits = 0;
        for (int i = 0; i < RECORDS; i++) {
            ScreeningRecord record = generated.record("r" + i, list.parties());
            for (Channel channel : Channel.values()) {
                Screening fast = screener.screen(record, channel);
                assertThat(fast)
                        .as("seed %d, threshold %s, channel %s, record %s", seed, threshold, channel, record)
                        .isEqualTo(screener.screenExhaustively(record, channel));
                hits += fast.hits().size();
            }
        }
        assertThat(hits)
                .as("hits with seed %d: the test must have something to find", seed)
                .isGreaterThan(RECORDS / 10);
    }

    /** Otherwise the tests here would hold for codes, scripts or abbreviations because none is ever compared. */
    @Test
    void theGeneratedRecordsShowWhatNamesAndCodesCanTell() {
        GeneratedParties generated = new GeneratedParties(1_000);
        ListedParties list = generated.list("generated", PARTIES);
        Screener screener = new Screener(
                ListedNames.compile(List.of(list)), Policy.standard().withThreshold(0.5));
        Set<Reason> reasons = EnumSet.noneOf(Reason.class);
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        for (int i = 0; i < SHOWN_RECORDS; i++) {
            for (Hit hit : screener.screen(generated.record("r" + i, list.parties()), Channel.CHECK)
                    .hits()) {
                hit.evidence().forEach(piece -> reasons.add(piece.reason()));
                kinds.add(hit.party().kind());
            }
        }
        assertThat(reasons)
                .contains(
                        Reason.SAME_SOUND,
                        Reason.TYPO,
                        Reason.ROMANISATION,
                        Reason.VARIANT,
                        Reason.OTHER_GENDER_FORM,
                        Reason.OTHER_SCRIPT,
                        Reason.ABBREVIATED,
                        Reason.CUT_SHORT,
                        Reason.INITIAL,
                        Reason.JOINED,
                        Reason.SHORT_FORM,
                        Reason.ACRONYM,
                        Reason.SAME_MEANING,
                        Reason.ASIDE,
                        Reason.FIELD_FULL,
                        Reason.OTHER_ORDER,
                        Reason.NAMES_ARE_SHARED,
                        Reason.FOREIGN_FORM);
        assertThat(reasons)
                .contains(
                        Reason.SAME_CODE,
                        Reason.OTHER_HOMOCLAVE,
                        Reason.SAME_LETTERS_AND_DATE,
                        Reason.CODE_SLIP,
                        Reason.OTHER_CODE,
                        Reason.MATERNAL_LETTERS_FIT,
                        Reason.SAME_STATE_OF_BIRTH,
                        Reason.OTHER_STATE_OF_BIRTH,
                        Reason.OTHER_MATERNAL_LETTER,
                        Reason.ALREADY_COUNTED);
        assertThat(kinds).containsExactlyInAnyOrder(PartyKind.values());
    }

    @Test
    void anIndexReadBackFindsTheSame() {
        long seed = System.nanoTime();
        GeneratedParties generated = new GeneratedParties(seed);
        ListedParties list = generated.list("generated", PARTIES);
        ListedNames compiled = ListedNames.compile(List.of(list));
        ListedNames readBack = IndexCodec.decode(IndexCodec.encode(compiled)).orElseThrow();
        Screener first = new Screener(compiled, Policy.standard());
        Screener second = new Screener(readBack, Policy.standard());
        for (int i = 0; i < RECORDS; i++) {
            ScreeningRecord record = generated.record("r" + i, list.parties());
            assertThat(second.screen(record, Channel.CHECK))
                    .as("seed %d, record %s", seed, record)
                    .isEqualTo(first.screen(record, Channel.CHECK));
        }
    }
}
