package org.tamiz.benchmarks;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Writes names otherwise, as people do when they type them: with slips, a word short, in another order.
 *
 * @param random draws what happens, and where
 */
record Miswriting(Random random) {
    /** In shorter words a slip may well give another word. */
    private static final int SHORTEST_MISSPELT = 4;

    /** The name with one or two slips, and sometimes a word short or in another order. */
    String of(String name) {
        List<String> words = new ArrayList<>(List.of(name.split(" ", -1)));
        misspell(words);
        switch (random.nextInt(4)) {
            case 0 -> misspell(words);
            case 1 -> {
                if (words.size() > 2) {
                    words.remove(random.nextInt(words.size()));
                }
            }
            case 2 -> Collections.rotate(words, 1 + random.nextInt(words.size()));
            default -> {}
        }
        return String.join(" ", words);
    }

    /** Puts a slip into one of the words, if one is long enough. */
    void misspell(List<String> words) {
        int[] places = IntStream.range(0, words.size())
                .filter(i -> words.get(i).length() >= SHORTEST_MISSPELT)
                .toArray();
        if (places.length > 0) {
            int place = places[random.nextInt(places.length)];
            words.set(place, misspelt(words.get(place)));
        }
    }

    /** A letter left out, put in, replaced or exchanged with the next; the first stays, for a slip there is seen at once. */
    private String misspelt(String word) {
        int at = 1 + random.nextInt(word.length() - 2);
        char letter = (char) ((Character.isUpperCase(word.charAt(at)) ? 'A' : 'a') + random.nextInt(26));
        String before = word.substring(0, at);
        String after = word.substring(at + 1);
        return switch (random.nextInt(4)) {
            case 0 -> before + after;
            case 1 -> before + letter + word.substring(at);
            case 2 -> before + letter + after;
            default -> before + after.charAt(0) + word.charAt(at) + after.substring(1);
        };
    }
}
