package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.TamizException;

class MentionFinderTest {
    private static final MentionFinder FINDER = new MentionFinder(
            new Lists()
                    .add(PartyKind.PERSON, "DRUGS", "QUIÑONEZ ZAMBRUDO, Ismael Mario", "~El Tlacuache")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "CARTEL DE TEPEXCO", "TEPEXCO CARTEL", "~CDX")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "LOS XOLOCHES")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "GASERA MAYEBRA, S.A. DE C.V.")
                    .add(PartyKind.ORGANIZATION, "OTHER", "PALADARIS", "KLM-19")
                    .add(PartyKind.VESSEL, "OTHER", "CONQUISTA")
                    .add(PartyKind.ORGANIZATION, "OTHER", "TEPEXCO CARTEL SUPPLY COMPANY OF VERDUGAL")
                    .add(PartyKind.PERSON, "OTHER", "QUIÑONEZ ZAMBRUDO, Ismael Mario")
                    .add(PartyKind.PERSON, "FAR", "VAN DER OSTHAUVEN, Pieter", "~El Sapomuro")
                    .add(PartyKind.ORGANIZATION, "OTHER", "OPERA", "STEP")
                    .compile(),
            Policy.standard());

    private static List<String> names(String text) {
        return FINDER.find(text).stream().map(Mention::text).toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Los Xolo-\nches", "Los Xolo-Ches", "LOS XOLO-\nCHES", "Pala-\ndaris", "Pa-\nladaris"})
    void findsANameOfOneWordThatAHyphenDivides(String name) {
        assertThat(names("Dicen que " + name + " no estaban.")).containsExactly(name);
    }

    @Test
    void aNumberBeforeAMonthIsADateOnlyWithoutAPreposition() {
        assertThat(names("They say that KLM-19 in March 2025 paid.")).containsExactly("KLM-19");
        assertThat(names("They say that Paladaris and KLM-19 March 2025 paid.")).containsExactly("Paladaris");
    }

    @Test
    void whoIsNamedWholeComesBeforeWhoseNameIsLongerStill() {
        MentionFinder finder = new MentionFinder(
                new Lists()
                        .add(PartyKind.ORGANIZATION, "DRUGS", "ISMAEL QUIÑONEZ ZAMBRUDO ORGANIZATION")
                        .add(PartyKind.PERSON, "DRUGS", "QUIÑONEZ ZAMBRUDO, Ismael")
                        .compile(),
                Policy.standard());
        assertThat(finder.find("They met Ismael Quiñonez Zambrudo there."))
                .singleElement()
                .satisfies(mention -> assertThat(mention.best().party().kind()).isEqualTo(PartyKind.PERSON));
    }

    @Test
    void offsetsCountCodePoints() {
        String text = "🧵🚨 Dicen que el Cártel de Tepexco volvió 😳, y Los Xoloches no.";
        List<Mention> mentions = FINDER.find(text);
        assertThat(mentions).extracting(Mention::text).containsExactly("Cártel de Tepexco", "Los Xoloches");
        int[] points = text.codePoints().toArray();
        assertThat(mentions)
                .allSatisfy(mention -> assertThat(new String(points, mention.start(), mention.end() - mention.start()))
                        .isEqualTo(mention.text()));
        assertThat(mentions.get(0).start()).isEqualTo(16);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ismael Mario Quiñonez Zambrudo",
                "ismael mario QUINONEZ ZAMBRUDO",
                "Quiñonez Zambrudo, Ismael Mario",
                "QUINONEZ ZAMBRUDO ISMAEL MARIO",
                "Ismael Quiñonez Zambrudo",
                "Ismael Mario Quiñonez",
                "Ismael Quin\u0303onez Zambrudo",
                "Ismael Mario\nQuiñonez Zambrudo",
                "Ismael Quiñonez-Zambrudo",
                "Ismael Mario Quiño-\nnez Zambrudo"
            })
    void findsAPersonHoweverTheNameIsWritten(String name) {
        List<Mention> mentions = FINDER.find("The driver named " + name + " when asked.");
        if (Character.isLowerCase(name.charAt(0))) {
            assertThat(mentions).isEmpty();
        } else {
            assertThat(mentions).singleElement().extracting(Mention::text).isEqualTo(name);
        }
    }

    @Test
    void partiesThatShareANameAreAllGiven() {
        assertThat(FINDER.find("It was Ismael Mario Quiñonez Zambrudo."))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.hits())
                            .extracting(hit -> hit.party().id())
                            .containsExactly("1", "8");
                    assertThat(mention.best()).isSameAs(mention.hits().get(0));
                    assertThat(mention.best().evidence()).isNotEmpty();
                });
    }

    @Test
    void otherMaternalSurnameIsSomebodyElse() {
        assertThat(names("The doctor Ismael Mario Quiñonez Barriada spoke.")).isEmpty();
        assertThat(names("The doctor Ismael Mario Quiñonez, Barriada's mayor, spoke."))
                .containsExactly("Ismael Mario Quiñonez");
    }

    @Test
    void particlesMayBeThereOrNot() {
        assertThat(names("He met Pieter van der Osthauven and Pieter Osthauven."))
                .containsExactly("Pieter van der Osthauven", "Pieter Osthauven");
        assertThat(names("Habló el Cártel del Tepexco.")).containsExactly("Cártel del Tepexco");
    }

    @Test
    void possessiveQuotesAndTitlesStayOutside() {
        assertThat(
                        names(
                                "Agents said the Tepexco Cartel's men and ‘Los Xoloches’ met Don Ismael Quiñonez Zambrudo’s son."))
                .containsExactly("Tepexco Cartel", "Los Xoloches", "Ismael Quiñonez Zambrudo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gasera Mayebra, S.A. de C.V.",
                "Gasera Mayebra SA de CV",
                "Gasera Mayebra, Sociedad Anónima de Capital Variable",
                "Gasera Mayebra, S. A. de C. V.",
                "Gasera Mayebra"
            })
    void legalFormIsInsideWhereWritten(String name) {
        assertThat(names("El contrato con " + name + " terminó en marzo.")).containsExactly(name);
    }

    @Test
    void anOrdinaryWordIsNoLegalForm() {
        assertThat(names("They know Paladaris as a bank, Paladaris)-as, Paladaris d.o.o. and Paladaris sa de cv."))
                .containsExactly("Paladaris", "Paladaris", "Paladaris d.o.o.", "Paladaris sa de cv");
    }

    @Test
    void longestNameWins() {
        assertThat(FINDER.find("They sold to Tepexco Cartel Supply Company of Verdugal."))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.text()).isEqualTo("Tepexco Cartel Supply Company of Verdugal");
                    assertThat(mention.best().party().id()).isEqualTo("7");
                });
    }

    @Test
    void namesDoNotReachAcrossSentencesParagraphsOrCells() {
        assertThat(names("He saw the Tepexco. Cartel men came.")).isEmpty();
        assertThat(names("He came from Tepexco\n\nCartel talk follows.")).isEmpty();
        assertThat(names("| 1 | Tepexco |\n| Cartel | 2 |")).isEmpty();
        assertThat(names("Mario, Quiñonez, Zambrudo, Ismael")).isEmpty();
    }

    @Test
    void ordinaryWordsAreNoNames() {
        assertThat(names("The opera was a step forward. Opera is fun. Step by step."))
                .isEmpty();
        assertThat(names("OPERA AND STEP")).isEmpty();
        assertThat(names("La conquista de la Conquista")).isEmpty();
    }

    @Test
    void aSingleWordNeedsATellingCapitalOrCompany() {
        assertThat(names("The wire went to Paladaris yesterday.")).containsExactly("Paladaris");
        assertThat(names("The wire went to paladaris yesterday.")).isEmpty();
        assertThat(names("Paladaris went there.")).isEmpty();
        assertThat(names("He paid Paladaris. Paladaris paid him.")).containsExactly("Paladaris", "Paladaris");
        assertThat(names("SEND TO PALADARIS LTD NOW")).containsExactly("PALADARIS LTD");
        assertThat(names("The wire went to Paladaris Dental Hygiene yesterday."))
                .isEmpty();
    }

    @Test
    void aShipOfOneWordNeedsAWordForShips() {
        assertThat(names("The paint line is called Conquista today.")).isEmpty();
        assertThat(names("The vessel Conquista left.")).containsExactly("Conquista");
        assertThat(names("LOADED ON M/V CONQUISTA")).containsExactly("CONQUISTA");
        assertThat(names("The disk does its I/O for Conquista at night.")).isEmpty();
    }

    @Test
    void weakAliasesNeedAConnectedMention() {
        assertThat(names("They spoke of CDX often, and of El Tlacuache.")).isEmpty();
        List<Mention> mentions = FINDER.find("They spoke of Los Xoloches, and of CDX, El Tlacuache and El Sapomuro.");
        assertThat(mentions).extracting(Mention::text).containsExactly("Los Xoloches", "CDX", "El Tlacuache");
        assertThat(mentions.get(1).best())
                .extracting(Hit::partyName)
                .satisfies(name -> assertThat(name.quality()).isEqualTo(NameQuality.WEAK_ALIAS));
    }

    @Test
    void hyphensAndRunTogetherNumbersFit() {
        assertThat(names("He joined KLM-19, then KLM19 and KLM 19.")).containsExactly("KLM-19", "KLM19", "KLM 19");
        assertThat(names("He wore a Conquista-vessel-Paladaris-shirt.")).isEmpty();
    }

    @Test
    void aNumberThatBeginsADateEndsNoName() {
        MentionFinder finder = new MentionFinder(
                new Lists().add(PartyKind.ORGANIZATION, "X", "BARRIADA 18").compile(), Policy.standard());
        assertThat(finder.find("Vive en la calle Barriada 18 de marzo.")).isEmpty();
        assertThat(finder.find("Dicen que la Barriada 18 volvió.")).hasSize(1);
    }

    @Test
    void mentionsReachTheThresholdAndStandInOrder() {
        List<Mention> mentions =
                FINDER.find("Los Xoloches, the Tepexco Cartel, Gasera Mayebra and Ismael Quiñonez Zambrudo.");
        assertThat(mentions).hasSize(4).isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
        assertThat(mentions)
                .allSatisfy(mention -> assertThat(mention.best().score().probability())
                        .isGreaterThanOrEqualTo(Policy.standard().threshold()));
    }

    @Test
    void tooLongATextIsRefused() {
        String text = "a ".repeat(MentionFinder.MOST_TEXT / 2 + 1);
        assertThatThrownBy(() -> FINDER.find(text))
                .isInstanceOfSatisfying(
                        TamizException.class, e -> assertThat(e.code()).isEqualTo(TamizException.Code.TOO_LARGE));
    }

    @Test
    void emptyTextHasNoMentions() {
        assertThat(FINDER.find("")).isEmpty();
        assertThat(FINDER.find(" \n\t\u200b")).isEmpty();
    }
}
