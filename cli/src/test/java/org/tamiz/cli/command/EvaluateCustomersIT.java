package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * {@code tamiz evaluate --customers} against figures that this test computes by itself from the hits of {@code tamiz screen}.
 */
class EvaluateCustomersIT {
    private static final Path CUSTOMERS = Path.of(System.getProperty("tamiz.root", ".."), "examples", "customers.csv");

    @TempDir
    Path folder;

    private record Truth(String label, String evidence, Set<String> own, boolean ambiguous) {}

    private final Map<String, Truth> truth = new HashMap<>();
    private final Map<String, Map<String, Double>> hits = new HashMap<>();

    @BeforeEach
    void labelTheExamples() throws IOException {
        Files.copy(CUSTOMERS, folder.resolve("customers.csv"));
        run("screen", "customers.csv", "--threshold", "0.5", "--format", "csv")
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .forEach(row ->
                        hits.computeIfAbsent(row[0], record -> new HashMap<>()).merge(row[2], score(row), Math::max));
        StringBuilder text = new StringBuilder("customer_id,label,ent_num,category,note\n");
        List<String> customers = Files.readAllLines(CUSTOMERS).stream()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        for (int i = 0; i < customers.size(); i++) {
            String customer = customers.get(i);
            String found = hits.getOrDefault(customer, Map.of()).keySet().stream()
                    .sorted()
                    .findFirst()
                    .orElse("1");
            // Labels that make every figure differ from 0 and 1; that they are not true does not matter to counting.
            String row = switch (i % 5) {
                case 0, 1 -> "match," + found + ",order,ev=dob;pool=mx";
                case 2 -> "match,99,co_alias,ev=none;pool=mx;twin=98|" + found;
                case 3 -> i % 2 == 0 ? "match,97,typo,ev=none;ambig=1|2" : "clean,,c_mx,contains_listed=1";
                default -> "namesake," + found + ",ns_dob,ev=dob+curp";
            };
            text.append(customer).append(',').append(row).append('\n');
            String[] fields = row.split(",", -1);
            Set<String> own = switch (i % 5) {
                case 0, 1, 4 -> Set.of(found);
                case 2 -> found.equals("98") ? Set.of("99", "98") : Set.of("99", "98", found);
                default -> i % 2 == 0 ? Set.of("97") : Set.of();
            };
            truth.put(customer, new Truth(fields[0], fields[fields.length - 1], own, row.contains("ambig=")));
        }
        Files.writeString(folder.resolve("truth.csv"), text);
    }

    @Test
    void theFiguresAreThoseOfTheHits() {
        Run run = evaluate("--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
        Map<String, String> figures = new HashMap<>();
        run.out()
                .lines()
                .map(line -> line.split(",", -1))
                .forEach(row -> figures.put(
                        String.join(",", row[0], row[1], row[2], row[3]), row[4] + " " + row[7] + "/" + row[8]));
        for (String at : List.of("0.50", "0.70", "0.80", "0.90", "0.95")) {
            double threshold = Double.parseDouble(at);
            check(figures, "recall_on_positives,all,all,share@" + at, is("match"), this::own, threshold);
            check(figures, "recall_on_positives,pool,mx,share@" + at, shows("match", "pool=mx"), this::own, threshold);
            check(
                    figures,
                    "recall_on_positives,evidence_shown,dob,share@" + at,
                    shows("match", "ev=dob"),
                    this::own,
                    threshold);
            check(figures, "clean_alarms,all,companies,share@" + at, is("clean"), this::best, threshold);
            check(figures, "namesake_alarms,category,ns_dob,share@" + at, is("namesake"), this::own, threshold);
            List<String> alarmed = customers(is("match")).stream()
                    .filter(customer -> best(customer) >= threshold)
                    .toList();
            long wrong = alarmed.stream()
                    .filter(customer -> own(customer) < best(customer))
                    .count();
            assertThat(figures.get("wrong_entry,all,top_is_another,share@" + at))
                    .endsWith(" " + wrong + "/" + alarmed.size());
            long sure = alarmed.stream()
                    .filter(customer -> !truth(customer).ambiguous())
                    .count();
            assertThat(figures.get("wrong_entry,all,top_is_another_unambiguous,share@" + at))
                    .endsWith("/" + sure);
        }
        assertThat(figures.get("clean_alarms,all,not_containing_listed,share@0.70"))
                .isEqualTo(" 0/0");
        assertThat(Double.parseDouble(figures.getOrDefault("separation,all,against_clean,auc", "")
                        .split(" ", -1)[0]))
                .isCloseTo(area("clean", this::best), within(1e-6));
        assertThat(Double.parseDouble(figures.getOrDefault("separation,all,against_namesakes,auc", "")
                        .split(" ", -1)[0]))
                .isCloseTo(area("namesake", this::own), within(1e-6));
    }

    @Test
    void theTableNamesListsAndUnknownEntries() {
        Run run = evaluate();
        assertThat(run.out())
                .contains("Figures at the threshold ≥ 0.70")
                .contains("customers.csv, 25 rows, SHA-256 ")
                .contains("truth.csv, 25 rows, SHA-256 ")
                .contains("tamiz-embedded")
                .containsPattern("they\\s+cannot be found: [0-9]+: .*97")
                .doesNotContain("NaN");
    }

    @Test
    void anUnreadRowCountsAsNotFound() throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "id,name\n1,Joaquín Guzmán Loera\n2,\n");
        Files.writeString(folder.resolve("truth.csv"), "customer_id,label,ent_num\n1,match,6861\n2,match,6861\n");
        Run run = evaluate("--format", "csv");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.out()).contains("recall_on_positives,all,all,share@0.70,0.500000,0.094531,0.905469,1,2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "customer_id,ent_num | truth.csv:1: there is no column label",
                "customer_id,label,ent_num | truth.csv: has a header and no rows",
                "customer_id,label,ent_num/1,perhaps, | truth.csv:2: column label holds \"perhaps\"; write match, namesake or clean.",
                "customer_id,label,ent_num/1,match, | truth.csv:2: column ent_num is empty",
                "customer_id,label,ent_num/,clean, | truth.csv:2: column customer_id is empty",
                "customer_id,label,ent_num/1,clean,/1,clean, | truth.csv:3: customer_id 1 stands here again",
                "customer_id,label,ent_num/1,clean | truth.csv:2: this row has 2 columns, not 3",
                "customer_id,label,ent_num/2,clean, | customers.csv:2: customer 1 is not in",
                "customer_id,label,ent_num/1,clean,/2,clean, | truth.csv:3: customer 2 is not in customers.csv",
                "'' | truth.csv: is empty"
            })
    void badInputIsToldWithItsPlace(String text, String message) throws IOException {
        Files.writeString(folder.resolve("customers.csv"), "id,name\n1,Ana Ejemplo\n");
        Files.writeString(folder.resolve("truth.csv"), text.replace('/', '\n'));
        Run run = evaluate();
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains(message).hasLineCount(1);
    }

    @Test
    void oneThingIsMeasuredAtATime() {
        assertThat(run("evaluate", "--customers", "customers.csv").err()).contains("--customers needs --truth");
        assertThat(run("evaluate", "x.tsv", "--customers", "customers.csv", "--truth", "truth.csv")
                        .err())
                .contains("Name one thing to measure");
    }

    private void check(
            Map<String, String> figures,
            String key,
            Predicate<Truth> which,
            ToDoubleFunction<String> score,
            double threshold) {
        List<String> members = customers(which);
        long above = members.stream()
                .filter(customer -> score.applyAsDouble(customer) >= threshold)
                .count();
        assertThat(members).as(key).isNotEmpty();
        assertThat(figures.get(key)).as(key).endsWith(" " + above + "/" + members.size());
    }

    private double area(String others, ToDoubleFunction<String> score) {
        double inOrder = 0;
        List<String> matches = customers(is("match"));
        List<String> rest = customers(is(others));
        for (String match : matches) {
            for (String other : rest) {
                inOrder += Math.signum(own(match) - score.applyAsDouble(other)) / 2 + 0.5;
            }
        }
        return inOrder / (matches.size() * rest.size());
    }

    private List<String> customers(Predicate<Truth> which) {
        List<String> chosen = new ArrayList<>();
        truth.forEach((customer, known) -> {
            if (which.test(known)) {
                chosen.add(customer);
            }
        });
        return chosen;
    }

    private static Predicate<Truth> is(String label) {
        return known -> known.label().equals(label);
    }

    private static Predicate<Truth> shows(String label, String note) {
        return known -> known.label().equals(label) && known.evidence().contains(note);
    }

    private Truth truth(String customer) {
        return truth.getOrDefault(customer, new Truth("", "", Set.of(), false));
    }

    private double own(String customer) {
        return hits.getOrDefault(customer, Map.of()).entrySet().stream()
                .filter(hit -> truth(customer).own().contains(hit.getKey()))
                .mapToDouble(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private double best(String customer) {
        return hits.getOrDefault(customer, Map.of()).values().stream()
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
    }

    private static double score(String[] row) {
        // The listed name holds a comma and is quoted, so the score is counted from the name's closing quote.
        int at = row[3].startsWith("\"") ? 5 : 4;
        return Double.parseDouble(row[at]);
    }

    private Run evaluate(String... more) {
        List<String> arguments =
                new ArrayList<>(List.of("evaluate", "--customers", "customers.csv", "--truth", "truth.csv"));
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private Run run(String... arguments) {
        return Run.of(folder, "", arguments);
    }
}
