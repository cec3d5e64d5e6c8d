package org.tamiz.cli.command;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.ExitCode;
import org.tamiz.cli.evaluation.CustomerEvaluation;
import org.tamiz.cli.evaluation.Evaluation;
import org.tamiz.cli.evaluation.EvaluationRows;
import org.tamiz.cli.evaluation.EvaluationText;
import org.tamiz.cli.evaluation.FigureTable;
import org.tamiz.cli.evaluation.Label;
import org.tamiz.cli.evaluation.LabelledPairs;
import org.tamiz.cli.evaluation.MeasuredFile;
import org.tamiz.cli.evaluation.Mutations;
import org.tamiz.cli.evaluation.NameList;
import org.tamiz.cli.evaluation.NameListEvaluation;
import org.tamiz.cli.evaluation.PairEvaluation;
import org.tamiz.cli.evaluation.Sampling;
import org.tamiz.cli.evaluation.SelfTest;
import org.tamiz.cli.evaluation.Truth;
import org.tamiz.cli.evaluation.ValidationPage;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.screening.Screener;
import org.tamiz.customers.CustomerFile;
import org.tamiz.customers.ScreeningPipeline;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.lists.text.TextInput;
import org.tamiz.reports.Format;
import org.tamiz.reports.Heading;
import org.tamiz.reports.SafeText;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** {@code tamiz evaluate}: measures Tamiz on labelled sets. */
final class EvaluateCommand implements Command {
    /** So many names are written otherwise in each way. */
    private static final int MUTANTS = 300;

    private final Settings settings;
    private final Option<List<String>> where = Option.texts(
            "--where", "COLUMN=VALUE", "Only the pairs whose column has this value; several must all hold.");
    private final Option<String> customers =
            Option.text("--customers", "FILE", "A customer file, as for tamiz screen, to be screened and measured.");
    private final CustomerOptions customerOptions = new CustomerOptions();
    private final Option<String> truth = Option.text(
            "--truth",
            "FILE",
            "What its customers are: CSV with customer_id, label (match, namesake, clean), ent_num.");
    private final Option<String> names =
            Option.text("--names", "FILE", "A name a line; each counts as a listed person.");
    private final Option<String> queries =
            Option.text("--queries", "FILE", "Tab-separated: query, true_index (line of the name meant, from 0).");
    private final Option<String> absent =
            Option.text("--absent", "FILE", "Tab-separated: query; names that mean nobody.");
    private final Option<Long> seed = Option.of(
            "--seed", "N", "Where the drawing of samples starts; else 1.", Long.class, EvaluateCommand::whole);
    private final Option<Boolean> selfTest = Option.flag(
            "--self-test", "Also screen every listed name, and names written otherwise; always part of html.");
    private final Option<LocalDate> made = Option.of(
            "--made", "DATE", "The day that the html report states; else none.", LocalDate.class, Settings::day);
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
                        "Measures Tamiz on labelled sets, one of three kinds:",
                        "Pairs of names: tamiz evaluate LABELLED.tsv. Columns with other matchers' scores, numbers from 0"
                                + " to 1, are measured beside Tamiz's.",
                        "A customer file: --customers with --truth. It is screened as tamiz screen does.",
                        "A large list of names: --names with --queries and --absent.");
        List.of(where, customers, truth, names, queries, absent, seed, selfTest, made)
                .forEach(option -> spec.addOption(option.spec()));
        customerOptions.all().forEach(option -> spec.addOption(option.spec()));
        return spec.addPositional(file);
    }

    @Override
    public int run() {
        String pairs = file.getValue();
        String customerFile = customers.value();
        String nameFile = names.value();
        if (Stream.of(pairs, customerFile, nameFile).filter(Objects::nonNull).count() != 1) {
            throw TamizException.of(
                    Code.USAGE,
                    "Name one thing to measure: LABELLED.tsv, or --customers with --truth, or --names with --queries.");
        }
        if (pairs != null) {
            return evaluatePairs(pairs);
        }
        return customerFile != null
                ? evaluateCustomers(customerFile, needed("--customers", "--truth", truth))
                : evaluateNames(String.valueOf(nameFile), needed("--names", "--queries", queries), absent.value());
    }

    private int evaluatePairs(String name) {
        settings.checkOutputIsNot(List.of(name));
        Map<String, String> conditions = filters();
        LabelledPairs pairs = LabelledPairs.read(input(name), conditions);
        MeasuredFile measured = measured(name, pairs.pairs().size());
        double threshold = settings.policy().threshold();
        Evaluation evaluation = PairEvaluation.of(pairs, measured, threshold, sampling());
        // Pairs need no list; where the lists are tested beside them, those in scope are.
        SearchedLists lists = testsLists() ? settings.searchedLists() : null;
        Heading heading =
                lists == null ? Headings.undegraded(settings, name, List.of()) : Headings.of(settings, lists, name);
        write(
                conditions.isEmpty() ? evaluation : evaluation.with(List.of(only(conditions)), List.of()),
                heading,
                lists == null ? null : lists.names());
        return ExitCode.OK;
    }

    /** A figure on chosen rows must not pass for one on all. */
    private static Label only(Map<String, String> conditions) {
        return new Label(
                EvaluationPhrase.NOTE_ONLY,
                conditions.entrySet().stream()
                        .map(condition -> condition.getKey() + " = " + condition.getValue())
                        .collect(Collectors.joining(", ")));
    }

    private int evaluateCustomers(String name, String truthName) {
        settings.checkOutputIsNot(List.of(name, truthName));
        Truth known = Truth.read(input(truthName));
        long[] count = {0};
        try (CustomerFile file = customerOptions.open(name, input(name))) {
            SearchedLists lists = settings.searchedLists();
            ListedNames listed = lists.names();
            // Refuses lists that are too old, if so asked, before the long work.
            Heading heading = Headings.of(settings, lists, name);
            CustomerEvaluation evaluation = new CustomerEvaluation(name, known, listed, settings.policy());
            Screener screener = new Screener(listed, settings.policy().withThreshold(Policy.LEAST_THRESHOLD));
            try (Progress progress = Progress.of(settings)) {
                new ScreeningPipeline(record -> screener.screen(record, Channel.FILE))
                        .run(file, (customer, screening) -> {
                            evaluation.take(customer, screening);
                            count[0]++;
                            progress.step();
                        });
            }
            List<MeasuredFile> files = List.of(
                    measured(name, count[0]),
                    measured(truthName, known.answers().size()));
            write(evaluation.result(files, sampling()), heading, listed);
            return evaluation.inPart() ? ExitCode.IN_PART : ExitCode.OK;
        }
    }

    private int evaluateNames(String name, String queryName, @Nullable String absentName) {
        List<String> read =
                Stream.of(name, queryName, absentName).filter(Objects::nonNull).toList();
        settings.checkOutputIsNot(read);
        NameList list = NameList.read(input(name), input(queryName), absentName == null ? null : input(absentName));
        List<MeasuredFile> files = new ArrayList<>();
        files.add(measured(name, list.names().size()));
        files.add(measured(queryName, list.queries().size()));
        if (absentName != null) {
            files.add(measured(absentName, list.absent().size()));
        }
        ListedNames listed = list.compile(files.get(0), settings.asOf());
        Evaluation evaluation = NameListEvaluation.of(list, listed, files, settings.policy(), sampling());
        write(evaluation, Headings.undegraded(settings, name, listed.publications()), listed);
        return ExitCode.OK;
    }

    private static String needed(String option, String other, Option<String> needed) {
        String value = needed.value();
        if (value == null) {
            throw TamizException.of(Code.USAGE, option + " needs " + other + " FILE beside it.");
        }
        return value;
    }

    private Sampling sampling() {
        return new Sampling(seed.or(1L));
    }

    private void write(Evaluation evaluation, Heading heading, @Nullable ListedNames listed) {
        SelfTest found = null;
        FigureTable mutations = null;
        Evaluation whole = evaluation;
        if (listed != null && testsLists()) {
            found = SelfTest.of(listed, settings.policy());
            mutations = Mutations.of(listed, settings.policy(), sampling(), MUTANTS);
            whole = evaluation.with(
                    List.of(
                            Label.of(EvaluationPhrase.NOTE_TESTS),
                            new Label(
                                    EvaluationPhrase.NOTE_SEED,
                                    String.valueOf(sampling().seed()))),
                    format() == Format.HTML ? List.of() : List.of(found.figures(), mutations));
        }
        try (OutputFile output = new OutputFile(settings)) {
            Writer writer = output.writer();
            switch (format()) {
                case TABLE -> new EvaluationText(heading, settings.console().width()).write(whole, writer);
                case CSV -> new EvaluationRows(heading).writeCsv(whole, writer);
                case JSONL -> new EvaluationRows(heading).writeJsonl(whole, writer);
                case HTML ->
                    new ValidationPage(heading, made.value(), writer)
                            .write(
                                    whole,
                                    Objects.requireNonNull(found, "selfTest"),
                                    Objects.requireNonNull(mutations, "mutations"));
            }
            output.commit();
        }
        String name = settings.output();
        if (name != null) {
            settings.console().err().println("Written to " + SafeText.forTerminal(name) + ".");
        }
    }

    /** Whether the lists are tested as well: always for the report, else on request, as it takes as long as a large file. */
    private boolean testsLists() {
        return format() == Format.HTML || Boolean.TRUE.equals(selfTest.value());
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

    private static long whole(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("\"" + text + "\" is not a whole number.", e);
        }
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
