package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.identifiers.Curp;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Reason;

/** What CURP and RFC tell, against each other and against names, birth dates and gender. All people are invented. */
class CodeEvidenceTest {
    private static final String NAME = "ANDUVAR MIRASOL, Rogelio";
    /** Rogelio Anduvar Mirasol, born 1971-03-14 in Sinaloa. */
    private static final String CURP = "AUMR710314HSLNRG01";

    private static final String RFC = "AUMR710314AB2";
    private static final Policy ALL = Policy.standard().withThreshold(0.5);

    private static Parties listed() {
        return Parties.person(NAME);
    }

    private static Parties curp(Parties party, String value) {
        return party.identified(IdentifierType.CURP, value);
    }

    private static Parties rfc(Parties party, String value) {
        return party.identified(IdentifierType.RFC, value);
    }

    private static List<Hit> hits(Parties listed, Parties record) {
        return Parties.screener(listed.listed())
                .screen(record.record(), Channel.FILE)
                .hits();
    }

    private static Hit hit(Parties listed, Parties record) {
        List<Hit> hits = Parties.screener(ALL, Parties.list("test-list", listed.listed()))
                .screen(record.record(), Channel.FILE)
                .hits();
        assertThat(hits).hasSize(1);
        return hits.get(0);
    }

    private static Evidence of(Hit hit, Feature feature) {
        return hit.evidence().stream()
                .filter(piece -> piece.feature() == feature)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + feature + " in " + hit.evidence()));
    }

    private static void assertNo(Hit hit, Feature feature) {
        assertThat(hit.evidence()).noneMatch(piece -> piece.feature() == feature);
    }

    @Test
    void theSamplesAreInOrder() {
        assertThat(Objects.requireNonNull(Curp.parse(CURP).code()).checkDigitFits())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "AUMR710314HSLNRG01, SAME_CODE, STRONG",
        "AUMR710314HSLNRG19, OTHER_HOMOCLAVE, STRONG",
        "AUMR710314HSLNRG0, CODE_SLIP, STRONG",
        "AUMR710341HSLNRG01, CODE_SLIP, STRONG",
        "AUMR710315HSLNRG02, CODE_SLIP, LIKELY",
    })
    void aCurpOfTheSamePersonConfirmsEvenIfItIsNotWrittenTheSame(String other, Reason reason, Band atLeast) {
        for (Hit hit : List.of(
                hit(curp(listed(), CURP), curp(listed(), other)), hit(curp(listed(), other), curp(listed(), CURP)))) {
            assertThat(of(hit, Feature.IDENTIFIER).reason()).isEqualTo(reason);
            assertThat(hit.band()).isGreaterThanOrEqualTo(atLeast);
        }
    }

    @Test
    void anotherCurpBringsANamesakeBelowTheThreshold() {
        String another = "AUMR880607HJCNRG00";

        assertThat(hits(curp(listed(), CURP), curp(listed(), another))).isEmpty();
        assertThat(hits(
                        curp(listed(), CURP).from("MX").gender(Gender.MALE),
                        curp(listed(), another).from("MX").gender(Gender.MALE)))
                .isEmpty();
    }

    @Test
    void aPartyWithSeveralCodesIsConfirmedByAnyOfThem() {
        Parties several = curp(curp(listed(), "AUMR880607HJCNRG00"), CURP);

        assertThat(of(hit(several, curp(listed(), CURP)), Feature.IDENTIFIER).reason())
                .isEqualTo(Reason.SAME_CODE);
    }

    @ParameterizedTest
    @CsvSource({
        "AUMR710314AB2, SAME_CODE",
        "AUMR-710314, SAME_LETTERS_AND_DATE",
        "AUMR710314XY1, OTHER_HOMOCLAVE",
        "AUMR710314A2, CODE_SLIP",
        "AUMR710315XY1, CODE_SLIP",
    })
    void anRfcOfTheSamePersonConfirms(String other, Reason reason) {
        Hit hit = hit(rfc(listed(), RFC), rfc(listed(), other));

        assertThat(of(hit, Feature.IDENTIFIER).reason()).isEqualTo(reason);
        assertThat(of(hit, Feature.IDENTIFIER).bits()).isPositive();
        assertThat(hits(rfc(listed(), RFC), rfc(listed(), "AUMR880607XY1"))).isEmpty();
    }

    @Test
    void curpAndRfcOfOnePersonShareLettersAndDate() {
        assertThat(of(hit(curp(listed(), CURP), rfc(listed(), RFC)), Feature.IDENTIFIER)
                        .reason())
                .isEqualTo(Reason.SAME_LETTERS_AND_DATE);
        assertThat(of(hit(rfc(listed(), RFC), curp(listed(), CURP)), Feature.IDENTIFIER)
                        .reason())
                .isEqualTo(Reason.SAME_LETTERS_AND_DATE);
        assertThat(hits(curp(listed(), CURP), rfc(listed(), "AUMR880607XY1"))).isEmpty();
    }

    @Test
    void anAlteredWordIsTheSameInBothCodes() {
        Parties listed = curp(Parties.person("PEDRERO DOMINGUEZ, Ofelia"), "PXDO800101MDFDMF04");

        assertThat(of(
                                hit(listed, rfc(Parties.person("PEDRERO DOMINGUEZ, Ofelia"), "PEDX800101AB1")),
                                Feature.IDENTIFIER)
                        .reason())
                .isEqualTo(Reason.SAME_LETTERS_AND_DATE);
    }

    @Test
    void aCompanysRfcTellsNothingOfAPerson() {
        assertNo(hit(rfc(listed(), RFC), rfc(listed(), "ANM850101AB1")), Feature.IDENTIFIER);
        assertNo(hit(rfc(listed(), "ANM850101AB1"), rfc(listed(), "XYZ990101AB1")), Feature.IDENTIFIER);
    }

    @Test
    void aCodeIsKnownByItsFormWhateverItIsCalled() {
        Hit hit = hit(curp(listed(), CURP), listed().identified(IdentifierType.NATIONAL_ID, CURP));

        assertThat(of(hit, Feature.IDENTIFIER).bits()).isGreaterThan(20);
    }

    @Test
    void theBirthDateInACurpStandsForOneThatTheRecordLacks() {
        Hit same = hit(listed().born("1971-03-14"), curp(listed(), CURP));
        assertThat(of(same, Feature.BIRTH_DATE).reason()).isEqualTo(Reason.SAME_DAY);
        assertThat(of(same, Feature.BIRTH_DATE).recordValue()).isEqualTo("1971-03-14 (CURP)");
        assertThat(same.band()).isEqualTo(Band.STRONG);

        assertThat(hits(listed().born("1980-11-02"), curp(listed(), CURP))).isEmpty();
    }

    @Test
    void theBirthDateInTheListedCurpStandsForOneThatTheListLacks() {
        Hit same = hit(curp(listed(), CURP), listed().born("1971-03-14"));
        assertThat(of(same, Feature.BIRTH_DATE).partyValue()).isEqualTo("1971-03-14 (CURP)");

        assertThat(hits(curp(listed(), CURP), listed().born("1980-11-02"))).isEmpty();
    }

    @Test
    void anRfcDoesNotTellTheCentury() {
        assertThat(of(hit(listed().born("2001-03-14"), rfc(listed(), "AUMR010314AB1")), Feature.BIRTH_DATE)
                        .reason())
                .isEqualTo(Reason.SAME_DAY);
        assertThat(of(hit(listed().born("1901-03-14"), rfc(listed(), "AUMR010314AB1")), Feature.BIRTH_DATE)
                        .reason())
                .isEqualTo(Reason.SAME_DAY);
    }

    @Test
    void aBirthDateCountsOnceWhetherItStandsInTheFieldOrInTheCode() {
        Hit dateOnly = hit(listed().born("1971-03-14"), listed().born("1971-03-14"));
        Hit both = hit(listed().born("1971-03-14"), curp(listed().born("1971-03-14"), CURP));
        assertThat(both.score()).isEqualTo(dateOnly.score());

        Hit codes = hit(curp(listed().born("1971-03-14"), CURP), curp(listed().born("1971-03-14"), CURP));
        assertThat(of(codes, Feature.BIRTH_DATE).reason()).isEqualTo(Reason.ALREADY_COUNTED);
        assertThat(of(codes, Feature.BIRTH_DATE).bits()).isZero();
    }

    @Test
    void aRecordWhoseCodeAndBirthDateDisagreeIsSaidToBeDoubtful() {
        Hit hit = hit(listed().born("1971-03-14"), curp(listed().born("1980-11-02"), CURP));

        assertThat(of(hit, Feature.DATA_QUALITY).reason()).isEqualTo(Reason.OWN_DATES_DIFFER);
        assertThat(of(hit, Feature.DATA_QUALITY).bits()).isZero();
        assertThat(of(hit, Feature.BIRTH_DATE).reason()).isEqualTo(Reason.SAME_DAY);
    }

    @Test
    void theSexInACurpStandsForAGenderNotStated() {
        Parties woman = curp(Parties.person("ANDUVAR MIRASOL, Guadalupe"), "AUMG710314MSLNRD00");
        Hit hit = hit(Parties.person("ANDUVAR MIRASOL, Guadalupe").gender(Gender.MALE), woman);

        assertThat(of(hit, Feature.GENDER).recordValue()).isEqualTo("female (CURP)");
        assertThat(of(hit, Feature.GENDER).bits()).isNegative();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Culiacan, Sinaloa, Mexico | SAME_STATE_OF_BIRTH | 0",
                "Sinaloa | SAME_STATE_OF_BIRTH | 0",
                "Guadalajara, Jalisco, Mexico | OTHER_STATE_OF_BIRTH | -1",
                "Cali, Colombia | OTHER_STATE_OF_BIRTH | -1",
            })
    void theStateOfBirthInACurpIsHeldAgainstTheListedPlace(String place, Reason reason, int sign) {
        Hit hit = hit(listed().bornIn(place), curp(listed(), CURP));

        assertThat(of(hit, Feature.BIRTH_PLACE).reason()).isEqualTo(reason);
        assertThat(Math.signum(of(hit, Feature.BIRTH_PLACE).bits())).isEqualTo(sign);
        assertThat(of(hit, Feature.BIRTH_PLACE).recordValue()).isEqualTo("Sinaloa (CURP)");
    }

    @Test
    void aCurpOfBirthAbroadFitsAnyPlaceAbroad() {
        String abroad = "AUMR710314HNERRG01";

        assertThat(of(hit(listed().bornIn("Cali, Colombia"), curp(listed(), abroad)), Feature.BIRTH_PLACE)
                        .reason())
                .isEqualTo(Reason.SAME_STATE_OF_BIRTH);
        assertThat(of(hit(listed().bornIn("Mexico"), curp(listed(), abroad)), Feature.BIRTH_PLACE)
                        .reason())
                .isEqualTo(Reason.OTHER_STATE_OF_BIRTH);
    }

    @Test
    void aStateOfBirthThatMayBeRightOrIsComparedAlreadyWeighsNothing() {
        assertNo(hit(listed().bornIn("Mexico"), curp(listed(), CURP)), Feature.BIRTH_PLACE);
        assertNo(hit(listed().bornIn("Jalisco").bornIn("La Palma"), curp(listed(), CURP)), Feature.BIRTH_PLACE);
        assertThat(of(hit(listed().bornIn("Jalisco").bornIn("Sinaloa"), curp(listed(), CURP)), Feature.BIRTH_PLACE)
                        .bits())
                .isZero();
        assertNo(hit(curp(listed().bornIn("Jalisco"), CURP), curp(listed(), CURP)), Feature.BIRTH_PLACE);
        assertNo(hit(listed().bornIn("Jalisco"), listed()), Feature.BIRTH_PLACE);
    }

    @ParameterizedTest
    @CsvSource({
        "MIRASOL, MATERNAL_LETTERS_FIT, 1",
        "MONTES, MATERNAL_FIRST_LETTER_FITS, -1",
        "PACHECO, OTHER_MATERNAL_LETTER, -1",
    })
    void theLettersTellTheMaternalSurnameThatTheRecordLeavesOut(String maternal, Reason reason, int sign) {
        Parties listed = Parties.person("ANDUVAR " + maternal + ", Rogelio").born("1971");
        Hit hit = hit(listed, curp(Parties.person("Rogelio Anduvar"), CURP));

        assertThat(of(hit, Feature.CODE_LETTERS).reason()).isEqualTo(reason);
        assertThat(Math.signum(of(hit, Feature.CODE_LETTERS).bits())).isEqualTo(sign);
    }

    @Test
    void aCurpExcludesANamesakeWhereNeitherHasABirthDateOrTheSameMaternalSurname() {
        Parties namesake = Parties.person("Rogelio Anduvar");
        Parties listed = Parties.person("ANDUVAR PACHECO, Rogelio");

        assertThat(hits(listed, namesake)).hasSize(1);
        assertThat(hits(listed, curp(namesake, CURP))).isEmpty();
    }

    @Test
    void theListedCodeTellsTheMaternalSurnameThatTheListLeavesOut() {
        Hit other = hit(
                curp(Parties.person("ANDUVAR, Rogelio").born("1971-03-14"), CURP),
                Parties.person("ANDUVAR PACHECO, Rogelio").born("1971-03-14"));
        assertThat(of(other, Feature.CODE_LETTERS).reason()).isEqualTo(Reason.OTHER_MATERNAL_LETTER);

        assertNo(
                hit(curp(Parties.person("ANDUVAR, Rogelio"), CURP), Parties.person("ANDUVAR MIRASOL, Rogelio")),
                Feature.CODE_LETTERS);
    }

    @Test
    void lettersOfNamesThatHaveBeenComparedAsNamesWeighNothing() {
        assertNo(hit(listed(), curp(listed(), CURP)), Feature.CODE_LETTERS);
        assertNo(hit(listed(), curp(Parties.person("Rogelio Anduvar Mirasol"), CURP)), Feature.CODE_LETTERS);
    }

    @Test
    void theLettersTellTheOrderOfSurnames() {
        Hit exchanged = hit(Parties.person("MIRASOL ANDUVAR, Rogelio").born("1971-03-14"), curp(listed(), CURP));

        assertThat(of(exchanged, Feature.CODE_LETTERS).reason()).isEqualTo(Reason.LETTERS_IN_OTHER_ORDER);
        assertThat(of(exchanged, Feature.CODE_LETTERS).bits()).isNegative();
    }

    @Test
    void aliasesAreHeldAgainstTheLettersTooAndNicknamesAreNot() {
        Parties listed =
                Parties.person("ANDUVAR PACHECO, Rogelio").name("ANDUVAR MIRASOL, Rogelio", NameQuality.FORMER);
        assertThat(of(hit(listed, curp(Parties.person("Rogelio Anduvar"), CURP)), Feature.CODE_LETTERS)
                        .reason())
                .isEqualTo(Reason.MATERNAL_LETTERS_FIT);

        Parties nickname = Parties.person("ANDUVAR PACHECO, Rogelio").weak("Rogelio Anduvar M");
        assertThat(hits(nickname, curp(Parties.person("Rogelio Anduvar"), CURP)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"CURP, AUMR710314HSLNRG08", "RFC, AUMR710314AB1", "IMO, 9074728"})
    void aFailedCheckDigitWarnsAndRejectsNothing(IdentifierType type, String value) {
        Hit hit = hit(listed().identified(type, value), listed().identified(type, value));

        assertThat(of(hit, Feature.IDENTIFIER).reason()).isEqualTo(Reason.SAME_CODE);
        assertThat(hit.evidence())
                .filteredOn(piece -> piece.feature() == Feature.DATA_QUALITY)
                .hasSize(2)
                .allMatch(piece -> piece.reason() == Reason.CHECK_DIGIT_FAILS && piece.bits() == 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AUMR710314HSLNRG0", "AUMR71031HSLNRG0X", "AUMR713314HSLNRG01", "1234567890"})
    void aMalformedCodeSaysSoAndContradictsNothing(String malformed) {
        Hit hit = hit(curp(listed(), "AUMR880607HJCNRG00"), curp(listed(), malformed));

        assertNo(hit, Feature.IDENTIFIER);
        assertThat(of(hit, Feature.DATA_QUALITY).reason()).isEqualTo(Reason.MALFORMED_CODE);
    }

    @Test
    void aMalformedCodeThatIsListedIsFoundAsWritten() {
        Parties stranger = curp(Parties.person("Ana Pacheco"), "AIMM67125HCHRRG06");

        assertThat(hits(curp(listed(), "AIMM67125HCHRRG06"), stranger)).hasSize(1);
    }

    @Test
    void theSameRfcFindsACompanyWhateverItsName() {
        Parties listed = rfc(Parties.organization("COMERCIALIZADORA ANDUVAR"), "CAN-010314-AB1");

        assertThat(hits(listed, rfc(Parties.organization("Transportes Mirasol"), "CAN010314AB1")))
                .hasSize(1);
        assertThat(of(
                                hit(
                                        listed.born("2001-03-14"),
                                        Parties.organization("Comercializadora Anduvar")
                                                .born("2001-03-14")),
                                Feature.BIRTH_DATE)
                        .bits())
                .isPositive();
    }
}
