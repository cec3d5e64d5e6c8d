package org.tamiz.benchmarks;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Figures of several runs, printed as a row for each measure with its median, least and greatest. */
final class MedianTable {
    private final Map<String, List<Double>> figures = new LinkedHashMap<>();

    /** Adds what one run measured. */
    void add(String measure, double figure) {
        figures.computeIfAbsent(measure, name -> new ArrayList<>()).add(figure);
    }

    /** Prints the table as Markdown, measures in the order in which they were first added. */
    void print(PrintStream out) {
        out.println("| measure | median | least – greatest |");
        out.println("|---|---|---|");
        figures.forEach((measure, runs) -> {
            List<Double> sorted = runs.stream().sorted().toList();
            out.println("| " + measure + " | " + text(sorted.get(sorted.size() / 2)) + " | " + text(sorted.get(0))
                    + " – " + text(sorted.get(sorted.size() - 1)) + " |");
        });
    }

    private static String text(double figure) {
        String format = figure >= 100 ? "%,.0f" : figure >= 10 ? "%.1f" : "%.3f";
        return String.format(Locale.ROOT, format, figure);
    }
}
