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

/** Parties of whom nothing is law yet are hits on request alone, and every format says what they are. */
class ProposedIT {
    private static final String SAT = """
            RFC,Nombre del Contribuyente,Situación del contribuyente,Publicación DOF definitivos
            ACO010101AB1,ARBOLES DE COLIMA,Presunto,
            BCO010101AB1,BOSQUES DE COLIMA,Definitivo,01/02/2020
            CCO010101AB1,CERROS DE COLIMA,Desvirtuado,
            """;
    private static final String FINCEN = """
            Measure,Relationship,Type,Name,Alias,Country,Address,Registration number,Topics,Notes,Source URL
            Banco Quetzal,self,,Banco Quetzal,,,,,,,https://www.fincen.gov/nprm-quetzal.pdf
            Banco Zafiro,self,,Banco Zafiro,,,,,,,https://www.fincen.gov/zafiro-final_rule.pdf
            Banco Zafiro,owner,Person,Zebedee Quackenbush,,,,,,,https://www.fincen.gov/zafiro-final_rule.pdf
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void lists() throws IOException {
        Files.writeString(folder.resolve("sat.csv"), SAT);
        Files.writeString(folder.resolve("fincen.csv"), FINCEN);
        Files.writeString(folder.resolve("customers.csv"), "id,name\n1,Arboles de Colima\n2,Bosques de Colima\n");
        Files.writeString(folder.resolve("news.txt"), "Facturas de Arboles de Colima.\n");
        assertThat(run("lists", "import", "sat.csv", "--published", "2026-01-01")
                        .code())
                .isZero();
        assertThat(run("lists", "import", "fincen.csv", "--published", "2026-01-01")
                        .code())
                .isZero();
    }

    @Test
    void thePresumedIsNoHitUnlessAskedFor() {
        assertThat(run("check", "Arboles de Colima").out()).contains("No hits.");
        Run run = run("check", "Arboles de Colima", "--include-proposed");
        assertThat(run.out())
                .contains("mx-sat-69b ACO010101AB1")
                .contains("PROPOSED or announced, not in force on 2026-01-05")
                .contains("hits from 0.7, with proposed designations.");
        assertThat(run("check", "Arboles de Colima", "--include-proposed", "--lang", "es")
                        .out())
                .contains("PROPUESTA o anunciada, no vigente al 2026-01-05")
                .contains("con designaciones propuestas");
        assertThat(run("check", "Cerros de Colima", "--include-proposed").out())
                .as("a rescinded one is not proposed")
                .contains("No hits.");
        assertThat(run("check", "Bosques de Colima", "--include-proposed").out())
                .contains("mx-sat-69b BCO010101AB1")
                .doesNotContain("PROPOSED");
    }

    @Test
    void aFindingIsNoHitUnlessAskedFor() {
        assertThat(run("check", "Banco Quetzal").out()).contains("No hits.");
        assertThat(run("check", "Banco Quetzal", "--include-proposed").out())
                .contains("us-fincen-special-measures banco-quetzal")
                .contains("PROPOSED or announced");
    }

    @Test
    void anOrderCountsOnRequestFromItsAnnouncementOn() throws IOException {
        Files.writeString(
                folder.resolve("order.csv"),
                FINCEN.lines().findFirst().orElseThrow()
                        + "\nVector,self,,Vector,,,,,,,https://www.federalregister.gov/documents/2025/06/30/2025-11991/x\n");
        run("lists", "import", "order.csv", "--published", "2025-06-30");
        String[] check = {"check", "Vector Casa de Bolsa", "--as-of", "2025-08-01", "--format", "jsonl"};
        assertThat(run(check).out()).contains("\"hits\":[]");
        assertThat(run(with(check, "--include-proposed")).out())
                .contains("\"status\":\"proposed\",\"in_force_from\":\"2025-10-20\"");
        assertThat(run("check", "Vector Casa de Bolsa", "--as-of", "2025-08-01", "--include-proposed")
                        .out())
                .contains("not in force on 2025-08-01; effective 2025-10-20");
        assertThat(run("check", "Vector Casa de Bolsa", "--as-of", "2025-11-01", "--format", "jsonl")
                        .out())
                .contains("\"status\":\"in_force\"");
    }

    @Test
    void everyFormatSaysIt() throws IOException {
        assertThat(run("screen", "customers.csv", "--include-proposed", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(3)
                .anyMatch(line -> line.startsWith("1,") && line.endsWith(",proposed,false"))
                .anyMatch(line -> line.startsWith("2,") && line.endsWith(",in_force,false"));
        assertThat(run("screen", "customers.csv", "--include-proposed", "--format", "jsonl")
                        .out())
                .contains("\"status\":\"proposed\"")
                .contains("\"consequences\":[\"invoices-in-doubt\"");
        run("screen", "customers.csv", "--include-proposed", "-o", "page.html");
        assertThat(Files.readString(folder.resolve("page.html")))
                .containsOnlyOnce("<strong>PROPOSED or announced, not in force on 2026-01-05</strong>")
                .contains("with proposed designations");
    }

    @Test
    void textsAreReadForThemAsWell() {
        assertThat(run("read", "news.txt").out()).contains("names nobody");
        assertThat(run("read", "news.txt", "--include-proposed").out()).contains("PROPOSED or announced");
        assertThat(run("read", "news.txt", "--include-proposed", "--format", "jsonl")
                        .out())
                .contains("\"status\":\"proposed\"");
        assertThat(run("read", "news.txt", "--include-proposed", "--format", "csv")
                        .out())
                .contains(",proposed,false");
    }

    @Test
    void thePolicyOfTheAnswerIsAnother() {
        String plain = policy(run("check", "Bosques de Colima", "--format", "jsonl"));
        assertThat(policy(run("check", "Bosques de Colima", "--format", "jsonl", "--include-proposed")))
                .isNotEqualTo(plain);
        assertThat(policy(run("check", "Bosques de Colima", "--format", "jsonl")))
                .isEqualTo(plain);
    }

    @Test
    void whoIsOnlyNamedByAMeasureIsShownAsThat() throws IOException {
        Run run = run("check", "Zebedee Quackenbush");
        assertThat(run.out()).contains("us-fincen-special-measures").contains("311-linked");
        assertThat(run("check", "Zebedee Quackenbush", "--format", "jsonl").out())
                .contains("\"programs\":[\"311-linked\"],\"consequences\":[\"named-in-measure\"]");
        run("check", "Zebedee Quackenbush", "-o", "page.html", "--lang", "es");
        assertThat(Files.readString(folder.resolve("page.html"))).contains("la medida no la abarca");
        assertThat(run("lists", "export", "--format", "ftm", "--lists", "us-fincen-special-measures")
                        .out())
                .contains("\"topics\":[\"sanction.linked\"]");
    }

    private static String policy(Run run) {
        String key = "\"policy\":\"";
        int start = run.out().indexOf(key) + key.length();
        return run.out().substring(start, start + 64);
    }

    private static String[] with(String[] arguments, String one) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(one);
        return all.toArray(String[]::new);
    }

    /** Runs as of a few days after the lists' publication, unless the arguments say another day. */
    private Run run(String... arguments) {
        boolean asOf = List.of(arguments).contains("--as-of");
        boolean screening = !arguments[0].equals("lists") && !asOf;
        String[] all = screening ? with(with(arguments, "--as-of"), "2026-01-05") : arguments;
        return Run.of(folder, "", all);
    }
}
