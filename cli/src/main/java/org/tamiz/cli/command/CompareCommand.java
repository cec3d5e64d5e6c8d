package org.tamiz.cli.command;

import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tamiz.cli.ExitCode;
import org.tamiz.cli.report.Lines;
import org.tamiz.cli.report.SafeText;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.reference.OfacSearchScore;
import org.tamiz.core.score.PairScorer;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.TextLines;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * {@code tamiz compare}: scores pairs of names, for those who measure Tamiz. Fields are separated by tabs and not quoted,
 * so that names with quotes come through as they are.
 */
final class CompareCommand implements Command {
    private final Settings settings;
    private final PositionalParamSpec file = PositionalParamSpec.builder()
            .paramLabel("PAIRS.tsv")
            .description("Tab-separated, with columns schema, query, candidates; - for standard input.")
            .arity("1")
            .required(true)
            .type(String.class)
            .build();

    private final Option<Reference> reference = Reference.option();
    private int schema;
    private int query;
    private int candidates;
    private int columns;

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
        try (TextLines lines = new TextLines(input)) {
            TextLines.Line header = lines.next();
            String names = header == null || header.text() == null ? "" : header.text();
            readHeader(input.name(), names);
            out.line(names + "\tscore" + (reference.value() == null ? "" : "\tofac_search_score"));
            for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
                String text = line.text();
                if (text != null && text.isBlank()) {
                    continue;
                }
                String[] fields = text == null ? new String[0] : text.split("\t", -1);
                if (fields.length < columns) {
                    settings.console()
                            .err()
                            .println(SafeText.forTerminal(input.name() + ":" + line.number() + ": this row has "
                                    + fields.length + " columns, not " + columns + "; check its tabs."));
                    code = ExitCode.IN_PART;
                    continue;
                }
                out.line(text + "\t" + score(scorer, fields));
            }
        }
        out.flush();
        return code;
    }

    private String score(PairScorer scorer, String[] fields) {
        List<Name> names = new ArrayList<>();
        for (String candidate : fields[candidates].split("\\|", -1)) {
            boolean weak = candidate.startsWith("~");
            String text = weak ? candidate.substring(1) : candidate;
            if (!text.isBlank()) {
                NameQuality quality = names.isEmpty() ? NameQuality.PRIMARY : NameQuality.STRONG_ALIAS;
                names.add(Name.of(text.strip(), weak ? NameQuality.WEAK_ALIAS : quality));
            }
        }
        double score = names.isEmpty() || fields[query].isBlank()
                ? 0
                : scorer.score(kind(fields[schema]), fields[query], names);
        String text = String.format(Locale.ROOT, "%.6f", score);
        return reference.value() == null ? text : text + "\t" + OfacSearchScore.of(fields[query], names);
    }

    private static PartyKind kind(String schema) {
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> PartyKind.PERSON;
            case "vessel", "ship" -> PartyKind.VESSEL;
            case "aircraft", "airplane" -> PartyKind.AIRCRAFT;
            default -> PartyKind.ORGANIZATION;
        };
    }

    private void readHeader(String name, String header) {
        List<String> names = List.of(header.toLowerCase(Locale.ROOT).split("\t", -1));
        schema = names.indexOf("schema");
        query = names.indexOf("query");
        candidates = names.indexOf("candidates");
        columns = Math.max(schema, Math.max(query, candidates)) + 1;
        if (schema < 0 || query < 0 || candidates < 0) {
            throw TamizException.at(
                    Code.MALFORMED,
                    name,
                    1,
                    "the columns schema, query and candidates are needed, separated by tabs; the first line has "
                            + String.join(", ", names) + ".",
                    null);
        }
    }
}
