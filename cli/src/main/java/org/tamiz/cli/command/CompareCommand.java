package org.tamiz.cli.command;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.tamiz.cli.ExitCode;
import org.tamiz.cli.evaluation.NamePair;
import org.tamiz.cli.evaluation.TabRows;
import org.tamiz.core.reference.OfacSearchScore;
import org.tamiz.core.score.PairScorer;
import org.tamiz.lists.text.TextInput;
import org.tamiz.reports.Lines;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code tamiz compare}: scores pairs of names, for those who measure Tamiz. Fields are separated by tabs and not quoted,
 * so that names with quotes come through as they are.
 */
final class CompareCommand implements Command {
    private static final List<String> NEEDED = List.of("schema", "query", "candidates");

    private final Settings settings;
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("PAIRS.tsv")
            .description("Tab-separated, with columns schema, query, candidates; - for standard input.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    private final Option<Reference> reference = Reference.option();

    CompareCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("compare");
        spec.usageMessage()
                .description(
                        "Scores pairs of names.",
                        "Candidates are separated by |, a leading ~ marks a weak alias. Writes the same rows with a"
                                + " column score: the probability that they are the same, by the name alone.",
                        "With --reference ofac a column ofac_search_score follows; it decides nothing.");
        spec.addOption(reference.spec());
        return spec.addPositional(file);
    }

    @Override
    public int run() {
        String name = file.getValue();
        settings.checkOutputIsNot(List.of(name));
        TextInput input = settings.console().input(name);
        try (OutputFile output = new OutputFile(settings)) {
            int code = compare(input, output.writer());
            output.commit();
            return code;
        }
    }

    private int compare(TextInput input, Writer writer) {
        Lines out = new Lines(writer);
        PairScorer scorer = new PairScorer();
        int code = ExitCode.OK;
        try (TabRows rows = TabRows.open(input, NEEDED)) {
            int least = NEEDED.stream().mapToInt(rows::column).max().orElse(0) + 1;
            out.line(rows.header() + "\tscore" + (reference.value() == null ? "" : "\tofac_search_score"));
            for (TabRows.Row row = rows.next(); row != null; row = rows.next()) {
                if (row.fields().size() < least) {
                    settings.console()
                            .err()
                            .println(SafeText.forTerminal(
                                    input.name() + ":" + row.line() + ": " + TabRows.shortRow(row, least)));
                    code = ExitCode.IN_PART;
                    continue;
                }
                NamePair pair =
                        NamePair.of(rows.field(row, "schema"), rows.field(row, "query"), rows.field(row, "candidates"));
                String score = String.format(Locale.ROOT, "%.6f", pair.score(scorer));
                String ofac =
                        reference.value() == null ? "" : "\t" + OfacSearchScore.of(pair.query(), pair.candidates());
                out.line(row.text() + "\t" + score + ofac);
            }
        }
        out.flush();
        return code;
    }
}
