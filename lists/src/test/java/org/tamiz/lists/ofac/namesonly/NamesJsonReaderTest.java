package org.tamiz.lists.ofac.namesonly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

class NamesJsonReaderTest {
    private static final String PERSON = "{\"uid\": 7, \"name\": \"PRUEBA LUNA, Ana\", \"type\": \"individual\",\n"
            + "\"programs\": [\"SDNTK\", \"TCO\"], \"alternateNames\": [\"LUNA, Ana\"]}";
    private static final String SHIP =
            "{\"uid\": 8, \"name\": \"MAR\", \"type\": \"vessel\", \"programs\": [], \"alternateNames\": []}";
    private static final String WHOLE = document(PERSON + ", " + SHIP);

    @Test
    void readsNamesKindsAndPrograms() {
        ListContent content = read(WHOLE);

        assertThat(content.problems()).isEmpty();
        assertThat(content.published()).isEqualTo("2026-08-20");
        assertThat(content.list()).isEqualTo("us-ofac-sdn-names");
        ListedParty person = content.parties().get(0);
        assertThat(person.id()).isEqualTo("7");
        assertThat(person.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(person.names())
                .extracting(name -> name.quality() + " " + name.text())
                .containsExactly("PRIMARY PRUEBA LUNA, Ana", "STRONG_ALIAS LUNA, Ana");
        assertThat(person.primaryName().parts())
                .containsExactly(new NamePart(NameRole.FAMILY, "PRUEBA LUNA"), new NamePart(NameRole.GIVEN, "Ana"));
        assertThat(person.designations())
                .containsExactly(Designation.inForce("OFAC", "SDNTK"), Designation.inForce("OFAC", "TCO"));
        assertThat(person.record())
                .isEqualTo("uid: 7\nname: PRUEBA LUNA, Ana\ntype: individual\nprogram: SDNTK\nprogram: TCO\n"
                        + "alternateName: LUNA, Ana");
        assertThat(content.parties().get(1).kind()).isEqualTo(PartyKind.VESSEL);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\"individual\", \"alien\", 2, entries[0]/type: unknown type \"alien\"",
                "\"uid\": 8, \"uid\": 7, 1, entries[1]: an entry above has the same number",
                "\"uid\": 8, \"uid\": \"x\", 1, entries[1]: the entry has no number but \"x\"",
                "\"name\": \"MAR\", \"name\": \"\", 1, entries[1]: the entry has no name",
                "\"programs\": [], \"programs\": {}, 2, entries[1]/programs: is no array",
                "\"programs\": [], \"programs\": [[1]], 2, entries[1]/programs: holds something that is no text",
                "\"programs\": [], \"tribes\": [{}], 2, entries[1]/tribes: the format has no such member",
                "\"entries\": 2, \"entries\": 3, 2, `counts/entries: says 3, yet the file holds 2`",
                "\"alternateNames\": 1, \"alternateNames\": 9, 2, counts/alternateNames: says 9",
                "2026-08-20, 20 August, 2, published: \"20 August\" is no date"
            })
    void reportsWhatItCannotUse(String official, String changed, int parties, String problem) {
        ListContent content = read(WHOLE.replace(official, changed));

        assertThat(content.problems())
                .isNotEmpty()
                .anySatisfy(found ->
                        assertThat(found.toString()).startsWith("names.json:").contains(problem));
        assertThat(content.parties()).hasSize(parties);
    }

    @Test
    void refusesWhatIsNoSuchDocument() {
        assertFails("[1]", Code.MALFORMED);
        assertFails("{\"entries\": 5}", Code.MALFORMED);
        assertFails("{\"published\": \"2026-08-20\"}", Code.MALFORMED);
        assertFails(WHOLE.replace("\"MAR\"", "MAR"), Code.MALFORMED);
        assertFails(WHOLE.replace("\"uid\": 8", "\"uid\": 8, \"uid\": 9"), Code.MALFORMED);
        assertFails(WHOLE.substring(0, WHOLE.length() - 20), Code.UNREADABLE);
    }

    @Test
    void boundsDepthAndLength() {
        assertFails(WHOLE.replace("[\"SDNTK\"", "[".repeat(10_000)), Code.TOO_LARGE);
        assertFails(WHOLE.replace("MAR", "x".repeat(2_000_000)), Code.TOO_LARGE);
        assertFails(WHOLE.replace("\"uid\": 8", "\"uid\": " + "8".repeat(200)), Code.TOO_LARGE);
    }

    @Test
    void refusesInvalidUtf8() {
        byte[] bytes = WHOLE.replace("MAR", "M\u00c1R").getBytes(StandardCharsets.ISO_8859_1);

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> NamesJsonReader.read(TextInput.ofBytes("names.json", bytes)))
                .withMessageContaining("not in UTF-8");
    }

    private static void assertFails(String json, Code code) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(json))
                .withMessageStartingWith("names.json")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }

    private static String document(String entries) {
        return "{\"name\": \"OFAC Specially Designated Nationals (SDN) List\", \"published\": \"2026-08-20\",\n"
                + "\"counts\": {\"entries\": 2, \"alternateNames\": 1, \"totalNames\": 3}, \"fields\": [{\"name\": \"uid\"}],\n"
                + "\"entries\": [" + entries + "]}";
    }

    private static ListContent read(String json) {
        return NamesJsonReader.read(TextInput.ofBytes("names.json", json.getBytes(StandardCharsets.UTF_8)));
    }
}
