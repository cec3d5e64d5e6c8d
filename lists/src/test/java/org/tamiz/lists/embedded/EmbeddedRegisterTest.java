package org.tamiz.lists.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;

/** Facts about the embedded register that need no other source. */
class EmbeddedRegisterTest {
    private static final ListedParties REGISTER = EmbeddedRegister.load();
    private static final Map<String, ListedParty> BY_ID =
            REGISTER.parties().stream().collect(Collectors.toMap(ListedParty::id, Function.identity()));

    private static ListedParty party(String id) {
        return Objects.requireNonNull(BY_ID.get(id), id);
    }

    private static List<String> names(ListedParty party, NameQuality quality) {
        return party.names().stream()
                .filter(name -> name.quality() == quality)
                .map(Name::text)
                .toList();
    }

    @Test
    void isAPublicationThatCanBeReplayed() {
        assertThat(REGISTER.publication().list())
                .isEqualTo(EmbeddedRegister.LIST)
                .isEqualTo("tamiz-embedded");
        assertThat(REGISTER.publication().published()).isEqualTo(LocalDate.of(2026, 8, 20));
        assertThat(REGISTER.publication().retrieved()).isEqualTo(Instant.parse("2026-08-20T00:00:00Z"));
        assertThat(REGISTER.publication().source()).isEqualTo("embedded in Tamiz");
        assertThat(REGISTER.publication().sha256()).matches("[0-9a-f]{64}");
        assertThat(REGISTER.publication().parties())
                .isEqualTo(REGISTER.parties().size())
                .isGreaterThanOrEqualTo(60);
        assertThat(EmbeddedRegister.load()).isEqualTo(REGISTER);
        assertThat(EmbeddedRegister.publication()).isEqualTo(REGISTER.publication());
    }

    @ParameterizedTest
    @CsvSource({
        "11440,SINALOA CARTEL",
        "17671,CARTEL DE JALISCO NUEVA GENERACION",
        "11438,CARTEL DEL NORESTE",
        "10386,GULF CARTEL",
        "39376,LA NUEVA FAMILIA MICHOACANA",
        "52892,CARTELES UNIDOS",
        "49756,TREN DE ARAGUA",
        "15412,MS-13",
    })
    void theEightGroupsTookEffectOn20February2025(String id, String name) {
        assertThat(party(id).primaryName().text()).isEqualTo(name);
        for (String program : List.of("FTO", "SDGT")) {
            Designation designation = party(id).designations().stream()
                    .filter(act -> act.program().equals(program))
                    .findFirst()
                    .orElseThrow();
            assertThat(designation.effective()).isEqualTo(LocalDate.of(2025, 2, 20));
            assertThat(designation.legalBasis()).isEqualTo(program.equals("FTO") ? "8 USC 1189" : "EO 13224");
            assertThat(designation.inForceOn(LocalDate.of(2025, 2, 19))).isFalse();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "53980,VIV ANSANM",
        "53981,GRAN GRIF",
        "47286,LOS CHONEROS",
        "49081,LOS LOBOS DRUG TRAFFICKING ORGANIZATION",
        "55416,BARRIO 18",
        "55025,CARTEL DE LOS SOLES",
        "15871,CLAN DEL GOLFO",
        "8237,JUAREZ CARTEL",
        "52435,LOS VIAGRAS",
        "31632,PRIMEIRO COMANDO DA CAPITAL",
        "57817,COMANDO VERMELHO",
        "57459,CHONE KILLERS",
    })
    void laterGroupsSayWhenTheyWereFirstSeenAndGuessNoDate(String id, String name) {
        assertThat(party(id).primaryName().text()).isEqualTo(name);
        assertThat(party(id).designations()).anySatisfy(act -> {
            assertThat(act.program()).isEqualTo("FTO");
            assertThat(act.effective()).isNull();
            assertThat(act.firstSeen()).isEqualTo(LocalDate.of(2026, 7, 23));
        });
    }

    @Test
    void lookAlikesStayApart() {
        assertThat(party("15871").primaryName().text()).isEqualTo("CLAN DEL GOLFO");
        assertThat(names(party("15871"), NameQuality.STRONG_ALIAS)).contains("GULF CLAN");
        assertThat(names(party("10386"), NameQuality.STRONG_ALIAS)).contains("CARTEL DEL GOLFO");
        assertThat(party("11439").primaryName().text()).isEqualTo("LA FAMILIA MICHOACANA");
        assertThat(party("11439").designations())
                .extracting(Designation::program)
                .containsExactly("SDNTK", "ILLICIT-DRUGS-EO14059");
    }

    @Test
    void weakAliasesThatNameCartelsAreThere() {
        assertThat(names(party("11438"), NameQuality.WEAK_ALIAS)).contains("CDN", "NORTHEAST CARTEL");
        assertThat(names(party("11438"), NameQuality.FORMER)).contains("LOS ZETAS");
        assertThat(names(party("39376"), NameQuality.WEAK_ALIAS)).contains("LNFM");
        assertThat(names(party("10386"), NameQuality.WEAK_ALIAS)).contains("CDG");
        assertThat(names(party("17674"), NameQuality.WEAK_ALIAS)).contains("Mencho");
    }

    @ParameterizedTest
    @CsvSource({"fincen-cibanco,CIBanco", "fincen-intercam,Intercam", "fincen-vector,Vector"})
    void finCensOrdersAreNoSdnListings(String id, String shortName) {
        assertThat(party(id).names()).anyMatch(name -> name.text().equals(shortName));
        assertThat(party(id).designations()).singleElement().satisfies(act -> {
            assertThat(act.authority()).isEqualTo("FinCEN");
            assertThat(act.program()).isEqualTo("2313a");
            assertThat(act.announced()).isEqualTo(LocalDate.of(2025, 6, 25));
            assertThat(act.effective()).isEqualTo(LocalDate.of(2025, 10, 20));
        });
        assertThat(String.join(" ", party(id).remarks())).contains("2025-07-21", "2025-09-04", "not an SDN listing");
    }

    @Test
    void everyPartySaysOnWhatItStands() {
        for (ListedParty party : REGISTER.parties()) {
            assertThat(party.designations()).as(party.id()).isNotEmpty().allSatisfy(act -> {
                assertThat(act.status()).isEqualTo(DesignationStatus.IN_FORCE);
                assertThat(act.citation()).isNotBlank();
                assertThat(act.legalBasis()).isNotBlank();
                assertThat(act.effective() == null).isEqualTo(act.firstSeen() != null);
            });
            assertThat(party.names().stream().map(name -> name.text().toUpperCase(Locale.ROOT)))
                    .as(party.id())
                    .doesNotHaveDuplicates();
            assertThat(party.record()).contains("party: " + party.id()).contains("name: ");
        }
    }

    @Test
    void personsHaveSurnamesAndGivenNames() {
        for (ListedParty party : REGISTER.parties()) {
            if (party.kind() == PartyKind.PERSON) {
                assertThat(party.primaryName().parts())
                        .as(party.id())
                        .extracting(NamePart::role)
                        .containsExactly(NameRole.FAMILY, NameRole.GIVEN);
            } else {
                assertThat(party.names())
                        .as(party.id())
                        .allMatch(name -> name.parts().isEmpty());
            }
        }
    }

    @Test
    void relationsPointToThePartiesTheyName() {
        for (ListedParty party : REGISTER.parties()) {
            for (Relation relation : party.relations()) {
                ListedParty target = party(Objects.requireNonNull(relation.targetId(), relation.toString()));
                assertThat(target.names()).extracting(Name::text).as(party.id()).contains(relation.target());
            }
        }
    }

    @Test
    void recordsAreStretchesOfTheFile() throws IOException {
        try (InputStream in = Objects.requireNonNull(EmbeddedRegister.class.getResourceAsStream("register.txt"))) {
            String file = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(REGISTER.parties())
                    .allSatisfy(party -> assertThat(file).contains("\n\n" + party.record() + "\n"));
        }
    }
}
