package org.tamiz.core.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Reason;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.WordAgreement;

/**
 * Pairs the words of two names so that each word is used once. The pair worth most is taken first, then the next among
 * what is left; of equal ones the pair that accounts for more words, then the one whose places in the names are closer. For
 * names this finds the best pairing but for contrived cases, and it is easy to follow when explained.
 */
final class WordAlignment {
    private WordAlignment() {}

    /**
     * Words of the record that agree with words of the listed name.
     *
     * @param record position of the first word in the record's name
     * @param recordCount how many words of it, run together; 1 unless the words are divided differently. After the last
     *     word comes the first
     * @param listed position of the first word in the listed name
     * @param listedCount how many words of it
     * @param bits what the agreement is worth
     * @param reason in what way they agree
     */
    record Pair(int record, int recordCount, int listed, int listedCount, double bits, Reason reason) {
        /** What the words would be worth if they agreed exactly. */
        double exactBits(ParsedName listedName) {
            return listedName.joinedBits(listed, listedCount);
        }

        /**
         * What decides which pair is taken first. What dividing a word costs is left out: the same letters must not yield
         * to one of their parts, which resembles the word and leaves the other parts over.
         */
        private double precedence() {
            return reason == Reason.JOINED ? bits + WordAgreement.JOINED_COST : bits;
        }
    }

    private static final Comparator<Pair> BEST_FIRST = Comparator.comparingDouble(Pair::precedence)
            .thenComparingInt(pair -> pair.recordCount + pair.listedCount)
            .reversed()
            .thenComparingInt(pair -> Math.abs(pair.record - pair.listed))
            .thenComparingInt(Pair::record)
            .thenComparingInt(Pair::listed);

    /** The pairs in no particular order. */
    static List<Pair> of(ParsedName record, ParsedName listed) {
        List<Pair> possible = new ArrayList<>();
        for (int i = 0; i < record.words().size(); i++) {
            for (int j = 0; j < listed.words().size(); j++) {
                WordAgreement agreement =
                        agreement(record.words().get(i), listed.words().get(j));
                if (agreement != null) {
                    possible.add(new Pair(i, 1, j, 1, agreement.bits(), agreement.reason()));
                }
            }
        }
        addJoined(record, listed, false, possible);
        addJoined(listed, record, true, possible);
        if (possible.size() > 1) {
            possible.sort(BEST_FIRST);
        }
        List<Pair> chosen = new ArrayList<>();
        long recordUsed = 0;
        long listedUsed = 0;
        for (Pair pair : possible) {
            long recordWords = words(record, pair.record, pair.recordCount);
            long listedWords = words(listed, pair.listed, pair.listedCount);
            if ((recordUsed & recordWords) == 0 && (listedUsed & listedWords) == 0) {
                chosen.add(pair);
                recordUsed |= recordWords;
                listedUsed |= listedWords;
            }
        }
        return chosen;
    }

    /** A bit for each word; names have at most {@link org.tamiz.core.names.Normalizer#MAX_WORDS} of them. */
    private static long words(ParsedName name, int start, int count) {
        long words = 0;
        for (int i = start; i < start + count; i++) {
            words |= 1L << (i % name.words().size());
        }
        return words;
    }

    private static @Nullable WordAgreement agreement(NameWord a, NameWord b) {
        if (a.particle() || b.particle()) {
            if (!a.letters().equals(b.letters())) {
                return null;
            }
            if (a.particle() && b.particle()) {
                return new WordAgreement(Reason.SAME, a.bits());
            }
            // Where one name shows that the word is a surname, the other does not lack it. It is worth nothing more,
            // since
            // titles are not looked up in the index.
            return a.isTitle() || b.isTitle() ? new WordAgreement(Reason.SAME, 0) : null;
        }
        return WordAgreement.between(a.form(), b.form());
    }

    private static boolean canBeJoined(NameWord single) {
        return !single.particle() && single.form().isPlain();
    }

    /** Adds the pairs in which several words of the divided name spell one word of the whole name. */
    private static void addJoined(ParsedName divided, ParsedName whole, boolean dividedIsListed, List<Pair> possible) {
        for (int j = 0; j < whole.words().size(); j++) {
            NameWord single = whole.words().get(j);
            for (int i = 0; i < divided.words().size() && canBeJoined(single); i++) {
                int length = divided.words().get(i).letters().length();
                for (int count = 2; count <= divided.mostJoined(); count++) {
                    NameWord last = divided.words()
                            .get((i + count - 1) % divided.words().size());
                    length += last.letters().length();
                    if (length == single.letters().length()
                            && divided.joinedLetters(i, count).equals(single.letters())) {
                        WordAgreement agreement = WordAgreement.joined(single.bits(), divided.joinedBits(i, count));
                        if (agreement != null) {
                            possible.add(
                                    dividedIsListed
                                            ? new Pair(j, 1, i, count, agreement.bits(), agreement.reason())
                                            : new Pair(i, count, j, 1, agreement.bits(), agreement.reason()));
                        }
                    }
                }
            }
        }
    }
}
