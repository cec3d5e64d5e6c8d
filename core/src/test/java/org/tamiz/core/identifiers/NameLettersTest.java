package org.tamiz.core.identifiers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.identifiers.LetterFit.Part;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.HostileText;
import org.tamiz.core.names.NameParser;

class NameLettersTest {
    private static NameLetters letters(String text) {
        return letters(Name.of(text, NameQuality.PRIMARY));
    }

    private static NameLetters letters(Name name) {
        return NameLetters.of(NameParser.parse(name, PartyKind.PERSON));
    }

    private static NameLetters parts(String given, String paternal, String maternal) {
        List<NamePart> parts = maternal.isEmpty()
                ? List.of(new NamePart(NameRole.GIVEN, given), new NamePart(NameRole.PATERNAL, paternal))
                : List.of(
                        new NamePart(NameRole.GIVEN, given),
                        new NamePart(NameRole.PATERNAL, paternal),
                        new NamePart(NameRole.MATERNAL, maternal));
        return letters(new Name(given + " " + paternal + " " + maternal, NameQuality.PRIMARY, parts));
    }

    private static Curp curp(String letters) {
        String consonants = letters.length() == 7 ? letters.substring(4) : "XXX";
        return Objects.requireNonNull(Curp.parse(letters.substring(0, 4) + "800101HDF" + consonants + "00")
                .code());
    }

    private static Rfc rfc(String letters) {
        return Objects.requireNonNull(Rfc.parse(letters + "800101AB1").code());
    }

    /** The examples that the Instructivo Normativo gives for each of its rules. */
    @ParameterizedTest
    @CsvSource({
        "RICARDO, ALAMAN, PEREZ, AAPR",
        "ALBERTO, ÑANDO, RODRIGUEZ, XARA",
        "MARIA LUISA, PEREZ, HERNANDEZ, PEHL",
        "LUIS ENRIQUE, ROMERO, PALAZUELOS, ROPL",
        "JUAN JOSE, D'AMICO, ALVAREZ, DXAJ",
        "JUAN JOSE, D/AMICO, ALVAREZ, DXAJ",
        "ROCIO, RIVA PALACIO, CRUZ, RICR",
        "CARLOS, MC GREGOR, LOPEZ, GELC",
        "OFELIA, PEDRERO, DOMINGUEZ, PXDO",
        "ANDRES, ICH, RODRÍGUEZ, IXRA",
        "JUAN JOSE, ARGÜELLO, ALVAREZ, AUAJ",
    })
    void theFirstFourLettersFollowTheOfficialExamples(String given, String paternal, String maternal, String expected) {
        assertThat(parts(given, paternal, maternal).curpLetters())
                .anyMatch(all -> all.startsWith(expected))
                .first()
                .asString()
                .startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "RICARDO, ALAMAN, PEREZ, LRC",
        "ALBERTO, OÑATE, RODRIGUEZ, XDL",
        "ANA, PO, BRETON, XRN",
        "GERARDO, ICH, RODRIGUEZ, CDR",
        "JOSE EDUARDO, EJEMPLO, MUESTRA, JSD",
    })
    void theInnerConsonantsFollowTheOfficialExamples(String given, String paternal, String maternal, String expected) {
        assertThat(parts(given, paternal, maternal).curpLetters())
                .first()
                .asString()
                .endsWith(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MUESTRA EJEMPLO, Maria del Carmen | MUEC
            MUESTRA EJEMPLO, Ma. Elena        | MUEE
            MUESTRA EJEMPLO, J. Jesus         | MUEJ
            MUESTRA EJEMPLO, Maria            | MUEM
            MUESTRA EJEMPLO, Jose Maria       | MUEM
            DE LA MUESTRA Y EJEMPLO, Luis     | MUEL
            VAN DER MUESTRA, Luis             | MU?L
            Luis Muestra Ejemplo              | MUEL
            Muestra Ejemplo Luis              | MUEL
            Jose Luis Muestra Ejemplo         | MUEL
            MUESTRA DE EJEMPLO GARCIA, Luis   | MUGL
            MUESTRA DE EJEMPLO GARCIA, Luis   | MUEL
            MUESTRA DE EJEMPLO, Luisa         | MU?L
            """)
    void namesThatDoNotTellTheirPartsHaveSeveralReadings(String name, String expected) {
        assertThat(letters(name).curpLetters()).anyMatch(all -> all.startsWith(expected));
    }

    @Test
    void aMissingMaternalSurnameIsX() {
        LetterFit fit = parts("LUIS", "PEREZ", "").fit(curp("PEXLRXS"));

        assertThat(fit.fits()).isTrue();
        assertThat(fit.maternal()).isEqualTo(Part.UNKNOWN);
        assertThat(parts("LUIS", "PEREZ", "MUESTRA").fit(curp("PEXLRXS")).maternal())
                .isEqualTo(Part.NONE_IN_CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "MUESTRA EJEMPLO, MUEASJN, FITS, FITS, FITS",
        "MUESTRA EJEMPLO, MUEASRN, FITS, FIRST_LETTER_FITS, FITS",
        "MUESTRA EJEMPLO, MUGASRN, FITS, OTHER, FITS",
        "MUESTRA EJEMPLO, GUGASRN, OTHER, OTHER, FITS",
        "MUESTRA EJEMPLO, MUEBSJT, FITS, FITS, OTHER",
        "MUESTRA,         MUEASJN, FITS, UNKNOWN, FITS",
        "MUESTRA ÑANDO,   MUXASNN, FITS, FITS, FITS",
    })
    void eachPartOfANameFitsOrDoesNot(String family, String letters, Part paternal, Part maternal, Part given) {
        assertThat(letters(family.strip() + ", Ana").fit(curp(letters)))
                .isEqualTo(new LetterFit(paternal, maternal, given, false));
    }

    @Test
    void surnamesInAnotherOrderAreToldApartFromOtherSurnames() {
        Curp curp = curp("EEMAJSN");

        assertThat(letters("EJEMPLO MUESTRA, Ana").fit(curp).fits()).isTrue();
        assertThat(letters("MUESTRA EJEMPLO, Ana").fit(curp).otherOrder()).isTrue();
        assertThat(letters("GARCIA EJEMPLO, Ana").fit(curp).otherOrder()).isFalse();
        // An undivided name does not tell the order: it may be "Ana Muestra" of the family Ejemplo.
        assertThat(letters("Ana Muestra Ejemplo").fit(curp).fits()).isTrue();
    }

    /** The examples of SAT's rules. */
    @ParameterizedTest
    @CsvSource({
        "EMMA, GOMEZ, DIAZ, GODE",
        "JUAN, MARTINEZ, '', MAJU",
        "GERARDA, ZAFRA, '', ZAGE",
        "ALVARO, DE LA O, LOZANO, OLAL",
        "ERNESTO, EK, RIVERA, ERER",
        "DOLORES, SAN MARTIN, DAVALOS, SADD",
        "LUZ MARIA, FERNANDEZ, JUAREZ, FEJL",
        "JOSE ANTONIO, DEL REAL, ANZURES, REAA",
        "CARMEN, DE LA PEÑA, RAMIREZ, PERC",
        "ROBERTO, O'FARRIL, CARBALLO, OACR",
        "RUBEN, CAMARGO, CASTRO, CACR",
        "ANGEL, BUENO, EJEMPLO, BUEX",
        "INES, BUENO, EJEMPLO, BUEX",
    })
    void anRfcFitsByItsOwnRules(String given, String paternal, String maternal, String expected) {
        boolean altered = expected.endsWith("X");
        NameLetters letters = parts(given, paternal, maternal);

        assertThat(letters.fit(rfc(expected)).fits()).isEqualTo(!altered || given.equals("INES"));
        assertThat(letters.fit(rfc("ZZZZ")).fits()).isFalse();
    }

    @Test
    void noNameMakesFittingFail() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            String text = "x" + HostileText.next(random, 25);
            NameLetters letters = letters(text);
            assertThat(letters.fit(curp("MUEASJN")))
                    .as(HostileText.escaped(text))
                    .isNotNull();
            assertThat(letters.fit(rfc("MUEA"))).as(HostileText.escaped(text)).isNotNull();
            assertThat(letters.curpLetters()).as(HostileText.escaped(text)).allMatch(all -> all.matches("[A-Z?]{7}"));
        }
    }
}
