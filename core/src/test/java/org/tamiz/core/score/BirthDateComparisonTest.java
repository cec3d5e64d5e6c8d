package org.tamiz.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.Reason;
import org.tamiz.core.score.BirthDateComparison.Finding;

class BirthDateComparisonTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2025, 2, 20);

    private static List<StatedDate> dates(String... texts) {
        return Arrays.stream(texts)
                .map(text -> new StatedDate(PartialDate.parse(text), null))
                .toList();
    }

    private static Finding compare(String mine, String theirs) {
        return Objects.requireNonNull(BirthDateComparison.of(dates(mine), dates(theirs), true, true, PUBLISHED));
    }

    @ParameterizedTest
    @CsvSource({
        "1968-04-01, 1968-04-01, SAME_DAY",
        "1968-04-01, 1968-01-04, DAY_MONTH_SWAPPED",
        "1968-04-11, 1968-04-12, NEAR",
        "1968-04-11, 1968-04-21, NEAR",
        "1968-04-11, 1968-04-30, NEAR",
        "1968-01-14, 1968-12-14, NEAR",
        "1968-04-11, 1969-04-11, NEAR",
        "1969-04-11, 1970-04-11, NEAR",
        "1968-04-11, 1978-04-11, NEAR",
        "1968-04-11, 1986-04-11, NEAR",
        "1968-01-01, 1968-04-11, YEAR_ONLY",
        "1968-04-11, 1967/1969, FITS",
        "1968-04-11, 1966~, FITS",
        "1968-04-11, 1968-04, FITS",
        "1968-04-11, 1968, FITS",
    })
    void whatASlipOrAVagueDateExplainsSpeaksForAMatch(String mine, String theirs, Reason reason) {
        assertThat(compare(mine, theirs).reason()).isEqualTo(reason);
        assertThat(compare(mine, theirs).bits()).isPositive();
        assertThat(compare(theirs, mine))
                .extracting(Finding::bits, Finding::reason)
                .containsExactly(compare(mine, theirs).bits(), reason);
    }

    @ParameterizedTest
    @CsvSource({
        "1968-04-11, 1971-04-12, DIFFERENT",
        "1968-04-11, 1969-04-12, DIFFERENT",
        "1968-04-11, 1981-04-11, DIFFERENT",
        "1968-01-01, 1974-05-06, DIFFERENT",
        "1968, 1971, DIFFERENT",
        "1966~, 1971-01-02, DIFFERENT",
        "1968, 1969, NEAR",
        "1968-04, 1969-11, NEAR",
        "1968-04-11, 1968-09-23, SAME_YEAR",
    })
    void anotherDateSpeaksAgainst(String mine, String theirs, Reason reason) {
        assertThat(compare(mine, theirs).reason()).isEqualTo(reason);
        assertThat(compare(mine, theirs).bits()).isNegative();
        assertThat(compare(theirs, mine).bits()).isEqualTo(compare(mine, theirs).bits());
    }

    @Test
    void theLessIsKnownTheLessAgreementIsWorth() {
        assertThat(List.of("1968-05-02", "1968-05", "1968", "1967/1969"))
                .extracting(text -> compare("1968-05-02", text).bits())
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .doesNotHaveDuplicates();
    }

    @Test
    void theFirstOfJanuaryOnBothSidesIsWorthLittleMoreThanTheYear() {
        assertThat(compare("1968-01-01", "1968-01-01").bits())
                .isLessThan(compare("1968-01-02", "1968-01-02").bits())
                .isGreaterThan(compare("1968", "1968").bits());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2057-04-04", "1857-04-04", "9999-12-31", "0001-01-01", "1900-01-01", "1899-12-30"})
    void anImpossibleDateTellsNothingAndSaysSo(String date) {
        assertThat(compare("1957-04-04", date))
                .extracting(Finding::bits, Finding::reason)
                .containsExactly(0.0, Reason.IMPOSSIBLE_DATE);
        assertThat(compare("1957-04-04", date).evidence().recordValue()).isNull();
        assertThat(compare("1957-04-04", date).evidence().partyValue()).isEqualTo(date);
        assertThat(compare(date, "1957-04-04").reason()).isEqualTo(Reason.IMPOSSIBLE_DATE);
    }

    @Test
    void besideAnImpossibleDateAPossibleOneCounts() {
        Finding finding = Objects.requireNonNull(BirthDateComparison.of(
                dates("2057-04-04", "1980-01-02"), dates("9999-12-31", "1957-04-04"), true, true, PUBLISHED));

        assertThat(finding.reason()).isEqualTo(Reason.DIFFERENT);
        assertThat(finding.evidence().recordValue()).isEqualTo("1980-01-02");
    }

    @Test
    void aCompanyMayBeOlderThanAnybody() {
        Finding finding = Objects.requireNonNull(
                BirthDateComparison.of(dates("1857-04-04"), dates("1857-04-04"), true, false, PUBLISHED));

        assertThat(finding.reason()).isEqualTo(Reason.SAME_DAY);
    }

    @Test
    void whereASideStatesNothingThereIsNothingToWeigh() {
        assertThat(BirthDateComparison.of(dates(), dates("1957"), true, true, PUBLISHED))
                .isNull();
        assertThat(BirthDateComparison.of(dates("1957"), dates(), true, true, PUBLISHED))
                .isNull();
    }
}
