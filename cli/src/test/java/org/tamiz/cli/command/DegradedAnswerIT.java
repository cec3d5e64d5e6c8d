package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An answer that is less than it should be says so in every format and both languages, or is not given. */
class DegradedAnswerIT {
    private static final List<String> FRESH = List.of("--lists", "mine", "--as-of", "2026-01-06");
    private static final List<String> STALE = List.of("--lists", "mine", "--as-of", "2026-01-20");
    private static final String REASON = "mine is 19 days old, and its limit is 7 days";

    @TempDir
    Path folder;

    @BeforeEach
    void aListWithALimitOfSevenDays() throws IOException {
        Path file = write("mine.csv", "id,kind,name\n1,person,Zebedee Quackenbush\n");
        run(List.of("lists", "import", file.toString(), "--list", "mine", "--published", "2026-01-01"));
        Files.writeString(folder.resolve("home/sources.properties"), "mine.days = 7\n");
        write("customers.csv", "id,name\n1,Zebedee Quackenbush\n2,Eva Nadie\n");
        write("news.txt", "Zebedee Quackenbush came.\n");
    }

    @Test
    void aFreshListIsNoReason() {
        assertThat(run(List.of("check", "Eva Nadie"), FRESH).out()).doesNotContainIgnoringCase("degraded");
        assertThat(run(List.of("check", "Eva Nadie", "--format", "jsonl"), FRESH)
                        .out())
                .contains("\"degraded\":false")
                .doesNotContain("degraded_by");
        assertThat(run(List.of("check", "Eva Nadie", "--require-fresh"), FRESH).code())
                .isZero();
    }

    @Test
    void theTableSaysItInTheSummaryAndGivesTheReason() {
        Run run = run(List.of("check", "Eva Nadie"), STALE);
        assertThat(run.code()).isZero();
        assertThat(oneLine(run.out()))
                .contains("No hits.")
                .contains("Summary – DEGRADED ANSWER; records screened: 1")
                .contains("DEGRADED ANSWER: " + REASON);
        assertThat(oneLine(run(List.of("check", "Eva Nadie", "--lang", "es"), STALE)
                        .out()))
                .contains("Resumen – RESPUESTA DEGRADADA;")
                .contains("RESPUESTA DEGRADADA: mine tiene 19 días y su límite es de 7 días");
    }

    @Test
    void everyLineOfJsonSaysIt() {
        Run run = run(List.of("screen", path("customers.csv"), "--format", "jsonl"), STALE);
        assertThat(run.out().lines())
                .hasSize(2)
                .allSatisfy(line -> assertThat(line)
                        .contains(
                                "\"degraded\":true,\"degraded_by\":[{\"kind\":\"too_old\",\"list\":\"mine\",\"reason\":\""
                                        + REASON));
        assertThat(oneLine(run.err())).contains("DEGRADED ANSWER: " + REASON);
    }

    @Test
    void everyRowOfCsvSaysIt() {
        Run run = run(List.of("screen", path("customers.csv"), "--format", "csv"), STALE);
        assertThat(run.out().lines().findFirst().orElseThrow()).endsWith(",degraded");
        assertThat(run.out().lines().skip(1)).hasSize(1).allMatch(line -> line.endsWith(",true"));
        assertThat(oneLine(run.err())).contains("DEGRADED ANSWER: " + REASON);
        assertThat(run(List.of("screen", path("customers.csv"), "--format", "csv"), FRESH)
                        .out()
                        .lines()
                        .skip(1))
                .allMatch(line -> line.endsWith(",false"));
    }

    @Test
    void thePageSaysItAtItsTop() throws IOException {
        run(List.of("screen", path("customers.csv"), "-o", "page.html"), STALE);
        assertThat(Files.readString(folder.resolve("page.html")))
                .containsSubsequence(
                        "<main>", "role=\"alert\"", "Degraded answer", REASON, "Summary", "Lists searched");
        run(List.of("screen", path("customers.csv"), "-o", "page.html", "--lang", "es"), STALE);
        assertThat(Files.readString(folder.resolve("page.html"))).contains("Respuesta degradada");
        run(List.of("screen", path("customers.csv"), "-o", "page.html"), FRESH);
        assertThat(Files.readString(folder.resolve("page.html"))).doesNotContain("role=\"alert\"");
    }

    @Test
    void whatIsReadInTextsSaysItAsWell() throws IOException {
        String news = path("news.txt");
        assertThat(oneLine(run(List.of("read", news), STALE).out())).contains("DEGRADED ANSWER: " + REASON);
        assertThat(run(List.of("read", news, "--format", "jsonl"), STALE).out())
                .contains("\"searched\":[\"mine 2026-01-01\"],\"degraded\":true");
        assertThat(run(List.of("read", news, "--format", "csv"), STALE).out().lines())
                .hasSize(2)
                .last()
                .asString()
                .endsWith(",true");
        run(List.of("read", news, "-o", "mentions.txt"), STALE);
        assertThat(oneLine(Files.readString(folder.resolve("mentions.txt")))).contains("DEGRADED ANSWER: " + REASON);
    }

    @Test
    void aListWithoutAnEditionOfTheDayIsMissing() throws IOException {
        Path file = write("later.csv", "id,kind,name\n1,person,Ana Luna\n");
        run(List.of("lists", "import", file.toString(), "--list", "later", "--published", "2026-06-01"));
        Run run = run(List.of("check", "Eva Nadie", "--as-of", "2026-01-06"));
        assertThat(oneLine(run.out())).contains("DEGRADED ANSWER: later was not searched");
        assertThat(run(List.of("check", "Eva Nadie", "--as-of", "2026-01-06", "--format", "jsonl"))
                        .out())
                .contains("\"kind\":\"no_edition\",\"list\":\"later\"");
        assertThat(run(List.of("check", "Eva Nadie"), FRESH).out()).doesNotContain("DEGRADED");
    }

    @Test
    void theRegisterThatComesWithTamizIsNotEnough() {
        assertThat(run(List.of("check", "Eva Nadie", "--lists", "tamiz-embedded", "--format", "jsonl"))
                        .out())
                .contains(
                        "\"degraded\":true,\"degraded_by\":[{\"kind\":\"no_official_list\",\"reason\":\"Only the small");
    }

    @Test
    void onRequestADegradedAnswerIsNotGiven() {
        for (List<String> command : List.of(
                List.of("check", "Eva Nadie", "--require-fresh"),
                List.of("screen", path("customers.csv"), "--require-fresh"),
                List.of("read", path("news.txt"), "--require-fresh"))) {
            Run run = run(command, STALE);
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains(REASON).contains("leave out --require-fresh");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void theDoctorSaysItToo() {
        Run doctor = run(List.of("lists", "doctor"), STALE);
        assertThat(doctor.code()).isEqualTo(3);
        assertThat(doctor.out()).contains("WRONG").contains("19").contains(REASON);
        assertThat(run(List.of("lists", "doctor"), FRESH).code()).isZero();
    }

    @Test
    void aHomeThatIsNamedMustBeThere() {
        Run run = run(List.of("check", "Eva Nadie", "--home", "hoem"));
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).contains("--home hoem: there is no such folder").contains("tamiz lists import");
        Run made = run(List.of(
                "lists", "import", path("mine.csv"), "--list", "mine", "--published", "2026-01-01", "--home", "new"));
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(run(List.of("check", "Zebedee Quackenbush", "--home", "new")).out())
                .contains("mine 1");
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    private Run run(List<String> command) {
        return run(command, List.of());
    }

    private Run run(List<String> command, List<String> more) {
        List<String> all = new ArrayList<>(command);
        all.addAll(more);
        return Run.of(folder, "", all.toArray(String[]::new));
    }
}
