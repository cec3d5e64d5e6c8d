package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Reason;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;

class PersonScreeningTest {
    private static final String CURP = "GULJ570404HSLZRQ07";

    private static List<Hit> hits(Parties listed, Parties record) {
        return Parties.screener(listed.listed())
                .screen(record.record(), Channel.FILE)
                .hits();
    }

    private static Hit onlyHit(Parties listed, Parties record) {
        List<Hit> hits = hits(listed, record);
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private static Parties guzman() {
        return Parties.person("GUZMAN LOERA, Joaquin");
    }

    private static Evidence of(Hit hit, Feature feature) {
        return hit.evidence().stream()
                .filter(piece -> piece.feature() == feature)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + feature + " in " + hit.evidence()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Joaquin Guzman Loera",
                "Guzmán Loera Joaquín",
                "LOERA GUZMAN JOAQUIN",
                "Guzman Loera, Joaquin",
                "Joaquin Gusman Loera",
                "Joaqiun Guzman Loera",
                "J. Guzman Loera",
                "Joaquin Guzman-Loera",
                "Joaquin GuzmanLoera",
                "Хоакин Guzman Loera",
                "Joaquin Archivaldo Guzman Loera",
                "Joaquin Guzman",
                "GUZMAN, Joaquin",
            })
    void aListedPersonIsFoundHoweverTheNameIsWritten(String written) {
        assertThat(hits(guzman(), Parties.person(written))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            QUINTERO RASGADO, Francisco | Pancho Quintero Rasgado
            QUINTERO RASGADO, Francisco | Fco. Quintero Rasgado
            OROPEZA RASGADO, Maria      | Ma. Oropeza Rasgado
            OROPEZA RASGADO, Maria      | Mª Oropeza Rasgado
            OROPEZA RASGADO, Enrique    | E. Oropeza Rasgado
            DE LA GARZA RASGADO, Hugo   | Hugo Delagarza Rasgado
            """)
    void shortFormsInitialsAndJoinedWordsAreTolerated(String listed, String written) {
        assertThat(hits(Parties.person(listed), Parties.person(written))).hasSize(1);
    }

    @Test
    void aNameTurnedAroundScoresTheSameAndOneShuffledLess() {
        Score inOrder =
                onlyHit(guzman(), Parties.person("Joaquin Guzman Loera")).score();

        Hit turned = onlyHit(guzman(), Parties.person("Guzman Loera Joaquin"));
        assertThat(turned.score().bits()).isCloseTo(inOrder.bits(), within(1e-9));
        Hit shuffled = onlyHit(guzman(), Parties.person("Guzman Joaquin Loera"));
        assertThat(shuffled.score()).isLessThan(inOrder);
        assertThat(of(shuffled, Feature.WORD_ORDER).reason()).isEqualTo(Reason.OTHER_ORDER);
    }

    @Test
    void aMaternalSurnameLeftOutHardlyMattersAndAnotherOneSpeaksAgainst() {
        Hit leftOut = onlyHit(guzman(), Parties.person("GUZMAN, Joaquin"));
        assertThat(of(leftOut, Feature.MISSING_PART).reason()).isEqualTo(Reason.MATERNAL_LEFT_OUT);
        assertThat(of(leftOut, Feature.MISSING_PART).bits()).isBetween(-1.0, 0.0);

        assertThat(hits(guzman(), Parties.person("GUZMAN PACHECO, Joaquin"))).isEmpty();
        assertThat(hits(guzman(), Parties.person("Joaquin Guzman Pacheco"))).isEmpty();
        Hit contradicted = onlyHit(
                guzman().identified(IdentifierType.CURP, CURP),
                Parties.person("GUZMAN PACHECO, Joaquin").identified(IdentifierType.CURP, CURP));
        assertThat(of(contradicted, Feature.CONTRADICTING_PART).recordValue()).isEqualTo("PACHECO");
        assertThat(of(contradicted, Feature.CONTRADICTING_PART).partyValue()).isEqualTo("LOERA");
        assertThat(of(contradicted, Feature.CONTRADICTING_PART).bits()).isLessThan(-5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUZMAN LOERA, Ricardo", "PACHECO LOERA, Joaquin", "Loera", "Joaquin", "Ana Pacheco"})
    void anotherPersonIsNotFound(String written) {
        assertThat(hits(guzman(), Parties.person(written))).isEmpty();
    }

    @Test
    void anotherBirthDateRemovesTheAlarmAndTheSameOneConfirms() {
        Parties listed = guzman().born("1957-04-04");

        Hit withoutDate = onlyHit(listed, guzman());
        assertThat(withoutDate.evidence()).noneMatch(piece -> piece.feature() == Feature.BIRTH_DATE);
        assertThat(hits(listed, guzman().born("1988-11-23"))).isEmpty();
        Hit same = onlyHit(listed, guzman().born("1957-04-04"));
        assertThat(same.band()).isEqualTo(Band.STRONG);
        assertThat(same.score().bits() - withoutDate.score().bits())
                .isCloseTo(of(same, Feature.BIRTH_DATE).bits(), within(1e-9));
    }

    @ParameterizedTest
    @CsvSource({
        "1957-04-04, 1957-04-04, SAME_DAY",
        "1957-04-05, 1957-05-04, DAY_MONTH_SWAPPED",
        "1957-04-04, 1957-04-05, NEAR",
        "1957-04-04, 1957-04, FITS",
        "1957-04-04, 1957, FITS",
        "1957-04-04, 1956~, FITS",
        "1957, 1958, NEAR",
        "1957, 1955/1959, FITS",
    })
    void birthDatesAreComparedAsFarAsTheyAreKnown(String listed, String record, Reason reason) {
        Hit hit = onlyHit(guzman().born(listed), guzman().born(record));
        Hit reversed = onlyHit(guzman().born(record), guzman().born(listed));

        assertThat(of(hit, Feature.BIRTH_DATE).reason()).isEqualTo(reason);
        assertThat(reversed.score()).isEqualTo(hit.score());
    }

    @Test
    void theBestOfSeveralBirthDatesCounts() {
        Hit hit = onlyHit(guzman().born("1954-12-25").born("1957-04-04"), guzman().born("1957-04-04"));

        assertThat(of(hit, Feature.BIRTH_DATE).reason()).isEqualTo(Reason.SAME_DAY);
    }

    @Test
    void theSameCurpFindsAPersonWhoseNameIsWrittenQuiteDifferently() {
        Parties listed = guzman().identified(IdentifierType.CURP, CURP);
        Parties record = Parties.person("Ana Pacheco").identified(IdentifierType.CURP, "gulj-570404-hslzrq-07");

        Hit hit = onlyHit(listed, record);

        assertThat(of(hit, Feature.IDENTIFIER).reason()).isEqualTo(Reason.SAME_CODE);
        assertThat(of(hit, Feature.CONTRADICTING_PART).bits()).isNegative();
    }

    @Test
    void aRecordWithACodeAndNoNameIsFound() {
        Hit hit = onlyHit(
                guzman().identified(IdentifierType.CURP, CURP),
                Parties.nameless("r").identified(IdentifierType.CURP, CURP));

        assertThat(hit.recordName()).isNull();
        assertThat(hit.band()).isEqualTo(Band.STRONG);
    }

    @Test
    void theSameCurpConfirmsANameAndAnotherOneSpeaksAgainstIt() {
        Parties listed = guzman().identified(IdentifierType.CURP, CURP);

        assertThat(onlyHit(listed, guzman().identified(IdentifierType.CURP, CURP))
                        .band())
                .isEqualTo(Band.STRONG);
        assertThat(hits(listed, guzman().identified(IdentifierType.CURP, "PAXA880101MSLCNN09")))
                .isEmpty();
    }

    @Test
    void severalPassportsAreNoContradiction() {
        Hit hit = onlyHit(
                guzman().identified(IdentifierType.PASSPORT, "G01234567"),
                guzman().identified(IdentifierType.PASSPORT, "G07654321"));

        assertThat(hit.evidence()).noneMatch(piece -> piece.feature() == Feature.IDENTIFIER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-", "N/A", "0", "XXXXXXXXXXXXXXXXXX", "SIN CURP", "000000"})
    void aPlaceholderInsteadOfACodeIsNoContradiction(String placeholder) {
        Hit hit = onlyHit(
                guzman().identified(IdentifierType.CURP, CURP), guzman().identified(IdentifierType.CURP, placeholder));

        assertThat(hit.evidence()).noneMatch(piece -> piece.feature() == Feature.IDENTIFIER);
    }

    @Test
    void theTaxCodeWrittenForCustomersWithoutOneSpeaksNeitherForNorAgainst() {
        Parties generic = guzman().identified(IdentifierType.RFC, "XAXX010101000");

        assertThat(onlyHit(guzman().identified(IdentifierType.RFC, "GULJ570404AB1"), generic)
                        .evidence())
                .noneMatch(piece -> piece.feature() == Feature.IDENTIFIER);
        assertThat(hits(Parties.person("Ana Pacheco").identified(IdentifierType.RFC, "XAXX-010101-000"), generic))
                .isEmpty();
    }

    @Test
    void countryAndGenderAreWeighedWhereBothSidesStateThem() {
        Parties listed = guzman().from("MX").gender(Gender.MALE);
        double neither = onlyHit(listed, guzman()).score().bits();

        assertThat(onlyHit(listed, guzman().from("MX")).score().bits()).isGreaterThan(neither);
        assertThat(onlyHit(listed, guzman().from("US")).score().bits()).isLessThan(neither);
        assertThat(onlyHit(listed, guzman().from("US").from("MX")).score().bits())
                .isGreaterThan(neither);
        assertThat(onlyHit(listed, guzman().gender(Gender.MALE)).score().bits()).isGreaterThan(neither);
        assertThat(hits(listed, guzman().gender(Gender.FEMALE)).stream().map(Hit::score))
                .allMatch(score -> score.bits() < neither);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARCIA, Jose", "GARCIA, Maria", "PEREZ, Juan"})
    void aFullNameThatIsTheSameIsFoundHoweverCommon(String name) {
        Hit hit = onlyHit(Parties.person(name), Parties.person(name));

        assertThat(of(hit, Feature.WHOLE_NAME).bits()).isPositive();
        assertThat(hit.band()).isEqualTo(Band.POSSIBLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = PartyKind.class,
            names = {"ORGANIZATION", "VESSEL", "AIRCRAFT"})
    void aPersonIsNotMistakenForSomethingElseOfTheSameName(PartyKind kind) {
        assertThat(hits(guzman(), Parties.of("r", kind, "Joaquin Guzman Loera")))
                .isEmpty();
        assertThat(hits(Parties.of("p", kind, "Joaquin Guzman Loera"), guzman()))
                .isEmpty();
    }

    @Test
    void theBestNameOfEitherSideCounts() {
        Parties listed = Parties.person("SICAIRUS PACHECO, Ramon").name("GUZMAN LOERA, Joaquin", NameQuality.FORMER);
        Parties record = Parties.person("Ana Tellez").name("Joaquin Guzman Loera", NameQuality.STRONG_ALIAS);

        Hit hit = onlyHit(listed, record);

        assertThat(hit.partyName().text()).isEqualTo("GUZMAN LOERA, Joaquin");
        assertThat(java.util.Objects.requireNonNull(hit.recordName()).text()).isEqualTo("Joaquin Guzman Loera");
    }

    @Test
    void weakAliasesAreChargedInFilesAndNotWhereAPersonAsks() {
        Screener screener = Parties.screener(guzman().weak("El Shorty Trevino").listed());
        ScreeningRecord record = Parties.person("Shorty Trevino").record();

        Screening file = screener.screen(record, Channel.FILE);
        Screening check = screener.screen(record, Channel.CHECK);

        assertThat(file.hits()).isEmpty();
        assertThat(file.setAside()).isEqualTo(1);
        assertThat(check.hits()).hasSize(1);
        assertThat(check.setAside()).isZero();
        assertThat(check.hits().get(0).evidence()).noneMatch(piece -> piece.feature() == Feature.WEAK_ALIAS);
    }

    @Test
    void aWeakAliasSufficesInAFileWhenSomethingElseConfirmsIt() {
        Parties listed = guzman().weak("Shorty Trevino").born("1957-04-04");
        Hit hit = onlyHit(listed, Parties.person("Shorty Trevino").born("1957-04-04"));

        assertThat(of(hit, Feature.WEAK_ALIAS).bits())
                .isEqualTo(Policy.standard().weakAliasBits(Channel.FILE));
        assertThat(of(hit, Feature.WEAK_ALIAS).partyValue()).isEqualTo("Shorty Trevino");
    }

    @Test
    void aWomanIsFoundByHerSurnamesFormForMen() {
        Parties listed = Parties.person("SOBOLEVSKIY, Anna");

        assertThat(onlyHit(listed, Parties.person("Anna Sobolevskaya")).evidence())
                .extracting(Evidence::reason)
                .contains(Reason.OTHER_GENDER_FORM);
        assertThat(hits(listed.gender(Gender.FEMALE), Parties.person("Anna Sobolevskaya")))
                .hasSize(1);
        assertThat(hits(Parties.person("PETROV, Valentin"), Parties.person("Valentina Petrova")))
                .isEmpty();
    }
}
