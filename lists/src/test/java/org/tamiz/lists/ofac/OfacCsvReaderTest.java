package org.tamiz.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class OfacCsvReaderTest {
    private static final String PERSON =
            "100,\"PRUEBA LUNA, Juan\",\"individual\",\"SDNTK] [ILLICIT-DRUGS-EO14059\",\"Boss\",-0- ,-0- ,-0- ,"
                    + "-0- ,-0- ,-0- ,\"DOB 14 Jul 1980; Boss; a.k.a. 'Prueba'.\"";
    private static final String SHIP =
            "101,\"MAR\",\"vessel\",\"CUBA\",-0- ,\"CL1\",\"Tug\",-0- ,\"212\",\"Cuba\",\"Owner S.A.\",-0- ";
    private static final String GANG = "102,\"CARTEL, EL\",-0- ,\"FTO] [SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ";
    private static final String END = "\u001A";

    @Test
    void gathersAnEntryFromAllItsFiles() {
        ListContent content = read(
                lines(PERSON, SHIP, GANG, END),
                lines(
                        "100,1,\"aka\",\"LUNA, Juan\",-0- ",
                        "100,2,\"fka\",\"VIEJO, Juan\",-0- ",
                        "100,3,\"nka\",\"NUEVO, Juan\",-0- ",
                        END),
                lines("100,1,\"Calle 1\",\"Culiacan\",\"Mexico\",-0- ", "100,2,-0- ,-0- ,-0- ,-0- ", END),
                null);

        ListedParty person = content.parties().get(0);
        assertThat(person.id()).isEqualTo("100");
        assertThat(person.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(person.names())
                .extracting(Name::quality)
                .containsExactly(
                        NameQuality.PRIMARY,
                        NameQuality.STRONG_ALIAS,
                        NameQuality.FORMER,
                        NameQuality.STRONG_ALIAS,
                        NameQuality.WEAK_ALIAS);
        assertThat(person.primaryName().parts())
                .containsExactly(new NamePart(NameRole.FAMILY, "PRUEBA LUNA"), new NamePart(NameRole.GIVEN, "Juan"));
        assertThat(person.addresses()).containsExactly(new Address("Calle 1, Culiacan", "MX", "Mexico"));
        assertThat(person.designations())
                .containsExactly(
                        Designation.inForce("OFAC", "SDNTK"), Designation.inForce("OFAC", "ILLICIT-DRUGS-EO14059"));
        assertThat(person.remarks()).containsExactly("Boss");
        assertThat(person.record().lines())
                .startsWith(PERSON, "100,1,\"aka\",\"LUNA, Juan\",-0- ")
                .endsWith("100,2,-0- ,-0- ,-0- ,-0- ")
                .hasSize(6);
        assertThat(content.problems()).isEmpty();
        assertThat(content.remarks().notUnderstood()).isZero();
    }

    @Test
    void keepsWhatIsKnownOfAShip() {
        ListedParty ship = read(lines(SHIP, END), null, null, null).parties().get(0);

        assertThat(ship.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(ship.identifiers()).containsExactly(Identifier.of(IdentifierType.CALL_SIGN, "CL1"));
        assertThat(ship.remarks())
                .containsExactly(
                        "Vessel type: Tug",
                        "Vessel gross registered tonnage: 212",
                        "Vessel flag: Cuba",
                        "Vessel owner: Owner S.A.");
    }

    @Test
    void dividesOnlyPersonsNamesAtTheComma() {
        ListedParty gang = read(lines(GANG), null, null, null).parties().get(0);

        assertThat(gang.kind()).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(gang.primaryName()).isEqualTo(Name.of("CARTEL, EL", NameQuality.PRIMARY));
    }

    @Test
    void joinsACutRemarkWithItsComment() {
        String start = "DOB 1970; POB " + "x".repeat(1000 - 14 - 12) + "; Passport ";
        String row = "7,\"A, B\",\"individual\",\"X\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + start + "A\"";

        ListContent whole = read(lines(row), null, null, lines("7,\"123 (Iran); Gender Male.\""));
        ListContent cut = read(lines(row), null, null, null);

        assertThat(start + "A").hasSize(1000);
        assertThat(whole.parties().get(0).identifiers())
                .containsExactly(new Identifier(IdentifierType.PASSPORT, "A123", "IR", null));
        assertThat(whole.problems()).isEmpty();
        assertThat(cut.parties().get(0).identifiers()).isEmpty();
        assertThat(cut.parties().get(0).remarks()).containsExactly("Passport A");
        assertThat(cut.problems()).extracting(Problem::line).containsExactly(1L);
    }

    @Test
    void usesTheWholeStatementsOfACommentFromAnotherEdition() {
        ListContent content = read(lines(PERSON), null, null, lines("100,\"ssport X1; Gender Male.\""));

        assertThat(content.parties().get(0).gender()).isNotNull();
        assertThat(content.parties().get(0).remarks()).contains("ssport X1");
        assertThat(content.problems()).hasSize(1);
        assertThat(content.problems().get(0).message()).contains("another edition");
    }

    @Test
    void reportsRowsItCannotUseAndCompanionsWithoutParent() {
        ListContent content = read(
                lines(PERSON, "x,\"N\",-0- ,\"P\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ", PERSON, "5,-0- ", GANG),
                lines("999,1,\"aka\",\"NOBODY\",-0- "),
                null,
                null);

        assertThat(content.parties()).extracting(ListedParty::id).containsExactly("100", "102");
        assertThat(content.problems())
                .extracting(Problem::toString)
                .anySatisfy(problem -> assertThat(problem).startsWith("sdn:2: ").contains("no entry number"))
                .anySatisfy(problem -> assertThat(problem).startsWith("sdn:3: ").contains("already given"))
                .anySatisfy(problem -> assertThat(problem).startsWith("sdn:4: ").contains("2 columns, not 12"))
                .anySatisfy(problem -> assertThat(problem).startsWith("alt:1: ").contains("no entry has number 999"))
                .hasSize(4);
    }

    @Test
    void refusesAFileOfOtherColumns() {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(lines("1,a,b", "2,c,d"), null, null, null))
                .withMessageStartingWith("sdn:1: ")
                .withMessageContaining("12 columns")
                .withMessageContaining("3 columns, not 12");
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(lines(PERSON), lines(GANG, SHIP), null, null))
                .withMessageStartingWith("alt:1: ")
                .withMessageContaining("ALT.CSV");
    }

    @Test
    void refusesAFileThatIsCutWithinARow() {
        String whole = lines(PERSON, GANG);
        for (int length : new int[] {whole.length() - 12, PERSON.length() + 20}) {
            assertThatExceptionOfType(TamizException.class)
                    .as("cut to %d characters", length)
                    .isThrownBy(() -> read(whole.substring(0, length), null, null, null))
                    .withMessageStartingWith("sdn:2: ")
                    .withMessageContaining("cut short");
        }
    }

    @Test
    void doubtsAFileWithoutTheEndMark() {
        ListContent content = read(PERSON + "\r\n" + GANG, null, null, null);

        assertThat(content.parties()).hasSize(2);
        assertThat(content.problems())
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("0x1A");
    }

    private static ListContent read(
            String main, @Nullable String alt, @Nullable String add, @Nullable String comments) {
        return OfacCsvReader.read(new OfacFiles(
                TextInput.ofBytes("sdn", bytes(main)),
                input("alt", alt),
                input("add", add),
                input("comments", comments)));
    }

    private static @Nullable TextInput input(String name, @Nullable String text) {
        return text == null ? null : TextInput.ofBytes(name, bytes(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static String lines(String... lines) {
        return String.join("\r\n", lines) + "\r\n\u001A";
    }
}
