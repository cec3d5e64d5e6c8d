package org.tamiz.documents.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.documents.MentionFinder;
import org.tamiz.lists.series.HeldSeries;

/** Invented parties: namesakes, measures that are proposed, and who is on one edition and not on another. */
class NamesakesAndEditionsTest {
    private static final LocalDate EARLY = LocalDate.of(2024, 7, 2);
    private static final LocalDate LATE = LocalDate.of(2026, 8, 20);

    private static ListedParties edition(String list, LocalDate published, ListedParty... parties) {
        return new ListedParties(
                new Publication(
                        list, list, "OFAC", published, Instant.EPOCH, "test", "", parties.length, parties.length),
                List.of(parties));
    }

    private static ListedParty party(String id, String name, Designation... designations) {
        int comma = name.indexOf(',');
        Name primary = new Name(
                name,
                NameQuality.PRIMARY,
                List.of(
                        new NamePart(NameRole.FAMILY, name.substring(0, comma)),
                        new NamePart(NameRole.GIVEN, name.substring(comma + 2))));
        return new ListedParty(
                id,
                PartyKind.PERSON,
                List.of(primary),
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

    private static Designation act(String program, DesignationStatus status, @Nullable LocalDate announced) {
        return new Designation("OFAC", program, null, status, announced, null, null, null);
    }

    private static Designation effective(String program, LocalDate day) {
        return new Designation("OFAC", program, null, DesignationStatus.IN_FORCE, null, day, null, null);
    }

    private static Statement judged(String text, @Nullable LocalDate written, ListedParties... lists) {
        MentionFinder mentions = new MentionFinder(ListedNames.compile(List.of(lists)), Policy.standard());
        StatementFinder statements = new StatementFinder(
                List.of(lists).stream().map(ListedParties::publication).toList(), HeldSeries.shipped());
        List<Statement> found = statements.find(text, mentions.find(text), written).stream()
                .filter(one -> one.type() == StatementType.DESIGNATION)
                .toList();
        assertThat(found).as(text).hasSize(1);
        return found.get(0);
    }

    private static Verdict verdict(String text, ListedParties... lists) {
        return judged(text, null, lists).verdict();
    }

    @Test
    void ofNamesakesOneIsEnough() {
        ListedParties list = edition(
                "ofac-sdn",
                EARLY,
                party("1", "QUINTERO ZAMBRUDO, Ismael", effective("SDNTK", LocalDate.of(2009, 3, 1))),
                party("2", "QUINTERO ZAMBRUDO, Ismael", effective("FTO", LocalDate.of(2019, 5, 1))));
        assertThat(verdict("Ismael Quintero Zambrudo was designated as a narcotics kingpin in 2009.", list))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict(
                        "Ismael Quintero Zambrudo was designated as a foreign terrorist organization in 2019.", list))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict("Ismael Quintero Zambrudo was designated as a narcotics kingpin in 2019.", list))
                .as("no namesake was both")
                .isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void aProposedMeasureIsNoDesignation() {
        ListedParties list = edition(
                "ofac-sdn",
                LATE,
                party(
                        "1",
                        "QUINTERO ZAMBRUDO, Ismael",
                        act("SDNTK", DesignationStatus.PROPOSED, LocalDate.of(2025, 3, 1))));
        Statement dated =
                judged("Ismael Quintero Zambrudo was designated as a narcotics kingpin in March 2025.", null, list);
        assertThat(dated.verdict()).isEqualTo(Verdict.DISAGREES);
        assertThat(dated.reason().english()).contains("proposed");
        assertThat(verdict("Ismael Quintero Zambrudo is on the list under the Kingpin Act.", list))
                .isEqualTo(Verdict.DISAGREES);
        assertThat(verdict("Ismael Quintero Zambrudo was designated as a narcotics kingpin in October 2026.", list))
                .as("it may have become law since")
                .isEqualTo(Verdict.CANNOT_BE_CHECKED);
    }

    @Test
    void whoIsGoneFromTheLatestEditionMayHaveBeenRemoved() {
        ListedParties early = edition(
                "ofac-sdn",
                EARLY,
                party("1", "QUINTERO ZAMBRUDO, Ismael", act("SDNTK", DesignationStatus.IN_FORCE, null)));
        ListedParties late = edition(
                "us-ofac-sdn-names",
                LATE,
                party("2", "OTHER PERSON, Some", act("SDNTK", DesignationStatus.IN_FORCE, null)));
        assertThat(verdict("Ismael Quintero Zambrudo is on the SDN list.", early))
                .isEqualTo(Verdict.AGREES);
        assertThat(verdict("Ismael Quintero Zambrudo is on the SDN list.", early, late))
                .isEqualTo(Verdict.CANNOT_BE_CHECKED);
        assertThat(verdict("Ismael Quintero Zambrudo was on the SDN list by December 2024.", early, late))
                .as("the early edition has him")
                .isEqualTo(Verdict.AGREES);
    }

    @Test
    void whoIsOnNoEditionMayHaveBeenOnOne() {
        ListedParties late = edition(
                "ofac-sdn", LATE, party("2", "OTHER PERSON, Some", act("SDNTK", DesignationStatus.IN_FORCE, null)));
        assertThat(verdict("Banco Xolotal was added to the SDN list in 2015.", late))
                .isEqualTo(Verdict.CANNOT_BE_CHECKED);
        assertThat(verdict("Banco Xolotal is on the SDN list.", late)).isEqualTo(Verdict.DISAGREES);
        assertThat(judged("Banco Xolotal is on the SDN list.", LocalDate.of(2019, 1, 1), late)
                        .verdict())
                .as("the document is older than the edition")
                .isEqualTo(Verdict.CANNOT_BE_CHECKED);
    }

    @Test
    void anEditionSaysNothingOfLaterActs() {
        ListedParties early = edition(
                "ofac-sdn",
                EARLY,
                party("1", "QUINTERO ZAMBRUDO, Ismael", act("SDNTK", DesignationStatus.IN_FORCE, null)));
        assertThat(verdict("Ismael Quintero Zambrudo was designated as an FTO in February 2026.", early))
                .isEqualTo(Verdict.CANNOT_BE_CHECKED);
        assertThat(verdict("Ismael Quintero Zambrudo was designated as an FTO in February 2020.", early))
                .isEqualTo(Verdict.DISAGREES);
    }

    @Test
    void aProgramThatIsGoneWasThereBefore() {
        ListedParties early = edition(
                "ofac-sdn",
                EARLY,
                party("1", "QUINTERO ZAMBRUDO, Ismael", act("SDNTK", DesignationStatus.IN_FORCE, null)));
        ListedParties late = edition(
                "us-ofac-sdn-names",
                LATE,
                party("1", "QUINTERO ZAMBRUDO, Ismael", act("SDGT", DesignationStatus.IN_FORCE, null)));
        assertThat(verdict("Ismael Quintero Zambrudo was designated as a narcotics kingpin in 2015.", early, late))
                .as("that the later edition lacks the program does not tell when it began")
                .isEqualTo(Verdict.CANNOT_BE_CHECKED);
    }
}
