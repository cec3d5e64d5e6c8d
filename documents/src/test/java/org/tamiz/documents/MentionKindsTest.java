package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;

/** One test or more for each kind of mention, and for what looks like it and is none. */
class MentionKindsTest {
    private static final MentionFinder FINDER = new MentionFinder(
            new Lists()
                    .add(PartyKind.PERSON, "DRUGS", "QUIÑONEZ ZAMBRUDO, Ismael Mario", "~El Tlacuache", "~77")
                    .add(PartyKind.PERSON, "DRUGS", "QUIÑONEZ ZAMBRUDO, Arnoldo", "~81")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "CARTEL DE TEPEXCO", "TEPEXCO CARTEL", "~CDX")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "CARTEL DEL XOLOTAL", "XOLOTAL CARTEL")
                    .add(
                            PartyKind.ORGANIZATION,
                            "DRUGS",
                            "CARTEL DE OCOTIXPA NUEVA FUERZA",
                            "OCOTIXPA NEW FORCE CARTEL")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "TREN DE MOXOLA")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "GASERA MAYEBRA TRADING, S.A. DE C.V.")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "LOS CUARTOS", "BLUE HORIZON", "ARGUMENT")
                    .add(PartyKind.VESSEL, "OTHER", "GARZA DE MAR III", "CONQUISTA")
                    .compile(),
            Policy.standard());

    private static List<String> names(String text) {
        return FINDER.find(text).stream().map(Mention::text).toList();
    }

    private static List<MentionKind> kinds(String text) {
        return FINDER.find(text).stream().map(Mention::kind).toList();
    }

    @Test
    void namesAreFoundAsWhatTheyAre() {
        assertThat(kinds("They met Ismael Mario Quiñonez Zambrudo, the Ocotixpa New Force Cartel and El Tlacuache."))
                .containsExactly(MentionKind.FULL_NAME, MentionKind.ALIAS, MentionKind.WEAK_ALIAS);
    }

    @Test
    void whatBearsAMentionOutIsTold() {
        Mention nickname =
                FINDER.find("Ismael Quiñonez Zambrudo is El Tlacuache.").get(1);
        assertThat(nickname.context()).singleElement().satisfies(support -> {
            assertThat(support.text()).isEqualTo("Ismael Quiñonez Zambrudo");
            assertThat(support.start()).isZero();
            assertThat(support.end()).isEqualTo(24);
        });
        assertThat(FINDER.find("The Tepexco Cartel came.").get(0).context()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ismael Mario Quiñones Zambrudo",
                "Ismael Quiñonez Zanbrudo",
                "Quinonez Zambrdo, Ismael Mario",
                "Cartel de Tepezco Tepexcco",
                "lsmael Mario Quinonez Zarnbrudo",
                "ISMAEL QU1NONEZ ZAMBRUD0"
            })
    void misspeltAndMisreadNamesAreFound(String name) {
        if (name.startsWith("Cartel")) {
            assertThat(names("He met the " + name + " there.")).isEmpty(); // another name altogether
        } else {
            assertThat(FINDER.find("He met " + name + " there."))
                    .singleElement()
                    .satisfies(mention -> {
                        assertThat(mention.text()).isEqualTo(name);
                        assertThat(mention.kind()).isEqualTo(MentionKind.MISSPELT);
                    });
        }
    }

    @Test
    void misreadNamesOfGroupsAreFound() {
        assertThat(names("El Carte1 de Tepexc0 y el Cartel de Ocotixpa Nue-\nva Fuerz4."))
                .containsExactly("Carte1 de Tepexc0");
        assertThat(names("Dijo que Gasera Mayevra Trading, S.A. pagó."))
                .containsExactly("Gasera Mayevra Trading, S.A.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "They fund the Tepexco and Xolotal cartels. | Tepexco; Xolotal cartels",
                "the Gulf, Tepexco, and Xolotal cartels fought | Tepexco; Xolotal cartels",
                "los cárteles de Tepexco, de la Sierra y del Xolotal | Tepexco; Xolotal",
                "cartels in Tepexco and Xolotal | ",
                "the Tepexco and Xolotal valleys | "
            })
    void organizationsThatShareAWordAreFound(String text, String expected) {
        String context = text + ". Ismael Quiñonez Zambrudo said so.";
        List<String> found = FINDER.find(context).stream()
                .filter(mention -> mention.kind() == MentionKind.COORDINATED)
                .map(Mention::text)
                .toList();
        assertThat(String.join("; ", found)).isEqualTo(expected == null ? "" : expected);
    }

    @Test
    void peopleWhoShareSurnamesAreFound() {
        assertThat(kinds("Ismael and Arnoldo Quiñonez Zambrudo fled."))
                .containsExactly(MentionKind.COORDINATED, MentionKind.FULL_NAME);
        assertThat(names("Ismael Quiñonez Zambrudo y su hermano Arnoldo huyeron."))
                .containsExactly("Ismael Quiñonez Zambrudo", "Arnoldo");
        assertThat(names("Ismael Quiñonez Zambrudo y su vecino Arnoldo huyeron."))
                .containsExactly("Ismael Quiñonez Zambrudo");
    }

    @Test
    void surnamesReferBackToWhoeverWasNamed() {
        List<Mention> mentions = FINDER.find(
                "Ismael Quiñonez Zambrudo was there. Quiñonez said no. Quiñonez Zambrudo left; Mr. Quiñonez did.");
        assertThat(mentions)
                .extracting(Mention::text)
                .containsExactly("Ismael Quiñonez Zambrudo", "Quiñonez", "Quiñonez Zambrudo", "Quiñonez");
        assertThat(mentions.get(1).kind()).isEqualTo(MentionKind.SHORT_REFERENCE);
        assertThat(mentions.get(1).context()).hasSize(1);
        assertThat(names("Quiñonez was there.")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Carlos Quiñonez Barriada was there too.",
                "People of the surname Quiñonez are many.",
                "La señora de apellido Quiñonez calló.",
                "The firm Quiñonez & Mora sued.",
                "La calle Quiñonez está cerrada.",
                "She met J. Quiñonez again."
            })
    void otherBearersOfASurnameAreNotMeant(String text) {
        assertThat(names("Ismael Quiñonez Zambrudo spoke. " + text)).containsExactly("Ismael Quiñonez Zambrudo");
    }

    @Test
    void aSurnameMeansWhoeverWasNamedLast() {
        assertThat(names("Ismael Quiñonez Zambrudo spoke. Carlos Quiñonez Barriada listened. Then Quiñonez left."))
                .containsExactly("Ismael Quiñonez Zambrudo");
    }

    @Test
    void initialsOfANamedPartyAreFound() {
        assertThat(kinds("The Tren de Moxola came. The TdM left."))
                .containsExactly(MentionKind.FULL_NAME, MentionKind.ACRONYM);
        assertThat(names("The Tren de Moxola came. Here TDM means time division multiplex."))
                .containsExactly("Tren de Moxola");
    }

    @Test
    void numbersAreNicknamesOnlyWhereIntroduced() {
        String introduced = "Ismael Quiñonez Zambrudo, a/k/a \"77,\" and Arnoldo Quiñonez Zambrudo, alias \"81\". ";
        assertThat(names(introduced + "He heard 77's voice.")).hasSize(5).endsWith("77");
        assertThat(names(introduced + "\"77 gives orders and 81 obeys,\" he said."))
                .hasSize(6);
        assertThat(names(introduced + "Exhibit 77 has 81 pages, and room 81 is shut."))
                .hasSize(4);
        assertThat(names("Ismael Quiñonez Zambrudo is 77 years old, or \"77\"."))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Comimos en la taquería El Tlacuache ayer.",
                "Viven en el rancho El Tlacuache.",
                "mi primo, al que le dicen El Tlacuache, ríe",
                "Here El Tlacuache is the taco truck on the corner.",
                "They played covers of El Tlacuache and others.",
                "Here CDX = content depot xerography."
            })
    void namesOfOtherThingsAreNotMeant(String text) {
        assertThat(names("Ismael Quiñonez Zambrudo spoke. " + text)).containsExactly("Ismael Quiñonez Zambrudo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ismael \"El Sapito\" Quiñonez Zambrudo",
                "Ismael ‘El Tlacuache’ Quiñonez",
                "Ismael Mario (El Sapito) Quiñonez Zambrudo"
            })
    void aNicknameMayStandInsideAName(String name) {
        assertThat(names("Dijo que " + name + " huyó.")).containsExactly(name);
    }

    @Test
    void shorterNamesOfCompaniesAreFound() {
        assertThat(names("It was paid by Gasera Mayebra in March.")).containsExactly("Gasera Mayebra");
    }

    @Test
    void ordinaryWordsNeedContext() {
        assertThat(names("The first Argument is a number, and a blue horizon, a Blue horizon."))
                .isEmpty();
        assertThat(names("They paid Argument Ltd today.")).containsExactly("Argument Ltd");
        assertThat(names("The Tepexco Cartel paid Argument yesterday.")).containsExactly("Tepexco Cartel", "Argument");
    }

    @Test
    void numbersOfShipsAreReadAsTheyAreWritten() {
        assertThat(names("The vessels Garza de Mar III, Garza de Mar 3 and Garza de Mar IV left."))
                .containsExactly("Garza de Mar III", "Garza de Mar 3");
    }

    @Test
    void gangsAreFoundInSmallLetters() {
        assertThat(names("dicen que el cartel de tepexco ya llegó")).containsExactly("cartel de tepexco");
    }
}
