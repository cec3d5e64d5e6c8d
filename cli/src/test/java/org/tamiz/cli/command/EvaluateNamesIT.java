package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tamiz evaluate --names}, from its arguments to its output. */
class EvaluateNamesIT {
    @TempDir
    Path folder;

    @BeforeEach
    void writeNames() throws IOException {
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve("names.txt.gz")))) {
            out.write("ANIBAL NAVEIRA BUENO\n\nEDELMIRA XOCHIPA TLAPALE\nEDELMIRA XOCHIPA TLAPALE\n"
                    .getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(
                folder.resolve("queries.tsv"),
                "query\ttrue_index\tcategory\tculture\n"
                        + "ANIBAL NAVEIRA BUENO\t0\texact\tes\n"
                        // Two lines have this name: a tie at the top counts.
                        + "XOCHIPA TLAPALE EDELMIRA\t3\treorder\tes\n"
                        // Somebody else's name: the name meant is not the best.
                        + "EDELMIRA XOCHIPA TLAPALE\t0\twrong\tes\n");
        Files.writeString(
                folder.resolve("absent.tsv"), "query\tculture\nZEBEDEE QUACKENBUSH\ten\nANIBAL NAVEIRA BUENO\tes\n");
    }

    @Test
    void tellsWhatIsFoundAndWhatAlarms() {
        Run run = evaluate("--absent", "absent.tsv", "--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
        List<String> rows = run.out().lines().toList();
        assertThat(rows)
                .contains("headline@0.70,all,top_score,share@0.70,0.666667,0.207660,0.938508,2,3")
                .contains("headline@0.70,all,ten_best,share@0.70,0.666667,0.207660,0.938508,2,3")
                .contains("headline@0.70,all,absent_hit,share@0.70,0.500000,0.094531,0.905469,1,2")
                .contains("recall_by_category@0.70,category,wrong,any_hit,1,0.206549,1,1,1")
                .contains("recall_by_category@0.70,category,wrong,top_score,0,0,0.793451,0,1")
                .contains("alarms_by_category@0.70,culture,en,any_hit,0,0,0.793451,0,1");
    }

    @Test
    void withoutAbsentNamesThereIsNoAlarmToMeasure() {
        Run run = evaluate();
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("n/a").doesNotContain("NaN").contains("names.txt.gz, 4 rows");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query/ANA | queries.tsv:1: there is no column true_index",
                "query\ttrue_index/ANA\t7 | queries.tsv:2: column true_index holds \"7\"; write the line of a name, from 0 to 3.",
                "query\ttrue_index/ANA\t1 | queries.tsv:2: column true_index holds \"1\"",
                "query\ttrue_index/ANA\tx | queries.tsv:2: column true_index holds \"x\"",
                "query\ttrue_index/ \t0 | queries.tsv:2: column query is empty",
                "query\ttrue_index | queries.tsv: has a header and no queries"
            })
    void badInputIsToldWithItsPlace(String text, String message) throws IOException {
        Files.writeString(folder.resolve("queries.tsv"), text.replace('/', '\n'));
        Run run = evaluate();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @Test
    void namesNeedQueries() {
        Run run = Run.of(folder, "", "evaluate", "--names", "names.txt.gz");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("--names needs --queries");
    }

    private Run evaluate(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("evaluate", "--names", "names.txt.gz", "--queries", "queries.tsv"));
        arguments.addAll(List.of(more));
        return Run.of(folder, "", arguments.toArray(String[]::new));
    }
}
