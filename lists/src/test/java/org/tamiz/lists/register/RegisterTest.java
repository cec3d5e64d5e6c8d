package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

class RegisterTest {
    private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void holdsNothingWhereThereIsNoHome() {
        Register register = Register.open(folder.resolve("gone"));

        assertThat(register.publications()).isEmpty();
        assertThat(register.inForceOn(LocalDate.of(2026, 1, 1))).isEmpty();
    }

    @Test
    void picksOfEachListTheNewestPublicationNotAfterTheDay() throws IOException {
        importList("a", "2024-01-01", "one", NOON);
        importList("a", "2024-03-01", "two", NOON);
        importList("b", "2024-02-01", "three", NOON);

        Register register = Register.open(folder);

        assertThat(register.publications()).hasSize(3);
        assertThat(inForce(register, "2023-12-31")).isEmpty();
        assertThat(inForce(register, "2024-01-31")).containsExactly("a 2024-01-01");
        assertThat(inForce(register, "2024-02-29")).containsExactly("a 2024-01-01", "b 2024-02-01");
        assertThat(inForce(register, "2024-03-01")).containsExactly("a 2024-03-01", "b 2024-02-01");
    }

    @Test
    void aRescindedPartyIsShownAndIsNoHit() throws IOException {
        String head = "RFC,Nombre del Contribuyente,Situación del contribuyente,Publicación DOF definitivos\n";
        Path file = Files.writeString(
                folder.resolve("sat.csv"),
                head + "ACO010101AB1,ARBOL,Definitivo,01/02/2020\nBCO010101AB1,BOSQUE,Desvirtuado,\n");
        ImportResult imported = new ListImport(folder, Clock.fixed(NOON, ZoneOffset.UTC))
                .importFile(file, ImportOptions.standard().withPublished(LocalDate.of(2024, 1, 1)));

        Register register = Register.open(folder);

        assertThat(imported.publication().list()).isEqualTo("mx-sat-69b");
        assertThat(register.load(imported.publication()).parties()).hasSize(2);
        assertThat(register.listedNames(List.of(imported.publication()), LocalDate.of(2024, 1, 1))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void picksOfTwoWithTheSameDateTheOneRetrievedLast() throws IOException {
        importList("a", "2024-01-01", "corrected", NOON.plusSeconds(1));
        importList("a", "2024-01-01", "first", NOON);

        Register register = Register.open(folder);

        assertThat(register.publications()).hasSize(2);
        Publication inForce = register.inForceOn(LocalDate.of(2024, 1, 1)).get(0);
        assertThat(register.load(inForce).parties().get(0).primaryName().text()).isEqualTo("corrected");
    }

    @Test
    void refusesAFileThatWasChangedOrIsGone() throws IOException {
        ImportResult result = importList("a", "2024-01-01", "one", NOON);
        Register register = Register.open(folder);
        Path stored = result.folder().resolve("a.csv");

        Files.writeString(stored, "id,kind,name\n1,person,someone else\n");
        assertDamaged(() -> register.load(result.publication()), "SHA-256 differs");
        Files.delete(stored);
        assertDamaged(() -> register.load(result.publication()), "cannot be read");
    }

    @Test
    void refusesADamagedManifest() throws IOException {
        ImportResult result = importList("a", "2024-01-01", "one", NOON);
        Path manifest = result.folder().resolve("publication.properties");
        String text = Files.readString(manifest);

        Files.writeString(manifest, text.replace("published=2024-01-01", "published=soon"));
        assertDamaged(() -> Register.open(folder), "manifest");
        Files.writeString(manifest, text.replace("file.main.name=a.csv", "file.main.name=../../a.csv"));
        assertDamaged(() -> Register.open(folder), "manifest");
        Files.delete(manifest);
        assertDamaged(() -> Register.open(folder), "manifest");
    }

    @Test
    void passesOverAnImportThatWasCutShort() throws IOException {
        importList("a", "2024-01-01", "one", NOON);
        Files.createDirectories(folder.resolve("lists/a/.incoming-123"));

        assertThat(Register.open(folder).publications()).hasSize(1);
    }

    @Test
    void joinsWhatIsBuiltIn() {
        Publication publication = new Publication(
                "tamiz-embedded", "Embedded", "Tamiz", LocalDate.of(2026, 8, 20), NOON, "jar", "0".repeat(64), 0, 0);
        ListedParties parties = new ListedParties(publication, List.of());

        Register register = Register.open(folder, List.of(new BuiltInList(publication, () -> parties)));

        assertThat(inForce(register, "2026-09-01")).containsExactly("tamiz-embedded 2026-08-20");
        assertThat(register.load(publication)).isSameAs(parties);
        assertThat(register.folder(publication)).isNull();
    }

    @Test
    void loadsOnlyWhatItHolds() {
        Publication unknown =
                new Publication("x", "X", "X", LocalDate.of(2026, 8, 20), NOON, "jar", "0".repeat(64), 0, 0);

        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> Register.open(folder).load(unknown));
    }

    private static void assertDamaged(Runnable action, String message) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(action::run)
                .withMessageContaining(message)
                .withMessageContaining("import the list again")
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.HOME));
    }

    private static List<String> inForce(Register register, String day) {
        return register.inForceOn(LocalDate.parse(day)).stream()
                .map(publication -> publication.list() + " " + publication.published())
                .toList();
    }

    private ImportResult importList(String list, String date, String name, Instant retrieved) throws IOException {
        Path file = Files.writeString(folder.resolve(list + ".csv"), "id,kind,name\n1,person," + name + "\n");
        return new ListImport(folder, Clock.fixed(retrieved, ZoneOffset.UTC))
                .importFile(file, ImportOptions.standard().withList(list).withPublished(LocalDate.parse(date)));
    }
}
