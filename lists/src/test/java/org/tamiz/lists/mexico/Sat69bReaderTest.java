package org.tamiz.lists.mexico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class Sat69bReaderTest {
    private static final String PREAMBLE = """
            Información actualizada al 18 de mayo de 2021,,,,,,,,,,,,,,,,,,,
            Listado completo de contribuyentes (Artículo 69-B del CFF),,,,,,,,,,,,,,,,,,,
            """;
    private static final String HEADER = "No,RFC,Nombre del Contribuyente,Situación del contribuyente,"
            + "Número y fecha de oficio global de presunción SAT,Publicación página SAT presuntos,"
            + "Número y fecha de oficio global de presunción DOF,Publicación DOF presuntos,"
            + "Número y fecha de oficio global de contribuyentes que desvirtuaron SAT,Publicación página SAT desvirtuados,"
            + "Número y fecha de oficio global de contribuyentes que desvirtuaron DOF,Publicación DOF desvirtuados,"
            + "Número y fecha de oficio global de definitivos SAT,Publicación página SAT definitivos,"
            + "Número y fecha de oficio global de definitivos DOF,Publicación DOF definitivos,"
            + "Número y fecha de oficio global de sentencia favorable SAT,Publicación página SAT sentencia favorable,"
            + "Número y fecha de oficio global de sentencia favorable DOF,Publicación DOF sentencia favorable\n";
    private static final String PRESUMED = ",of-1,01/06/2018,of-2,25/06/2018";
    private static final String NONE = ",,,,";

    @Test
    void readsADefinitiveCompanyWithTheDatesOfItsStage() {
        ListContent content = read(PREAMBLE + HEADER + "1,ACO010101AB1,\"ÁRBOL, S.A. DE C.V.\",Definitivo" + PRESUMED
                + NONE + ",of-3,28/09/2018,of-4,23/10/2018" + NONE + "\n");

        ListedParty party = content.parties().get(0);
        assertThat(content.published()).isEqualTo("2021-05-18");
        assertThat(content.problems()).isEmpty();
        assertThat(party.id()).isEqualTo("ACO010101AB1");
        assertThat(party.kind()).isEqualTo(PartyKind.ORGANIZATION);
        assertThat(party.names()).extracting(Name::text).containsExactly("ÁRBOL, S.A. DE C.V.");
        assertThat(party.identifiers()).containsExactly(new Identifier(IdentifierType.RFC, "ACO010101AB1", "MX", null));
        assertThat(party.designations())
                .containsExactly(new Designation(
                        "SAT",
                        "69-B Definitivo",
                        "CFF, article 69-B",
                        DesignationStatus.IN_FORCE,
                        LocalDate.of(2018, 9, 28),
                        LocalDate.of(2018, 10, 23),
                        null,
                        "of-4"));
        assertThat(party.remarks())
                .contains("Situación del contribuyente: Definitivo", "Publicación DOF presuntos: 25/06/2018");
        assertThat(party.record()).startsWith("1,ACO010101AB1,\"ÁRBOL");
        assertThat(content.remarks().items()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Presunto, PROPOSED, 2018-06-01,",
        "DEFINITIVO, IN_FORCE, 2018-09-28, 2018-10-23",
        "Desvirtuado, RESCINDED, 2018-08-01, 2018-08-20",
        "Sentencia favorable, RESCINDED, 2019-03-05, 2019-04-16"
    })
    void eachSituationHasItsStatusAndDates(
            String situation, DesignationStatus status, LocalDate announced, LocalDate effective) {
        Designation designation = read(HEADER + "1,ACO010101AB1,ARBOL," + situation + PRESUMED
                        + ",x,01/08/2018,x,20/08/2018,x,28/09/2018,x,23/10/2018,x,05/03/2019,x,16/04/2019\n")
                .parties()
                .get(0)
                .designations()
                .get(0);

        assertThat(designation.status()).isEqualTo(status);
        assertThat(designation.announced()).isEqualTo(announced);
        assertThat(designation.effective()).isEqualTo(effective);
    }

    @Test
    void oneTaxpayerInTwoProceedingsIsOneParty() {
        ListContent content = read(HEADER + "1,ACO010101AB1,ARBOL // En cumplimiento a la sentencia,Definitivo"
                + PRESUMED
                + NONE + ",a,19/06/2020,a,07/07/2020" + NONE + "\n2,ACO010101AB1,ÁRBOL,Sentencia Favorable" + PRESUMED
                + NONE + NONE + ",b,20/12/2019,b,27/01/2020\n");

        ListedParty party = content.parties().get(0);
        assertThat(content.parties()).hasSize(1);
        assertThat(party.names()).extracting(Name::text).containsExactly("ARBOL", "ÁRBOL");
        assertThat(party.designations())
                .extracting(Designation::status)
                .containsExactly(DesignationStatus.IN_FORCE, DesignationStatus.RESCINDED);
        assertThat(party.remarks()).contains("En cumplimiento a la sentencia");
        assertThat(party.record().lines()).hasSize(2);
        assertThat(content.problems()).isEmpty();
    }

    @Test
    void aRowThatSaysNothingNewIsCounted() {
        String row = ",ACO010101AB1,ARBOL,Presunto" + PRESUMED + NONE + NONE + NONE + "\n";

        ListContent content = read(HEADER + "1" + row + "2" + row);

        assertThat(content.parties()).hasSize(1);
        assertThat(content.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(3);
            assertThat(problem.message()).contains("under the same act");
        });
    }

    @Test
    void suppressedAndEmptyRowsAreCountedAndNotUsed() {
        String rest = ",Presunto" + PRESUMED + NONE + NONE + NONE + "\n";

        ListContent content = read(
                HEADER + "1,XXXXXXXXXXXX,Información suprimida" + rest + "2,,ARBOL" + rest + "3,ACO010101AB1," + rest);

        assertThat(content.parties()).isEmpty();
        assertThat(content.problems()).extracting(Problem::line).containsExactly(2L, 3L, 4L);
        assertThat(content.problems().get(0).message()).contains("suppressed");
    }

    @Test
    void anUnknownSituationIsAProblemAndCountsAsInForce() {
        ListContent content = read(HEADER + "1,ACO010101AB1,ARBOL,Suspendido" + PRESUMED + NONE + NONE + NONE + "\n");

        assertThat(content.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Suspendido"));
        assertThat(content.parties().get(0).designations()).singleElement().satisfies(designation -> {
            assertThat(designation.program()).isEqualTo("69-B Suspendido");
            assertThat(designation.status()).isEqualTo(DesignationStatus.IN_FORCE);
        });
    }

    @Test
    void anRfcOfAnotherLengthIsAProblem() {
        ListContent content = read(HEADER + "1,ACO01,ARBOL,Presunto" + PRESUMED + NONE + NONE + NONE + "\n");

        assertThat(content.parties()).hasSize(1);
        assertThat(content.problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "01/06/2018, 2018-06-01",
        "22/06/2018 // 10/10/2018, 2018-06-22",
        "13/05/2020 - 25/03/2019, 2019-03-25",
        "14-08-19 // 20/09/2018, 2018-09-20",
        "14/05/19    21/11/2017, 2017-11-21",
        "44014, 2020-07-02"
    })
    void readsDatesHoweverTheyAreWritten(String text, LocalDate date) {
        assertThat(SatDates.earliest(text)).isEqualTo(date);
    }

    @Test
    void keepsAndCountsADateItDoesNotUnderstand() {
        ListContent content =
                read(HEADER + "1,ACO010101AB1,ARBOL,Presunto,a,31/02/2018,b,pronto" + NONE + NONE + NONE + "\n");

        assertThat(content.remarks().notUnderstood()).isEqualTo(2);
        assertThat(content.parties().get(0).remarks()).contains("Publicación DOF presuntos: pronto");
        assertThat(content.parties().get(0).designations().get(0).announced()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "AMADOR AQUINO JOSÉ AVENAMAR, AAAA800101AB1, AMADOR, AQUINO, JOSÉ AVENAMAR",
        "DE LA CRUZ NUÑEZ ANA, CUNA800101AB1, DE LA CRUZ, NUÑEZ, ANA",
        "ZUÑIGA MARTINEZ JOSÉ, ZUMJ800101AB1, ZUÑIGA, MARTINEZ, JOSÉ"
    })
    void dividesAPersonsNameByTheRfc(String name, String rfc, String paternal, String maternal, String given) {
        ListedParty party = read(HEADER + "1," + rfc + "," + name + ",Presunto" + PRESUMED + NONE + NONE + NONE + "\n")
                .parties()
                .get(0);

        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.primaryName().parts())
                .containsExactly(
                        new NamePart(NameRole.PATERNAL, paternal),
                        new NamePart(NameRole.MATERNAL, maternal),
                        new NamePart(NameRole.GIVEN, given));
    }

    @Test
    void leavesANameWholeThatTheRfcDoesNotSettle() {
        assertThat(RfcNameOrder.parts("AMADOR AQUINO JOSÉ", "XEXX010101000")).isEmpty();
        assertThat(RfcNameOrder.parts("AMADOR JOSÉ", "AAXJ800101AB1")).isEmpty();
    }

    @Test
    void refusesWhatIsNotTheList() {
        assertFails("<!DOCTYPE html><html><body>Acceso denegado</body></html>", "web page");
        assertFails("a,b,c\n1,2,3\n", "has no column");
        assertFails(HEADER.replace("RFC", "Clave"), "lacks the column \"RFC\"");
    }

    @Test
    void aRowThatBreaksOffIsAProblemWithItsLine() {
        ListContent content = read(HEADER + "1,ACO010101AB1,\"ARBOL, S.A");

        assertThat(content.parties()).isEmpty();
        assertThat(content.problems()).extracting(Problem::line).containsExactly(2L);
    }

    private static void assertFails(String text, String message) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read(text))
                .withMessageStartingWith("sat.csv: ")
                .withMessageContaining(message);
    }

    private static ListContent read(String text) {
        return Sat69bReader.read(TextInput.ofBytes("sat.csv", text.getBytes(Charset.forName("windows-1252"))));
    }
}
