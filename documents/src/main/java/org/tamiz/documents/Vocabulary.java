package org.tamiz.documents;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the normalised words that matter: those of listed names and those that give context. */
final class Vocabulary {
    /** The number of every word that does not matter. */
    static final int UNKNOWN = -1;

    private static final byte ORDINARY = 1;
    private static final byte NOT_ORDINARY = 2;

    private final Map<String, Integer> numbers = new HashMap<>(65_536);
    private final List<String> words = new ArrayList<>(65_536);
    private final OrdinaryWords ordinaryWords;
    /** For each word {@link #ORDINARY}, {@link #NOT_ORDINARY}, or 0 if it was not asked yet. Threads may ask twice. */
    private byte[] asked = {};

    private BitSet numerals = new BitSet();

    Vocabulary(OrdinaryWords ordinaryWords) {
        this.ordinaryWords = ordinaryWords;
    }

    /** The number of a word, given to it now if it had none. */
    int add(String letters) {
        Integer known = numbers.putIfAbsent(letters, words.size());
        if (known != null) {
            return known;
        }
        words.add(letters);
        return words.size() - 1;
    }

    /** The number of a word, or {@link #UNKNOWN}. */
    int find(String letters) {
        return numbers.getOrDefault(letters, UNKNOWN);
    }

    /** Ends the adding of words: from here on threads may share it. */
    void close() {
        asked = new byte[words.size()];
        numerals = new BitSet(words.size());
        for (int number = 0; number < words.size(); number++) {
            numerals.set(number, words.get(number).chars().allMatch(Character::isDigit));
        }
    }

    /** Whether the word with a number is digits only. */
    boolean isNumber(int number) {
        return number >= 0 && numerals.get(number);
    }

    /** Whether the word with a number is an ordinary one of English or Spanish. */
    boolean isOrdinary(int number) {
        if (number < 0) {
            return false;
        }
        if (asked[number] == 0) {
            asked[number] = ordinaryWords.contains(words.get(number)) ? ORDINARY : NOT_ORDINARY;
        }
        return asked[number] == ORDINARY;
    }

    /** How many words have a number; the numbers run from 0 to one less. */
    int size() {
        return words.size();
    }

    /** The word with a number that {@link #add} gave. */
    String word(int number) {
        return words.get(number);
    }
}
