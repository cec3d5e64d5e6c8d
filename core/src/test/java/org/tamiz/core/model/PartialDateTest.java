package org.tamiz.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartialDate.Precision;

class PartialDateTest {
    @ParameterizedTest
    @CsvSource({
        "1957-04-04, 1957-04-04, 1957-04-04, DAY, false",
        "1957-04, 1957-04-01, 1957-04-30, MONTH, false",
        "1960-02, 1960-02-01, 1960-02-29, MONTH, false",
        "1957, 1957-01-01, 1957-12-31, YEAR, false",
        "1957~, 1957-01-01, 1957-12-31, YEAR, true",
        "1957-04-04~, 1957-04-04, 1957-04-04, DAY, true",
        "1959/1961, 1959-01-01, 1961-12-31, RANGE, false",
        "1959/1961~, 1959-01-01, 1961-12-31, RANGE, true",
        "1959-03/1959-05, 1959-03-01, 1959-05-31, RANGE, false",
        "1959-03-02/1961, 1959-03-02, 1961-12-31, RANGE, false",
        "' 1957 ', 1957-01-01, 1957-12-31, YEAR, false",
    })
    void aDateIsReadAsFarAsItIsKnown(String text, LocalDate from, LocalDate to, Precision precision, boolean circa) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date).isEqualTo(new PartialDate(from, to, circa));
        assertThat(date.precision()).isEqualTo(precision);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1957-04-04",
                "1957-04",
                "1957",
                "0999",
                "1957~",
                "1957-04~",
                "1959/1961",
                "1959/1961~",
                "1959-03-02/1961-07-01",
                "1959-03-02/1961-07-01~"
            })
    void aDateIsPrintedAsItIsRead(String text) {
        assertThat(PartialDate.parse(text)).hasToString(text);
    }

    @Test
    void everyDateThatIsPrintedReadsBackEqual() {
        long seed = 1_752;
        Random random = new Random(seed);
        for (int round = 0; round < 5_000; round++) {
            LocalDate from = LocalDate.of(1, 1, 1).plusDays(random.nextInt(3_000_000));
            PartialDate date = switch (random.nextInt(5)) {
                case 0 -> PartialDate.ofDay(from);
                case 1 -> PartialDate.ofMonth(YearMonth.from(from));
                case 2 -> PartialDate.ofYear(from.getYear());
                case 3 -> PartialDate.ofYears(from.getYear(), from.getYear() + random.nextInt(9));
                default -> new PartialDate(from, from.plusDays(random.nextInt(800)), random.nextBoolean());
            };
            assertThat(PartialDate.parse(date.toString()))
                    .as("seed %d, round %d, %s", seed, round, date)
                    .isEqualTo(date);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ar-EG", "fa-IR", "hi-IN-u-nu-deva", "th-TH-u-ca-buddhist"})
    void theUsersLanguageDoesNotChangeHowDatesAreWritten(String language) {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(language));
            assertThat(PartialDate.ofYear(1957)).hasToString("1957");
            assertThat(PartialDate.ofYears(1957, 1959)).hasToString("1957/1959");
            assertThat(PartialDate.parse("1957")).isEqualTo(PartialDate.ofYear(1957));
        } finally {
            Locale.setDefault(before);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "~",
                "/",
                "57",
                "1957-13",
                "1957-02-29",
                "04/04/1957",
                "1957/04/04",
                "4 Apr 1957",
                "1961/1959",
                "1957~/1959",
                "1957/",
                "/1957",
                "-001",
                "+999",
                "+999999999-12-31",
                "-1957-04-04",
                "+10000-01",
                "１９５７",
                "unknown"
            })
    void whatIsNoDateIsRefusedWithTheFormsThatAreRead(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("\"" + text + "\" is not a date; write YYYY-MM-DD, YYYY-MM, YYYY or YYYY/YYYY.");
    }

    @Test
    void aRangeDoesNotEndBeforeItStarts() {
        LocalDate day = LocalDate.of(1960, 1, 2);

        assertThatThrownBy(() -> new PartialDate(day, day.minusDays(1), false))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("The date range ends (1960-01-01) before it starts (1960-01-02).");
    }

    @ParameterizedTest
    @CsvSource({
        "1957, 1957-04-04, true",
        "1957-04, 1957-04-30, true",
        "1957-04, 1957-05, false",
        "1957/1959, 1959-12-31, true",
        "1957/1959, 1960, false",
        "1957-04-04, 1957-04-05, false",
    })
    void datesOverlapWhenSomeDayFitsBoth(String one, String other, boolean overlap) {
        PartialDate a = PartialDate.parse(one);
        PartialDate b = PartialDate.parse(other);

        assertThat(a.overlaps(b)).isEqualTo(overlap);
        assertThat(b.overlaps(a)).isEqualTo(overlap);
    }
}
