package org.tamiz.benchmarks;

import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
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
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.tamiz.core.index.IndexCodec;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.ofac.OfacCsvReader;
import org.tamiz.lists.ofac.OfacFiles;
import org.tamiz.lists.text.TextInput;

/**
 * What screening one record costs. The list is an SDN.CSV named by the system property {@code tamiz.sdn}, or the embedded
 * register where that is not set.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class ScreeningBenchmark {
    private final ScreeningRecord listed = ScreeningRecord.ofName("listed", PartyKind.PERSON, "Joaquín Guzmán Loera");
    private final ScreeningRecord misspelt =
            ScreeningRecord.ofName("misspelt", PartyKind.PERSON, "Joakin Gusman Loera");
    private final ScreeningRecord absent = ScreeningRecord.ofName("absent", PartyKind.PERSON, "María Pérez Ordóñez");

    private Screener screener;
    private ListedNames names;
    private ByteBuffer index;

    /** For JMH, which fills in the rest by {@link #setUp}. */
    public ScreeningBenchmark() {
        this.names = ListedNames.compile(List.of());
        this.screener = new Screener(names, Policy.standard());
        this.index = ByteBuffer.allocate(0);
    }

    /** Reads and indexes the list. */
    @Setup
    public void setUp() {
        names = ListedNames.compile(List.of(parties()));
        screener = new Screener(names, Policy.standard());
        index = IndexCodec.encode(names);
    }

    private static ListedParties parties() {
        String sdn = System.getProperty("tamiz.sdn");
        if (sdn == null || !Files.exists(Path.of(sdn))) {
            return EmbeddedRegister.load();
        }
        ListContent content = OfacCsvReader.read(new OfacFiles(TextInput.ofFile(Path.of(sdn)), null, null, null));
        Publication publication = new Publication(
                "us-ofac-sdn",
                "OFAC SDN list",
                "OFAC",
                LocalDate.EPOCH,
                Instant.EPOCH,
                sdn,
                "",
                content.parties().size(),
                content.names());
        return new ListedParties(publication, content.parties());
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

    /** The same by scoring every listed party: the baseline of the index. */
    @Benchmark
    public Screening absentNameExhaustively() {
        return screener.screenExhaustively(absent, Channel.FILE);
    }

    /** Reading a stored index back. */
    @Benchmark
    public Optional<ListedNames> openIndex() {
        return IndexCodec.decode(index.duplicate());
    }

    /** Writing an index to bytes. */
    @Benchmark
    public ByteBuffer encodeIndex() {
        return IndexCodec.encode(names);
    }
}
