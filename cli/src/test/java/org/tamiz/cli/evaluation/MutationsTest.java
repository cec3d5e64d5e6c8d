package org.tamiz.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.reports.phrase.Language;

class MutationsTest {
    private static final ListedNames LISTED = ListedNames.compile(List.of(EmbeddedRegister.load()));

    @ParameterizedTest
    @CsvSource({
        "UNCHANGED, 'GUZMAN LOERA, Joaquin', PERSON, Joaquin GUZMAN LOERA",
        "MATERNAL_DROPPED, 'GUZMAN LOERA, Joaquin', PERSON, Joaquin GUZMAN",
        "MATERNAL_DROPPED, 'DE LA O LOERA, Joaquin', PERSON, Joaquin DE LA O",
        "MATERNAL_DROPPED, 'LOERA, Joaquin', PERSON,",
        "SURNAMES_SWAPPED, 'GUZMAN LOERA, Joaquin', PERSON, Joaquin LOERA GUZMAN",
        "SURNAME_FIRST, 'GUZMAN LOERA, Joaquin', PERSON, GUZMAN LOERA Joaquin",
        "INITIALS, 'GUZMAN LOERA, Jose Luis', PERSON, J. L. GUZMAN LOERA",
        "INITIALS, SINALOA CARTEL, ORGANIZATION,",
        "ACCENTS_DROPPED, 'GUZMÁN LOERA, Joaquín', PERSON, Joaquin GUZMAN LOERA",
        "ACCENTS_DROPPED, 'GUZMAN LOERA, Joaquin', PERSON,",
        "LEGAL_FORM_REMOVED, 'SUMILAB, S.A. DE C.V.', ORGANIZATION, SUMILAB",
        "LEGAL_FORM_CHANGED, 'SUMILAB, S.A. DE C.V.', ORGANIZATION, SUMILAB S. de R.L. de C.V.",
        "LEGAL_FORM_CHANGED, ANDUVAR LTDA, ORGANIZATION, ANDUVAR S.A.",
        "LEGAL_FORM_REMOVED, LTDA, ORGANIZATION,",
        "JOINED, 'LOERA, Joaquin', PERSON, JoaquinLOERA",
        "JOINED, ANDUVAR, ORGANIZATION,"
    })
    void changesANameInItsWay(Mutation mutation, String name, PartyKind kind, String expected) {
        assertThat(mutation.apply(WrittenName.of(name, kind), new Random(1))).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource(Mutation.class)
    void changesNothingElse(Mutation mutation) {
        for (long seed = 0; seed < 200; seed++) {
            String text =
                    mutation.apply(WrittenName.of("ZAMBADA VELAZQUEZ, Ismael", PartyKind.PERSON), new Random(seed));
            String before = "Ismael ZAMBADA VELAZQUEZ";
            switch (mutation) {
                case ONE_TYPO ->
                    assertThat(edits(before, String.valueOf(text)))
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(1);
                case TWO_TYPOS ->
                    assertThat(edits(before, String.valueOf(text)))
                            .as("seed %d", seed)
                            .isLessThanOrEqualTo(2);
                case TRANSPOSITION ->
                    assertThat(sorted(text)).as("seed %d", seed).isEqualTo(sorted(before));
                case SPLIT, JOINED ->
                    assertThat(String.valueOf(text).replace(" ", ""))
                            .as("seed %d", seed)
                            .isEqualTo(before.replace(" ", ""));
                case B_AND_V, Z_AND_S, ACCENT_ADDED ->
                    assertThat(edits(before, String.valueOf(text)))
                            .as("seed %d", seed)
                            .isEqualTo(1);
                case ACCENTS_DROPPED, LEGAL_FORM_REMOVED, LEGAL_FORM_CHANGED ->
                    assertThat(text).isNull();
                default -> assertThat(text).isNotNull();
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameFigures() {
        Policy policy = Policy.standard();
        FigureTable once = Mutations.of(LISTED, policy, new Sampling(7), 20);
        assertThat(once).isEqualTo(Mutations.of(LISTED, policy, new Sampling(7), 20));
        assertThat(once.rows()).hasSizeGreaterThan(12);
        assertThat(once.rows().get(0).item().in(Language.ENGLISH)).isEqualTo("unchanged, given names first");
        assertThat(once.rows()).allMatch(row -> row.figures().get(0).value().orElse(0) <= 20);
    }

    @Test
    void everyNameOfTheEmbeddedRegisterIsTested() {
        SelfTest test = SelfTest.of(LISTED, Policy.standard());
        long names = LISTED.publications().get(0).names();
        assertThat(test.figures().rows().get(0).figures().get(0).value().orElse(0))
                .isEqualTo((double) names);
        Share found = test.figures().rows().get(0).figures().get(1).share();
        assertThat(found).isNotNull();
        assertThat(found.of() - found.count()).isEqualTo(test.failures().size());
    }

    private static String sorted(@Nullable String text) {
        return String.valueOf(text)
                .chars()
                .sorted()
                .mapToObj(Character::toString)
                .reduce("", String::concat);
    }

    /** Levenshtein's distance. */
    private static int edits(String left, String right) {
        int[][] table = new int[left.length() + 1][right.length() + 1];
        for (int i = 0; i <= left.length(); i++) {
            for (int j = 0; j <= right.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int replaced = table[i - 1][j - 1] + (left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1);
                    table[i][j] = Math.min(replaced, 1 + Math.min(table[i - 1][j], table[i][j - 1]));
                }
            }
        }
        return table[left.length()][right.length()];
    }
}
