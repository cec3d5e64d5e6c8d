package org.tamiz.cases.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tamiz.cases.Examples;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.TamizException;

class StoredFormTest {
    @Test
    void whatIsReadIsWhatWasWritten() {
        ScreeningRecord customer = Examples.customer("17", "1962/1964~");
        assertThat(RecordJson.read(RecordJson.text(customer))).isEqualTo(customer);
        ScreeningRecord bare =
                ScreeningRecord.ofName("1", null, "emoji \uD83D\uDE00, half of one \uD83D, \u0000 and \"\\");
        assertThat(RecordJson.read(RecordJson.text(bare))).isEqualTo(bare);
        for (ListedParty party : Examples.first().parties()) {
            assertThat(PartyJson.read(PartyJson.text(party))).isEqualTo(party);
        }
        Publication publication = Examples.first().publication();
        assertThat(PublicationJson.read(PublicationJson.text(publication))).isEqualTo(publication);
        Policy policy =
                new Policy(Set.of("b", "a"), 0.71, 0.9, 0.99, Map.of(Channel.FILE, -5.3, Channel.CHECK, -0.1), true);
        assertThat(PolicyJson.read(PolicyJson.text(policy)).hash()).isEqualTo(policy.hash());
    }

    @Test
    void theSumOfTheEvidenceReadIsTheScoreGiven() {
        Hit hit = Examples.submission("17", "1962-03-09", Examples.first())
                .screening()
                .hits()
                .get(0);
        EvidenceJson.Compared compared = EvidenceJson.read(EvidenceJson.text(hit));
        assertThat(compared.evidence()).isEqualTo(hit.evidence());
        assertThat(Score.of(compared.evidence())).isEqualTo(hit.score());
    }

    @Test
    void theWrittenFormIsStable() {
        // What is kept for years is compared by this text's hash: a change here opens every decided alert again.
        assertThat(RecordJson.text(Examples.customer("17", "1962-03-09")))
                .isEqualTo("{\"id\":\"17\",\"kind\":\"person\",\"names\":[{\"text\":\"Evaristo Zavaleta Quiñones\","
                        + "\"quality\":\"primary\"}],\"birth_dates\":[\"1962-03-09\"],\"countries\":[\"MX\"],"
                        + "\"identifiers\":[{\"type\":\"passport\",\"value\":\"G1234567\"}],"
                        + "\"addresses\":[\"Av. Álvaro Obregón 5\"]}");
    }

    @Test
    void onlyWhatIsSaidAboutThePartyChangesItsFingerprint() {
        ListedParty party = Examples.person(1962);
        ListedParty otherLayout = with(party, party.names(), "another layout");
        assertThat(PartyFingerprint.of(otherLayout)).isEqualTo(PartyFingerprint.of(party));
        ListedParty renamed = with(party, List.of(Name.of("Somebody Else", NameQuality.PRIMARY)), party.record());
        assertThat(PartyFingerprint.of(renamed)).isNotEqualTo(PartyFingerprint.of(party));
        assertThat(PartyFingerprint.changes(party, renamed)).containsExactly("names");
        assertThat(PartyFingerprint.changes(party, Examples.person(1950))).containsExactly("birth_dates");
        assertThat(party.designations().get(0).firstSeen()).isEqualTo(LocalDate.of(2025, 2, 21));
    }

    private static ListedParty with(ListedParty party, List<Name> names, String record) {
        return new ListedParty(
                party.id(),
                party.kind(),
                names,
                party.identifiers(),
                party.birthDates(),
                party.birthPlaces(),
                party.nationalities(),
                party.gender(),
                party.addresses(),
                party.relations(),
                party.designations(),
                party.remarks(),
                record);
    }

    @Test
    void whatIsDamagedIsToldAsThat() {
        assertThatThrownBy(() -> RecordJson.read("{\"id\":")).isInstanceOf(TamizException.class);
        assertThatThrownBy(() -> RecordJson.read("[]")).isInstanceOf(TamizException.class);
        assertThatThrownBy(() -> RecordJson.read("{}"))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining("\"id\"");
    }
}
