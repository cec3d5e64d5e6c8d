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
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.score.PairScorer;

/** What comparing two names as wholes costs, parsing included. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class PairBenchmark {
    private final PairScorer scorer = new PairScorer();
    private final List<Name> person = List.of(Name.of("GUZMAN LOERA, Joaquin", NameQuality.PRIMARY));
    private final List<Name> company =
            List.of(Name.of("COMERCIALIZADORA DEL NOROESTE, S.A. DE C.V.", NameQuality.PRIMARY));

    /** Two writings of a name, with two slips. */
    @Benchmark
    public double same() {
        return scorer.score(PartyKind.PERSON, "Joakin Gusman Loera", person);
    }

    /** Two names with one word in common. */
    @Benchmark
    public double namesake() {
        return scorer.score(PartyKind.PERSON, "Joaquín Pérez Ordóñez", person);
    }

    /** Two names without a word in common. */
    @Benchmark
    public double other() {
        return scorer.score(PartyKind.PERSON, "María Pérez Ordóñez", person);
    }

    /** Two writings of a company's name. */
    @Benchmark
    public double company() {
        return scorer.score(PartyKind.ORGANIZATION, "Comercializadora Noroeste SA", company);
    }
}
