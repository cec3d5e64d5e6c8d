package org.tamiz.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.tamiz.cli.evaluation.NameList;
import org.tamiz.lists.text.TextInput;

/**
 * Measures how many different names Tamiz screens in a second against a list of names, and what its index costs; beside it, on the
 * same names, the similarity of all pairs and a search engine's fuzzy query, and how well each finds what is known to be there.
 * {@code benchmarks/names.sh} runs it.
 */
public final class NamesPerSecond {
    private static final long SEED = 1;

    /** The others are timed with fewer queries, for each takes long: comparing with all names, so many a query, and a fuzzy query. */
    private static final int COMPARISONS = 2_400_000;

    private static final int LEAST_QUERIES = 8;
    private static final int FUZZY_QUERIES = 240;

    private final NameList labelled;
    private final int queries;
    private final MedianTable table = new MedianTable();

    private NamesPerSecond(NameList labelled, int queries) {
        this.labelled = labelled;
        this.queries = queries;
    }

    /**
     * Arguments: names, one a line; labelled queries; absent names; how many runs (5); how many names to grow the list to
     * (500000); how many queries to time (20000), after as many others.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 3) {
            throw new IllegalArgumentException(
                    "Usage: NamesPerSecond NAMES QUERIES ABSENT [RUNS] [GROWN-TO] [QUERIES-TIMED]");
        }
        NameList labelled = NameList.read(file(arguments[0]), file(arguments[1]), file(arguments[2]));
        int runs = number(arguments, 3, 5);
        int grownTo = number(arguments, 4, 500_000);
        int queries = number(arguments, 5, 20_000);
        System.out.println(labelled.names().size() + " names, grown to " + grownTo + "; " + queries
                + " queries after a warm-up of as many; seeds from " + SEED + "; " + runs + " runs");
        NamesPerSecond measured = new NamesPerSecond(labelled, queries);
        List<String> grown = GrownNames.grow(labelled.names(), grownTo, SEED);
        for (int run = 0; run < runs; run++) {
            measured.run(labelled.names(), run);
            measured.run(grown, run);
        }
        measured.recall();
        measured.table.print(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }

    private static TextInput file(String name) {
        return TextInput.ofFile(Path.of(name));
    }

    private static int number(String[] arguments, int place, int otherwise) {
        return arguments.length > place ? Integer.parseInt(arguments[place]) : otherwise;
    }

    /** One run: each has queries of its own, of which none comes twice. */
    private void run(List<String> names, int run) throws IOException {
        List<String> different = GrownNames.queries(names, 2 * queries, SEED + run);
        List<String> warmUp = different.subList(0, queries);
        List<String> timed = different.subList(queries, 2 * queries);
        runTamiz(names, warmUp, timed);
        int comparing = Math.min(Math.max(COMPARISONS / names.size(), LEAST_QUERIES), queries);
        time(new JaroWinklerSearcher(names), names, warmUp.subList(0, comparing), timed.subList(0, comparing));
        int fuzzy = Math.min(FUZZY_QUERIES, queries);
        try (LuceneSearcher lucene = new LuceneSearcher(names)) {
            time(lucene, names, warmUp.subList(0, fuzzy), timed.subList(0, fuzzy));
        }
    }

    private void runTamiz(List<String> names, List<String> warmUp, List<String> timed) throws IOException {
        Path file = Files.createTempFile("names", ".index");
        try {
            double before = heapMegabytes();
            OpenedIndex index = OpenedIndex.of(names, file);
            TamizSearcher searcher = new TamizSearcher(index.listed());
            time(searcher, names, warmUp, timed);
            add(searcher, names, "compile, s", index.compileSeconds());
            add(searcher, names, "index, bytes", (double) index.bytes());
            add(searcher, names, "open, ms", index.openMillis());
            add(searcher, names, "heap after the queries, MB", heapMegabytes() - before);
            // Asked once more, so that the index is still in use when the heap is looked at.
            searcher.find(timed.get(0));
        } finally {
            Files.delete(file);
        }
    }

    private void time(NameSearcher searcher, List<String> names, List<String> warmUp, List<String> timed) {
        Latencies.of(searcher, warmUp);
        Latencies latencies = Latencies.of(searcher, timed);
        add(searcher, names, "names/s", latencies.namesPerSecond());
        add(searcher, names, "p50, µs", latencies.medianMicros());
        add(searcher, names, "p99, µs", latencies.slowMicros());
    }

    /** On the names as they are, for the queries are labelled for these. */
    private void recall() throws IOException {
        Path file = Files.createTempFile("names", ".index");
        try (LuceneSearcher lucene = new LuceneSearcher(labelled.names())) {
            TamizSearcher tamiz =
                    new TamizSearcher(OpenedIndex.of(labelled.names(), file).listed());
            for (NameSearcher searcher : List.of(tamiz, new JaroWinklerSearcher(labelled.names()), lucene)) {
                Recall recall = Recall.of(searcher, labelled.queries(), labelled.absent());
                add(searcher, labelled.names(), "true name first", recall.first());
                add(searcher, labelled.names(), "true name among ten best", recall.amongTen());
                add(searcher, labelled.names(), "absent names with a hit", recall.absentHit());
            }
        } finally {
            Files.delete(file);
        }
    }

    private void add(NameSearcher searcher, List<String> names, String measure, double figure) {
        table.add(String.format(Locale.ROOT, "%s, %,d names: %s", searcher.tool(), names.size(), measure), figure);
    }

    /** The heap in use after garbage has been collected. */
    private static double heapMegabytes() {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        return memory.getHeapMemoryUsage().getUsed() / 1e6;
    }
}
