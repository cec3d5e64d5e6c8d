package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;

/**
 * Pairs of names of which it is known whether they are the same, from a tab-separated file. Needed are the columns {@code
 * schema}, {@code query}, {@code candidates} and {@code is_match}; {@code set} and {@code category} are used where they are
 * there. Every further column that holds a number from 0 to 1 in each row is taken for another matcher's scores.
 *
 * @param pairs the pairs in the file's order; never empty
 * @param matchers the columns with other matchers' scores
 * @param notMeasured columns that hold such numbers in some rows but not in all, with the line that lacks one
 */
public record LabelledPairs(List<LabelledPair> pairs, List<String> matchers, Map<String, Long> notMeasured) {
    private static final List<String> NEEDED = List.of("schema", "query", "candidates", "is_match");
    private static final Set<String> KNOWN =
            Set.of("set", "schema", "query", "candidates", "is_match", "category", "confidence", "source");

    /**
     * A pair.
     *
     * @param line its line in the file
     * @param set the set it belongs to, or the empty text
     * @param category its category, or the empty text
     * @param pair the names
     * @param match whether they are the same
     * @param others what other matchers say, in the order of {@link LabelledPairs#matchers}
     */
    public record LabelledPair(
            long line, String set, String category, NamePair pair, boolean match, List<Double> others) {
        /** Copies the scores. */
        public LabelledPair {
            others = List.copyOf(others);
        }
    }

    /** Copies the lists. */
    public LabelledPairs {
        pairs = List.copyOf(pairs);
        matchers = List.copyOf(matchers);
    }

    /**
     * Reads a file.
     *
     * @param where what rows must have, by column in lower case; the others are passed over
     * @throws TamizException MALFORMED if a column is missing, a row is short or its label unknown, or no row is left;
     *     USAGE if {@code where} names a column that is not there
     */
    public static LabelledPairs read(TextInput input, Map<String, String> where) {
        try (TabRows rows = TabRows.open(input, NEEDED)) {
            for (String column : where.keySet()) {
                if (rows.column(column) < 0) {
                    throw TamizException.of(
                            Code.USAGE,
                            "--where " + column + "=…: " + input.name() + " has no such column; it has "
                                    + String.join(", ", rows.columns()) + ".");
                }
            }
            List<TabRows.Row> kept = new ArrayList<>();
            for (TabRows.Row row = rows.nextWhole(); row != null; row = rows.nextWhole()) {
                TabRows.Row current = row;
                if (where.entrySet().stream()
                        .allMatch(wanted -> rows.field(current, wanted.getKey()).equalsIgnoreCase(wanted.getValue()))) {
                    kept.add(row);
                }
            }
            if (kept.isEmpty()) {
                throw TamizException.in(
                        Code.MALFORMED,
                        input.name(),
                        where.isEmpty()
                                ? "has a header and no pairs. Add rows."
                                : "has no row that fits --where. Check column and value.",
                        null);
            }
            return of(rows, kept);
        }
    }

    private static LabelledPairs of(TabRows rows, List<TabRows.Row> kept) {
        List<String> matchers = new ArrayList<>();
        Map<String, Long> notMeasured = new LinkedHashMap<>();
        for (String column : rows.columns()) {
            if (!KNOWN.contains(column) && !column.isEmpty() && !matchers.contains(column)) {
                Long without = lineWithout(rows, kept, column);
                if (without == null) {
                    matchers.add(column);
                } else if (without > 0) {
                    notMeasured.put(column, without);
                }
            }
        }
        List<LabelledPair> pairs = new ArrayList<>(kept.size());
        for (TabRows.Row row : kept) {
            pairs.add(new LabelledPair(
                    row.line(),
                    rows.field(row, "set"),
                    rows.field(row, "category"),
                    NamePair.of(rows.field(row, "schema"), rows.field(row, "query"), rows.field(row, "candidates")),
                    match(rows, row),
                    matchers.stream()
                            .map(column -> score(rows.field(row, column)).orElseThrow())
                            .toList()));
        }
        return new LabelledPairs(pairs, matchers, notMeasured);
    }

    /** The first line without a score; null if every row has one, 0 if none has. */
    private static @Nullable Long lineWithout(TabRows rows, List<TabRows.Row> kept, String column) {
        Long without = null;
        boolean any = false;
        for (TabRows.Row row : kept) {
            boolean score = score(rows.field(row, column)).isPresent();
            any |= score;
            if (!score && without == null) {
                without = row.line();
            }
        }
        return any ? without : Long.valueOf(0);
    }

    private static boolean match(TabRows rows, TabRows.Row row) {
        String label = rows.field(row, "is_match");
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "1", "true", "yes" -> true;
            case "0", "false", "no" -> false;
            default ->
                throw rows.problem(row, "column is_match holds \"" + label + "\"; write 1 for a match and 0 for none.");
        };
    }

    private static OptionalDouble score(String text) {
        try {
            double score = Double.parseDouble(text);
            return score >= 0 && score <= 1 ? OptionalDouble.of(score) : OptionalDouble.empty();
        } catch (NumberFormatException e) {
            return OptionalDouble.empty();
        }
    }
}
