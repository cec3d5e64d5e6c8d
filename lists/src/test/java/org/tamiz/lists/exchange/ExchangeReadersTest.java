package org.tamiz.lists.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Hand-made lines in the published formats, and damage. */
class ExchangeReadersTest {
    @Test
    void followTheMoneyFactsMayStandBeforeTheirParty() {
        ListContent content = FtmReader.read(input("""
                {"id":"s1","schema":"Sanction","properties":{"entity":["NK-1"],"authority":["OFAC"],"program":["SDGT"],"status":["revoked"]}}
                {"id":"a1","schema":"Address","properties":{"full":["Calle 1"],"country":["mx"]}}
                {"id":"NK-1","caption":"X","schema":"LegalEntity","properties":{"name":["ACME","Acme Ltd"],"addressEntity":["a1"],"taxNumber":["T1"]}}
                {"id":"NK-2","schema":"Company","properties":{"name":["Child"]}}
                {"id":"o1","schema":"Ownership","properties":{"owner":["NK-1"],"asset":["NK-2"]}}
                {"id":"p1","schema":"Position","properties":{"name":["Mayor"]}}
                """));

        ListedParty party = content.parties().get(0);
        assertThat(party.names()).extracting(Name::text).containsExactly("ACME", "Acme Ltd");
        assertThat(party.designations()).extracting(Designation::status).containsExactly(DesignationStatus.RESCINDED);
        assertThat(party.addresses())
                .singleElement()
                .satisfies(address -> assertThat(address.country()).isEqualTo("MX"));
        assertThat(party.relations()).containsExactly(new Relation("Ownership", "Child", "NK-2"));
        assertThat(content.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Position"));
    }

    @Test
    void damagedLinesAreProblemsAndTheRestIsRead() {
        ListContent content = FtmReader.read(input("""
                {"id":"1","schema":"Person","properties":{"name":["Ana"],"birthDate":["1980-13-01"]}}
                {"id":"2","schema":"Person","properties":{"name":["Ana
                [1,2]
                {"id":"3"}
                {"id":"4","schema":"Person","properties":{}}
                {"id":"1","schema":"Person","properties":{"name":["Again"]}}
                {"id":"5","schema":"Sanction","properties":{"entity":["99"]}}
                %s
                """.formatted("[".repeat(10_000))));

        assertThat(content.parties()).extracting(ListedParty::id).containsExactly("1");
        assertThat(content.problems()).extracting(Problem::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    }

    @Test
    void senzingFeaturesMayBeFlatOrInLists() {
        ListContent content = SenzingReader.read(input("""
                {"DATA_SOURCE":"X","RECORD_ID":"1","FEATURES":[{"RECORD_TYPE":"PERSON"},{"NAME_TYPE":"PRIMARY","NAME_FIRST":"Ana","NAME_LAST":"Prueba"},{"DATE_OF_BIRTH":"1980"}]}
                {"RECORD_ID":"2","RECORD_TYPE":"ROBOT","NAME_ORG":"ACME","DATE_OF_BIRTH":"soon"}
                {"RECORD_ID":"1"}
                {"RECORD_ID":"3","RECORD_TYPE":"PERSON"}
                {"NAME_ORG":"ACME"}
                """));

        assertThat(content.parties())
                .extracting(party -> party.primaryName().text())
                .containsExactly("Ana Prueba", "ACME");
        assertThat(content.problems()).extracting(Problem::line).containsExactly(2L, 2L, 3L, 4L, 5L);
    }

    @Test
    void theTableReportsRowsItDoesNotUse() {
        ListContent content = SimpleCsvReader.read(input("""
                id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,emails,dataset
                1,Person,Ana,"A;""B;C""\",1980;soon,mx,,AB1,OFAC SDGT,,,US OFAC
                1,Person,Again,,,,,,,,,
                2,Security,ISIN,,,,,,,,,
                3,Person,,,,,,,,,,
                4,Person
                """));

        ListedParty party = content.parties().get(0);
        assertThat(content.parties()).hasSize(1);
        assertThat(party.names()).extracting(Name::text).containsExactly("Ana", "A", "B;C");
        assertThat(party.designations()).containsExactly(Designation.inForce("US OFAC", "OFAC SDGT"));
        assertThat(content.problems()).extracting(Problem::line).containsExactly(2L, 3L, 4L, 5L, 6L);
    }

    @Test
    void refusesWhatIsNotTheFormat() {
        assertFails(() -> FtmReader.read(input("<html></html>")), "web page");
        assertFails(() -> FtmReader.read(input("{\"a\":1}\n")), "no line of FollowTheMoney");
        assertFails(() -> SenzingReader.read(input("a,b\n")), "no line of Senzing");
        assertFails(
                () -> SimpleCsvReader.read(input("id,schema,name\n1,Person,Ana\n")), "lacks the column \"aliases\"");
    }

    private static void assertFails(Runnable reading, String message) {
        assertThatExceptionOfType(TamizException.class).isThrownBy(reading::run).withMessageContaining(message);
    }

    private static TextInput input(String text) {
        return TextInput.ofBytes("lines", text.getBytes(StandardCharsets.UTF_8));
    }
}
