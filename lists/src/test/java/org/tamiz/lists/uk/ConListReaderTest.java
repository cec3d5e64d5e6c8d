package org.tamiz.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class ConListReaderTest {
    private static final String HEADER = """
            Last Updated,13/04/2018,,,,,,,,,,,,,,,,,,,,,,,,,,,
            Name 6,Name 1,Name 2,Name 3,Name 4,Name 5,Title,DOB,Town of Birth,Country of Birth,Nationality,\
            Passport Details,NI Number,Position,Address 1,Address 2,Address 3,Address 4,Address 5,Address 6,\
            Post/Zip Code,Country,Other Information,Group Type,Alias Type,Regime,Listed On,Last Updated,Group ID
            """;
    private static final String PERSON = """
            PRUEBA,Ana,María,,,,Dr,00/00/1980,(1) Lima (2) Cuzco,(1)-(2) Peru,1) Peru 2) Chile,\
            Passport No: AB123 (issued 2007).,unknown,Minister,Calle 1,,,,,Lima,15001,Peru (since 2009),A note,\
            Individual,Prime Alias,Somalia,01/04/2016,02/04/2016,77
            PRUEBA,Anita,,,,,Dr,01/02/1981,(1) Lima (2) Cuzco,(1)-(2) Peru,1) Peru 2) Chile,\
            Passport No: AB123 (issued 2007).,unknown,Minister,Calle 1,,,,,Lima,15001,Peru (since 2009),A note,\
            Individual,AKA,Somalia,01/04/2016,02/04/2016,77
            """;

    @Test
    void rowsOfAGroupAreOneParty() {
        ListContent content = read(HEADER + PERSON);

        ListedParty party = content.parties().get(0);
        assertThat(content.parties()).hasSize(1);
        assertThat(content.published()).isEqualTo("2018-04-13");
        assertThat(content.problems()).isEmpty();
        assertThat(party.id()).isEqualTo("77");
        assertThat(party.names()).extracting(Name::text).containsExactly("Ana María PRUEBA", "Anita PRUEBA");
        assertThat(party.primaryName().parts()).hasSize(2);
        assertThat(party.birthDates()).extracting(Object::toString).containsExactly("1980", "1981-02-01");
        assertThat(party.birthPlaces()).containsExactly("Lima, Peru", "Cuzco, Peru");
        assertThat(party.nationalities()).containsExactly("PE", "CL");
        assertThat(party.addresses()).containsExactly(new Address("Calle 1, Lima, 15001, (since 2009)", "PE", "Peru"));
        assertThat(party.identifiers())
                .containsExactly(
                        new Identifier(IdentifierType.PASSPORT, "AB123", null, "Passport No: AB123 (issued 2007)."));
        assertThat(party.remarks()).contains("Title: Dr", "NI Number: unknown", "Other Information: A note");
        assertThat(content.remarks().items()).isEqualTo(4);
        assertThat(content.remarks().notUnderstood()).isEqualTo(1);
        assertThat(party.designations())
                .containsExactly(new Designation(
                        "HM Treasury (OFSI)",
                        "Somalia",
                        null,
                        DesignationStatus.IN_FORCE,
                        LocalDate.of(2016, 4, 1),
                        null,
                        null,
                        "Group ID 77"));
        assertThat(party.record().lines()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({
        "Passport No. 472120208 expires 22 Feb 2017, 472120208",
        "D 000912 (Afghan) issued on 30 June 1998, D 000912",
        "TR-P 614 166 (Turkish). Issued in 2006, TR-P 614 166",
        "NO 3603251708570001, 3603251708570001"
    })
    void takesNumbersOutOfSentences(String sentence, String number) {
        ListedParty party = read(HEADER + PERSON.replace("Passport No: AB123 (issued 2007).", sentence))
                .parties()
                .get(0);

        assertThat(party.identifiers())
                .containsExactly(new Identifier(IdentifierType.PASSPORT, number, null, sentence));
    }

    @Test
    void anEntityWithAnImoNumberIsAShip() {
        ListedParty party = read(HEADER + "TONG SAN 2" + ",".repeat(22)
                        + "IMO: 8937675. MMSI: 1.,Entity,Prime Alias,North Korea,19/10/2017,19/10/2017,5\n")
                .parties()
                .get(0);

        assertThat(party.kind()).isEqualTo(PartyKind.VESSEL);
        assertThat(party.identifiers()).containsExactly(Identifier.of(IdentifierType.IMO, "8937675"));
    }

    @Test
    void reportsWhatItDoesNotKnowByLine() {
        String tail = ",Somalia,01/04/2016,01/04/2016,";
        ListContent content = read(HEADER + "A" + ",".repeat(23) + "Robot,Prime Alias" + tail + "1\n" + "B"
                + ",".repeat(23)
                + "Entity,Nickname" + tail + "1\n" + ",".repeat(23) + "Entity,AKA" + tail + "1\nC" + ",".repeat(23)
                + "Entity,FKA" + tail + "\nshort,row\n");

        assertThat(content.problems()).extracting(Problem::line).containsExactly(3L, 4L, 5L, 6L, 7L);
        assertThat(content.parties()).hasSize(1);
        assertThat(content.parties().get(0).names())
                .extracting(Name::quality)
                .containsExactly(NameQuality.PRIMARY, NameQuality.STRONG_ALIAS);
    }

    @ParameterizedTest
    @CsvSource({
        "00/00/1980, 1980",
        "00/08/1980, 1980-08",
        "01/08/1980, 1980-08-01",
        "dd/mm/1980, 1980",
        "1980, 1980",
        "31/02/1980,",
        "01/00/1980,",
        "circa 1980,"
    })
    void readsDatesKnownInPart(String text, String date) {
        var read = UkDates.partial(text);
        assertThat(read == null ? null : read.toString()).isEqualTo(date);
    }

    @Test
    void refusesWhatIsNotTheList() {
        for (String text : new String[] {"<html>", "a,b\n1,2\n", HEADER.replace("Alias Type", "Alias")}) {
            assertThatExceptionOfType(TamizException.class)
                    .isThrownBy(() -> read(text))
                    .withMessageStartingWith("uk.csv: ");
        }
    }

    private static ListContent read(String text) {
        return ConListReader.read(TextInput.ofBytes("uk.csv", text.getBytes(Charset.forName("windows-1252"))));
    }
}
