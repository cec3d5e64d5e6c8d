package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.PartyKind;

/** Holds the numbers of agreement to comparing every word with every other. */
class AgreementKeysTest {
    private static final int WORDS = 600;

    /** Names in the ways that tables, scripts and abbreviations tell apart. */
    private static final String[] WRITTEN = {
        "Muhammad Mohamed Mehmet Yusuf Joseph Hussein Husayn Saeed Said Qadhafi Gaddafi",
        "Pepe José Chuy Jesús Pancho Francisco Fco. Ma. María Gpe. Guadalupe Pedrito Pedro Anita Ana",
        "Bill William Bob Robert Chapo Guzmán Gusmán Baca Vaca Jiménez Ximenez Hernandes",
        "Владимир Путин Шойгу Ибрагимов Сергей Иванов Иванова Соболевский",
        "Ivanova Ivanov Sobolevskaya Sobolevskiy Sobolevskij Tolstoy Tolstaja Tolstaya Golitsyn Golitsyna Putin Putina",
        "محمد حسن يوسف القذافي",
        "Γεώργιος Παπαδόπουλος",
        "习近平 王毅",
        "김정은 박근혜",
        "スズキ タナカ",
        "דוד משה",
        "J. K. Hdz. Gzlz. Mhd. Abdulrahman Abd Rahman Leonid Leonidovich"
    };

    private static final List<Completeness> COMPLETENESS = List.of(
            Completeness.WHOLE,
            Completeness.WHOLE,
            Completeness.WHOLE,
            Completeness.WHOLE,
            Completeness.ABBREVIATED,
            Completeness.CUT_OFF);

    @Test
    void wordsThatAreAlikeShareANumber() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<WordForm> words = new ArrayList<>();
        for (String written : WRITTEN) {
            for (String name : written.split(" ", -1)) {
                for (PartyKind kind : List.of(PartyKind.PERSON, PartyKind.ORGANIZATION)) {
                    ReadNames.parsed(name, kind).words().forEach(word -> words.add(word.form()));
                }
            }
        }
        while (words.size() < WORDS) {
            WordForm known = words.get(random.nextInt(words.size()));
            String letters =
                    random.nextInt(3) == 0 ? RandomWords.word(random) : RandomWords.edited(known.letters(), 3, random);
            Completeness completeness = COMPLETENESS.get(random.nextInt(COMPLETENESS.size()));
            words.add(WordForm.of(letters, Script.LATIN, completeness, false, NameDomain.PERSON));
        }
        int alike = 0;
        int ruledOut = 0;
        for (WordForm record : words) {
            Set<Integer> asked = new HashSet<>();
            Set<Integer> askedForSpelling = new HashSet<>();
            AgreementKeys.asked(record, asked::add);
            AgreementKeys.askedForSpelling(record, askedForSpelling::add);
            for (WordForm listed : words) {
                boolean found =
                        meets(listed, asked) || (meets(listed, askedForSpelling) && mayBeSpelledAlike(record, listed));
                ruledOut += found ? 0 : 1;
                if (record.letters().length() > 1 && WordAgreement.nearness(record, listed) != null) {
                    alike++;
                    assertThat(found)
                            .as("seed %d: %s is like %s", seed, record.key(), listed.key())
                            .isTrue();
                }
            }
        }
        assertThat(alike).as("pairs that are alike, seed %d", seed).isGreaterThan(5 * WORDS);
        assertThat(ruledOut).as("pairs ruled out, seed %d", seed).isGreaterThan(WORDS * WORDS / 2);
    }

    private static boolean mayBeSpelledAlike(WordForm record, WordForm listed) {
        return record.skeletonHash() == listed.skeletonHash()
                || WordForm.mayBeAlike(
                        record.letterSignature(),
                        record.soundSignature(),
                        listed.letterSignature(),
                        listed.soundSignature());
    }

    private static boolean meets(WordForm listed, Set<Integer> asked) {
        boolean[] met = {false};
        AgreementKeys.filed(listed, key -> met[0] |= asked.contains(key));
        return met[0];
    }
}
