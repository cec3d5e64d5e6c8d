package org.tamiz.lists.fincen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.consequences.Consequences;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class FincenReaderTest {
    private static final String HEADER =
            "Measure,Relationship,Type,Name,Alias,Country,Address,Registration number,Topics,Notes,Source URL\n";
    private static final String ORDER = "https://www.federalregister.gov/d/2025-11993";

    @Test
    void anInstitutionInSeveralDocumentsIsOneParty() {
        ListedParty party = read(HEADER
                        + "Test Bank,self,,Test Bank,Test Bank AS; TB,Latvia,\"Riga, Latvia\",,,a note,https://x.org/nprm-test.pdf\n"
                        + "Test Bank,self,,Test Bank,\"Test Bank, AS\",Latvia,,Reg No. 12-34,,,"
                        + "https://www.federalregister.gov/documents/2024/07/03/2024-14415/imposition-of-special-measure\n")
                .parties()
                .get(0);

        assertThat(party.id()).isEqualTo("test-bank");
        assertThat(party.kind()).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(party.names())
                .containsExactly(
                        Name.of("Test Bank", NameQuality.PRIMARY),
                        Name.of("Test Bank AS", NameQuality.STRONG_ALIAS),
                        Name.of("TB", NameQuality.WEAK_ALIAS),
                        Name.of("Test Bank, AS", NameQuality.STRONG_ALIAS));
        assertThat(party.identifiers())
                .containsExactly(new Identifier(IdentifierType.REGISTRATION, "12-34", "LV", "Reg No."));
        assertThat(party.designations())
                .containsExactly(
                        new Designation(
                                "FinCEN",
                                "311",
                                "31 USC 5318A",
                                DesignationStatus.IN_FORCE,
                                LocalDate.of(2024, 7, 3),
                                null,
                                null,
                                "https://www.federalregister.gov/documents/2024/07/03/2024-14415/imposition-of-special-measure"));
        assertThat(party.remarks()).contains("a note", "Document: https://x.org/nprm-test.pdf");
        assertThat(party.record().lines()).hasSize(2);
    }

    @Test
    void anOpioidOrderKeepsEveryEffectiveDate() {
        ListContent content = read(HEADER + "CIBanco S.A. (CIBanco),self,,CIBanco S.A. (CIBanco),,Mexico,,,,," + ORDER
                + "\n"
                + "CIBanco S.A. (CIBanco),subsidiary,Company,CI Fondos,,Mexico,,,sanction,," + ORDER + "\n"
                + "CIBanco S.A. (CIBanco),subsidiary,Company,CI Inc,,United States,,,sanction.linked,excluded," + ORDER
                + "\n");

        ListedParty bank = content.parties().get(0);
        assertThat(bank.designations()).singleElement().satisfies(designation -> {
            assertThat(designation.program()).isEqualTo("2313a");
            assertThat(designation.announced()).isEqualTo(LocalDate.of(2025, 6, 25));
            assertThat(designation.effective()).isEqualTo(LocalDate.of(2025, 10, 20));
            assertThat(designation.citation()).isEqualTo(ORDER);
            assertThat(designation.inForceOn(LocalDate.of(2025, 10, 19))).isFalse();
            assertThat(designation.inForceOn(LocalDate.of(2025, 10, 20))).isTrue();
        });
        assertThat(bank.remarks())
                .anySatisfy(remark -> assertThat(remark).contains("from 2025-07-21 to 2025-09-04 to 2025-10-20"));
        assertThat(bank.names())
                .containsExactly(
                        Name.of("CIBanco S.A., Institution de Banca Multiple", NameQuality.PRIMARY),
                        Name.of("CIBanco", NameQuality.WEAK_ALIAS));
        ListedParty covered = content.parties().get(1);
        assertThat(covered.relations())
                .containsExactly(new Relation("subsidiary", "CIBanco S.A. (CIBanco)", "cibanco-s-a-cibanco"));
        assertThat(covered.designations()).isEqualTo(bank.designations());
        ListedParty excluded = content.parties().get(2);
        assertThat(excluded.designations()).singleElement().satisfies(named -> {
            assertThat(named.program()).isEqualTo("2313a-linked");
            assertThat(named.legalBasis()).isNull();
            assertThat(named.effective()).isEqualTo(LocalDate.of(2025, 10, 20));
            assertThat(FincenReader.onlyNames(named)).isTrue();
            assertThat(Consequences.load().of(named))
                    .extracting(Consequence::code)
                    .containsExactly("named-in-measure");
        });
        assertThat(excluded.remarks()).noneMatch(remark -> remark.contains("prohibited"));
        assertThat(bank.designations()).noneMatch(FincenReader::onlyNames);
    }

    @Test
    void aMeasureOnAJurisdictionHasTargetsAndNoInstitution() {
        ListContent content =
                read(HEADER + "Nauru,target,Company,First Bank,,Nauru,,,reg.warn,,https://x.org/finding.pdf\n"
                        + "Nauru,related,Person,Ana Prueba,,,,,,,https://x.org/finding.pdf\n");

        assertThat(content.parties())
                .extracting(ListedParty::id)
                .containsExactly("nauru/first-bank", "nauru/ana-prueba");
        assertThat(content.parties().get(0).relations()).containsExactly(new Relation("target", "Nauru", null));
        assertThat(content.parties().get(0).designations().get(0).status()).isEqualTo(DesignationStatus.PROPOSED);
        assertThat(content.parties().get(1).kind()).isEqualTo(PartyKind.PERSON);
        assertThat(content.parties().get(1).designations()).singleElement().satisfies(named -> {
            assertThat(named.program()).isEqualTo("311-linked");
            assertThat(named.status()).as("that of the measure").isEqualTo(DesignationStatus.PROPOSED);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "https://x.org/BPA_Withdrawal_NPRM.pdf, RESCINDED",
        "https://x.org/311--LR-NPRM-Final.pdf, PROPOSED",
        "https://x.org/311--ExchHouse-H-NoticeofFindingFinal.pdf, PROPOSED",
        "https://x.org/noticeoffinalrule03152006.pdf, IN_FORCE",
        "https://x.org/Dandong%20Final%202017-24238.pdf, IN_FORCE",
        "https://x.org/mayflowerbank.pdf, IN_FORCE"
    })
    void theAddressesTellWhereAMeasureStands(String address, DesignationStatus status) {
        ListedParty party = read(HEADER + "B,self,,Some Bank,,,,,,," + address + "\n")
                .parties()
                .get(0);

        assertThat(party.designations()).extracting(Designation::status).containsExactly(status);
        assertThat(party.remarks().stream().anyMatch(remark -> remark.contains("taken as in force")))
                .isEqualTo(address.contains("mayflower"));
    }

    @Test
    void anOrderOnRussianLaunderingIsNotOneOfSection311() {
        ListedParty party = read(HEADER
                        + "B,self,,Some Exchange,,,,,,,https://www.federalregister.gov/documents/2023/01/23/"
                        + "2023-01189/imposition-of-special-measure-prohibiting-the-transmittal-of-funds-involving-x\n")
                .parties()
                .get(0);

        assertThat(party.designations()).extracting(Designation::program).containsExactly("9714");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Burma****                                                 | Burma               |
            Infobank (Includes Belmetalnergo); renamed Trustbank ***  | Infobank            | Trustbank,Belmetalnergo
            Commercial Bank (Includes Other Bank)*****                | Commercial Bank     | Other Bank
            Vector Casa de Bolsa, S.A. de C.V. (Vector)               | Vector Casa de Bolsa, S.A. de C.V. | Vector
            """)
    void takesNamesApart(String written, String primary, String aliases) {
        ListedParty party = read(HEADER + "\"" + written + "\",self,,\"" + written + "\",,,,,,,https://x.org/a.pdf\n")
                .parties()
                .get(0);

        assertThat(party.primaryName().text()).isEqualTo(primary);
        assertThat(String.join(
                        ",", party.names().stream().skip(1).map(Name::text).toList()))
                .isEqualTo(aliases == null ? "" : aliases);
    }

    @Test
    void reportsWhatItDoesNotKnowByLine() {
        ListContent content = read(HEADER + "B,self,,,,,,,,,u\n,self,,X,,,,,,,u\nB,cousin,Company,Y,,,,,,,u\n"
                + "B,self,Robot,Z,,,,,,,u\nB,self\n");

        assertThat(content.problems()).extracting(Problem::line).containsExactly(2L, 3L, 4L, 5L, 6L);
        assertThat(content.parties()).hasSize(2);
    }

    @Test
    void refusesWhatIsNotTheList() {
        assertFails("<html></html>", "web page");
        assertFails("Measure,Relationship,Name\nA,self,B\n", "lacks the column \"Source URL\"");
    }

    private static void assertFails(String text, String message) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith("fincen.csv: ")
                .withMessageContaining(message);
    }

    private static ListContent read(String text) {
        return FincenReader.read(TextInput.ofBytes("fincen.csv", text.getBytes(StandardCharsets.UTF_8)));
    }
}
