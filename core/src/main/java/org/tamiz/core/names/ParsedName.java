package org.tamiz.core.names;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name in comparable form.
 *
 * @param words its words in order, legal forms taken out; empty if the name holds no letter and no digit
 * @param legalForm an organization's legal form in its usual short writing, or null if the name states none
 */
public record ParsedName(List<NameWord> words, @Nullable String legalForm) {
    /** The most words that are tried run together as one: "De La Cruz" as "Delacruz". */
    public static final int MOST_JOINED = 3;

    /** Copies the words. */
    public ParsedName {
        words = List.copyOf(words);
    }

    /**
     * The letters of the words that are no particles, in alphabetical order. Two names with the same key are the same
     * name but for order, linking words and legal form.
     */
    public String wholeNameKey() {
        return words.stream()
                .filter(word -> !word.particle())
                .map(NameWord::letters)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    /** The letters of {@code count} words from {@code start} on, run together. */
    public String joinedLetters(int start, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = start; i < start + count; i++) {
            letters.append(words.get(i).letters());
        }
        return letters.toString();
    }

    /** The sum of the rarities of {@code count} words from {@code start} on, in bits. */
    public double joinedBits(int start, int count) {
        double bits = 0;
        for (int i = start; i < start + count; i++) {
            bits += words.get(i).bits();
        }
        return bits;
    }
}
