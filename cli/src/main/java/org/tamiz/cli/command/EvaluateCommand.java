package org.tamiz.cli.command;

import java.io.Writer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tamiz.cli.ExitCode;
import org.tamiz.cli.evaluation.Evaluation;
import org.tamiz.cli.evaluation.EvaluationRows;
import org.tamiz.cli.evaluation.EvaluationText;
import org.tamiz.cli.evaluation.LabelledPairs;
import org.tamiz.cli.evaluation.MeasuredFile;
import org.tamiz.cli.evaluation.PairEvaluation;
import org.tamiz.cli.evaluation.Sampling;
import org.tamiz.cli.report.Format;
import org.tamiz.cli.report.Heading;
import org.tamiz.cli.report.SafeText;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz evaluate}: measures Tamiz on labelled sets. */
final class EvaluateCommand implements Command {
    private final Settings settings;
    private final Option<List<String>> where = Option.texts(
            "--where", "COLUMN=VALUE", "Only the pairs whose column has this value; several must all hold.");
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("LABELLED.tsv")
            .description(
                    "Pairs, tab-separated: schema, query, candidates, is_match; perhaps set, category, others' scores.")
            .arity("0..1")
            .type(String.class)
            .build();

    EvaluateCommand(Settings settings) {
        this.settings = settings;
    }

    @Override
    public CommandSpec spec() {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(this).name("evaluate");
        spec.usageMessage()
                .description(
                        "Measures Tamiz on labelled sets.",
                        "Pairs of names: tamiz evaluate LABELLED.tsv. Columns with other matchers' scores, numbers from 0"
                                + " to 1, are measured beside Tamiz's.");
        List.of(where).forEach(option -> spec.addOption(option.spec()));
        return spec.addPositional(file);
    }

    @Override
    public int run() {
        String pairs = file.getValue();
        if (pairs == null) {
            throw TamizException.of(Code.USAGE, "Name a file of labelled pairs.");
        }
        settings.checkOutputIsNot(List.of(pairs));
        TextInput input = input(pairs);
        LabelledPairs labelled = LabelledPairs.read(input, filters());
        Evaluation evaluation = PairEvaluation.of(
                labelled,
                measured(pairs, labelled.pairs().size()),
                settings.policy().threshold(),
                new Sampling(1));
        write(evaluation, SearchedLists.headingWithoutLists(settings, pairs));
        return ExitCode.OK;
    }

    private void write(Evaluation evaluation, Heading heading) {
        try (OutputFile output = new OutputFile(settings)) {
            Writer writer = output.writer();
            Format format = format();
            switch (format) {
                case TABLE -> new EvaluationText(heading, settings.console().width()).write(evaluation, writer);
                case CSV -> new EvaluationRows(heading).writeCsv(evaluation, writer);
                case JSONL -> new EvaluationRows(heading).writeJsonl(evaluation, writer);
                case HTML -> throw TamizException.of(Code.USAGE, "evaluate does not write html yet.");
            }
            output.commit();
        }
        String name = settings.output();
        if (name != null) {
            settings.console().err().println("Written to " + SafeText.forTerminal(name) + ".");
        }
    }

    private Format format() {
        Format asked = settings.format();
        return asked == null ? Format.TABLE : asked;
    }

    private TextInput input(String name) {
        MeasuredFile.check(settings.console().resolve(name), name);
        return settings.console().input(name);
    }

    private MeasuredFile measured(String name, long rows) {
        return MeasuredFile.of(settings.console().resolve(name), name, rows);
    }

    private Map<String, String> filters() {
        Map<String, String> filters = new LinkedHashMap<>();
        for (String filter : where.or(List.of())) {
            int equals = filter.indexOf('=');
            if (equals <= 0) {
                throw TamizException.of(
                        Code.USAGE, "--where " + filter + ": write COLUMN=VALUE, such as --where confidence=high.");
            }
            filters.put(
                    filter.substring(0, equals).strip().toLowerCase(Locale.ROOT),
                    filter.substring(equals + 1).strip());
        }
        return filters;
    }
}
