package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

class ListImportTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final String SDN =
            "100,\"PRUEBA, Juan\",\"individual\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"DOB 1980.\"\r\n"
                    + "101,\"ACME\",-0- ,\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \r\n\u001A";
    private static final String ALT = "100,1,\"aka\",\"OTRO, Juan\",-0- \r\n\u001A";
    private static final String ADD = "101,1,\"Calle 1\",\"Lima\",\"Peru\",-0- \r\n\u001A";
    private static final String SDN_LIST = "<sdnList><publshInformation><Publish_Date>03/28/2025</Publish_Date>"
            + "</publshInformation><sdnEntry><uid>1</uid><lastName>ACME</lastName><sdnType>Entity</sdnType>"
            + "<programList><program>SDNTK</program></programList></sdnEntry></sdnList>";
    private static final String NAMES = "{\"name\": \"OFAC Specially Designated Nationals (SDN) List\","
            + "\"published\": \"2026-08-20\", \"entries\": [{\"uid\": 1, \"name\": \"ACME\", \"type\": \"entity\"}]}";
    private static final String PRIVATE = "id,kind,name\n1,person,Ana Luna\n";
    private static final String UN =
            "<CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09Z\"><INDIVIDUALS><INDIVIDUAL><DATAID>1</DATAID>"
                    + "<FIRST_NAME>ANA</FIRST_NAME><REFERENCE_NUMBER>CDi.001</REFERENCE_NUMBER></INDIVIDUAL></INDIVIDUALS></CONSOLIDATED_LIST>";

    @TempDir
    Path folder;

    private Path home;

    @BeforeEach
    void home() {
        home = folder.resolve("home/.tamiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-ofac-sdn", "un-sc", "tamiz-embedded"})
    void aPrivateListCannotTakeThePlaceOfAnOfficialOne(String official) throws IOException {
        Path file = write("mine.csv", PRIVATE);

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> importFile(
                        file, ImportOptions.standard().withList(official).withPublished(LocalDate.of(2026, 1, 1))))
                .withMessageContaining("is not the list " + official);
        assertThat(home).doesNotExist();
    }

    @Test
    void storesTheOriginalBytesWithHashDateAndCounts() throws IOException {
        Path file = write("sdn-2024-07-02.csv", SDN);

        ImportResult result = importFile(file, ImportOptions.standard());

        Publication publication = result.publication();
        assertThat(publication.list()).isEqualTo("us-ofac-sdn");
        assertThat(publication.published()).isEqualTo("2024-07-02");
        assertThat(publication.retrieved()).isEqualTo(NOW);
        assertThat(publication.source()).isEqualTo("sdn-2024-07-02.csv");
        assertThat(publication.parties()).isEqualTo(2);
        assertThat(publication.names()).isEqualTo(2);
        assertThat(publication.sha256()).matches("[0-9a-f]{64}");
        assertThat(result.alreadyHeld()).isFalse();
        assertThat(result.folder())
                .isEqualTo(home.resolve(
                        "lists/us-ofac-sdn/2024-07-02-" + publication.sha256().substring(0, 12)));
        assertThat(result.folder().resolve("sdn-2024-07-02.csv")).hasBinaryContent(Files.readAllBytes(file));
    }

    @Test
    void takesInTheCompanionsUnderTheirOfficialNames() {
        Path file = write("SDN.CSV", SDN);
        write("alt.csv", ALT);
        write("Add.Csv", ADD);
        write("alt-2020-01-01.csv", "not looked at");

        ImportResult result = importFile(file, ImportOptions.standard().withPublished(LocalDate.of(2024, 7, 2)));

        assertThat(result.files()).containsOnlyKeys(FileRole.MAIN, FileRole.ALT, FileRole.ADD);
        assertThat(result.publication().names()).isEqualTo(3);
        assertThat(result.content().parties().get(1).addresses()).hasSize(1);
        assertThat(result.warnings()).isEmpty();
    }

    @Test
    void takesInTheOnlyDatedCompanionAndWarnsOfItsDate() {
        Path file = write("sdn-2024-07-02.csv", SDN);
        write("alt-2025-12-24.csv", ALT);
        write("add-2024-07-02.csv", ADD);

        ImportResult result = importFile(file, ImportOptions.standard());

        assertThat(result.files()).containsKeys(FileRole.ALT, FileRole.ADD);
        assertThat(result.warnings()).singleElement().asString().contains("alt-2025-12-24.csv is of 2025-12-24");
    }

    @Test
    void prefersTheCompanionOfTheSameDateAndTakesNoneWhereItCannotTell() {
        Path file = write("sdn-2024-07-02.csv", SDN);
        write("alt-2024-07-02.csv", ALT);
        write("alt-2024-07-01.csv", "other");
        write("add-2024-06-01.csv", ADD);
        write("add-2024-06-02.csv", ADD);

        ImportResult result = importFile(file, ImportOptions.standard());

        assertThat(result.files()).containsOnlyKeys(FileRole.MAIN, FileRole.ALT);
        assertThat(result.warnings())
                .anySatisfy(warning ->
                        assertThat(warning).contains("could be its add file").contains("--add"));
    }

    @Test
    void takesCompanionsThatAreNamed() {
        Path file = write("sdn-2024-07-02.csv", SDN);
        Path alt = write("elsewhere/names.txt", ALT);

        ImportResult result = importFile(file, ImportOptions.standard().withCompanions(alt, null, null));

        assertThat(result.files()).containsEntry(FileRole.ALT, alt);
    }

    @Test
    void recognisesEachFormatByItsContent() {
        assertThat(importFile(write("a.txt", UN), ImportOptions.standard()).publication())
                .satisfies(publication -> {
                    assertThat(publication.list()).isEqualTo("un-sc");
                    assertThat(publication.published()).isEqualTo("2026-02-27");
                });
        assertThat(importFile(
                                write("p-2026-01-01.csv", PRIVATE),
                                ImportOptions.standard().withList("my-list"))
                        .format())
                .isEqualTo(ListFormat.PRIVATE_CSV);
        assertThat(importFile(write("sdn.xml", SDN_LIST), ImportOptions.standard())
                        .publication())
                .satisfies(publication -> {
                    assertThat(publication.list()).isEqualTo("us-ofac-sdn");
                    assertThat(publication.published()).isEqualTo("2025-03-28");
                });
        assertThat(importFile(write("cons.xml", SDN_LIST.replace("SDNTK", "CMIC-EO13959")), ImportOptions.standard())
                        .publication()
                        .list())
                .isEqualTo("us-ofac-nonsdn");
        assertThat(importFile(write("names.json", NAMES), ImportOptions.standard())
                        .publication())
                .satisfies(publication -> {
                    assertThat(publication.list()).isEqualTo("us-ofac-sdn-names");
                    assertThat(publication.published()).isEqualTo("2026-08-20");
                });
        assertThat(importFile(write("cons_prim-2026-01-01.csv", SDN), ImportOptions.standard())
                        .publication()
                        .list())
                .isEqualTo("us-ofac-nonsdn");
    }

    @Test
    void doesNothingWhenTheSameBytesAreHeld() {
        Path file = write("sdn-2024-07-02.csv", SDN);
        ImportResult first = importFile(file, ImportOptions.standard());

        ImportResult second = new ListImport(home, Clock.fixed(NOW.plusSeconds(60), ZoneOffset.UTC))
                .importFile(file, ImportOptions.standard());

        assertThat(second.alreadyHeld()).isTrue();
        assertThat(second.publication()).isEqualTo(first.publication());
        assertThat(Register.open(home).publications()).hasSize(1);
    }

    @Test
    void givesBackWhatWasImported() {
        ImportResult result = importFile(write("sdn-2024-07-02.csv", SDN), ImportOptions.standard());

        ListedParties loaded = Register.open(home).load(result.publication());

        assertThat(loaded.parties()).isEqualTo(result.content().parties());
        assertThat(loaded.publication()).isEqualTo(result.publication());
    }

    @Test
    void leavesHomeAsItWasWhateverIsWrong() {
        LocalDate day = LocalDate.of(2024, 7, 2);
        ImportOptions dated = ImportOptions.standard().withPublished(day);

        assertFails(write("empty.csv", ""), dated, Code.MALFORMED, "is empty");
        assertFails(write("page.csv", "<!DOCTYPE html><html>Access denied</html>"), dated, Code.MALFORMED, "web page");
        assertFails(write("half.xml", UN.substring(0, 200)), dated, Code.UNREADABLE, "breaks off");
        assertFails(write("eleven.csv", "1,\"A\",-0- ,x,x,x,x,x,x,x,x\n"), dated, Code.MALFORMED, "11 columns, not 12");
        assertFails(write("other.csv", "a,b\n1,2\n"), dated, Code.MALFORMED, "no list format");
        assertFails(
                write("other.csv", "a,b\n1,2\n"), dated.withList("mine"), Code.MALFORMED, "lacks the column \"id\"");
        assertFails(write("alt.csv", ALT), dated, Code.MALFORMED, "companion");
        assertFails(write("sdn.xml", "<sdnList/>"), dated, Code.MALFORMED, "lists no party");
        assertFails(write("x.xml", "<other/>"), dated, Code.MALFORMED, "outermost element: other");
        assertFails(write("none.csv", "id,kind,name\n"), dated.withList("mine"), Code.MALFORMED, "lists no party");
        assertFails(
                write("long.csv", "id,kind,name\n" + "x".repeat(50_000_000)),
                dated.withList("mine"),
                Code.MALFORMED,
                "no party");
        assertFails(folder, dated, Code.UNREADABLE, "is a folder");
        assertFails(folder.resolve("gone"), dated, Code.UNREADABLE, "no such file");
        assertFails(
                write("undated.csv", PRIVATE), ImportOptions.standard().withList("mine"), Code.USAGE, "--published");
        assertFails(write("p.csv", PRIVATE), dated, Code.USAGE, "--list");
        assertFails(write("p.csv", PRIVATE), dated.withList("My List"), Code.USAGE, "not a list name");
        assertFails(
                write("p.csv", PRIVATE),
                dated.withList("mine").withCompanions(folder, null, null),
                Code.USAGE,
                "--alt");

        assertThat(home.getParent()).doesNotExist();
    }

    @Test
    void leavesNothingBehindWhereHomeCannotBeWritten() throws IOException {
        Path file = write("sdn-2024-07-02.csv", SDN);
        Files.createDirectories(home.resolve("lists"));
        Files.writeString(home.resolve("lists/us-ofac-sdn"), "a file in the way");

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> importFile(file, ImportOptions.standard()))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.HOME));
        try (Stream<Path> left = Files.walk(home)) {
            assertThat(left).containsExactly(home, home.resolve("lists"), home.resolve("lists/us-ofac-sdn"));
        }
    }

    private void assertFails(Path file, ImportOptions options, Code code, String message) {
        assertThatExceptionOfType(TamizException.class)
                .as(file.toString())
                .isThrownBy(() -> importFile(file, options))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private ImportResult importFile(Path file, ImportOptions options) {
        return new ListImport(home, Clock.fixed(NOW, ZoneOffset.UTC)).importFile(file, options);
    }

    private Path write(String name, String text) {
        try {
            Path file = folder.resolve("in").resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
