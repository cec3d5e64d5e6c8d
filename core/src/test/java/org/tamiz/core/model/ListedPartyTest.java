package org.tamiz.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ListedPartyTest {
    private static final Name NAME = Name.of("GUZMAN LOERA, Joaquin", NameQuality.PRIMARY);

    private static ListedParty party(String id, List<Name> names, Designation... designations) {
        return new ListedParty(
                id,
                PartyKind.PERSON,
                names,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(designations),
                List.of(),
                "");
    }

    private static Designation designation(DesignationStatus status, @Nullable LocalDate effective) {
        return new Designation("OFAC", "SDNTK", null, status, null, effective, null, null);
    }

    @Test
    void aListedPartyNeedsAnIdAndAName() {
        assertThatThrownBy(() -> party(" ", List.of(NAME)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A listed party needs an id.");
        assertThatThrownBy(() -> party("4429", List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Listed party 4429 has no name.");
    }

    @Test
    void aListedPartyDoesNotChangeWithTheListsItWasMadeOf() {
        List<Name> names = new ArrayList<>(List.of(NAME));
        ListedParty party = party("4429", names);
        names.clear();

        assertThat(party.names()).containsExactly(NAME);
        assertThat(party.primaryName()).isEqualTo(NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  "})
    void namesAndTheirPartsNeedText(String blank) {
        assertThatThrownBy(() -> Name.of(blank, NameQuality.PRIMARY))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A name needs text.");
        assertThatThrownBy(() -> new NamePart(NameRole.GIVEN, blank))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A name part needs text.");
    }

    @Test
    void aRecordNeedsANameOrAnIdentifier() {
        assertThatThrownBy(() -> new ScreeningRecord(
                        "c-1", null, List.of(), List.of(), List.of(), null, List.of(), List.of("Culiacan")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Record c-1 has neither a name nor an identifier.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "US-OFAC", "us ofac", "-us", "lista_ñ", "../sdn"})
    void aListNameIsSafeToUseAsAFileName(String list) {
        assertThatThrownBy(() -> new Publication(
                        list, "title", "authority", LocalDate.EPOCH, Instant.EPOCH, "source", "00", 1, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("\"" + list + "\" is not a list name");
    }

    @ParameterizedTest
    @CsvSource({
        "IN_FORCE, 2025-02-20, 2025-02-19, false",
        "IN_FORCE, 2025-02-20, 2025-02-20, true",
        "IN_FORCE, 2025-02-20, 2026-01-01, true",
        "IN_FORCE, , 1990-01-01, true",
        "PROPOSED, 2025-02-20, 2026-01-01, false",
        "PROPOSED, , 2026-01-01, false",
        "RESCINDED, 2025-02-20, 2026-01-01, false",
    })
    void aDesignationIsLawFromItsEffectiveDateOn(
            DesignationStatus status, @Nullable LocalDate effective, LocalDate day, boolean law) {
        assertThat(designation(status, effective).inForceOn(day)).isEqualTo(law);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-20, RESCINDED, PROPOSED",
        "2025-02-20, PROPOSED, PROPOSED",
        "2024-02-20, PROPOSED, IN_FORCE",
        ", RESCINDED, IN_FORCE",
    })
    void aPartyStandsInLawAsItsBestDesignation(
            @Nullable LocalDate effective, DesignationStatus other, DesignationStatus expected) {
        ListedParty party = party(
                "4429", List.of(NAME), designation(DesignationStatus.IN_FORCE, effective), designation(other, null));
        assertThat(party.statusOn(LocalDate.of(2025, 1, 1))).isEqualTo(expected);
    }

    @Test
    void aPartyWithoutDesignationsHasNoStatus() {
        LocalDate day = LocalDate.of(2025, 1, 1);
        assertThat(party("4429", List.of(NAME)).statusOn(day)).isNull();
        assertThat(party("4429", List.of(NAME), designation(DesignationStatus.RESCINDED, null))
                        .statusOn(day))
                .isEqualTo(DesignationStatus.RESCINDED);
    }

    @Test
    void aDesignationNamesItsAuthorityAndProgram() {
        assertThat(Designation.inForce("OFAC", "SDNTK").inForceOn(LocalDate.EPOCH))
                .isTrue();
        assertThatThrownBy(() -> Designation.inForce("OFAC", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A designation needs an authority and a program.");
        assertThatThrownBy(() -> Designation.inForce("", "SDNTK")).isInstanceOf(IllegalArgumentException.class);
    }
}
