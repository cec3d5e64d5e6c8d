package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;
import org.tamiz.lists.embedded.EmbeddedRegister;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The answer is the same, byte for byte, whether the index is asked or every listed party is scored. */
class ExhaustiveIT {
    private static final Path CUSTOMERS = Path.of(System.getProperty("tamiz.root", ".."), "examples", "customers.csv");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"hits.csv", "hits.jsonl"})
    void aFileHasTheSameHits(String output) {
        Run indexed = Run.of(folder, "", "screen", CUSTOMERS.toString(), "-o", output);
        Run exhaustive = Run.of(folder, "", "screen", CUSTOMERS.toString(), "-o", "all-" + output, "--exhaustive");
        assertThat(indexed.code()).as(indexed.err()).isZero();
        assertThat(exhaustive.code()).as(exhaustive.err()).isZero();
        assertThat(folder.resolve("all-" + output)).hasSameBinaryContentAs(folder.resolve(output));
        assertThat(exhaustive.err().replace("all-" + output, output)).isEqualTo(indexed.err());
        assertThat(folder.resolve(output)).content().contains("C-002");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Joakin Gusman Loera", "CJNG", "Zebedee Quackenbush"})
    void aNameHasTheSameHits(String name) {
        Run indexed = Run.of(folder, "", "check", name, "--format", "csv");
        Run exhaustive = Run.of(folder, "", "check", name, "--format", "csv", "--exhaustive");
        assertThat(exhaustive).isEqualTo(indexed);
        assertThat(indexed.code()).isZero();
    }

    /** Nothing but the work tells the two apart: scoring all parties takes a hundred times longer, on any machine more than thrice. */
    @Test
    void everyPartyIsScored() {
        Screener screener = new Screener(ListedNames.compile(List.of(EmbeddedRegister.load())), Policy.standard());
        Function<ScreeningRecord, Screening> indexed = screening(screener);
        Function<ScreeningRecord, Screening> exhaustive = screening(screener, "--exhaustive");
        screenAbsent(indexed);
        screenAbsent(exhaustive);
        assertThat(screenAbsent(exhaustive)).isGreaterThan(3 * screenAbsent(indexed));
    }

    private static Function<ScreeningRecord, Screening> screening(Screener screener, String... arguments) {
        Option<Boolean> option = Exhaustive.option();
        new CommandLine(CommandSpec.create().addOption(option.spec())).parseArgs(arguments);
        return Exhaustive.screening(option, screener, Channel.FILE);
    }

    /** Screens names that are not listed; the processor time it took. */
    private static long screenAbsent(Function<ScreeningRecord, Screening> screening) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        for (int i = 0; i < 300; i++) {
            assertThat(screening
                            .apply(ScreeningRecord.ofName("r", null, "Eva Nadie " + i))
                            .hits())
                    .isEmpty();
        }
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
