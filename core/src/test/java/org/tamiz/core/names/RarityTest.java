package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Holds the search of the table where it lies to a plain reading of it. */
class RarityTest {
    private static final List<List<String>> ROWS = Resource.rows(Rarity.TABLE);

    private static Map<String, String> cells(NameDomain domain) {
        Map<String, String> cells = new HashMap<>();
        ROWS.forEach(row -> cells.put(row.get(0), row.get(domain == NameDomain.PERSON ? 1 : 2)));
        return cells;
    }

    /** A word that no source has and that is as long, and of digits if the other is. */
    private static String unknownLike(String word) {
        boolean digits = word.chars().allMatch(Character::isDigit);
        return (digits ? "76" : "QX").repeat(word.length()).substring(0, word.length());
    }

    @ParameterizedTest
    @EnumSource(NameDomain.class)
    void everyRowOfTheTableIsFound(NameDomain domain) {
        assertThat(ROWS).hasSizeGreaterThan(20_000);
        cells(domain).forEach((word, cell) -> {
            if (cell.isEmpty() && !Meanings.of(word).isEmpty()) {
                return; // as rare as a translation, which MeaningsTest is about
            }
            double unknown = Rarity.shareBits(unknownLike(word), domain);
            double syllables = domain == NameDomain.PERSON ? Rarity.twoSyllables(word) : unknown;
            double expected = cell.isEmpty() ? Math.min(unknown, syllables) : Double.parseDouble(cell);
            assertThat(Rarity.shareBits(word, domain)).as(word).isEqualTo(expected);
        });
    }

    @ParameterizedTest
    @EnumSource(NameDomain.class)
    void aWordBesideARowIsNotTakenForIt(NameDomain domain) {
        Map<String, String> cells = cells(domain);
        for (List<String> row : ROWS) {
            String word = row.get(0);
            for (String beside :
                    List.of(word + "Q", word.substring(0, word.length() - 1) + "Q", "0" + word, word + "0")) {
                if (cells.getOrDefault(beside, "").isEmpty()
                        && Meanings.of(beside).isEmpty()) {
                    assertThat(Rarity.shareBits(beside, domain))
                            .as("%s beside %s", beside, word)
                            .isEqualTo(Rarity.shareBits(unknownLike(beside), domain));
                }
            }
        }
    }

    /** As many people are called by two syllables as the syllables let expect, and not as few as by an unseen word. */
    @ParameterizedTest
    @CsvSource({"YONGCHOL, YONG, CHOL", "JONGUN, JONG, UN"})
    void anEastAsianGivenNameIsAsRareAsItsSyllables(String joined, String first, String second) {
        double sum = Rarity.shareBits(first, NameDomain.PERSON) + Rarity.shareBits(second, NameDomain.PERSON);

        assertThat(Rarity.shareBits(joined, NameDomain.PERSON))
                .isLessThan(sum)
                .isLessThan(Rarity.shareBits(unknownLike(joined), NameDomain.PERSON))
                .isGreaterThan(Rarity.shareBits(first, NameDomain.PERSON));
        assertThat(Rarity.shareBits(joined, NameDomain.ENTITY))
                .isEqualTo(Rarity.shareBits(unknownLike(joined), NameDomain.ENTITY));
    }

    @Test
    void theTableIsInTheOrderThatSearchingItNeeds() {
        assertThat(ROWS).extracting(row -> row.get(0)).isSorted().doesNotHaveDuplicates();
        assertThat(ROWS).allSatisfy(row -> assertThat(row).hasSize(3));
    }

    @ParameterizedTest
    @CsvSource({"GARCIA, LOERA", "HERNANDEZ, ZAMBADA", "MARIA, XOCHITL", "IVANOV, SECHIN", "WANG, OUYANG"})
    void aSurnameOfManyTellsLessThanOneOfFew(String common, String rare) {
        assertThat(Rarity.bits(common, NameDomain.PERSON)).isLessThan(Rarity.bits(rare, NameDomain.PERSON));
    }

    @ParameterizedTest
    @CsvSource({"COMERCIALIZADORA, ANDUVAR", "TRADING, MIRASOL", "GRUPO, ZAPOPAN", "SHIPPING, QUETZAL"})
    void aGenericCompanyWordTellsLessThanADistinguishingOne(String generic, String distinguishing) {
        assertThat(Rarity.bits(generic, NameDomain.ENTITY)).isLessThan(Rarity.bits(distinguishing, NameDomain.ENTITY));
    }

    @Test
    void aWordCountsByTheNamesItStandsIn() {
        assertThat(Rarity.bits("CRUZ", NameDomain.PERSON)).isLessThan(Rarity.bits("CRUZ", NameDomain.ENTITY));
        assertThat(Rarity.bits("TRADING", NameDomain.ENTITY)).isLessThan(Rarity.bits("TRADING", NameDomain.PERSON));
    }

    /** Mexico has several times as many Hernández as Spain; the table must not take them for rare. */
    @Test
    void surnamesCommonInMexicoAreCommonHere() {
        assertThat(List.of("HERNANDEZ", "GARCIA", "MARTINEZ", "LOPEZ", "GONZALEZ"))
                .allSatisfy(
                        word -> assertThat(Rarity.bits(word, NameDomain.PERSON)).isLessThan(5));
    }

    @ParameterizedTest
    @EnumSource(NameDomain.class)
    void wordsThatNoSourceHasAreRarerTheLongerTheyAreAndNeverWorthMoreThanTheLimit(NameDomain domain) {
        double last = 0;
        for (int length = 1; length <= 30; length++) {
            String word = "QX".repeat(length).substring(0, length);
            assertThat(Rarity.shareBits(word, domain)).isGreaterThanOrEqualTo(last);
            assertThat(Rarity.bits(word, domain)).isBetween(Rarity.LEAST_BITS, Rarity.MOST_BITS);
            last = Rarity.shareBits(word, domain);
        }
        assertThat(last).isGreaterThan(Rarity.MOST_BITS);
    }
}
