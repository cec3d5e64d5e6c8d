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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;

/** What screening one record costs, on the {@link BenchmarkedList}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScreeningBenchmark {
    private static final int OTHERS = 20_000;

    private final ScreeningRecord listed = ScreeningRecord.ofName("listed", PartyKind.PERSON, "Joaquín Guzmán Loera");
    private final ScreeningRecord misspelt =
            ScreeningRecord.ofName("misspelt", PartyKind.PERSON, "Joakin Gusman Loera");
    private final ScreeningRecord absent = ScreeningRecord.ofName("absent", PartyKind.PERSON, "María Pérez Ordóñez");

    private Screener screener;
    private List<ScreeningRecord> others = List.of();
    private int next;

    /** For JMH, which fills in the rest by {@link #setUp}. */
    public ScreeningBenchmark() {
        this.screener = new Screener(ListedNames.compile(List.of()), Policy.standard());
    }

    /** Reads and indexes the list. */
    @Setup
    public void setUp() {
        ListedParties list = BenchmarkedList.read();
        screener = new Screener(ListedNames.compile(List.of(list)), Policy.standard());
        others = BenchmarkedList.otherNames(list, OTHERS).stream()
                .map(name -> ScreeningRecord.ofName("other", PartyKind.PERSON, name))
                .toList();
    }

    /** A listed name as customers write it. */
    @Benchmark
    public Screening listedName() {
        return screener.screen(listed, Channel.FILE);
    }

    /** The same with two errors. */
    @Benchmark
    public Screening misspeltName() {
        return screener.screen(misspelt, Channel.FILE);
    }

    /** A common name that is not listed. */
    @Benchmark
    public Screening absentName() {
        return screener.screen(absent, Channel.FILE);
    }

    /** Another name each time, made of listed ones: words that are not in the memory for matches are looked up in the index. */
    @Benchmark
    public Screening otherNames() {
        next = (next + 1) % OTHERS;
        return screener.screen(others.get(next), Channel.FILE);
    }

    /** The absent name by scoring every listed party: the baseline of the index. */
    @Benchmark
    public Screening absentNameExhaustively() {
        return screener.screenExhaustively(absent, Channel.FILE);
    }
}
