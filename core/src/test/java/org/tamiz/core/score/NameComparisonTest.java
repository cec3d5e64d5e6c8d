package org.tamiz.core.score;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Reason;

/** What two names as a whole are worth to each other; the words by themselves are tested with the names. */
class NameComparisonTest {
    private static final double THRESHOLD = Policy.standard().threshold();

    private static Comparison compared(PartyKind kind, String written, String listed) {
        return requireNonNull(
                new PairScorer().compare(kind, written, List.of(Name.of(listed, NameQuality.PRIMARY))),
                written + " and " + listed + " have no word in common");
    }

    private static Comparison people(String written, String listed) {
        return compared(PartyKind.PERSON, written, listed);
    }

    private static Comparison companies(String written, String listed) {
        return compared(PartyKind.ORGANIZATION, written, listed);
    }

    private static double score(PartyKind kind, String written, String listed) {
        return new PairScorer().score(kind, written, List.of(Name.of(listed, NameQuality.PRIMARY)));
    }

    private static boolean has(Comparison comparison, Reason reason) {
        return comparison.evidence().stream().anyMatch(piece -> piece.reason() == reason);
    }

    private static double bits(Comparison comparison, Feature feature) {
        return comparison.evidence().stream()
                .filter(piece -> piece.feature() == feature)
                .mapToDouble(Evidence::bits)
                .sum();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "JUAN PABLOBASTIDAS ERENAS",
                "JUANPABLO BASTIDAS ERENAS",
                "JUANPABLOBASTIDAS ERENAS",
            })
    void wordsRunTogetherAgreeEvenAroundTheEndOfTheName(String written) {
        Comparison comparison = people(written, "BASTIDAS ERENAS, Juan Pablo");

        assertThat(comparison.score().probability()).isGreaterThan(THRESHOLD);
        assertThat(has(comparison, Reason.JOINED)).isTrue();
        assertThat(has(comparison, Reason.LEFT_OUT)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Transportes Andu Var       | TRANSPORTES ANDUVAR
            Anduvar Mira Sol           | ANDUVAR MIRASOL
            TransportesAnduvar Norte   | TRANSPORTES ANDUVAR NORTE
            Hugo Delagarza Rasgado     | HUGO DE LA GARZA RASGADO
            """)
    void wordsDividedDifferentlyAgree(String written, String listed) {
        Comparison comparison = companies(written, listed);

        assertThat(comparison.score().probability()).isGreaterThan(THRESHOLD);
        assertThat(has(comparison, Reason.JOINED)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rogelio Anduvar Mirasol",
                "Anduvar Mirasol Rogelio",
                "Mirasol Rogelio Anduvar",
                "Anduvar Rogelio"
            })
    void aNameMayBeReadFromAnyOfItsWordsOn(String written) {
        assertThat(bits(people(written, "ANDUVAR MIRASOL, Rogelio"), Feature.WORD_ORDER))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Anduvar Rogelio Mirasol", "Rogelio Mirasol Anduvar", "Mirasol Anduvar Rogelio"})
    void anyOtherOrderSpeaksAgainstAndDoesNotRemoveTheHit(String written) {
        Comparison comparison = people(written, "ANDUVAR MIRASOL, Rogelio");

        assertThat(bits(comparison, Feature.WORD_ORDER)).isNegative();
        assertThat(comparison.score().probability()).isGreaterThan(THRESHOLD);
    }

    @Test
    void theOrderOfACompanysWordsSaysNothing() {
        double inOrder = companies("Anduvar Transportes Norte", "ANDUVAR TRANSPORTES NORTE")
                .score()
                .bits();

        assertThat(companies("Norte Anduvar Transportes", "ANDUVAR TRANSPORTES NORTE")
                        .score()
                        .bits())
                .isCloseTo(inOrder, within(1e-9));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anduvar Shipping Three | ANDUVAR SHIPPING FIVE
            Ocean Anduvar II       | OCEAN ANDUVAR III
            Anduvar 7              | ANDUVAR 8
            """)
    void anotherNumberIsAnotherShipOrCompany(String written, String listed) {
        assertThat(score(PartyKind.VESSEL, written, listed)).isLessThan(THRESHOLD);
        assertThat(score(PartyKind.ORGANIZATION, written, listed)).isLessThan(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anduvar Shipping 2     | ANDUVAR SHIPPING II
            Anduvar Shipping Two   | ANDUVAR SHIPPING II
            M/V Ocean Anduvar 2nd  | OCEAN ANDUVAR TWO
            MV Ocean Anduvar       | OCEAN ANDUVAR
            """)
    void theSameNumberHoweverWrittenAgrees(String written, String listed) {
        assertThat(score(PartyKind.VESSEL, written, listed)).isGreaterThan(THRESHOLD);
    }

    @Test
    void aNumberOnOneSideAloneCostsMoreThanAnotherWord() {
        double number =
                companies("Anduvar Shipping", "ANDUVAR SHIPPING II").score().bits();
        double word = companies("Anduvar Shipping", "ANDUVAR SHIPPING TRADING")
                .score()
                .bits();

        assertThat(number).isLessThan(word);
    }

    @Test
    void wordsThatAFullFieldHadNoRoomForWeighNothing() {
        String listed = "COMERCIALIZADORA Y EXPORTADORA ANDUVAR MIRASOL, S.A. DE C.V.";
        Comparison full = companies("COMERCIALIZADORA Y EXPORTADORA ANDU", listed);
        Comparison other = companies("COMERCIALIZADORA Y EXPORTADORA AND", listed);

        assertThat(full.score().probability()).isGreaterThan(THRESHOLD);
        assertThat(has(full, Reason.FIELD_FULL)).isTrue();
        assertThat(has(other, Reason.FIELD_FULL)).isFalse();
        assertThat(full.score()).isGreaterThan(other.score());
    }

    @Test
    void whatStandsBesideTheNameHardlyMatters() {
        double alone = people("Rogelio Anduvar Mirasol", "ANDUVAR MIRASOL, Rogelio")
                .score()
                .bits();
        Comparison aside = people("Rogelio (El Gato) Anduvar Mirasol", "ANDUVAR MIRASOL, Rogelio");
        Comparison inside = people("Rogelio Gato Anduvar Mirasol", "ANDUVAR MIRASOL, Rogelio");

        assertThat(has(aside, Reason.ASIDE)).isTrue();
        assertThat(aside.score().bits()).isCloseTo(alone, within(1.0));
        assertThat(inside.score()).isLessThan(aside.score());
    }

    @Test
    void titlesAndGenerationalMarksHardlyMatter() {
        double alone = people("Rogelio Anduvar", "ANDUVAR, Rogelio").score().bits();

        assertThat(people("Lic. Rogelio Anduvar Jr.", "ANDUVAR, Rogelio")
                        .score()
                        .bits())
                .isCloseTo(alone, within(0.5));
    }

    /** The name that states its parts shows that the word is no title. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Coronel Anduvar Rogelio   | CORONEL ANDUVAR, Rogelio
            CORONEL ANDUVAR, Rogelio  | Coronel Anduvar Rogelio
            Major Ana Anduvar         | MAJOR, Ana Anduvar
            """)
    void aTitleThatIsTheOtherNamesSurnameIsNotLeftOut(String written, String listed) {
        Comparison comparison = people(written, listed);

        assertThat(has(comparison, Reason.LEFT_OUT)).isFalse();
        assertThat(has(comparison, Reason.NOT_LISTED)).isFalse();
        assertThat(comparison.score().probability()).isGreaterThan(THRESHOLD);
    }

    @Test
    void aTitleAloneIsNoReasonToCompareNames() {
        assertThat(score(PartyKind.PERSON, "MAJOR, Xochitl", "Major Anduvar")).isZero();
    }

    @Test
    void aWidowsHusbandStandsBesideHerName() {
        Comparison comparison = people("Ana Anduvar viuda de Mirasol", "ANDUVAR, Ana");

        assertThat(has(comparison, Reason.NOT_LISTED)).isFalse();
        assertThat(comparison.score().probability()).isGreaterThan(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rogelio Anduvar Jr.     | ANDUVAR, Rogelio Sr.
            Rogelio Anduvar, Jr.    | ANDUVAR Sr., Rogelio
            Rogelio Anduvar Junior  | Rogelio Anduvar III
            Rogelio Anduvar II      | Rogelio Anduvar III
            """)
    void fatherAndSonAreTwoPeople(String written, String listed) {
        Comparison comparison = people(written, listed);

        assertThat(has(comparison, Reason.OTHER_GENERATION)).isTrue();
        assertThat(comparison.score().probability()).isLessThan(THRESHOLD);
    }

    /** A mark left out is common, "Jr." is "II" to many, and "Sr." before a name a form of address. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Rogelio Anduvar Jr.     | ANDUVAR, Rogelio
            Rogelio Anduvar         | ANDUVAR, Rogelio Sr.
            Rogelio Anduvar Jr.     | Rogelio Anduvar Junior
            Rogelio Anduvar II      | Rogelio Anduvar Jr.
            Sr. Rogelio Anduvar     | Rogelio Anduvar Jr.
            ANDUVAR, Sr. Rogelio    | Rogelio Anduvar Jr.
            """)
    void oneMarkAloneSaysNothing(String written, String listed) {
        Comparison comparison = people(written, listed);

        assertThat(has(comparison, Reason.OTHER_GENERATION)).isFalse();
        assertThat(comparison.score().probability()).isGreaterThan(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anduvar S.A. de C.V. | Anduvar SA CV     | Anduvar Corp.
            Anduvar S.A. de C.V. | Anduvar Corp.     | Anduvar S. de R.L.
            Anduvar S.A. de C.V. | Anduvar S. de R.L. | Anduvar GmbH
            """)
    void legalFormsSpeakLessForAMatchTheLessTheyCanBeOne(String written, String closer, String further) {
        assertThat(companies(written, closer).score())
                .isGreaterThan(companies(written, further).score());
    }

    @Test
    void aMisspeltCompanyWordIsWorthClearlyLess() {
        double same = bits(companies("Anduvar Norte", "ANDUVAR NORTE"), Feature.NAME_PART);
        double misspelt = bits(companies("Anduvra Norte", "ANDUVAR NORTE"), Feature.NAME_PART);

        assertThat(misspelt).isLessThan(same - 2);
    }

    @Test
    void wordsNearlyAlikeSpeakLessAgainstThanWordsThatHaveNothingInCommon() {
        double near = people("Maria Anduvar Mirasol", "ANDUVAR MIRASOL, Mario")
                .score()
                .bits();
        double far = people("Xochitl Anduvar Mirasol", "ANDUVAR MIRASOL, Mario")
                .score()
                .bits();

        assertThat(near).isGreaterThan(far);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Гусман Лоэра Хоакин    | GUZMAN LOERA, Joaquin
            محمد القذافي           | GADDAFI, Mohammed
            习近平                 | XI, Jinping
            毛泽东                 | MAO, Zedong
            김정은                 | KIM, Jong Un
            김 정은                | Kim Jongun
            Mao Tse-tung           | MAO, Zedong
            Hsi Chin-ping          | XI, Jinping
            Chiang Ching-kuo       | JIANG, Jingguo
            AlisherUsmanov         | USMANOV, Alisher
            """)
    void namesOfOtherScriptsAndRomanisationsAreFound(String written, String listed) {
        assertThat(people(written, listed).score().probability()).isGreaterThan(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Иванов Сергей      | PETROV, Sergey
            محمد حسين          | GADDAFI, Mohammed
            习大大             | XI, Jinping
            习远平             | XI, Jinping
            김정은             | LEE, Jong Un
            Kim Yong Hak       | KIM, Yong Chol
            AlisherUsmanov     | USMANOV, Burkhan
            """)
    void otherNamesAreNot(String written, String listed) {
        assertThat(people(written, listed).score().probability()).isLessThan(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            AnduvarmirasolMarquez & Co  | Anduvarmirasol Marquez & Co
            Anduvarmirasol Marquez & Co | AnduvarmirasolMarquez & Co
            """)
    void aDividedWordAgreesAsAWholeThoughItResemblesItsFirstPart(String written, String listed) {
        Comparison comparison = companies(written, listed);

        assertThat(has(comparison, Reason.JOINED)).isTrue();
        assertThat(comparison.score().probability()).isGreaterThan(THRESHOLD);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            MV Anduvar Mirasol              | Anduvar Mirasol Shipping Ltd.
            Anduvar Mirasol Shipping S.A.   | Buque Anduvar Mirasol
            """)
    void aShipIsNotTheCompanyOfItsName(String written, String listed) {
        Comparison comparison = companies(written, listed);

        assertThat(has(comparison, Reason.SHIP_OR_COMPANY)).isTrue();
        assertThat(bits(comparison, Feature.LEGAL_FORM)).isEqualTo(Weights.SHIP_OR_COMPANY);
    }

    @Test
    void aShipsPrefixLeftOutSpeaksForNothing() {
        assertThat(has(companies("MV Anduvar Mirasol", "Anduvar Mirasol"), Reason.SHIP_OR_COMPANY))
                .isFalse();
        assertThat(has(companies("MV Anduvar Shipping Ltd", "Anduvar Shipping Ltd"), Reason.SHIP_OR_COMPANY))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Anduvar Mirasol              | Anduvar Mirasol de México
            Anduvar Mirasol Mexicana     | Anduvar Mirasol
            Anduvar Mirasol (UK)         | Anduvar Mirasol
            Anduvar Mirasol Hong Kong    | Anduvar Mirasol
            Anduvar Mirasol U.A.E.       | Anduvar Mirasol
            """)
    void aCountryOnOneSideAloneSpeaksForAnotherCompanyOfTheGroup(String written, String listed) {
        Comparison comparison = companies(written, listed);

        assertThat(bits(comparison, Feature.EXTRA_PART) + bits(comparison, Feature.MISSING_PART))
                .isEqualTo(Weights.COUNTRY_ALONE);
        assertThat(comparison.score())
                .isLessThan(
                        companies("Anduvar Mirasol Xochi", "Anduvar Mirasol").score());
    }

    @Test
    void aShipsNameIsToBeSpelledAsListed() {
        double ship = compared(PartyKind.VESSEL, "Anduvar Mirasola", "Anduvar Mirasol")
                .score()
                .bits();
        double company =
                companies("Anduvar Mirasola", "Anduvar Mirasol").score().bits();

        assertThat(company - ship).isCloseTo(Weights.SHIP_MISSPELT - Weights.ENTITY_MISSPELT, within(1e-9));
    }

    @Test
    void theEvidenceAddsUpToTheScore() {
        Comparison comparison = companies("MV Ocean Anduvra (MX) Two, Ltd", "OCEAN ANDUVAR 2 TRADING, S.A.");

        assertThat(comparison.evidence().stream().mapToDouble(Evidence::bits).sum())
                .isCloseTo(comparison.score().bits(), within(1e-9));
    }
}
