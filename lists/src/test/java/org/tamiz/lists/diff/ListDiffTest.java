package org.tamiz.lists.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.Home;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.Register;

class ListDiffTest {
    @TempDir
    Path folder;

    private Home home;

    @BeforeEach
    void home() {
        home = new Home(folder.resolve("home"));
    }

    @Test
    void tellsAddedRemovedAndChangedPartiesWithTheirFields() {
        home.sdn(
                "2024-01-01",
                Home.row(1, "LOS ZETAS", "SDNTK] [TCO", "a.k.a. 'CDN'."),
                Home.row(2, "GONE", "SDGT", "x."),
                Home.row(3, "SAME", "SDGT", "x."));
        home.sdn(
                "2024-02-01",
                Home.row(3, "SAME", "SDGT", "x."),
                Home.row(1, "CARTEL DEL NORESTE", "SDNTK] [FTO", "a.k.a. 'CDN'; a.k.a. 'ZETAS'."),
                Home.row(4, "NEW", "SDGT", "x."));

        ListDiff diff = diff();

        assertThat(diff.added()).extracting(ListedParty::id).containsExactly("4");
        assertThat(diff.removed()).extracting(ListedParty::id).containsExactly("2");
        assertThat(diff.unchanged()).isEqualTo(1);
        assertThat(diff.notCompared()).isEmpty();
        PartyChange change = diff.changed().get(0);
        assertThat(change.after().id()).isEqualTo("1");
        assertThat(change.changes())
                .contains(
                        new FieldChange(PartyField.PRIMARY_NAME, List.of("LOS ZETAS"), List.of("CARTEL DEL NORESTE")),
                        new FieldChange(PartyField.WEAK_ALIAS, List.of(), List.of("ZETAS")),
                        new FieldChange(PartyField.PROGRAM, List.of("TCO"), List.of("FTO")));
    }

    @Test
    void anotherOrderIsNoChange() {
        home.sdn("2024-01-01", Home.row(1, "A", "SDNTK] [TCO", "x; y."), Home.row(2, "B", "SDGT", "x."));
        home.sdn("2024-02-01", Home.row(2, "B", "SDGT", "x."), Home.row(1, "A", "TCO] [SDNTK", "y; x."));

        assertThat(diff().changed()).isEmpty();
        assertThat(diff().unchanged()).isEqualTo(2);
    }

    @Test
    void leavesOutWhatOneEditionCouldNotHave() throws Exception {
        home.sdn("2024-01-01", Home.row(1, "A", "SDGT", "x."));
        Path alt = Files.writeString(folder.resolve("names.csv"), "1,1,\"aka\",\"OTHER\",-0- \r\n");
        home.take(
                "sdn-2024-02-01.csv",
                Home.row(1, "A", "SDGT", "x."),
                ImportOptions.standard().withCompanions(alt, null, null));

        ListDiff diff = diff();

        assertThat(diff.changed()).isEmpty();
        assertThat(diff.notCompared()).containsExactlyInAnyOrder(PartyField.STRONG_ALIAS, PartyField.FORMER_NAME);
    }

    @Test
    void followsAPartyThroughItsLife() {
        home.sdn("2024-01-01", Home.row(9, "OTHER", "SDGT", "x."));
        home.sdn("2024-02-01", Home.row(1, "A", "SDGT", "x."));
        home.sdn("2024-03-01", Home.row(1, "A", "SDGT", "x."), Home.row(9, "OTHER", "SDGT", "x."));
        home.sdn("2024-04-01", Home.row(1, "B", "SDGT", "x."));
        home.sdn("2024-05-01", Home.row(9, "OTHER", "SDGT", "x."));
        home.sdn("2024-06-01", Home.row(1, "B", "FTO", "x."));

        PartyHistory history = PartyHistory.of(home.register(), "us-ofac-sdn", "1");

        assertThat(history.editions()).hasSize(6);
        assertThat(history.events())
                .extracting(event -> event.publication().published() + " " + event.kind())
                .containsExactly(
                        "2024-02-01 FIRST_SEEN", "2024-04-01 CHANGED", "2024-05-01 REMOVED", "2024-06-01 LISTED_AGAIN");
        assertThat(history.events().get(1).changes())
                .containsExactly(new FieldChange(PartyField.PRIMARY_NAME, List.of("A"), List.of("B")));
        assertThat(history.events().get(3).changes())
                .containsExactly(new FieldChange(PartyField.PROGRAM, List.of("SDGT"), List.of("FTO")));
        assertThat(PartyHistory.of(home.register(), "us-ofac-sdn", "2").events())
                .isEmpty();
    }

    @Test
    void datesADesignationByTheEditionsThatShowItWithoutABreak() {
        home.sdn("2024-01-01", Home.row(1, "A", "SDGT] [FTO", "x."));
        home.sdn("2024-02-01", Home.row(1, "A", "SDGT", "x."));
        home.sdn("2024-03-01", Home.row(1, "A", "SDGT] [FTO", "x."));
        home.sdn("2024-04-01", Home.row(1, "A", "SDGT] [FTO] [TCO", "x."));

        assertThat(firstSeen("2024-04-01")).containsExactly("SDGT 2024-01-01", "FTO 2024-03-01", "TCO 2024-04-01");
        assertThat(firstSeen("2024-02-01")).containsExactly("SDGT 2024-01-01");
    }

    private List<String> firstSeen(String day) {
        Register register = home.register();
        Publication publication = register.inForceOn(LocalDate.parse(day)).get(0);
        ListedParty party = register.load(publication).parties().get(0);
        return FirstSeen.in(register, publication, party).designations().stream()
                .map(act -> act.program() + " " + act.firstSeen())
                .toList();
    }

    private ListDiff diff() {
        Register register = home.register();
        List<Publication> held = register.publications();
        return ListDiff.of(register, held.get(0), held.get(1));
    }
}
