package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Commands from their arguments to their output, on the embedded register. */
class TamizIT {
    private static final Path EXAMPLES = Path.of(System.getProperty("tamiz.root", ".."), "examples");

    @TempDir
    Path folder;

    @Test
    void checkFindsAListedNameAndShowsItsRecord() {
        Run run = run("check", "Joaquín", "Guzmán", "Loera", "--born", "1954-12-25");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("GUZMAN LOERA, Joaquin")
                .contains("published")
                .contains("Lists searched");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void anEmptyAnswerNamesTheLists() {
        Run run = run("check", "Zebedee Quackenbush");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("No hits.")
                .contains("tamiz-embedded")
                .contains("published")
                .contains("Only the small register");
    }

    @Test
    void exitCodeTellsOfHitsOnRequest() {
        assertThat(run("check", "Joaquín Guzmán Loera", "--exit-code").code()).isEqualTo(10);
        assertThat(run("check", "Zebedee Quackenbush", "--exit-code").code()).isZero();
    }

    @Test
    void screenPrintsATableAndWritesThePage() throws IOException {
        Run run = run("screen", EXAMPLES.resolve("customers.csv").toString());
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("C-002").contains("records screened: 25").contains("tamiz-report.html");
        assertThat(Files.readString(folder.resolve("tamiz-report.html")))
                .contains("C-002")
                .endsWith("</html>\n");
    }

    @Test
    void theExamplesFindTheVariantsAndSpareTheNamesakes() {
        Run run = run("screen", EXAMPLES.resolve("customers.csv").toString(), "--format", "csv");
        List<String> found = run.out()
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .distinct()
                .toList();
        List<String> expected = Stream.concat(
                        java.util.stream.IntStream.rangeClosed(1, 15).mapToObj(i -> String.format("C-%03d", i)),
                        Stream.of("C-022"))
                .toList();
        assertThat(found).isEqualTo(expected);
    }

    @Test
    void screenReadsStandardInputAndWritesJsonLines() {
        Run run = runWith("id,name\n7,Joaquín Guzmán Loera\n8,Eva Nadie\n", "screen", "-", "--format", "jsonl");
        assertThat(run.code()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("{\"record\":\"7\",\"hits\":[{\"list\":\"tamiz-embedded\",\"id\":\"6861\"");
        assertThat(lines.get(1)).startsWith("{\"record\":\"8\",\"hits\":[],\"searched\":[\"tamiz-embedded ");
        assertThat(run.err()).contains("Lists searched");
    }

    @Test
    void brokenRecordsAreToldAndTheOthersScreened() throws IOException {
        Path file = write("f.csv", "id,name\n1,Joaquín Guzmán Loera\n2,a,b,c\n3,\n4,Eva\n");
        Run run = run("screen", file.toString(), "-o", "hits.csv");
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("f.csv:3: ").contains("f.csv:4: ").contains("records not read: 2");
        assertThat(Files.readString(folder.resolve("hits.csv"))).contains("1,tamiz-embedded,6861");
        assertThat(run("screen", file.toString(), "-o", "hits.csv", "--exit-code")
                        .code())
                .isEqualTo(14);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "UTF-16LE", "UTF-16BE", "UTF-8"})
    void recognisesEncodings(String charset) throws IOException {
        String bom = charset.startsWith("UTF-16") ? "\uFEFF" : "";
        Path file = folder.resolve("f.csv");
        Files.write(file, (bom + "id,nombre\n1,Joaquín Guzmán Loera\n").getBytes(Charset.forName(charset)));
        Run run = run("screen", file.toString(), "--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Joaquín Guzmán Loera");
    }

    @Test
    void compareAddsScores() throws IOException {
        Path file = write(
                "pairs.tsv",
                "schema\tquery\tcandidates\tis_match\nperson\tAna Ruiz\tRUIZ, Ana|~Anita\t1\norg\tA \"B\tC\t0\n");
        Run run = run("compare", file.toString());
        assertThat(run.code()).isZero();
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("schema\tquery\tcandidates\tis_match\tscore");
        assertThat(lines.get(1)).matches("person\tAna Ruiz\tRUIZ, Ana\\|~Anita\t1\t0\\.\\d{6}");
        assertThat(lines.get(2)).startsWith("org\tA \"B\tC\t0\t0.");
    }

    @Test
    void ofacsOwnScoreStandsBesideTamizsWhereItIsAskedFor() throws IOException {
        Path pairs = write("pairs.tsv", "schema\tquery\tcandidates\nperson\tAna Ruiz\tRUIZ, Ana|~Anita\n");
        assertThat(run("compare", pairs.toString(), "--reference", "ofac").out())
                .contains("candidates\tscore\tofac_search_score\n")
                .containsPattern("0\\.\\d{6}\t100\n");

        Path customers = write("c.csv", "id,name\n1,Joaquin Guzman Loera\n");
        assertThat(run("screen", customers.toString(), "--reference", "ofac", "--format", "csv")
                        .out())
                .contains(",degraded,ofac_search_score")
                .containsPattern("1,tamiz-embedded,.*,100\r?\n");
        assertThat(run("screen", customers.toString(), "--reference", "ofac", "--format", "jsonl")
                        .out())
                .contains("\"ofac_search_score\":100");
        assertThat(run("screen", customers.toString(), "--reference", "ofac", "--format", "html")
                        .out())
                .contains("own search would score 100");
        assertThat(run("screen", customers.toString(), "--format", "csv").out()).doesNotContain("ofac_search_score");

        Run check = run("check", "Joaquin Guzman Loera", "--reference", "OFAC");
        assertThat(check.out()).contains("OFAC's own search would score 100 (for reference; it decides nothing)");
        Run plain = run("check", "Joaquin Guzman Loera");
        assertThat(check.out()
                        .lines()
                        .filter(line -> !line.contains("OFAC's own"))
                        .toList())
                .isEqualTo(plain.out().lines().toList());
        assertThat(run("check", "Joaquin Guzman Loera", "--reference", "un").err())
                .contains("There is no reference \"un\"; use ofac.");
    }

    @Test
    void readFindsPartiesInATextAndCountsCodePoints() throws IOException {
        String text = "🚚 Un flete del Cártel de Sinaloa.\n";
        Path file = write("news.txt", text);
        Run run = run("read", file.toString(), "--format", "jsonl");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "\"mentions\":[{\"start\":15,\"end\":32,\"text\":\"Cártel de Sinaloa\",\"kind\":\"alias\",\"hits\":[{"
                                + "\"list\":\"tamiz-embedded\",\"id\":\"11440\"");
        assertThat(run.err()).contains("Lists searched");
        assertThat(run("read", file.toString(), "--exit-code").code()).isEqualTo(10);
        assertThat(run("read", file.toString(), "--format", "csv").out()).contains(",15,32,Cártel de Sinaloa,");
        assertThat(run("read", file.toString()).out()).contains("mentions: 1").contains("SINALOA CARTEL");
    }

    @Test
    void readGoesOnAfterAFileThatCannotBeRead() throws IOException {
        Path file = write("news.txt", "Nada.");
        Run run = run("read", "missing.txt", file.toString());
        assertThat(run.code()).isEqualTo(4);
        assertThat(run.err()).contains("missing.txt: there is no such file");
        assertThat(run.out()).contains("names nobody on these lists");
    }

    @Test
    void listsShowsWhatIsHeldAndOneParty() {
        assertThat(run("lists").out()).contains("* tamiz-embedded").contains("Home folder");
        Run party = run("lists", "show", "6861");
        assertThat(party.out()).contains("GUZMAN LOERA, Joaquin").contains("Official record, word for word");
    }

    @Test
    void importTakesInAPrivateListAndSearchesIt() throws IOException {
        Path file = write(
                "mine.csv",
                "id,kind,name,aliases,birth_date,country,identifiers\nX1,person,Zebedee Quackenbush,,1970,US,\n");
        Run run = run("lists", "import", file.toString(), "--list", "my-list", "--published", "2026-01-01");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("my-list").contains("1 parties");
        assertThat(run("check", "Zebedee Quackenbush").out())
                .contains("my-list X1")
                .doesNotContain("Only the small register");
        assertThat(run("check", "Zebedee Quackenbush", "--lists", "tamiz-embedded")
                        .out())
                .contains("No hits.");
    }

    @Test
    void diffAndHistoryTellWhatChanged() throws IOException {
        Path first = write("first.csv", "id,kind,name\n1,person,Ana Luna\n2,person,Eva Sol\n");
        Path second = write("second.csv", "id,kind,name\n1,person,Ana Luna Ruiz\n3,person,Noé Mar\n");
        run("lists", "import", first.toString(), "--list", "mine", "--published", "2026-01-01");
        run("lists", "import", second.toString(), "--list", "mine", "--published", "2026-02-01");

        Run diff = run("lists", "diff", "mine", "2026-01-15", "2026-03-01");
        assertThat(diff.code()).as(diff.err()).isZero();
        assertThat(diff.out())
                .contains("2026-01-01 → 2026-02-01 – added: 1; removed: 1; changed: 1; unchanged: 0")
                .contains("+ 3  Noé Mar")
                .contains("- 2  Eva Sol")
                .contains("~ 1  Ana Luna Ruiz")
                .contains("primary name         - Ana Luna\n");
        assertThat(run("lists", "diff", "mine", "2026-02-01", "2026-03-01", "--lang", "es")
                        .out())
                .contains("misma edición");
        assertThat(run("lists", "diff", "mine", "2026-01-01", "2026-02-01", "--format", "jsonl")
                        .out()
                        .lines())
                .hasSize(4)
                .anySatisfy(line -> assertThat(line)
                        .contains("\"change\":\"changed\",\"id\":\"1\"")
                        .contains(
                                "\"field\":\"primary_name\",\"removed\":[\"Ana Luna\"],\"added\":[\"Ana Luna Ruiz\"]"));
        assertThat(run("lists", "history", "2", "--lists", "mine").out())
                .contains("2026-01-01  first seen: 2  Eva Sol")
                .contains("2026-02-01  no longer listed");
        assertThat(run("lists", "history", "1", "--format", "jsonl").out().lines())
                .hasSize(2);
    }

    @Test
    void anUpdateThatFailsSaysWhyAndWhatStaysInForce() throws IOException {
        Path file = write("mine.csv", "id,kind,name\n1,person,Zebedee Quackenbush\n");
        run("lists", "import", file.toString(), "--list", "mine", "--published", "2026-01-01");
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(exchange.getRequestURI().getPath().equals("/mine.csv") ? 200 : 403, 0);
                exchange.getResponseBody()
                        .write("id,kind,name\n1,person,Ana\n2,person,Eva\n".getBytes(StandardCharsets.UTF_8));
            }
        });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Files.writeString(folder.resolve("home/sources.properties"), "mine.main = " + address + "/gone.csv\n");
            Run failed = run("lists", "update", "mine");
            assertThat(failed.code()).isEqualTo(3);
            assertThat(failed.err())
                    .contains("/gone.csv: the server answers with 403")
                    .contains("The edition of 2026-01-01 stays in force.");

            Files.writeString(folder.resolve("home/sources.properties"), "mine.main = " + address + "/mine.csv\n");
            Run updated = run("lists", "update", "mine");
            assertThat(updated.code()).as(updated.err()).isZero();
            assertThat(updated.out()).contains("2 parties").contains("before, that of 2026-01-01, 1 parties");
            assertThat(run("lists", "update", "mine").out()).contains("is the newest");

            Files.writeString(
                    folder.resolve("home/sources.properties"), "mine.main = http://lists.example.invalid/mine.csv\n");
            Run proxied = Run.in(Map.of("HTTP_PROXY", address), folder, "lists", "update", "mine");
            assertThat(proxied.out()).as(proxied.err()).contains("is the newest");
        } finally {
            server.stop(0);
        }
    }

    @Test
    void aBundleCarriesListsToAnotherHome() throws IOException {
        Path file = write("mine.csv", "id,kind,name\n1,person,Zebedee Quackenbush\n");
        run("lists", "import", file.toString(), "--list", "mine", "--published", "2026-01-01");
        assertThat(run("lists", "keygen", "key.pem").code()).isZero();
        assertThat(run("lists", "keygen", "key.pem").err()).contains("never overwritten");
        Run export = run("lists", "export", "lists.zip", "--key", "key.pem");
        assertThat(export.code()).as(export.err()).isZero();
        assertThat(export.out()).contains("1 publications");

        String other = folder.resolve("other").toString();
        Run imported = run("lists", "import", "lists.zip", "--trust", "key.pem.pub", "--home", other);
        assertThat(imported.code()).as(imported.err()).isZero();
        assertThat(imported.out()).contains("Imported mine, published 2026-01-01: 1 parties");
        assertThat(run("check", "Zebedee Quackenbush", "--home", other).out()).contains("mine 1");

        Files.write(folder.resolve("lists.zip"), new byte[] {0}, java.nio.file.StandardOpenOption.APPEND);
        Run refused = run("lists", "import", "lists.zip", "--trust", "key.pem.pub", "--home", folder + "/third");
        assertThat(refused.code()).isEqualTo(3);
        assertThat(refused.err()).contains("Nothing of it was taken in");
        assertThat(folder.resolve("third")).doesNotExist();
    }

    @Test
    void speaksSpanish() {
        Run run = run("check", "Zebedee Quackenbush", "--lang", "es");
        assertThat(run.out()).contains("Sin coincidencias.").contains("Listas consultadas");
    }

    @Test
    void helpAndVersion() {
        assertThat(run("--help").out()).contains("Exit codes:").contains("screen");
        assertThat(run("screen", "--help").out()).contains("--map").contains("--as-of");
        assertThat(run("--version").out()).startsWith("tamiz ");
    }

    static Stream<List<String>> badInputs() {
        return Stream.of(
                List.of("check", "Ana", "--tresh", "0.8"),
                List.of("check", "Ana", "--threshold", "1.5"),
                List.of("check", "Ana", "--as-of", "yesterday"),
                List.of("check", "Ana", "--as-of", "1999-01-01"),
                List.of("check", "Ana", "--kind", "ghost"),
                List.of("check", "Ana", "--id", "curp"),
                List.of("check", "Ana", "--id", "shoe=44"),
                List.of("check", "Ana", "--lists", "no-such-list"),
                List.of("check", "Ana", "--home", "no-such-folder"),
                List.of("screen", "ok.csv", "--lists", "tamiz-embedded,no-such-list"),
                List.of("screen", "ok.csv", "--home", "no-such-folder"),
                List.of("read", "ok.csv", "--lists", "no-such-list"),
                List.of("read", "ok.csv", "--home", "ok.csv"),
                List.of("lists", "--home", "no-such-folder"),
                List.of("check", ""),
                List.of("check"),
                List.of("screen"),
                List.of("chek", "Ana"),
                List.of("screen", "missing.csv"),
                List.of("screen", "."),
                List.of("screen", "empty.csv"),
                List.of("screen", "noname.csv"),
                List.of("screen", "page.csv"),
                List.of("screen", "broken-header.csv"),
                List.of("screen", "long-line.csv"),
                List.of("screen", "ok.csv", "--map", "name=nowhere"),
                List.of("screen", "ok.csv", "--map", "shoe=name"),
                List.of("screen", "ok.csv", "-o", "no/such/folder/hits.csv"),
                List.of("screen", "ok.csv", "-o", "hits.docx"),
                List.of("screen", "ok.csv", "--format", "docx"),
                List.of("compare", "ok.csv"),
                List.of("read", "missing.txt"),
                List.of("read", "empty.csv"),
                List.of("lists", "import", "page.csv", "--list", "x"),
                List.of("lists", "import", "ok.csv"),
                List.of("lists", "import", "empty.csv"),
                List.of("lists", "import", "missing.csv"),
                List.of("lists", "diff", "no-such-list", "2026-01-01", "2026-02-01"),
                List.of("lists", "diff", "tamiz-embedded", "2026-01-01", "soon"),
                List.of("lists", "diff", "tamiz-embedded", "2027-01-01", "2026-12-01"),
                List.of("lists", "diff", "tamiz-embedded", "1999-01-01", "2026-12-01"),
                List.of("lists", "diff", "tamiz-embedded", "2026-11-01", "2026-12-01", "--format", "html"),
                List.of("lists", "export", "bundle.zip"),
                List.of("lists", "export", "bundle.zip", "--key", "ok.csv"),
                List.of("lists", "import", "ok.csv", "--trust", "ok.csv"),
                List.of("lists", "import", "ok.csv", "--trust", "ok.csv", "--list", "mine"),
                List.of("lists", "keygen", "ok.csv"),
                List.of("lists", "update", "no-such-list"),
                List.of("lists", "doctor", "--lists", "no-such-list"),
                List.of("lists", "history", "no-such-id"),
                List.of("lists", "history", "1", "--lists", "no-such-list"),
                List.of("lists", "show", "no-such-id"));
    }

    @ParameterizedTest
    @MethodSource("badInputs")
    void badInputGivesOneLineAndLeavesTheHomeAlone(List<String> arguments) throws IOException {
        write("empty.csv", "");
        write("noname.csv", "id,saldo\n1,2\n");
        write("page.csv", "<!DOCTYPE html><html><body>Not found</body></html>");
        write("broken-header.csv", "id,\"name\n1,Ana\n");
        write("long-line.csv", "a".repeat(50 << 20));
        write("ok.csv", "id,name\n1,Ana\n");
        List<String> named = arguments.stream()
                .map(argument -> Files.exists(folder.resolve(argument)) && !argument.isEmpty()
                        ? folder.resolve(argument).toString()
                        : argument)
                .toList();
        Run run = run(named.toArray(String[]::new));
        assertThat(run.code()).isBetween(2, 3);
        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).startsWith("tamiz: ").doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(folder.resolve("home")).doesNotExist();
        assertThat(folder.resolve("tamiz-report.html")).doesNotExist();
    }

    @Test
    void suggestsWhatAMistypedArgumentMeant() {
        assertThat(run("check", "Ana", "--tresh", "0.8").err()).contains("did you mean --threshold?");
        assertThat(run("chek", "Ana").err()).contains("did you mean check?");
    }

    @Test
    void debugShowsWhereAnErrorComesFrom() {
        assertThat(run("screen", "missing.csv", "--debug").err()).contains("\tat org.tamiz");
    }

    @Test
    void aFailedRunLeavesTheOldOutput() throws IOException {
        Path old = write("hits.csv", "old");
        assertThat(run("screen", "missing.csv", "-o", "hits.csv").code()).isEqualTo(3);
        assertThat(old).hasContent("old");
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Run run(String... arguments) {
        return runWith("", arguments);
    }

    private Run runWith(String input, String... arguments) {
        return Run.of(folder, input, arguments);
    }
}
