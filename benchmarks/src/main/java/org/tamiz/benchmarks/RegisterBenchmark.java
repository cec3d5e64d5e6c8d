package org.tamiz.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ListImport;
import org.tamiz.lists.register.Register;

/**
 * What opening a register of ten lists with ten publications each costs, and asking what is in force. Each run has a Java of its
 * own and is the first in it, as in a command.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(7)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class RegisterBenchmark {
    private static final int LISTS = 10;
    private static final int EDITIONS = 10;
    private static final LocalDate START = LocalDate.of(2025, 1, 1);

    private Path folder = Path.of("");

    /** For JMH. */
    public RegisterBenchmark() {}

    /**
     * Takes in a hundred small publications.
     *
     * @throws IOException if they cannot be written
     */
    @Setup
    public void setUp() throws IOException {
        folder = Files.createTempDirectory("tamiz-register");
        ListImport lists = new ListImport(folder.resolve("home"), Clock.systemUTC());
        for (int list = 0; list < LISTS; list++) {
            for (int edition = 0; edition < EDITIONS; edition++) {
                Path file = Files.writeString(
                        folder.resolve("list.csv"), "id,kind,name\n1,person,Ana Luna " + list + " " + edition + "\n");
                lists.importFile(
                        file,
                        ImportOptions.standard().withList("list-" + list).withPublished(START.plusMonths(edition)));
            }
        }
    }

    /**
     * Removes them.
     *
     * @throws IOException if they cannot be removed
     */
    @TearDown
    public void tearDown() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Opens the register and lists what is in force. */
    @Benchmark
    public List<Publication> openAndListInForce() {
        return Register.open(folder.resolve("home")).inForceOn(START.plusYears(1));
    }
}
