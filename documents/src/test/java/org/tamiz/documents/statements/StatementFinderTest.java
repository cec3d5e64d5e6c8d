package org.tamiz.documents.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Policy;
import org.tamiz.documents.MentionFinder;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.series.HeldSeries;

/** Invented sentences against the register and the figures that come with Tamiz. */
class StatementFinderTest {
    private static final ListedParties REGISTER = EmbeddedRegister.load();
    private static final MentionFinder MENTIONS =
            new MentionFinder(ListedNames.compile(List.of(REGISTER)), Policy.standard());
    private static final StatementFinder STATEMENTS =
            new StatementFinder(List.of(REGISTER.publication()), HeldSeries.shipped());

    static List<Statement> find(String text, @Nullable LocalDate written) {
        return STATEMENTS.find(text, MENTIONS.find(text), written);
    }

    private static List<Statement> judged(String text) {
        return find(text, null).stream()
                .filter(one -> one.type() != StatementType.OTHER)
                .toList();
    }

    private static void assertVerdict(String text, StatementType type, Verdict verdict) {
        List<Statement> found = judged(text);
        assertThat(found).as(text).isNotEmpty();
        Statement last = found.get(found.size() - 1);
        assertThat(last.type()).as(text).isEqualTo(type);
        assertThat(last.verdict()).as(text + " → " + last.reason().english()).isEqualTo(verdict);
        assertThat(last.reason().spanish()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The Gulf Cartel was designated a foreign terrorist organization on February 20, 2025.|AGREES
            The Gulf Cartel was designated a foreign terrorist organization on 20 Feb. 2025.|AGREES
            The Gulf Cartel was designated a foreign terrorist organization on 2025-02-20.|AGREES
            The Gulf Cartel was designated a foreign terrorist organization in March 2024.|DISAGREES
            The Gulf Cartel was designated a foreign terrorist organization before 2024.|DISAGREES
            By March 2025 the Gulf Cartel had been listed as a foreign terrorist organization.|AGREES
            Many say that MS-13 has been an FTO since early 2025.|AGREES
            Many say that MS-13 has been an FTO since 2015.|DISAGREES
            Washington designated Carteles Unidos as a Specially Designated Global Terrorist in February 2025.|AGREES
            Los Cuinis became a foreign terrorist organization in 2025.|DISAGREES
            In May 2025 the State Department added Gran Grif to the list of foreign terrorist organizations.|AGREES
            Comando Vermelho was declared a foreign terrorist organization on 20 February 2025.|DISAGREES
            The gang Barrio 18 was declared a foreign terrorist organization in October 2025.|CANNOT_BE_CHECKED
            El Cártel de Sinaloa calla. Los cárteles de Sinaloa y del Golfo fueron designados organizaciones terroristas extranjeras en mayo de 2025.|DISAGREES
            La Unión Tepito was designated a foreign terrorist organization in February 2025.|DISAGREES
            La Unión Tepito was designated a foreign terrorist organization in 2009.|CANNOT_BE_CHECKED
            The bank CIBanco was placed on the SDN list in June 2025.|DISAGREES
            The bank CIBanco was sanctioned by OFAC in June 2025.|DISAGREES
            The FinCEN order against Intercam took effect on October 20, 2025.|AGREES
            The FinCEN order against Intercam took effect on July 21, 2025.|DISAGREES
            The United Nations put Gran Grif on its sanctions list in July 2025.|AGREES
            Canada named Tren de Aragua a terrorist entity in February 2025.|CANNOT_BE_CHECKED
            The Sinaloa Cartel was designated as an FTO last month.|CANNOT_BE_CHECKED
            The Sinaloa Cartel's designation as a terrorist group dates from February 2025.|AGREES
            The group Los Mayos was put on the SDN list in 2022.|DISAGREES
            Mexico's Sinaloa Cartel became a foreign terrorist organization in February 2025.|AGREES
            El Cártel del Golfo fue designado organización terrorista extranjera el 20 de febrero de 2025.|AGREES
            El Cártel del Golfo fue designado organización terrorista extranjera en enero de 2024.|DISAGREES
            El Departamento de Estado declaró al Tren de Aragua organización terrorista extranjera en febrero del 2025.|AGREES
            Estados Unidos incluyó al CJNG en la lista de organizaciones terroristas en febrero de 2025.|AGREES
            En febrero de 2025 fue catalogado como organización terrorista extranjera el Cártel del Noreste.|AGREES
            La Mara Salvatrucha figura como terrorista global desde 2023.|DISAGREES
            Los bancos CIBanco, Intercam y Vector fueron agregados a la lista SDN en junio de 2025.|DISAGREES
            La orden de FinCEN contra CIBanco entró en vigor el 20 de octubre de 2025.|AGREES
            El Tren de Aragua y el Cártel de Sinaloa pasaron a la lista de organizaciones terroristas en febrero de 2025.|AGREES
            The orders against CIBanco and Intercam took effect on 4 September 2025, the bank says.|DISAGREES
            They say that Los Viagras was designated as a terrorist group on 20 February 2025.|DISAGREES
            Los Viagras fueron declarados organización terrorista extranjera el 20 de febrero de 2025.|DISAGREES
            """)
    void designationsAreCheckedAgainstTheRecord(String text, Verdict verdict) {
        assertVerdict(text, StatementType.DESIGNATION, verdict);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Los Cuinis has never been designated as a foreign terrorist organization.",
                "Los Cuinis is not on the list of foreign terrorist organizations.",
                "A senator asked the government to designate Los Cuinis as a foreign terrorist organization.",
                "The government plans to add Los Cuinis to the SDN list in 2027.",
                "If Los Cuinis were designated as a foreign terrorist organization, banks would notice.",
                "Los Cuinis was removed from the SDN list in 2024.",
                "Los Cuinis no ha sido designado como organización terrorista extranjera.",
                "Un senador pidió que se designe a Los Cuinis como organización terrorista extranjera.",
                "Neither Los Cuinis nor its lawyers are on the SDN list.",
                "Los Cuinis isn't on the list of foreign terrorist organizations.",
                "Es falso que Los Cuinis fue designado organización terrorista extranjera en 2025."
            })
    void whatIsDeniedOrPlannedIsNoDesignation(String text) {
        assertThat(judged(text)).isEmpty();
        assertThat(find(text, null)).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.NOT_JUDGED);
            assertThat(one.mode()).isIn(Mode.DENIED, Mode.PLANNED);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Is CIBanco on the SDN list?",
                "¿Está CIBanco en la lista SDN?",
                "Specially designated nationals must be blocked.",
                "The list of guests was added to the file in 2025.",
                "The Gulf Cartel fought the Sinaloa Cartel."
            })
    void questionsAndOtherSentencesStateNoDesignation(String text) {
        assertThat(judged(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Sinaloa Cartel met the Gulf Cartel. Both cartels were designated as FTOs in February 2025.",
                "The Sinaloa Cartel met the Gulf Cartel. These groups became foreign terrorist organizations in 2025.",
                "El Cártel de Sinaloa y el Cártel del Golfo pactaron. Estas organizaciones fueron designadas terroristas en febrero de 2025.",
                "El Cártel de Sinaloa y el Cártel del Golfo pactaron. Ambos cárteles son organizaciones terroristas extranjeras desde 2025."
            })
    void referencesReachTheGroupsNamedBefore(String text) {
        assertThat(judged(text)).singleElement().satisfies(one -> {
            assertThat(one.verdict()).isEqualTo(Verdict.AGREES);
            assertThat(((Claim.Designation) one.claim()).subjects())
                    .extracting(mention -> mention.best().party().id())
                    .containsExactly("11440", "10386");
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The State Department designated the Gulf Cartel a foreign terrorist organization in February 2025 and Gran Grif in May 2025.|AGREES, AGREES
            The Gulf Cartel became a foreign terrorist organization in February 2025 and Gran Grif in February 2025.|AGREES, DISAGREES
            Viv Ansanm became an FTO in May 2025, the Gulf Cartel in May 2025 and MS-13 in February 2025.|AGREES, DISAGREES, AGREES
            El Cártel del Golfo fue designado organización terrorista extranjera en febrero de 2025 y Gran Grif en mayo de 2025.|AGREES, AGREES
            MS-13 and Gran Grif were designated as FTOs on February 20, 2025 and May 2, 2025, respectively.|AGREES, AGREES
            MS-13 was designated as a TCO in 2012 and as a foreign terrorist organization in 2024.|CANNOT_BE_CHECKED, DISAGREES
            MS-13 was designated as an FTO and a Specially Designated Global Terrorist on 20 February 2025.|AGREES, AGREES
            MS-13 was designated as an FTO and a narcotics kingpin on 20 February 2025.|AGREES, DISAGREES
            MS-13 was designated as an FTO in February 2025 and fought the Gulf Cartel in May 2025.|AGREES
            """)
    void aSecondClaimMayLeaveOutWhatTheFirstSays(String text, String verdicts) {
        assertThat(judged(text).stream().map(Statement::verdict).map(Verdict::name))
                .as(text)
                .containsExactly(verdicts.split(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Overdose deaths in the United States have fallen 2.9% since 2015, in the 12 months ending February 2019.
            Overdose deaths in the United States fell 2.9% over five years in the 12 months ending February 2019.
            Overdose deaths in the United States fell 2.9% from their peak, to the 12 months ending February 2019.
            Las muertes por sobredosis en Estados Unidos cayeron 2.9% en cinco años, en los 12 meses hasta febrero de 2019.
            Some 70% of overdose deaths in the United States in the 12 months ending February 2019 involved opioids.
            El 70 % de las muertes por sobredosis en Estados Unidos en los 12 meses hasta febrero de 2019 fue por opioides.
            """)
    void sharesAndChangesOverOtherTimesAreNoYearlyChanges(String text) {
        assertThat(judged(text))
                .as(text)
                .isNotEmpty()
                .extracting(Statement::verdict)
                .containsOnly(Verdict.CANNOT_BE_CHECKED);
    }

    @Test
    void aChangeIsCountedFromTheTimeThatTheTextSays() {
        String year =
                "Overdose deaths in the United States fell 2.9% from the year before in the 12 months ending February 2019.";
        assertThat(judged(year)).extracting(Statement::verdict).containsExactly(Verdict.AGREES);
        Statement years = judged(
                        "Overdose deaths in the United States fell 2.9% since the 12 months ending February 2017,"
                                + " to the 12 months ending February 2019.")
                .get(0);
        assertThat(((Claim.Statistic) years.claim()).base()).isEqualTo(YearMonth.of(2017, 2));
    }

    @Test
    void aLevelInPerCentIsNoChange() {
        String text = "Treatment use fell, down from 70%, as 68,000 people died of overdoses in the United States.";
        assertThat(judged(text))
                .extracting(one -> ((Claim.Statistic) one.claim()).comparator())
                .doesNotContain(Comparator.FELL_BY);
    }

    @Test
    void eachNumberHasTheDateAndTheDrugBesideIt() {
        List<Statement> found = judged(
                "In the 12 months ending September 2018 there were 67,152 reported overdose deaths in"
                        + " the United States, down from 70,599 reported deaths in the 12 months ending September 2017.");
        assertThat(found).extracting(Statement::verdict).containsExactly(Verdict.AGREES, Verdict.AGREES);
        List<Statement> drugs = judged("Synthetic opioids other than methadone accounted for 31,440 reported deaths and"
                + " cocaine for 14,656 in the United States in the 12 months ending January 2019.");
        assertThat(drugs).extracting(Statement::verdict).containsExactly(Verdict.AGREES, Verdict.AGREES);
    }

    @Test
    void whatIsNotSoIsNoFigure() {
        String text =
                "It is not true that 150,000 people died of overdoses in the United States in the 12 months ending"
                        + " January 2025.";
        assertThat(judged(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            By January 2019 the reported count and the predicted count stated in the notes had the Gulf Cartel worried.|
            The Gulf Cartel was first described in a report of 2019.|
            A judge, Ana Lucero of Tucson, said the Gulf Cartel paid in 2019.|A judge
            "The Gulf Cartel paid in 2019," said Ana Lucero on Monday.|Ana Lucero
            El Cártel del Golfo pagó en 2019, como dice el gobernador.|el gobernador
            The protected witness "Mateo" said that the Gulf Cartel paid in 2019.|The protected witness "Mateo"
            """)
    void onlySomebodyCanSaySomething(String text, @Nullable String who) {
        Attribution attribution = find(text, null).get(0).attribution();
        assertThat(attribution == null ? null : attribution.source()).as(text).isEqualTo(who);
    }

    @Test
    void whoSaysItIsNotWhoItIsSaidOf() {
        Statement one = judged("Ismael Zambada García testified that the Gulf Cartel had been an FTO since 2010.")
                .get(0);
        assertThat(((Claim.Designation) one.claim()).subjects())
                .extracting(mention -> mention.best().party().id())
                .containsExactly("10386");
    }

    @Test
    void membersOfAGroupAreNotTheGroup() {
        Statement one = judged(
                        "OFAC sanctioned Gulf Cartel members Omar Treviño Morales and Miguel Treviño Morales in 2015.")
                .get(0);
        assertThat(((Claim.Designation) one.claim()).subjects())
                .extracting(mention -> mention.best().party().id())
                .containsExactly("11923", "11528");
    }

    @Test
    void fieldsOfAFormAreNotOneSentence() {
        String text = "Consignee: Gulf Cartel\nRemarks: shipper appears on the SDN list since 2023\n";
        assertThat(judged(text)).isEmpty();
    }

    @Test
    void deathsOfOneDrugAreNotComparedWithDeathsOfAll() {
        String text =
                "Fentanyl overdose deaths in the United States reached 58,000 in the 12 months ending February 2019.";
        assertThat(judged(text)).extracting(Statement::verdict).doesNotContain(Verdict.AGREES, Verdict.DISAGREES);
    }

    @Test
    void theUnitedStatesSayNothing() {
        String text = "Overdose deaths in the United States reached 82,138 in the 12 months ending January 2025.";
        assertThat(judged(text)).extracting(Statement::attribution).containsOnlyNulls();
    }

    @Test
    void theOneSpokenOfIsNotTheGroupItBelongsTo() {
        Statement one = judged(
                        "Ismael Zambada García, a leader of the Sinaloa Cartel, was designated as an FTO in 2025.")
                .get(0);
        assertThat(((Claim.Designation) one.claim()).subjects())
                .extracting(mention -> mention.best().party().id())
                .containsExactly("7226");
        assertThat(judged("Members of the Gulf Cartel were designated in 2024."))
                .isEmpty();
    }

    @Test
    void soWasTakesOverWhatWasSaidBefore() {
        String text = "Tren de Aragua became an FTO on 20 February 2025. El Cártel del Golfo ya lo era desde 2021.";
        assertThat(judged(text)).extracting(Statement::verdict).containsExactly(Verdict.AGREES, Verdict.DISAGREES);
    }

    @Test
    void relativeDatesNeedTheDocumentsDate() {
        String text = "The Sinaloa Cartel was designated as an FTO last month.";
        assertThat(find(text, LocalDate.of(2025, 3, 9)).get(0).verdict()).isEqualTo(Verdict.AGREES);
        assertThat(find(text, LocalDate.of(2026, 3, 9)).get(0).verdict()).isEqualTo(Verdict.DISAGREES);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            More than 80,000 people died of drug overdoses in the United States in the 12 months ending January 2025.|AGREES
            More than eighty thousand Americans died of overdoses in the twelve months ending in January 2025.|AGREES
            Nearly 83,000 Americans died of an overdose in the year ending January 2025.|AGREES
            Nearly 110 thousand Americans died of an overdose in the year ending January 2025.|DISAGREES
            About 82,000 overdose deaths were predicted for the 12-month period ending January 2025.|AGREES
            Fewer than 80,000 people died of an overdose nationwide in the 12 months ending in January 2025.|DISAGREES
            There were 70,699 reported overdose deaths in the United States in the 12 months ending December 2017.|AGREES
            There were 70,699 predicted overdose deaths in the United States in the 12 months ending December 2017.|DISAGREES
            In 2017 overdoses killed 70,237 Americans.|CANNOT_BE_CHECKED
            In 2017 overdoses killed 120,000 Americans.|DISAGREES
            At least 9,000 people died of overdoses in Kenya in 2017.|CANNOT_BE_CHECKED
            In our county 150 people died of overdoses in 2017.|CANNOT_BE_CHECKED
            Overdose deaths in the United States fell by 2.9% in the 12 months ending February 2019.|AGREES
            Overdose deaths in the United States rose by 10% in the 12 months ending February 2019.|DISAGREES
            Cocaine was involved in 14,572 reported deaths in the 12 months ending September 2018.|AGREES
            The final count for 2016 was 63,000 overdose deaths in the United States.|CANNOT_BE_CHECKED
            Más de ochenta mil personas murieron por sobredosis en Estados Unidos en los doce meses que terminaron en enero de 2025.|AGREES
            Casi 83 mil estadounidenses fallecieron por sobredosis en los 12 meses terminados en enero de 2025.|AGREES
            En los doce meses hasta diciembre de 2017 se registraron 70.699 muertes por sobredosis en Estados Unidos.|AGREES
            Unas 120 mil personas murieron por sobredosis en Estados Unidos en los doce meses concluidos en enero de 2025.|DISAGREES
            Some 82,000 people died of overdoses in the United States between February 2024 and January 2025.|AGREES
            En México murieron 1,700 personas por sobredosis en 2022.|CANNOT_BE_CHECKED
            """)
    void figuresAreCheckedAgainstTheSeries(String text, Verdict verdict) {
        assertVerdict(text, StatementType.STATISTIC, verdict);
    }

    @Test
    void otherNumbersAreNoDeaths() {
        assertThat(judged("Agents seized 41,000 pills and 900 kilograms; overdose deaths worry the county."))
                .isEmpty();
        assertThat(judged("Some 40,000 people died in traffic accidents in the United States in 2017."))
                .isEmpty();
    }

    @Test
    void aReasonNamesFiguresAndVintage() {
        Statement one = judged(
                        "There were 67,152 reported overdose deaths in the U.S. in the 12 months ending September 2018.")
                .get(0);
        assertThat(one.reason().english()).contains("67,152", "through 2018-09", "12 months ending 2018-09");
        assertThat(one.source()).contains("CDC");
        assertThat(judged("They know that MS-13 has been an FTO since 2015.")
                        .get(0)
                        .reason()
                        .english())
                .contains("FTO effective 2025-02-20");
    }

    @Test
    void saysWhoSaysItAndWhatNobodyCanCheck() {
        List<Statement> found = find(
                "According to a witness, the Gulf Cartel paid the driver by mid-September 2025. "
                        + "The Gulf Cartel has been an FTO since 2025, Reuters reported.",
                null);
        assertThat(found).hasSize(2);
        assertThat(found.get(0).type()).isEqualTo(StatementType.OTHER);
        assertThat(found.get(0).attribution()).isEqualTo(new Attribution("according to", "a witness"));
        assertThat(found.get(0).claim().when()).satisfies(when -> {
            assertThat(when).isNotNull();
            assertThat(when.to()).isEqualTo(LocalDate.of(2025, 9, 20));
            assertThat(when.relation()).isEqualTo(TimeInterval.Relation.NOT_AFTER);
        });
        assertThat(found.get(1).mode()).isEqualTo(Mode.REPORTED);
        assertThat(found.get(1).attribution()).isEqualTo(new Attribution("reported", "Reuters"));
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "🧵🚨 The Gulf Cartel has been an FTO since 2015. 😳 Más.";
        Statement one = judged(text).get(0);
        int[] points = text.codePoints().toArray();
        assertThat(new String(points, one.start(), one.end() - one.start())).isEqualTo(one.text());
        assertThat(one.text()).endsWith("since 2015.");
    }
}
