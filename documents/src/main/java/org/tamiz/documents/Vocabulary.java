package org.tamiz.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers the normalised words that matter: those of listed names and those that give context. */
final class Vocabulary {
    /** The number of every word that does not matter. */
    static final int UNKNOWN = -1;

    private final Map<String, Integer> numbers = new HashMap<>(65_536);
    private final List<String> words = new ArrayList<>(65_536);

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

    /** The word with a number that {@link #add} gave. */
    String word(int number) {
        return words.get(number);
    }
}
