package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;

class ExactNamesTest {
    private static final MentionFinder FINDER = new MentionFinder(
            new Lists()
                    .add(PartyKind.PERSON, "DRUGS", "QUIÑONEZ ZAMBRUDO, Ismael Mario", "~El Tlacuache")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "CARTEL DE TEPEXCO", "CDXV")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "GASERA MAYEBRA TRADING, S.A. DE C.V.")
                    .compile(),
            Policy.standard(),
            Extent.EXACT);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ismael Mario Quiñonez Zambrudo",
                "QUINONEZ ZAMBRUDO, Ismael Mario",
                "Ismael Mario\nQuiñonez   Zambrudo",
                "Cártel de Tepexco",
                "CDXV",
                "Gasera Mayebra Trading, S.A. de C.V.",
                "GASERA MAYEBRA TRADING"
            })
    void findsNamesAsListed(String name) {
        assertThat(FINDER.find("They met " + name + " there."))
                .extracting(Mention::text)
                .containsExactly(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ismael Mario Quiñones Zanbrudo",
                "Ismael Quiñonez Zambrudo",
                "Ismael Mario Quiñonez Zam-\nbrudo",
                "Gasera Mayebra",
                "CDXV1",
                "Cartel Tepexco",
                "Carte1 de Tepexco"
            })
    void doesNotFindOthers(String name) {
        assertThat(FINDER.find("They met " + name + " there.")).isEmpty();
    }

    @Test
    void findsNothingThatRefersBack() {
        assertThat(FINDER.find(
                        "Ismael Mario Quiñonez Zambrudo, alias El Tlacuache, left. Quiñonez and the Tepexco and Xolotal"
                                + " cartels met."))
                .extracting(Mention::text)
                .isEqualTo(List.of("Ismael Mario Quiñonez Zambrudo"));
    }
}
