package org.tamiz.core.names;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A name in comparable form.
 *
 * @param words its words in order, legal forms taken out; empty if the name holds no letter and no digit
 * @param legalForms the legal forms that an organization's name states, in order
 * @param cutOff whether the name fills its field to the limit, so that more words may have followed
 */
public record ParsedName(List<NameWord> words, List<LegalForm> legalForms, boolean cutOff) {
    /** The most words that are tried run together as one: "De La Cruz" as "Delacruz". */
    public static final int MOST_JOINED = 3;

    /** Copies the words. */
    public ParsedName {
        words = List.copyOf(words);
        legalForms = List.copyOf(legalForms);
    }

    /** The legal forms in their usual short writing; null if the name states none. */
    public @Nullable String legalForm() {
        return legalForms.isEmpty()
                ? null
                : legalForms.stream().map(LegalForm::shortForm).collect(Collectors.joining(" "));
    }

    /** Whether a person's name states a generation, as "Jr." does, and another name states another one. */
    public boolean isOfOtherGeneration(ParsedName other) {
        int mine = Generations.of(words);
        int theirs = mine == 0 ? 0 : Generations.of(other.words);
        return theirs != 0 && mine != theirs;
    }

    /** What the name starts with if that is only written before the names of ships; null if it is not. */
    public @Nullable String shipPrefix() {
        boolean ship = words.size() > 1
                && words.get(0).particle()
                && ShipPrefixes.contains(words.get(0).letters());
        return ship && legalForms.isEmpty() ? words.get(0).written() : null;
    }

    /**
     * The letters of the words that are no particles, in alphabetical order. Two names with the same key are the same
     * name but for order, linking words and legal form.
     */
    public String wholeNameKey() {
        String[] letters = new String[words.size()];
        int count = 0;
        for (NameWord word : words) {
            if (!word.particle()) {
                letters[count++] = word.letters();
            }
        }
        Arrays.sort(letters, 0, count);
        return String.join(" ", Arrays.asList(letters).subList(0, count));
    }

    /** Whether an organization's name is the acronym of another. */
    public boolean isAcronymOf(ParsedName other) {
        return Acronym.mayBe(words) && other.acronyms().contains(wholeNameKey());
    }

    /** The acronyms of an organization's name: its initials, linking words left out or taken in. */
    public Set<String> acronyms() {
        return Acronym.of(words);
    }

    /**
     * The letters of {@code count} words from {@code start} on, run together. After the last word comes the first: in
     * "LUNA MEZA, Osiris" the given name and the first surname are neighbours too.
     */
    public String joinedLetters(int start, int count) {
        StringBuilder letters = new StringBuilder();
        for (int i = start; i < start + count; i++) {
            letters.append(words.get(i % words.size()).letters());
        }
        return letters.toString();
    }

    /** The most words that can be run together in this name: no word twice. */
    public int mostJoined() {
        return Math.min(MOST_JOINED, words.size());
    }

    /** The sum of the rarities of {@code count} words from {@code start} on, in bits. */
    public double joinedBits(int start, int count) {
        double bits = 0;
        for (int i = start; i < start + count; i++) {
            bits += words.get(i % words.size()).bits();
        }
        return bits;
    }
}
