package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;

/** A party is screened as of a day only if some designation of it is in force on that day. */
class InForceTest {
    @TempDir
    Path folder;

    private int loads;
    private ListedParties list;

    @BeforeEach
    void list() {
        list = list(
                party("none"),
                party("undated", act(DesignationStatus.IN_FORCE, null)),
                party("past", act(DesignationStatus.IN_FORCE, "2020-01-01")),
                party("october", act(DesignationStatus.IN_FORCE, "2025-10-20")),
                party(
                        "september",
                        act(DesignationStatus.IN_FORCE, "2025-12-31"),
                        act(DesignationStatus.IN_FORCE, "2025-09-04")),
                party("proposed", act(DesignationStatus.PROPOSED, null), act(DesignationStatus.RESCINDED, null)),
                party("rescinded", act(DesignationStatus.RESCINDED, "2020-01-01")),
                party("both", act(DesignationStatus.RESCINDED, null), act(DesignationStatus.IN_FORCE, null)));
    }

    @Test
    void theDayDecidesWhoIsScreenedAgainst() {
        List<String> always = List.of("none", "undated", "past", "both");

        assertThat(on("2025-07-01")).containsExactlyInAnyOrderElementsOf(always);
        assertThat(on("2025-09-03")).containsExactlyInAnyOrderElementsOf(always);
        assertThat(on("2025-09-04")).contains("september").doesNotContain("october");
        assertThat(on("2025-10-19")).contains("september").doesNotContain("october");
        assertThat(on("2026-01-01")).contains("september", "october").doesNotContain("proposed", "rescinded");
    }

    @Test
    void onRequestTheProposedAndTheNotYetEffectiveCountToo() throws IOException {
        on("2025-07-01");
        assertThat(on("2025-07-01", true))
                .containsExactlyInAnyOrder("none", "undated", "past", "october", "september", "proposed", "both");
        assertThat(on("2025-07-01")).as("its index is another").doesNotContain("proposed", "october");
        assertThat(loads).isEqualTo(2);
        assertThat(on("2026-01-01", true)).contains("proposed", "october").doesNotContain("rescinded");
        assertThat(loads).as("all days have the same").isEqualTo(2);
        assertThat(indexes()).isEqualTo(2);
    }

    @Test
    void anIndexIsKeptForEachSpanOfDaysAndNoOther() throws IOException {
        for (String day : List.of("2025-07-01", "2025-09-03", "2025-09-04", "2025-10-19", "2025-10-20", "2026-01-01")) {
            on(day);
        }
        assertThat(loads).isEqualTo(3);
        assertThat(indexes()).isEqualTo(3);
        on("2025-07-02");
        on("2025-09-05");
        on("2027-01-01");
        assertThat(loads).isEqualTo(3);
    }

    @Test
    void whereTheDayDoesNotMatterOneIndexServesAll() throws IOException {
        list = list(party("none"), party("past", act(DesignationStatus.IN_FORCE, "2020-01-01")));
        on("2025-07-01");
        on("2026-07-01");

        assertThat(loads).isEqualTo(1);
        assertThat(indexes()).isEqualTo(1);
    }

    @Test
    void aDamagedNoteOfTheDaysIsNotTrusted() throws IOException {
        on("2025-07-01");
        Path days;
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            days = files.filter(file -> file.toString().endsWith(".days"))
                    .findFirst()
                    .orElseThrow();
        }
        for (String damage : List.of("", "turning days\n", "turning days\nsoon\nend\n", "end\n")) {
            Files.writeString(days, damage);
            assertThat(on("2026-01-01")).contains("october");
        }
    }

    @Test
    void publicationsOfTheFutureAreAMistake() {
        Register register = Register.open(folder, List.of(new BuiltInList(list.publication(), () -> list)));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> register.listedNames(register.publications(), LocalDate.of(2025, 6, 25)));
    }

    private List<String> on(String day) {
        return on(day, false);
    }

    private List<String> on(String day, boolean proposedToo) {
        Register register = Register.open(folder, List.of(new BuiltInList(list.publication(), () -> {
            loads++;
            return list;
        })));
        ListedNames names = register.listedNames(register.publications(), LocalDate.parse(day), proposedToo);
        List<String> ids = new ArrayList<>();
        for (int number = 0; number < names.size(); number++) {
            ids.add(names.party(number).party().id());
        }
        return ids;
    }

    private long indexes() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("index"))) {
            return files.filter(file -> file.toString().endsWith(".index")).count();
        }
    }

    private static ListedParties list(ListedParty... parties) {
        return new ListedParties(
                new Publication(
                        "us-test",
                        "Test",
                        "Test",
                        LocalDate.of(2025, 6, 26),
                        Home.NOON,
                        "test",
                        Integer.toHexString(List.of(parties).hashCode()).repeat(8),
                        parties.length,
                        parties.length),
                List.of(parties));
    }

    private static Designation act(DesignationStatus status, @Nullable String effective) {
        LocalDate day = effective == null ? null : LocalDate.parse(effective);
        return new Designation("FinCEN", "2313a", null, status, null, day, null, null);
    }

    private static ListedParty party(String id, Designation... designations) {
        return new ListedParty(
                id,
                PartyKind.ORGANIZATION,
                List.of(Name.of("Banco " + id, NameQuality.PRIMARY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(designations),
                List.of(),
                "record");
    }
}
