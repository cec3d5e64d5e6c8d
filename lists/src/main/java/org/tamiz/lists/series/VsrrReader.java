package org.tamiz.lists.series;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Reads CDC's VSRR provisional drug overdose death counts. The package describes the format. */
public final class VsrrReader {
    /** The series' short name. */
    public static final String SERIES = "us-cdc-vsrr";
    /** The indicator that counts deaths by overdose of whatever drug. */
    public static final String OVERDOSE = "Number of Drug Overdose Deaths";

    private static final String STATE = "State";
    private static final String YEAR = "Year";
    private static final String MONTH = "Month";
    private static final String INDICATOR = "Indicator";
    private static final String REPORTED = "Data Value";
    private static final List<String> REQUIRED = List.of(STATE, YEAR, MONTH, INDICATOR, REPORTED);

    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(,\\d{3}){0,4}(\\.\\d{1,20})?");
    private static final Map<String, Integer> MONTHS = months();
    private static final int FIRST_YEAR = 1999;
    private static final int LAST_YEAR = 2100;

    private final TextInput input;
    private final List<Observation> observations = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new TreeSet<>();

    private VsrrReader(TextInput input) {
        this.input = input;
    }

    /**
     * What a file holds.
     *
     * @param observations its observations in the file's order
     * @param problems rows and fields that could not be used
     */
    public record Content(List<Observation> observations, List<Problem> problems) {
        /** Copies the lists. */
        public Content {
            observations = List.copyOf(observations);
            problems = List.copyOf(problems);
        }

        /** The last month; throws if there is no observation. */
        public YearMonth through() {
            return observations.stream()
                    .map(Observation::ending)
                    .max(YearMonth::compareTo)
                    .orElseThrow();
        }
    }

    /**
     * Reads a file row by row.
     *
     * @throws TamizException MALFORMED if a required column is missing or no row can be used, UNREADABLE if the file breaks off
     */
    public static Content read(TextInput input) {
        return new VsrrReader(input).read();
    }

    private Content read() {
        try (CsvTable table = CsvTable.open(input, problems::add)) {
            CsvHeader header = table.header();
            for (String column : REQUIRED) {
                if (header.indexOf(column) < 0) {
                    throw TamizException.at(
                            TamizException.Code.MALFORMED,
                            input.name(),
                            1,
                            "has no column \"" + column
                                    + "\", so it is not CDC's VSRR file of drug overdose death counts."
                                    + " Download that file as CSV, with its header row.",
                            null);
                }
            }
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                row(header, row);
            }
        }
        if (observations.isEmpty()) {
            throw TamizException.in(
                    TamizException.Code.MALFORMED,
                    input.name(),
                    "has no row that could be used" + (problems.isEmpty() ? "" : "; the first: " + problems.get(0))
                            + ". Check that it is CDC's VSRR file of drug overdose death counts.",
                    null);
        }
        return new Content(observations, problems);
    }

    private void row(CsvHeader header, CsvRow row) {
        if (row.fields().stream().allMatch(String::isBlank)) {
            return;
        }
        String state = header.field(row, STATE).toUpperCase(Locale.ROOT);
        if (!state.matches("[A-Z]{2}")) {
            report(row, STATE, state, "two letters such as US or TX");
            return;
        }
        String period = header.field(row, "Period");
        if (!period.isEmpty() && !period.replaceAll("[^A-Za-z0-9]", "").equalsIgnoreCase("12monthending")) {
            report(row, "Period", period, "12 month-ending");
            return;
        }
        YearMonth ending = ending(header, row);
        String indicator = header.field(row, INDICATOR).replaceAll("\\s+", " ");
        if (ending == null) {
            return;
        }
        if (indicator.isEmpty()) {
            report(row, INDICATOR, indicator, "what is counted");
            return;
        }
        if (!seen.add(state + " " + ending + " " + indicator)) {
            problems.add(new Problem(
                    input.name(),
                    row.line(),
                    state + ", " + ending + ", \"" + indicator
                            + "\" stands twice; the first row is used. Remove one."));
            return;
        }
        BigDecimal reported = number(header, row, REPORTED);
        BigDecimal predicted = number(header, row, "Predicted Value");
        if (reported != null || predicted != null) {
            observations.add(
                    new Observation(state, indicator, ending, reported, predicted, header.field(row, "Footnote")));
        }
    }

    private @Nullable YearMonth ending(CsvHeader header, CsvRow row) {
        String year = header.field(row, YEAR);
        String name = header.field(row, MONTH);
        Integer month = MONTHS.get(name.toLowerCase(Locale.ROOT));
        if (month == null) {
            report(row, MONTH, name, "a month's name in English");
            return null;
        }
        try {
            int number = Integer.parseInt(year);
            if (number >= FIRST_YEAR && number <= LAST_YEAR) {
                return YearMonth.of(number, month);
            }
        } catch (NumberFormatException | DateTimeException e) {
            report(row, YEAR, year, "a year of four digits");
            return null;
        }
        report(row, YEAR, year, "a year from " + FIRST_YEAR + " to " + LAST_YEAR);
        return null;
    }

    private @Nullable BigDecimal number(CsvHeader header, CsvRow row, String column) {
        String text = header.field(row, column);
        if (text.isEmpty()) {
            return null;
        }
        if (!NUMBER.matcher(text).matches()) {
            problems.add(new Problem(
                    input.name(),
                    row.line(),
                    "\"" + column + "\" is \"" + shortened(text)
                            + "\", which is no number; the value is not used. Write digits such as 67152 or 67,152."));
            return null;
        }
        return new BigDecimal(text.replace(",", ""));
    }

    private void report(CsvRow row, String column, String value, String wanted) {
        problems.add(new Problem(
                input.name(),
                row.line(),
                "\"" + column + "\" is \"" + shortened(value) + "\"; the row is not used. Write " + wanted + "."));
    }

    private static String shortened(String value) {
        int most = 40;
        return value.length() <= most ? value : value.substring(0, most) + "…";
    }

    private static Map<String, Integer> months() {
        Map<String, Integer> months = new LinkedHashMap<>();
        for (Month month : Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            months.put(name, month.getValue());
            months.put(name.substring(0, 3), month.getValue());
        }
        return Map.copyOf(months);
    }
}
