package org.tamiz.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Policy;
import org.tamiz.documents.Mention;
import org.tamiz.documents.MentionFinder;

/**
 * What finding mentions in a text costs, on the {@link BenchmarkedList}. The text repeats itself, so this is for telling changes;
 * {@link TaggerSpeed} measures texts that were not read before.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class DocumentBenchmark {
    private static final int PARAGRAPHS = 100;

    private final MentionFinder finder;
    private final String plain;
    private final String named;

    /** Reads and indexes the list, and writes a text of some ten pages that names nobody, and one with a listed name a paragraph. */
    public DocumentBenchmark() {
        ListedParties list = BenchmarkedList.read();
        finder = new MentionFinder(ListedNames.compile(List.of(list)), Policy.standard());
        StringBuilder withoutNames = new StringBuilder();
        StringBuilder withNames = new StringBuilder();
        for (int i = 0; i < PARAGRAPHS; i++) {
            String paragraph =
                    "The parties agree that payment " + i + " falls due on the last day of the month in which the goods"
                            + " arrive at the port of Veracruz. The buyer bears the cost of insurance, the seller that of packing;"
                            + " what was not delivered by then need not be paid. Mr. Ernesto Nadie signed for the seller.\n";
            String listed =
                    list.parties().get(i % list.parties().size()).primaryName().text();
            withoutNames.append(paragraph);
            withNames
                    .append(paragraph)
                    .append("The goods were stored by ")
                    .append(listed)
                    .append(".\n\n");
        }
        plain = withoutNames.toString();
        named = withNames.toString();
    }

    /** A text that names nobody who is listed. */
    @Benchmark
    public List<Mention> withoutNames() {
        return finder.find(plain);
    }

    /** The same with a listed name after each paragraph. */
    @Benchmark
    public List<Mention> withNames() {
        return finder.find(named);
    }
}
