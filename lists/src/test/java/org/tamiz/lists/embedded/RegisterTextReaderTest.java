package org.tamiz.lists.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.TextBlock;

class RegisterTextReaderTest {
    /** Five lines and a blank one, so that the first line of what follows is line 7. */
    private static final String HEADER = """
            # A register for tests.
            list: test-list
            title: Invented parties
            authority: Nobody
            published: 2026-01-31

            """;

    private static ListedParties read(String text) {
        return new RegisterTextReader().read(text.getBytes(StandardCharsets.UTF_8), "parties.txt", "a test");
    }

    @Test
    void readsEveryKey() {
        String block = """
                party: 77
                # who told us
                kind: person
                alias: PRUEBA, Inventado
                name: PRUEBA MUESTRA, Inventado José
                weak: El Inventado
                former: Inventado, el
                born: 1970-05-01
                born: 1971/1972~
                birthplace: Ningún Lugar, Mexico
                nationality: MX
                gender: male
                id: CURP AAAA700501HDFRRN09 MX
                id: national-id 123 456 CO (Cedula No.)
                id: EMAIL nobody@example.org
                address: Calle 1 [sic], Centro [MX]
                address: [CO]
                designation: FTO
                  authority: Somebody
                  basis: 8 USC 1189
                  status: proposed
                  announced: 2025-01-02
                  effective: 2025-01-03
                  seen: 2025-01-04
                  cite: here: and there
                designation: SDGT
                  authority: Somebody else
                linked: OTHER [ONE] [78]
                leader: THIRD
                note: One.
                note: Two: # not a comment.""";
        ListedParties parties = read(HEADER + block + "\n\n# the end\n");

        assertThat(parties.parties())
                .containsExactly(new ListedParty(
                        "77",
                        PartyKind.PERSON,
                        List.of(
                                person(
                                        "PRUEBA MUESTRA, Inventado José",
                                        NameQuality.PRIMARY,
                                        "PRUEBA MUESTRA",
                                        "Inventado José"),
                                person("PRUEBA, Inventado", NameQuality.STRONG_ALIAS, "PRUEBA", "Inventado"),
                                Name.of("El Inventado", NameQuality.WEAK_ALIAS),
                                person("Inventado, el", NameQuality.FORMER, "Inventado", "el")),
                        List.of(
                                new Identifier(IdentifierType.CURP, "AAAA700501HDFRRN09", "MX", null),
                                new Identifier(IdentifierType.NATIONAL_ID, "123 456", "CO", "Cedula No."),
                                new Identifier(IdentifierType.EMAIL, "nobody@example.org", null, null)),
                        List.of(
                                PartialDate.ofDay(LocalDate.of(1970, 5, 1)),
                                PartialDate.ofYears(1971, 1972).asCirca()),
                        List.of("Ningún Lugar, Mexico"),
                        List.of("MX"),
                        Gender.MALE,
                        List.of(new Address("Calle 1 [sic], Centro", "MX", null), new Address(null, "CO", null)),
                        List.of(
                                new Relation("Linked To", "OTHER [ONE]", "78"),
                                new Relation("Leader of", "THIRD", null)),
                        List.of(
                                new Designation(
                                        "Somebody",
                                        "FTO",
                                        "8 USC 1189",
                                        DesignationStatus.PROPOSED,
                                        LocalDate.of(2025, 1, 2),
                                        LocalDate.of(2025, 1, 3),
                                        LocalDate.of(2025, 1, 4),
                                        "here: and there"),
                                Designation.inForce("Somebody else", "SDGT")),
                        List.of("One.", "Two: # not a comment."),
                        block));
        assertThat(parties.publication().list()).isEqualTo("test-list");
        assertThat(parties.publication().published()).isEqualTo(LocalDate.of(2026, 1, 31));
        assertThat(parties.publication().retrieved()).isEqualTo(Instant.parse("2026-01-31T00:00:00Z"));
        assertThat(parties.publication().source()).isEqualTo("a test");
        assertThat(parties.publication().parties()).isEqualTo(1);
        assertThat(parties.publication().names()).isEqualTo(4);
    }

    private static Name person(String text, NameQuality quality, String family, String given) {
        return new Name(
                text, quality, List.of(new NamePart(NameRole.FAMILY, family), new NamePart(NameRole.GIVEN, given)));
    }

    @Test
    void anOrganizationsCommaPartsNothing() {
        ListedParty party = read(HEADER + "party: 1\nkind: organization\nname: UNO, S.A. DE C.V.\nestablished: 1999\n")
                .parties()
                .get(0);
        assertThat(party.primaryName().parts()).isEmpty();
        assertThat(party.birthDates()).containsExactly(PartialDate.ofYear(1999));
    }

    @Test
    void readsWindowsLineEndsAndAByteOrderMark() {
        String text = "\uFEFF" + HEADER + "party: 1\nkind: organization\nname: UNO\n";
        assertThat(read(text.replace("\n", "\r\n")).parties().get(0).record())
                .isEqualTo("party: 1\nkind: organization\nname: UNO");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            party: 1~kind: organization~name: A~colour: red           | 10 | "colour" is no key of a party; use kind, name, alias
            party: 1~kind: organization                               |  7 | has no name; add a line "name:
            party: 1~name: A                                          |  7 | has no kind; add a line "kind:
            party: 1~kind: ghost~name: A                              |  8 | "ghost" is no kind; use one of person, organization
            party: 1~kind: person~kind: person~name: A                |  9 | "kind" stands twice
            party: 1~kind: person~name: A~name: B                     | 10 | has a name already, at line 9; write alias
            party: 1~kind: person~name: A~weak: a                     | 10 | stands twice in this party
            party: 1~kind: person~name: A~born: 31/12/1999            | 10 | is not a date; write YYYY-MM-DD
            party: 1~kind: person~name: A~established: 1999           | 10 | write born for a person
            party: 1~kind: person~name: A~nationality: Mexico         | 10 | write its ISO 3166-1 code
            party: 1~kind: person~name: A~gender: M                   | 10 | use one of female, male
            party: 1~kind: person~name: A~gender: male~gender: male   | 11 | "gender" stands twice
            party: 1~kind: person~name: A~id: CURP                    | 10 | write type, value, and the country
            party: 1~kind: person~name: A~id: INE 123 MX              | 10 | Unknown identifier type "INE"; use one of
            party: 1~kind: person~name: A~id: CURP 123 XX             | 10 | "XX" is no country
            party: 1~kind: person~name: A~linked: [78]                | 10 | needs the other party's name
            party: 1~kind: person~name: A~  seen: 2025-01-01          | 10 | follows no designation; put it under
            party: 1~kind: person~name: A~seen: 2025-01-01            | 10 | belongs to a designation; indent it
            party: 1~kind: person~name: A~designation: FTO            | 10 | has no authority; add an indented line
            party: 1~kind: person~name: A~designation: FTO~  color: x | 11 | "color" is no key of a designation; use authority
            party: 1~kind: person~name: A~designation: FTO~  authority: x~  authority: y | 12 | "authority" stands twice
            party: 1~kind: person~name: A~designation: FTO~  authority: x~  seen: 2025 | 12 | is not a day for "seen"; write YYYY-MM-DD
            party: 1~kind: person~name: A~designation: FTO~  authority: x~  status: law | 12 | use one of proposed, in-force, rescinded
            party: 1~kind: person~name: A~alias:                      | 10 | "alias:" has no value
            party: 1~kind: person~name: A~no key here                 | 10 | is not "key: value"; write a lower-case key
            party: 1~kind: person~name: A~party: 2                    | 10 | put a blank line before it
            name: A~kind: person                                      |  7 | starts with "party:
            party: 1~kind: person~name: A~~party: 1~kind: person~name: B | 11 | stands at line 7 already
            """)
    void namesFileAndLineAndSaysWhatToDo(String party, int line, String message) {
        assertThatThrownBy(() -> read(HEADER + party.replace('~', '\n')))
                .isInstanceOfSatisfying(TamizException.class, e -> {
                    assertThat(e.code()).isEqualTo(TamizException.Code.MALFORMED);
                    assertThat(e.file()).isEqualTo("parties.txt");
                    assertThat(e.line()).isEqualTo(line);
                })
                .hasMessageStartingWith("parties.txt:" + line + ": ")
                .hasMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            title: T~list: a                                                             | 1 | lacks "authority"
            list: a~list: a                                                              | 2 | stands twice in the header
            list: a~colour: red                                                          | 2 | does not belong in the header
            list: a~title: T~authority: A~published: today                               | 4 | is not a day for "published"
            list: a~title: T~authority: A~published: 2026-01-01~parties: 2               | 5 | says 2 parties, and there are 0
            list: a~title: T~authority: A~published: 2026-01-01~names: many              | 5 | is not a number of names
            list: Not A Name~title: T~authority: A~published: 2026-01-01                 | 1 | is not a list name
            """)
    void checksTheHeader(String header, int line, String message) {
        assertThatThrownBy(() -> read(header.replace('~', '\n')))
                .isInstanceOf(TamizException.class)
                .hasMessageStartingWith("parties.txt:" + line + ": ")
                .hasMessageContaining(message);
    }

    @Test
    void refusesWhatIsNoText() {
        assertThatThrownBy(() -> read("# nothing\n\n"))
                .isInstanceOf(TamizException.class)
                .hasMessageStartingWith("parties.txt: Holds nothing");
        byte[] latin1 = (HEADER + "party: 1\nkind: person\nname: PEÑA, José\n").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> new RegisterTextReader().read(latin1, "parties.txt", "a test"))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining("save the file as UTF-8");
        byte[] large = new byte[TextBlock.MOST_BYTES + 1];
        assertThatThrownBy(() -> new RegisterTextReader().read(large, "parties.txt", "a test"))
                .isInstanceOfSatisfying(
                        TamizException.class, e -> assertThat(e.code()).isEqualTo(TamizException.Code.TOO_LARGE));
    }
}
