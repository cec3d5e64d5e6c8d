package org.tamiz.core.index;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.core.index.WordMatches.Match;
import org.tamiz.core.names.AgreementKeys;
import org.tamiz.core.names.WordAgreement;
import org.tamiz.core.names.WordForm;

/** Compares words of records with every listed word that they may agree with. Its working space belongs to one thread. */
final class WordSearch {
    /** Words that are less alike than this contradict each other as much as any. */
    private static final double LEAST_NEARNESS = -10;

    private final WordTable words;
    private final NumberMarks compared;

    WordSearch(WordTable words) {
        this.words = words;
        this.compared = new NumberMarks(words.size());
    }

    /**
     * The listed words that a word agrees with, or that are alike.
     *
     * @param runs the listed names of which some words, run together, spell the word
     */
    WordMatches matches(WordForm word, NumberList runs) {
        compared.clear();
        List<Match> matches = new ArrayList<>();
        AgreementKeys.asked(word, key -> words.filedUnder(key, listed -> compare(word, listed, matches)));
        AgreementKeys.askedForSpelling(
                word,
                key -> words.filedUnder(key, listed -> {
                    if (!compared.contains(listed) && words.mayBeAlike(listed, word)) {
                        compare(word, listed, matches);
                    }
                }));
        return new WordMatches(word.key(), matches, runs);
    }

    private void compare(WordForm word, int listed, List<Match> matches) {
        if (!compared.add(listed)) {
            return;
        }
        WordAgreement nearness = WordAgreement.nearness(word, words.form(listed));
        if (nearness != null && nearness.bits() > LEAST_NEARNESS) {
            matches.add(new Match(listed, nearness.bits()));
        }
    }
}
