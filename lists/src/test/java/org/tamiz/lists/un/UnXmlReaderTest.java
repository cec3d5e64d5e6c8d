package org.tamiz.lists.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

class UnXmlReaderTest {
    private static final String INDIVIDUAL =
            "<INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>ANA</FIRST_NAME><SECOND_NAME>PRUEBA</SECOND_NAME>"
                    + "<THIRD_NAME>na</THIRD_NAME><UN_LIST_TYPE>DRC</UN_LIST_TYPE><REFERENCE_NUMBER>CDi.001</REFERENCE_NUMBER>"
                    + "<LISTED_ON>2012-12-31</LISTED_ON><GENDER>Female</GENDER><COMMENTS1>A comment.</COMMENTS1>"
                    + "<NATIONALITY><VALUE>Rwanda</VALUE></NATIONALITY><TITLE><VALUE>Dr</VALUE></TITLE>"
                    + "<INDIVIDUAL_ALIAS><QUALITY>Good</QUALITY><ALIAS_NAME>Ana P.</ALIAS_NAME></INDIVIDUAL_ALIAS>"
                    + "<INDIVIDUAL_ALIAS><QUALITY>Low</QUALITY><ALIAS_NAME>Anita</ALIAS_NAME></INDIVIDUAL_ALIAS>"
                    + "<INDIVIDUAL_ALIAS><QUALITY/><ALIAS_NAME/></INDIVIDUAL_ALIAS>"
                    + "<INDIVIDUAL_ADDRESS><CITY>Kigali</CITY><COUNTRY>Rwanda</COUNTRY></INDIVIDUAL_ADDRESS>"
                    + "<INDIVIDUAL_DATE_OF_BIRTH><TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR></INDIVIDUAL_DATE_OF_BIRTH>"
                    + "<INDIVIDUAL_PLACE_OF_BIRTH><CITY>Goma</CITY><COUNTRY/></INDIVIDUAL_PLACE_OF_BIRTH>"
                    + "<INDIVIDUAL_DOCUMENT><TYPE_OF_DOCUMENT>Passport</TYPE_OF_DOCUMENT><NUMBER>AB1</NUMBER>"
                    + "<ISSUING_COUNTRY>United Republic of Tanzania</ISSUING_COUNTRY><NOTE>expired</NOTE></INDIVIDUAL_DOCUMENT>"
                    + "<NAME_ORIGINAL_SCRIPT>آنا</NAME_ORIGINAL_SCRIPT><SORT_KEY/></INDIVIDUAL>";
    private static final String ENTITY =
            "<ENTITY><DATAID>2</DATAID><FIRST_NAME>ONE ; TWO</FIRST_NAME><REFERENCE_NUMBER>CDe.001</REFERENCE_NUMBER>"
                    + "<ENTITY_ALIAS><QUALITY>a.k.a.</QUALITY><ALIAS_NAME>THREE</ALIAS_NAME></ENTITY_ALIAS>"
                    + "<ENTITY_ALIAS><QUALITY>f.k.a.</QUALITY><ALIAS_NAME>FOUR</ALIAS_NAME></ENTITY_ALIAS></ENTITY>";

    @Test
    void readsAnIndividual() {
        ListContent content = read(list(INDIVIDUAL, ""));

        ListedParty party = content.parties().get(0);
        assertThat(content.published()).isEqualTo("2026-02-27");
        assertThat(party.id()).isEqualTo("CDi.001");
        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.names())
                .containsExactly(
                        Name.of("ANA PRUEBA", NameQuality.PRIMARY),
                        Name.of("Ana P.", NameQuality.STRONG_ALIAS),
                        Name.of("Anita", NameQuality.WEAK_ALIAS),
                        Name.of("آنا", NameQuality.STRONG_ALIAS));
        assertThat(party.gender()).isEqualTo(Gender.FEMALE);
        assertThat(party.nationalities()).containsExactly("RW");
        assertThat(party.birthDates()).containsExactly(PartialDate.ofYear(1971));
        assertThat(party.birthPlaces()).containsExactly("Goma");
        assertThat(party.identifiers())
                .containsExactly(new Identifier(IdentifierType.PASSPORT, "AB1", "TZ", "expired"));
        assertThat(party.remarks()).containsExactly("Comments: A comment.", "Title: Dr");
        assertThat(party.record()).startsWith("DATAID: 1\nFIRST_NAME: ANA\n").contains("NATIONALITY\n  VALUE: Rwanda");
    }

    @Test
    void statesTheDesignationWithItsDateAndReference() {
        Designation designation =
                read(list(INDIVIDUAL, "")).parties().get(0).designations().get(0);

        assertThat(designation.authority()).isEqualTo("UN Security Council");
        assertThat(designation.program()).isEqualTo("DRC");
        assertThat(designation.announced()).isEqualTo(LocalDate.of(2012, 12, 31));
        assertThat(designation.citation()).isEqualTo("CDi.001");
    }

    @Test
    void readsAnEntityAndBothNamesOfADoubleName() {
        ListedParty party = read(list("", ENTITY)).parties().get(0);

        assertThat(party.kind()).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(party.names())
                .containsExactly(
                        Name.of("ONE ; TWO", NameQuality.PRIMARY),
                        Name.of("ONE", NameQuality.STRONG_ALIAS),
                        Name.of("TWO", NameQuality.STRONG_ALIAS),
                        Name.of("THREE", NameQuality.STRONG_ALIAS),
                        Name.of("FOUR", NameQuality.FORMER));
    }

    @ParameterizedTest
    @CsvSource({
        "<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><DATE>1978-04-28</DATE>, 1978-04-28",
        "<TYPE_OF_DATE>APPROXIMATELY</TYPE_OF_DATE><YEAR>1960</YEAR>, 1960~",
        "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR>, 1955/1958",
        "<TYPE_OF_DATE>BETWEEN</TYPE_OF_DATE><FROM_YEAR>1955</FROM_YEAR><TO_YEAR>1958</TO_YEAR><NOTE>Approximately</NOTE>, 1955/1958~",
        "<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>Nov. 1973 </NOTE>, 1973-11",
        "<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>August 1961</NOTE>, 1961-08",
        "<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1958</YEAR><NOTE>Sep.</NOTE>, 1958-09"
    })
    void readsBirthDates(String elements, String date) {
        ListedParty party = read(list(
                        INDIVIDUAL.replace("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR>", elements), ""))
                .parties()
                .get(0);

        assertThat(party.birthDates()).extracting(Object::toString).containsExactly(date);
    }

    @Test
    void keepsAndCountsADateItDoesNotUnderstand() {
        String hijri = "<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><NOTE>24/06/1402 (Hijri Calendar)</NOTE>";
        ListContent content =
                read(list(INDIVIDUAL.replace("<TYPE_OF_DATE>EXACT</TYPE_OF_DATE><YEAR>1971</YEAR>", hijri), ""));

        assertThat(content.remarks().notUnderstood()).isEqualTo(1);
        assertThat(content.parties().get(0).remarks()).contains("Date of birth: EXACT, 24/06/1402 (Hijri Calendar)");
    }

    @Test
    void refusesOtherXmlAndXmlThatBreaksOff() {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read("<sdnList/>"))
                .withMessageContaining("outermost element is sdnList");
        String whole = list(INDIVIDUAL, ENTITY);
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(whole.substring(0, whole.length() - 60)))
                .withMessageContaining("breaks off");
    }

    private static String list(String individuals, String entities) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><CONSOLIDATED_LIST dateGenerated=\"2026-02-27T00:00:09.554Z\">"
                + "<INDIVIDUALS>" + individuals + "</INDIVIDUALS><ENTITIES>" + entities
                + "</ENTITIES></CONSOLIDATED_LIST>";
    }

    private static ListContent read(String xml) {
        return UnXmlReader.read(TextInput.ofBytes("un.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
