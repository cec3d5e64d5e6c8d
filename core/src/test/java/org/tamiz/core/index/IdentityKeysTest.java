package org.tamiz.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;

class IdentityKeysTest {
    private static final MexicanCodes NO_CODES = MexicanCodes.of(List.of());

    @ParameterizedTest
    @ValueSource(strings = {"1900/2026", "1959/1961", "1960~", "1960-03-04~", "1960-03-04/1960-04-01"})
    void spansAskForNoPartyHoweverManyYearsTheyAre(String date) {
        assertThat(asked(date)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1960", "1960-03", "1960-03-04"})
    void otherDatesFindEachListedDateTheyFit(String date) {
        for (String listed : List.of("1960", "1960-03-04", "1959/1961", "1962~", "1900/1990")) {
            assertThat(filed(listed)).as("%s and %s", date, listed).containsAnyElementsOf(asked(date));
        }
        assertThat(filed("1975")).doesNotContainAnyElementsOf(asked(date));
    }

    @Test
    void besideASpanAnotherDateStillAsks() {
        assertThat(asked("1900/2026", "1960")).isEqualTo(asked("1960"));
    }

    private static List<Integer> asked(String... dates) {
        List<Integer> keys = new ArrayList<>();
        IdentityKeys.asked(
                StatedDate.of(List.of(dates).stream().map(PartialDate::parse).toList(), NO_CODES, false),
                NO_CODES,
                keys::add);
        return keys;
    }

    private static List<Integer> filed(String date) {
        List<Integer> keys = new ArrayList<>();
        PartyFacts facts = PartyFacts.of(PartyKind.PERSON, null, List.of(), NO_CODES, List.of(PartialDate.parse(date)));
        IdentityKeys.filed(facts, keys::add);
        return keys;
    }
}
