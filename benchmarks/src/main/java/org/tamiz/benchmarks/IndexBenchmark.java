package org.tamiz.benchmarks;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
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
import org.openjdk.jmh.infra.Blackhole;
import org.tamiz.core.index.IndexCodec;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.NameSearch;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.score.NameBound;
import org.tamiz.core.score.PreparedRecord;

/** What the index costs: looking up names that are all different, on the {@link BenchmarkedList}; compiling, writing and opening it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class IndexBenchmark {
    private static final int NAMES = 20_000;

    /** A name of another person, parsed, with what a hit needs. */
    private record Asked(ParsedName name, NameBound bound) {}

    private final ListedParties list = BenchmarkedList.read();
    private final ListedNames listed = ListedNames.compile(List.of(list));
    private final NameSearch search = listed.search(NameDomain.PERSON);
    private final ByteBuffer index = IndexCodec.encode(listed);
    private final List<Asked> asked;
    private int next;

    /** Reads and indexes the list, and parses the names to look up. */
    public IndexBenchmark() {
        double leastBits = Score.bitsOf(Policy.standard().threshold());
        asked = BenchmarkedList.otherNames(list, NAMES).stream()
                .map(name -> PreparedRecord.of(ScreeningRecord.ofName("other", PartyKind.PERSON, name)))
                .flatMap(record -> record.names(NameDomain.PERSON).stream()
                        .map(name ->
                                new Asked(name.parsed(), new NameBound(record, name, NameDomain.PERSON, leastBits))))
                .toList();
    }

    /** Looking up the words of a name, another one each time. */
    @Benchmark
    public NameSearch words() {
        search.start(another().name());
        return search;
    }

    /** Looking up the words of a name, and the listed names that have enough of them. */
    @Benchmark
    public void names(Blackhole found) {
        Asked another = another();
        search.start(another.name());
        search.above(another.bound().leastOfWords(), another.bound(), agreement -> found.consume(agreement.party()));
    }

    private Asked another() {
        next = (next + 1) % asked.size();
        return asked.get(next);
    }

    /** Compiling a list. */
    @Benchmark
    public ListedNames compile() {
        return ListedNames.compile(List.of(list));
    }

    /** Writing an index to bytes. */
    @Benchmark
    public ByteBuffer encode() {
        return IndexCodec.encode(listed);
    }

    /** Opening an index from its bytes. */
    @Benchmark
    public Optional<ListedNames> open() {
        return IndexCodec.decode(index.duplicate());
    }
}
