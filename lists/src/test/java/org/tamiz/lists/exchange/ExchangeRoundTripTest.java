package org.tamiz.lists.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

/** What the writers write, the readers read back. */
class ExchangeRoundTripTest {
    private static final ListedParty PERSON = new ListedParty(
            "17",
            PartyKind.PERSON,
            List.of(
                    Name.of("PRUEBA; LUNA, Ana \"Anita\"", NameQuality.PRIMARY),
                    Name.of("Ana Luna", NameQuality.STRONG_ALIAS),
                    Name.of("La Doña", NameQuality.WEAK_ALIAS),
                    Name.of("Ana Vieja", NameQuality.FORMER)),
            List.of(
                    new Identifier(IdentifierType.CURP, "PELA800714MDFRNN09", "MX", null),
                    Identifier.of(IdentifierType.RFC, "PELA800714AB1"),
                    new Identifier(IdentifierType.PASSPORT, "AB1", "MX", "expired"),
                    new Identifier(IdentifierType.OTHER, "77", null, "Credencial"),
                    Identifier.of(IdentifierType.CRYPTO_ADDRESS, "bc1xyz"),
                    Identifier.of(IdentifierType.PHONE, "+52 55 1234"),
                    Identifier.of(IdentifierType.EMAIL, "ana@example.org")),
            List.of(PartialDate.parse("1980-07-14"), PartialDate.parse("1981")),
            List.of("Culiacán"),
            List.of("MX", "US"),
            Gender.FEMALE,
            List.of(new Address("Calle 1, Culiacán", "MX", "MX")),
            List.of(new Relation("Linked To", "BOSQUE, S.A.", "18")),
            List.of(new Designation(
                    "OFAC",
                    "SDNTK",
                    "21 USC 1901-1908",
                    DesignationStatus.IN_FORCE,
                    LocalDate.of(2020, 1, 2),
                    LocalDate.of(2020, 1, 3),
                    null,
                    "https://example.org/1")),
            List.of("A remark"),
            "the record");
    private static final ListedParty COMPANY = new ListedParty(
            "18",
            PartyKind.ORGANIZATION,
            List.of(Name.of("BOSQUE, S.A.", NameQuality.PRIMARY)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(new Designation("SAT", "69-B", null, DesignationStatus.RESCINDED, null, null, null, null)),
            List.of(),
            "");
    private static final ListedParty SHIP = new ListedParty(
            "19",
            PartyKind.VESSEL,
            List.of(Name.of("BARCO", NameQuality.PRIMARY)),
            List.of(Identifier.of(IdentifierType.IMO, "9864837")),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");

    @Test
    void followTheMoneyKeepsWhatItHasAPlaceFor() throws IOException {
        StringWriter out = new StringWriter();
        FtmWriter.write(publication(), out);

        assertKept(FtmReader.read(input(out)), List.of("A remark", "topics: sanction", "topics: crime.traffick.drug"));
    }

    @Test
    void senzingKeepsWhatItHasAPlaceFor() throws IOException {
        StringWriter out = new StringWriter();
        SenzingWriter.write(publication(), out);

        assertThat(out.toString().lines()).hasSize(3);
        assertKept(SenzingReader.read(input(out)), List.of("A remark"));
    }

    private static void assertKept(ListContent content, List<String> remarks) {
        assertThat(content.problems()).isEmpty();
        assertThat(content.parties()).hasSize(3);
        ListedParty read = content.parties().get(0);
        assertThat(read.id()).isEqualTo(PERSON.id());
        assertThat(read.kind()).isEqualTo(PERSON.kind());
        assertThat(read.names()).isEqualTo(PERSON.names());
        assertThat(read.identifiers()).containsExactlyInAnyOrderElementsOf(PERSON.identifiers());
        assertThat(read.birthDates()).isEqualTo(PERSON.birthDates());
        assertThat(read.birthPlaces()).isEqualTo(PERSON.birthPlaces());
        assertThat(read.nationalities()).isEqualTo(PERSON.nationalities());
        assertThat(read.gender()).isEqualTo(PERSON.gender());
        assertThat(read.addresses()).isEqualTo(PERSON.addresses());
        assertThat(read.relations()).extracting(Relation::type).containsExactly("Linked To");
        assertThat(read.relations()).extracting(Relation::targetId).containsExactly("18");
        assertThat(read.designations()).isEqualTo(PERSON.designations());
        assertThat(read.remarks()).isEqualTo(remarks);
        assertThat(content.parties().get(1).designations()).isEqualTo(COMPANY.designations());
        assertThat(content.parties().get(1).designations())
                .isNotEmpty()
                .allMatch(act -> act.status() == DesignationStatus.RESCINDED);
        assertThat(content.parties().get(2).kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(content.parties().get(2).identifiers()).isEqualTo(SHIP.identifiers());
    }

    @Test
    void theTableKeepsNamesDatesAndNumbers() throws IOException {
        StringWriter out = new StringWriter();
        SimpleCsvWriter.write(publication(), out);

        ListContent content = SimpleCsvReader.read(input(out));

        ListedParty read = content.parties().get(0);
        assertThat(content.problems()).isEmpty();
        assertThat(read.names())
                .extracting(Name::text)
                .containsExactly("PRUEBA; LUNA, Ana \"Anita\"", "Ana Luna", "La Doña", "Ana Vieja");
        assertThat(read.identifiers())
                .contains(
                        Identifier.of(IdentifierType.CURP, "PELA800714MDFRNN09"),
                        Identifier.of(IdentifierType.RFC, "PELA800714AB1"),
                        Identifier.of(IdentifierType.PHONE, "+52 55 1234"));
        assertThat(read.birthDates()).isEqualTo(PERSON.birthDates());
        assertThat(read.nationalities()).containsExactly("MX", "US");
        assertThat(read.designations()).containsExactly(Designation.inForce("a-list", "SDNTK"));
        assertThat(content.parties().get(1).designations())
                .isNotEmpty()
                .allMatch(act -> act.status() == DesignationStatus.RESCINDED);
        assertThat(content.parties().get(2).identifiers()).isEqualTo(SHIP.identifiers());
    }

    private static ListedParties publication() {
        return new ListedParties(
                new Publication(
                        "a-list", "A list", "Somebody", LocalDate.of(2026, 1, 2), Instant.EPOCH, "here", "00", 3, 6),
                List.of(PERSON, COMPANY, SHIP));
    }

    private static TextInput input(StringWriter out) {
        return TextInput.ofBytes("exchange", out.toString().getBytes(StandardCharsets.UTF_8));
    }
}
