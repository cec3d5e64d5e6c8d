package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code tamiz evaluate} on labelled pairs, from its arguments to its output. */
class EvaluatePairsIT {
    private static final String HEADER =
            "set\tschema\tquery\tcandidates\tis_match\tcategory\tconfidence\tlogic_v1\tpartly\n";
    private static final String PAIRS = HEADER
            + "a\tperson\tJoaquín Guzmán Loera\tGUZMAN LOERA, Joaquin|~El Chapo\t1\torder\thigh\t0.9\t0.1\n"
            + "a\tperson\tJoaquín Guzmán Loera\tQUACKENBUSH, Zebedee\t0\tother\thigh\t0.8\t\n"
            + "a\tperson\tПётр Сидоренко\tQUACKENBUSH, Zebedee\t0\tother\tlow\t0\t0.3\n"
            + "b\torg\tSumilab SA de CV\tSUMILAB, S.A. DE C.V.\t1\tform\thigh\t0.2\t0.4\n";

    @TempDir
    Path folder;

    @Test
    void printsFiguresBesideOtherMatchers() throws IOException {
        write("pairs.tsv", PAIRS);
        Run run = run("evaluate", "pairs.tsv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("pairs.tsv, 4 rows, SHA-256 ")
                .contains("logic_v1")
                .contains("a side not Latin")
                .contains("Recall by category ≥ 0.70")
                .contains("column partly (3)");
    }

    @Test
    void csvHasAFigureARow() throws IOException {
        write("pairs.tsv", PAIRS);
        List<String> rows =
                run("evaluate", "pairs.tsv", "--format", "csv").out().lines().toList();
        assertThat(rows.get(0)).isEqualTo("table,group,item,measure,value,low,high,count,of");
        assertThat(rows)
                .contains("headline@0.70,all,Tamiz,recall,1,0.342380,1,2,2")
                .contains("headline@0.70,all,logic_v1,recall,0.500000,0.094531,0.905469,1,2")
                .contains("headline@0.70,all,logic_v1,false_alarms,0.500000,0.094531,0.905469,1,2")
                .contains("headline@0.70,all,logic_v1,auc,0.750000,0.208470,1,,")
                .contains("alarms_by_category@0.70,a,other,pairs,2,,,,");
    }

    @Test
    void jsonLinesStartWithWhatWasMeasured() throws IOException {
        write("pairs.tsv", PAIRS);
        List<String> lines =
                run("evaluate", "pairs.tsv", "--format", "jsonl").out().lines().toList();
        assertThat(lines.get(0))
                .startsWith("{\"evaluation\":\"evaluation_of_pairs\",\"engine\":")
                .contains("\"files\":[{\"name\":\"pairs.tsv\",\"sha256\":\"")
                .contains("\"rows\":4");
        assertThat(lines.get(1))
                .isEqualTo(
                        "{\"table\":\"headline@0.70\",\"group\":\"all\",\"item\":\"Tamiz\",\"measure\":\"pairs\",\"value\":4}");
    }

    @Test
    void filtersRowsByColumns() throws IOException {
        write("pairs.tsv", PAIRS);
        Run run = run("evaluate", "pairs.tsv", "--where", "confidence=high", "--where", "set=a", "--format", "csv");
        assertThat(run.out()).contains("headline@0.70,all,Tamiz,pairs,2,,,,").doesNotContain("latin");
    }

    @Test
    void chosenRowsDoNotPassForAll() throws IOException {
        write("pairs.tsv", PAIRS);
        assertThat(run("evaluate", "pairs.tsv", "--where", "confidence=high").out())
                .contains("Only the rows were measured for which confidence = high");
        assertThat(run("evaluate", "pairs.tsv", "--where", "confidence=high", "--format", "jsonl")
                        .out())
                .contains("for which confidence = high\"]");
    }

    @Test
    void whatCannotBeMeasuredIsNotANumber() throws IOException {
        write("pairs.tsv", PAIRS);
        Run run = run("evaluate", "pairs.tsv", "--where", "set=b");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("n/a").doesNotContain("NaN");
        assertThat(run("evaluate", "pairs.tsv", "--where", "set=b", "--lang", "es")
                        .out())
                .contains("n/d")
                .contains("Exhaustividad por categoría");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "query\tcandidates\tis_match | pairs.tsv:1: there is no column schema",
                "schema\tquery\tcandidates\tis_match | pairs.tsv: has a header and no pairs",
                "schema\tquery\tcandidates\tis_match/person\ta\tb\tmaybe | pairs.tsv:2: column is_match holds \"maybe\"; write 1",
                "schema\tquery\tcandidates\tis_match/person\ta\t1 | pairs.tsv:2: this row has 3 columns, not 4",
                "'' | pairs.tsv: is empty"
            })
    void badInputIsToldWithItsPlace(String text, String message) throws IOException {
        write("pairs.tsv", text.replace('/', '\n'));
        Run run = run("evaluate", "pairs.tsv");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @Test
    void unknownFiltersAndFilesAreTold() throws IOException {
        write("pairs.tsv", PAIRS);
        assertThat(run("evaluate", "pairs.tsv", "--where", "colour=red").err()).contains("has no such column");
        assertThat(run("evaluate", "pairs.tsv", "--where", "set=z").err()).contains("no row that fits --where");
        assertThat(run("evaluate", "pairs.tsv", "--where", "set").code()).isEqualTo(2);
        assertThat(run("evaluate", "none.tsv").err()).contains("there is no such file");
        assertThat(run("evaluate").code()).isEqualTo(2);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }

    private Run run(String... arguments) {
        return Run.of(folder, "", arguments);
    }
}
