package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;

class LegalFormParsingTest {
    private static ParsedName parse(String text, PartyKind kind) {
        return NameParser.parse(Name.of(text, NameQuality.PRIMARY), kind);
    }

    private static String parsed(String text) {
        ParsedName name = parse(text, PartyKind.ORGANIZATION);
        return letters(name) + " [" + name.legalForm() + "]";
    }

    private static String letters(ParsedName name) {
        return name.words().stream().map(NameWord::letters).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anduvar, S.A. de C.V.",
                "ANDUVAR SA DE CV",
                "Anduvar S A de C V",
                "Anduvar S. A. de C. V.",
                "Anduvar, S.A.DE C.V.",
                "Anduvar SADECV",
                "Anduvar, S.A. C.V.",
                "Anduvar, Sociedad Anónima de Capital Variable",
                "S.A. de C.V. Anduvar",
                "Sociedad Anónima de Capital Variable Anduvar"
            })
    void everySpellingOfAMexicanCompanyFormIsTheSame(String written) {
        assertThat(parsed(written)).isEqualTo("ANDUVAR [S.A. de C.V.]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIS d.o.o.                      | SIS [D.O.O.]
            SIS DOO                         | SIS [D.O.O.]
            SIS d. o. o.                    | SIS [D.O.O.]
            Anduvar S. de R.L. de C.V.      | ANDUVAR [S. de R.L. de C.V.]
            Anduvar S de RL de CV           | ANDUVAR [S. de R.L. de C.V.]
            Anduvar S.R.L. de C.V.          | ANDUVAR [S. de R.L. de C.V.]
            Anduvar S.R.L.                  | ANDUVAR [S. de R.L.]
            OOO Anduvar                     | ANDUVAR [OOO]
            Anduvar GmbH & Co. KG           | ANDUVAR [GMBH & CO KG]
            Anduvar A/S                     | ANDUVAR [A.S.]
            Anduvar, L.L.C.                 | ANDUVAR [LLC]
            Anduvar Limited Liability Company | ANDUVAR [LLC]
            Anduvar Pte. Ltd.               | ANDUVAR [PTE LTD]
            Anduvar Trading Co., Ltd.       | ANDUVAR TRADING [CO LTD]
            Anduvar Trading Company Limited | ANDUVAR TRADING [CO LTD]
            Los Anduvar, A.C.               | LOS ANDUVAR [A.C.]
            """)
    void formsAreTakenOffTheName(String written, String expected) {
        assertThat(parsed(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CO LTD        | CO [LTD]
            S.A. de C.V.  | SA DE [C.V.]
            LTD           | LTD [null]
            El S.A.       | EL SA [null]
            de Co         | DE CO [null]
            """)
    void aNameIsNeverEmptied(String written, String expected) {
        assertThat(parsed(written)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acosta", "Sandoval SAS Anduvar Norte", "Ltda Anduvar Limitada Sur", "Cooperativa"})
    void lettersInsideANameAreNoForm(String written) {
        assertThat(letters(parse("Norte " + written + " Sur", PartyKind.ORGANIZATION)))
                .isEqualTo("NORTE " + written.toUpperCase(Locale.ROOT) + " SUR");
    }

    /** All writings in the table of forms, each with the form's short writing. */
    static Stream<List<String>> writings() {
        return Resource.rows("legal-forms.tsv").stream()
                .flatMap(row -> row.stream().skip(2).map(writing -> List.of(writing, row.get(2))));
    }

    @ParameterizedTest
    @MethodSource("writings")
    void everyFormInTheTableIsRecognisedInEverySpacing(List<String> writingAndForm) {
        String writing = writingAndForm.get(0);
        List<String> spacings = new ArrayList<>(List.of(
                writing,
                writing.toLowerCase(Locale.ROOT),
                writing.replace(".", ""),
                writing.replace(".", " "),
                writing.replace(".", ". "),
                writing.replace(" ", "")));
        for (String spacing : spacings) {
            for (String name : List.of("Anduvar " + spacing, "Anduvar, " + spacing, spacing + " Anduvar")) {
                ParsedName parsed = parse(name, PartyKind.ORGANIZATION);
                assertThat(letters(parsed)).as(name).isEqualTo("ANDUVAR");
                assertThat(parsed.legalForm())
                        .as(name)
                        .isEqualTo(parse("Anduvar " + writing, PartyKind.ORGANIZATION)
                                .legalForm());
            }
        }
    }

    @Test
    void everyWritingInTheTableMeansOneForm() {
        assertThat(writings())
                .filteredOn(row -> {
                    String form = parse("Anduvar " + row.get(0), PartyKind.ORGANIZATION)
                            .legalForm();
                    return !row.get(1).equals(form);
                })
                .isEmpty();
    }

    @Test
    void aVesselNamedLikeACompanyReadsTheSameWhateverTheRecordSaysItIs() {
        assertThat(parse("Ocean Star Co", PartyKind.VESSEL)).isEqualTo(parse("Ocean Star Co", PartyKind.ORGANIZATION));
    }

    @Test
    void aLegalFormIsFoundBeforeWhatStandsBesideTheName() {
        assertThat(parsed("Anduvar S.A. de C.V. c/o Banco Mirasol, Puebla"))
                .isEqualTo("ANDUVAR CO BANCO MIRASOL PUEBLA [S.A. de C.V.]");
        assertThat(parsed("Anduvar Ltd (in liquidation)")).isEqualTo("ANDUVAR IN LIQUIDATION [LTD]");
    }

    @Test
    void whatOnlyANumberFollowsIsNoLegalForm() {
        assertThat(parsed("CHAO LE 8")).isEqualTo("CHAO LE 8 [null]");
        assertThat(parsed("OOO Zavod 8")).isEqualTo("ZAVOD 8 [OOO]");
    }
}
