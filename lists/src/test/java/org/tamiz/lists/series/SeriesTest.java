package org.tamiz.lists.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class SeriesTest {
    private static final String HEADER =
            "State,Year,Month,Period,Indicator,Data Value,Percent Complete,Percent Pending Investigation,State Name,Footnote,Footnote Symbol,Predicted Value\n";
    private static final String ROW =
            "US,2031,April,12 month-ending,Number of Drug Overdose Deaths,\"12,345\",100,0.2,United States,Underreported.,*,\"12,999\"\n";
    private static final YearMonth APRIL = YearMonth.of(2031, 4);

    private static VsrrReader.Content read(String text) {
        return VsrrReader.read(TextInput.ofBytes("counts.csv", text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsReportedAndPredicted() {
        VsrrReader.Content content = read("\uFEFF" + HEADER + ROW + ",,,,,,,,,,,\n");
        assertThat(content.problems()).isEmpty();
        assertThat(content.through()).isEqualTo(APRIL);
        assertThat(content.observations())
                .containsExactly(new Observation(
                        "US",
                        VsrrReader.OVERDOSE,
                        APRIL,
                        new BigDecimal("12345"),
                        new BigDecimal("12999"),
                        "Underreported."));
    }

    @Test
    void columnsMayDifferBetweenEditions() {
        VsrrReader.Content content =
                read("Month;Year;State;Indicator;Data Value\nApr;2031;us;Number of Drug Overdose Deaths;99\n");
        assertThat(content.observations()).singleElement().satisfies(one -> {
            assertThat(one.reported()).isEqualTo(new BigDecimal("99"));
            assertThat(one.predicted()).isNull();
        });
    }

    @Test
    void malformedRowsAreToldWithLineFieldAndRemedy() {
        String bad = HEADER + ROW
                + "USA,2031,April,12 month-ending,X,1,,,,,,\n"
                + "US,31x,April,12 month-ending,X,1,,,,,,\n"
                + "US,2031,Abril,12 month-ending,X,1,,,,,,\n"
                + "US,2031,April,6 month-ending,X,1,,,,,,\n"
                + "US,2031,April,12 month-ending,X,many,,,,,,\n"
                + "US,2031,April,12 month-ending,,1,,,,,,\n"
                + "US,2031,April\n"
                + ROW;
        VsrrReader.Content content = read(bad);
        assertThat(content.observations()).hasSize(1);
        assertThat(content.problems()).extracting(Problem::line).containsExactly(3L, 4L, 5L, 6L, 7L, 8L, 9L, 10L);
        assertThat(content.problems().get(0).toString())
                .isEqualTo(
                        "counts.csv:3: \"State\" is \"USA\"; the row is not used. Write two letters such as US or TX.");
        assertThat(content.problems().get(4).toString())
                .contains("counts.csv:7", "\"Data Value\" is \"many\"", "Write digits");
    }

    @Test
    void anotherFileIsRefused() {
        assertThatThrownBy(() -> read("name,date\nx,y\n"))
                .isInstanceOf(TamizException.class)
                .hasMessageContainingAll("counts.csv:1", "no column \"State\"", "VSRR");
        assertThatThrownBy(() -> read(HEADER + "USA,2031,April,12 month-ending,X,1,,,,,,\n"))
                .isInstanceOf(TamizException.class)
                .hasMessageContainingAll("counts.csv", "no row", "USA");
    }

    @Test
    void vintagesAreKeptBesideEachOther(@TempDir Path folder) throws IOException {
        Path home = folder.resolve("home");
        Path first = Files.writeString(folder.resolve("vsrr-2031-09-10.csv"), HEADER + ROW);
        Path second = Files.writeString(folder.resolve("later.csv"), HEADER + ROW.replace("12,345", "12,400"));
        SeriesImport series =
                new SeriesImport(home, Clock.fixed(Instant.parse("2031-10-01T00:00:00Z"), ZoneOffset.UTC));
        SeriesImport.Result one = series.importFile(first, null);
        assertThat(one.vintage().published()).isEqualTo(LocalDate.of(2031, 9, 10));
        assertThat(one.alreadyHeld()).isFalse();
        assertThat(series.importFile(first, null).alreadyHeld()).isTrue();
        series.importFile(second, LocalDate.of(2031, 10, 15));

        HeldSeries held = HeldSeries.open(home);
        assertThat(held.figures("US", VsrrReader.OVERDOSE, APRIL))
                .extracting(figure -> figure.observation().reported())
                .containsExactly(new BigDecimal("12345"), new BigDecimal("12400"));
        assertThat(held.all("US", APRIL)).hasSize(2);
        assertThat(held.vintages()).contains(one.vintage());
    }

    @Test
    void aFileThatWasChangedIsNotRead(@TempDir Path folder) throws IOException {
        Path home = folder.resolve("home");
        Path file = Files.writeString(folder.resolve("counts.csv"), HEADER + ROW);
        new SeriesImport(home, Clock.systemUTC()).importFile(file, null);
        Path kept;
        try (var all = Files.walk(home)) {
            kept = all.filter(path -> path.endsWith("counts.csv")).findFirst().orElseThrow();
        }
        Files.writeString(kept, HEADER + ROW.replace("12,345", "1"));
        HeldSeries held = HeldSeries.open(home);
        assertThatThrownBy(() -> held.figures("US", VsrrReader.OVERDOSE, APRIL))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining("SHA-256");
    }

    @Test
    void shippedFiguresAreCited() {
        HeldSeries shipped = HeldSeries.shipped();
        assertThat(shipped.vintages()).isNotEmpty().allSatisfy(vintage -> {
            assertThat(vintage.source()).contains("CDC");
            assertThat(vintage.observations()).isPositive();
        });
        assertThat(shipped.figures("US", VsrrReader.OVERDOSE, YearMonth.of(2025, 1)))
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.observation().predicted()).isEqualTo(new BigDecimal("82138"));
                    assertThat(figure.observation().reported()).isNull();
                });
    }

    @Test
    void shippedFiguresAreThoseOfTheOfficialFiles() {
        Path folder = Path.of(System.getProperty("tamiz.shared", ""), "data", "cdc");
        assumeTrue(Files.isDirectory(folder), "CDC's files are not at hand.");
        List<VsrrReader.Content> files = List.of("vsrr-a.csv.gz", "vsrr-b.csv.gz").stream()
                .map(name -> VsrrReader.read(TextInput.ofFile(folder.resolve(name))))
                .toList();
        int compared = 0;
        for (VsrrReader.Content file : files) {
            assertThat(file.problems()).isEmpty();
            for (HeldSeries.Figure figure : HeldSeries.shipped().all(null, null)) {
                if (figure.vintage().through().equals(file.through())) {
                    Observation shipped = figure.observation();
                    assertThat(file.observations())
                            .anyMatch(one -> one.state().equals(shipped.state())
                                    && one.ending().equals(shipped.ending())
                                    && one.indicator().equals(shipped.indicator())
                                    && String.valueOf(one.reported()).equals(String.valueOf(shipped.reported()))
                                    && String.valueOf(one.predicted()).equals(String.valueOf(shipped.predicted())));
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(30);
    }
}
