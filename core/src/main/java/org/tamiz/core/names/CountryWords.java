package org.tamiz.core.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Countries as organizations have them in their names: Mexico, Mexicana, UK. Read from {@code country-words.tsv}. A name of
 * several words is read as one, so that "United States" and "U.S." are the same and "United Kingdom" is as much a country as
 * "Mexico".
 */
public final class CountryWords {
    static final String TABLE = "country-words.tsv";

    /** The words of "Democratic People's Republic of Korea" and of "Islamic Republic of Iran" with some to spare. */
    private static final int MOST_WORDS = 6;

    /** The one word for a name of several. */
    private static final Map<String, String> PHRASES = phrases();

    private static final Set<String> FIRST_WORDS = PHRASES.keySet().stream()
            .map(phrase -> phrase.substring(0, phrase.indexOf(' ')))
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> WORDS =
            meanings().stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    private CountryWords() {}

    private static Map<String, String> phrases() {
        Map<String, String> phrases = new HashMap<>();
        for (List<String> row : Resource.rows(TABLE)) {
            row.stream().filter(CountryWords::isPhrase).forEach(phrase -> phrases.put(phrase, row.get(0)));
        }
        return Map.copyOf(phrases);
    }

    private static boolean isPhrase(String cell) {
        return cell.indexOf(' ') >= 0;
    }

    /** The rows without the names of several words: words that mean the same country. */
    static List<List<String>> meanings() {
        return Resource.rows(TABLE).stream()
                .map(row -> row.stream().filter(cell -> !isPhrase(cell)).toList())
                .toList();
    }

    /** Whether a normalised word stands for a country. */
    static boolean contains(String letters) {
        return WORDS.contains(letters);
    }

    /** The word for the country that a whole text is the name of, such as "México" or "United States"; null if it is none. */
    public static @Nullable String country(String text) {
        List<Normalizer.Word> words = inOneWord(Normalizer.words(text));
        return words.size() == 1 && contains(words.get(0).letters())
                ? words.get(0).letters()
                : null;
    }

    /** The words of a name, each country in one word. */
    static List<Normalizer.Word> inOneWord(List<Normalizer.Word> words) {
        List<Normalizer.Word> read = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); ) {
            int count = FIRST_WORDS.contains(words.get(i).letters()) ? Math.min(MOST_WORDS, words.size() - i) : 1;
            while (count > 1 && !PHRASES.containsKey(letters(words, i, count))) {
                count--;
            }
            Normalizer.Word first = words.get(i);
            if (count > 1 || contains(first.letters())) {
                String written = words.subList(i, i + count).stream()
                        .map(Normalizer.Word::written)
                        .collect(Collectors.joining(" "));
                String country = PHRASES.getOrDefault(letters(words, i, count), first.letters());
                first = new Normalizer.Word(country, written, first.script(), false, first.start());
            }
            read.add(first);
            i += count;
        }
        return read;
    }

    private static String letters(List<Normalizer.Word> words, int start, int count) {
        String[] letters = new String[count];
        Arrays.setAll(letters, i -> words.get(start + i).letters());
        return String.join(" ", letters);
    }
}
