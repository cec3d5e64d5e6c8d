package org.tamiz.lists.ofac.enhanced;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class EnhancedXmlReaderTest {
    private static final String PERSON = entity(
            "7",
            "Individual",
            "<sanctionsLists><sanctionsList refId=\"1550\" id=\"1\" datePublished=\"2012-03-04\">SDN List</sanctionsList>"
                    + "</sanctionsLists><sanctionsPrograms><sanctionsProgram refId=\"1\" id=\"1\">SDNTK</sanctionsProgram>"
                    + "<sanctionsProgram refId=\"2\" id=\"2\">ILLICIT-DRUGS-EO14059</sanctionsProgram></sanctionsPrograms>"
                    + "<sanctionsTypes><sanctionsType refId=\"1705\" id=\"1\">Block</sanctionsType></sanctionsTypes>"
                    + "<legalAuthorities><legalAuthority refId=\"1\" id=\"1\">Executive Order 14059 (Illicit Drugs)"
                    + "</legalAuthority><legalAuthority refId=\"2\" id=\"2\">Foreign Narcotics Kingpin Designation Act"
                    + "</legalAuthority></legalAuthorities><names>"
                    + name(
                            "1",
                            true,
                            "",
                            false,
                            translation(true, "PRUEBA", "Ana María", "PRUEBA, Ana María")
                                    + translation(false, "Пруеба", "Ана", "Пруеба, Ана"))
                    + name("2", false, "A.K.A.", true, translation(true, "", "", "La Anita"))
                    + name("3", false, "F.K.A.", false, translation(true, "LUNA", "Ana", "LUNA, Ana"))
                    + "</names><addresses><address id=\"4\"><country refId=\"5\">Mexico</country><translations>"
                    + "<translation id=\"1\"><isPrimary>true</isPrimary><addressParts><addressPart id=\"1\">"
                    + "<type refId=\"1\">ADDRESS1</type><value>Calle 1</value></addressPart><addressPart id=\"2\">"
                    + "<type refId=\"2\">CITY</type><value>Culiacan</value></addressPart></addressParts></translation>"
                    + "</translations></address><address id=\"5\"><country refId=\"6\">undetermined</country></address>"
                    + "</addresses><features>"
                    + feature(
                            "200",
                            "8",
                            "Birthdate",
                            "1980",
                            "<valueDate id=\"1\"><fromDateBegin>1980-01-01</fromDateBegin></valueDate>")
                    + feature("201", "9", "Place of Birth", "Culiacan, Sinaloa, Mexico", "")
                    + feature("202", "10", "Nationality Country", "Mexico", "")
                    + feature("203", "224", "", "", "<valueRefId>91527</valueRefId>")
                    + feature("204", "344", "Digital Currency Address - XBT", "1abc", "")
                    + feature("205", "26", "Title", "Boss", "")
                    + "</features><identityDocuments><identityDocument id=\"1\"><type refId=\"1571\">Passport</type>"
                    + "<name id=\"1\">PRUEBA, Ana</name><documentNumber>A123</documentNumber><isValid>false</isValid>"
                    + "<issuingCountry refId=\"5\">Mexico</issuingCountry><issueDate id=\"1\">"
                    + "<fromDateBegin>2010-01-01</fromDateBegin></issueDate></identityDocument></identityDocuments>"
                    + "<relationships><relationship id=\"1\"><type refId=\"15002\">Acting for or on behalf of</type>"
                    + "<relatedEntity entityId=\"8\"/></relationship></relationships>");

    private static final String COMPANY = entity(
            "8",
            "Entity",
            "<sanctionsLists><sanctionsList id=\"1\" datePublished=\"2022-05-06\">SDN List</sanctionsList></sanctionsLists>"
                    + "<sanctionsPrograms><sanctionsProgram id=\"1\">TCO</sanctionsProgram></sanctionsPrograms>"
                    + "<legalAuthorities><legalAuthority>Executive Order 13581 (TCO)</legalAuthority></legalAuthorities>"
                    + "<names>" + name("9", true, "", false, translation(true, "", "", "ACME S.A.")) + "</names>");

    private static final String WHOLE = file(PERSON + COMPANY);

    @Test
    void readsAPerson() {
        ListContent content = read(WHOLE);

        assertThat(content.problems()).isEmpty();
        assertThat(content.published()).isEqualTo("2026-07-27");
        assertThat(content.list()).isEqualTo("us-ofac-sdn");
        ListedParty party = content.parties().get(0);
        assertThat(party.id()).isEqualTo("7");
        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.names())
                .extracting(name ->
                        name.quality() + " " + name.text() + " " + name.parts().size())
                .containsExactly(
                        "PRIMARY PRUEBA, Ana María 2",
                        "STRONG_ALIAS Пруеба, Ана 2",
                        "WEAK_ALIAS La Anita 0",
                        "FORMER LUNA, Ana 2");
        assertThat(party.gender()).isEqualTo(Gender.FEMALE);
        assertThat(party.birthDates()).extracting(Object::toString).containsExactly("1980");
        assertThat(party.birthPlaces()).containsExactly("Culiacan, Sinaloa, Mexico");
        assertThat(party.nationalities()).containsExactly("MX");
        assertThat(party.addresses()).containsExactly(new Address("Calle 1, Culiacan", "MX", "Mexico"));
        assertThat(party.identifiers())
                .containsExactly(
                        new Identifier(IdentifierType.CRYPTO_ADDRESS, "1abc", null, "XBT"),
                        new Identifier(IdentifierType.PASSPORT, "A123", "MX", "(not valid), issued 01 Jan 2010"));
        assertThat(party.relations()).containsExactly(new Relation("Acting for or on behalf of", "ACME S.A.", "8"));
        assertThat(party.remarks())
                .containsExactly(
                        "Title: Boss",
                        "On SDN List since 2012-03-04 under Executive Order 14059 (Illicit Drugs), "
                                + "Foreign Narcotics Kingpin Designation Act: Block");
        assertThat(party.record())
                .contains("sanctionsList refId=1550 id=1 datePublished=2012-03-04: SDN List")
                .contains("documentNumber: A123");
    }

    @Test
    void dividesLegalBasesAmongProgramsAndDatesOnlyASingleOne() {
        assertThat(read(WHOLE).parties().get(0).designations())
                .containsExactly(
                        designation("SDNTK", "Foreign Narcotics Kingpin Designation Act", null),
                        designation("ILLICIT-DRUGS-EO14059", "Executive Order 14059 (Illicit Drugs)", null));
        assertThat(read(WHOLE).parties().get(1).designations())
                .containsExactly(designation("TCO", "Executive Order 13581 (TCO)", LocalDate.of(2022, 5, 6)));
    }

    @Test
    void tellsTheListFromTheFilterElseFromTheEntities() {
        String filter = "<sanctionsList refId=\"1550\">SDN List</sanctionsList></sanctionsLists></filters>";
        assertThat(read(WHOLE.replace(filter, filter.replace("SDN List", "Consolidated List")))
                        .list())
                .isEqualTo("us-ofac-nonsdn");
        String without = WHOLE.replace(filter, "</sanctionsLists></filters>");
        assertThat(read(without).list()).isEqualTo("us-ofac-sdn");
        assertThat(read(without.replace(">SDN List<", ">Consolidated List<")).list())
                .isEqualTo("us-ofac-nonsdn");
        assertThat(read(without.replace(">SDN List<", ">Other List<")).list()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "1980, fromDateBegin=1980-01-01, 1980",
        "circa 1980, fromDateBegin=1980-01-01, 1980~",
        "1980, fromDateBegin=1980-01-01|isApproximate=true, 1980~",
        "14 Jul 1980, '', 1980-07-14",
        "'', fromDateBegin=1980-07-14, 1980-07-14",
        "'', fromDateBegin=1959-01-01|toDateEnd=1961-12-31, 1959/1961",
        "some day, fromDateBegin=1959-01-01|fromDateEnd=1959-12-31, 1959"
    })
    void readsBirthDatesFromWordsElseFromTheirBounds(String value, String bounds, String date) {
        StringBuilder valueDate = new StringBuilder("<valueDate>");
        for (String bound : bounds.split("\\|", -1)) {
            int equals = bound.indexOf('=');
            if (equals > 0) {
                String name = bound.substring(0, equals);
                valueDate.append('<').append(name).append('>').append(bound.substring(equals + 1));
                valueDate.append("</").append(name).append('>');
            }
        }
        ListContent content = read(WHOLE.replace(
                "<value>1980</value><valueDate id=\"1\"><fromDateBegin>1980-01-01</fromDateBegin></valueDate>",
                "<value>" + value + "</value>" + valueDate + "</valueDate>"));

        assertThat(content.problems()).isEmpty();
        assertThat(content.parties().get(0).birthDates())
                .extracting(Object::toString)
                .containsExactly(date);
    }

    @ParameterizedTest
    @CsvSource({
        ">Individual<, >Balloon<, entity[7]/generalInfo/entityType: unknown type \"Balloon\"",
        ">A.K.A.<, >P.K.A.<, names/name[2]/aliasType: unknown type \"P.K.A.\"",
        "<valueRefId>91527<, <valueRefId>5<, feature[203]/valueRefId: names reference value \"5\"",
        "<type featureTypeId=\"224\", <type featureTypeId=\"999\", feature[203]/type: names feature type \"999\"",
        "entityId=\"8\", entityId=\"88\", relationship[1]/relatedEntity: names entity \"88\"",
        "datePublished=\"2012-03-04\", datePublished=\"soon\", sanctionsLists/sanctionsList: \"soon\" is no date",
        "2010-01-01, 2010-13-01, identityDocument[1]/issueDate: is no date",
        "<documentNumber>A123</documentNumber>, <documentNumber/>, identityDocument[1]: the document has no number",
        "<relationships>, <shoes><shoe>43</shoe></shoes><relationships>, entity[7]/shoes: the schema has no such",
        "</entities>, </entities><news><new/></news>, sanctionsData/*/new: the schema has no such element",
        "<value>1980</value><valueDate id=\"1\"><fromDateBegin>1980-01-01, "
                + "<value>1 Jan 2031</value><valueDate id=\"1\"><fromDateBegin>2031-01-01, feature[200]: \"1 Jan 2031\" lies after",
        "2026-07-27, today, publicationInfo/dataAsOf: \"today"
    })
    void reportsWhatItDoesNotKnowAndLosesNoParty(String official, String changed, String problem) {
        ListContent content = read(WHOLE.replace(official, changed));

        assertThat(content.problems())
                .anySatisfy(found ->
                        assertThat(found.toString()).startsWith("enh.xml:").contains(problem));
        assertThat(content.parties()).hasSize(2);
        assertThat(content.parties().get(0).names()).hasSize(4);
    }

    @Test
    void namesATieToAnEntityThatIsOnAnotherList() {
        ListContent content = read(WHOLE.replace("entityId=\"8\"/>", "entityId=\"88\">OTHER S.A.</relatedEntity>"));

        assertThat(content.parties().get(0).relations())
                .containsExactly(new Relation("Acting for or on behalf of", "OTHER S.A.", null));
    }

    @Test
    void usesTheFirstOfTwoEntitiesWithOneNumber() {
        ListContent content = read(file(PERSON + COMPANY + COMPANY.replace("ACME", "OTRA")));

        assertThat(content.parties()).hasSize(2);
        assertThat(content.problems())
                .extracting(Problem::message)
                .containsExactly(
                        "sanctionsData/entities/entity[8]: an entry above has the same number; this one is not used");
    }

    @Test
    void refusesHostileXml() {
        assertFails("<!DOCTYPE sanctionsData [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]>" + WHOLE, Code.MALFORMED);
        assertFails("<!DOCTYPE sanctionsData [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>" + WHOLE, Code.MALFORMED);
        assertFails(WHOLE.replace("Boss", "&x;"), Code.MALFORMED);
        assertFails(WHOLE.replace("Boss", "<a>".repeat(10_000) + "</a>".repeat(10_000)), Code.TOO_LARGE);
        assertFails(WHOLE.substring(0, WHOLE.length() / 2), Code.UNREADABLE);
        assertFails("<sdnList/>", Code.MALFORMED);
        byte[] bytes = WHOLE.getBytes(StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> EnhancedXmlReader.read(TextInput.ofBytes("enh.xml", bytes)))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.MALFORMED));
    }

    private static void assertFails(String xml, Code code) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(xml))
                .withMessageStartingWith("enh.xml")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String entity(String id, String type, String rest) {
        return "<entity id=\"" + id + "\"><generalInfo><identityId>1</identityId><entityType refId=\"600\">" + type
                + "</entityType></generalInfo>" + rest + "</entity>\n";
    }

    private static String name(String id, boolean primary, String type, boolean low, String translations) {
        return "<name id=\"" + id + "\"><isPrimary>" + primary + "</isPrimary>"
                + (type.isEmpty() ? "" : "<aliasType refId=\"1400\">" + type + "</aliasType>") + "<isLowQuality>" + low
                + "</isLowQuality><translations>" + translations + "</translations></name>";
    }

    private static String translation(boolean primary, String last, String first, String full) {
        return "<translation id=\"1\"><isPrimary>" + primary + "</isPrimary><script refId=\"1\">Latin</script>"
                + "<formattedFirstName>" + first + "</formattedFirstName><formattedLastName>" + last
                + "</formattedLastName><formattedFullName>" + full + "</formattedFullName></translation>";
    }

    private static String feature(String id, String typeId, String type, String value, String rest) {
        return "<feature id=\"" + id + "\"><type featureTypeId=\"" + typeId + "\">" + type
                + "</type><versionId>1</versionId>" + (value.isEmpty() ? "" : "<value>" + value + "</value>") + rest
                + "<isPrimary>true</isPrimary></feature>";
    }

    private static String file(String entities) {
        return "<sanctionsData xmlns=\"https://sanctionslistservice.ofac.treas.gov/api/x/ENHANCED_XML\">\n<publicationInfo>"
                + "<dataAsOf>2026-07-27T00:00:00</dataAsOf><filters><sanctionsLists>"
                + "<sanctionsList refId=\"1550\">SDN List</sanctionsList></sanctionsLists></filters></publicationInfo>\n"
                + "<referenceValues><referenceValue refId=\"91527\"><type>Gender</type><value>Female</value>"
                + "</referenceValue></referenceValues><featureTypes><featureType featureTypeId=\"224\"><type>Gender</type>"
                + "</featureType></featureTypes>\n<entities>" + entities + "</entities></sanctionsData>";
    }

    private static Designation designation(String program, String basis, @Nullable LocalDate announced) {
        return new Designation("OFAC", program, basis, DesignationStatus.IN_FORCE, announced, null, null, null);
    }

    private static ListContent read(String xml) {
        return EnhancedXmlReader.read(TextInput.ofBytes("enh.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }
}
