package org.tamiz.documents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.core.names.EditDistance;

/**
 * Finds the listed words that a word of a text may be meant for. One typing error makes two words that are the same once a
 * letter is taken out of each (Mor and Fraenkel 1982), so all listed words are filed under what they are with each letter
 * taken out. Words that optical recognition confuses are the same once letters that look alike are read as one. These are
 * proposals only; the scorer says whether the names agree.
 */
final class NearWords {
    /** Shorter words are near too many others. */
    private static final int SHORTEST = 5;

    /** A listed word may have a letter less. */
    private static final int SHORTEST_CONFUSED = 4;

    private static final int LONGEST = 24;

    /** A word near more than these is no name anybody misspells. */
    private static final int MOST = 8;

    /** The bits of a filter; a power of 2. */
    private static final int FILTER = 1 << 22;

    /** Times 31 it makes 1 among numbers of 64 bits. */
    private static final long INVERSE_OF_31 = 0xef7bdef7bdef7bdfL;

    private final Vocabulary vocabulary;
    private final OrdinaryWords ordinaryWords;
    private final Map<String, List<NearWord>> byLook = new HashMap<>();
    /** A word's hash with a letter taken out above, the word's number below; in order. */
    private final long[] filed;
    /** For each value of the hash's upper bits where its words begin. */
    private final int[] begins;

    private final int shift;

    /** A bit for each of {@link #filed} by its hash: of most words it tells that nothing is near. */
    private final long[] filedBits = new long[FILTER / Long.SIZE];
    /** A bit for each of {@link #byLook}, likewise. */
    private final long[] lookBits = new long[FILTER / Long.SIZE];

    /** Files the words that the vocabulary has now. */
    NearWords(Vocabulary vocabulary, OrdinaryWords ordinaryWords) {
        this.vocabulary = vocabulary;
        this.ordinaryWords = ordinaryWords;
        long[] all = new long[1 << 16];
        int count = 0;
        for (int id = 0; id < vocabulary.size(); id++) {
            String word = vocabulary.word(id);
            if (word.length() > LONGEST || hasDigit(word)) {
                continue;
            }
            if (word.length() >= SHORTEST_CONFUSED) {
                String look = look(word);
                byLook.computeIfAbsent(look, key -> new ArrayList<>(1)).add(new NearWord(id, true));
                set(lookBits, look.hashCode() * 0x9E3779B1);
            }
            if (word.length() >= SHORTEST_CONFUSED) {
                if (count + word.length() >= all.length) {
                    all = Arrays.copyOf(all, all.length * 2);
                }
                for (int out = -1; out < word.length(); out++) {
                    long hash = hash(word, out);
                    all[count++] = hash << 32 | id;
                    set(filedBits, (int) hash);
                }
            }
        }
        filed = Arrays.copyOf(all, count);
        Arrays.sort(filed);
        int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(count));
        shift = 63 - bits;
        begins = new int[(1 << bits) + 1];
        int at = 0;
        for (int bucket = 0; bucket < begins.length; bucket++) {
            while (at < count && filed[at] >>> shift < bucket) {
                at++;
            }
            begins[bucket] = at;
        }
    }

    /**
     * The listed words that a word of a text looks like to a machine.
     *
     * @param letters the word, which no listed name has
     * @param small whether it is written in small letters; then an ordinary word is nothing but that
     */
    List<NearWord> confused(String letters, boolean small) {
        if (letters.length() < SHORTEST_CONFUSED || letters.length() > LONGEST || isNumber(letters)) {
            return List.of();
        }
        List<NearWord> alike = isSet(lookBits, lookHash(letters) * 0x9E3779B1) ? byLook.get(look(letters)) : null;
        return alike == null ? List.of() : meant(letters, small, alike);
    }

    /**
     * The listed words that are a typing error away from a word of a text, itself left out.
     *
     * @param letters the word
     * @param small whether it is written in small letters; then an ordinary word is nothing but that
     */
    List<NearWord> mistyped(String letters, boolean small) {
        if (letters.length() < SHORTEST || letters.length() > LONGEST || hasDigit(letters)) {
            return List.of();
        }
        List<NearWord> near = new ArrayList<>(0);
        long before = 0; // the hash of the letters before the one taken out
        long after = hashed(letters); // of those behind it
        long power = power(letters.length());
        addFiled(letters, mixed(after), near);
        for (int out = 0; out < letters.length(); out++) {
            char letter = letters.charAt(out);
            after -= letter * (power *= INVERSE_OF_31);
            addFiled(letters, mixed(before * power + after), near);
            before = before * 31 + letter;
        }
        return near.isEmpty() ? List.of() : meant(letters, small, near);
    }

    /** Those that a word may be meant for: an ordinary word is not meant for another ordinary one. */
    private List<NearWord> meant(String letters, boolean small, List<NearWord> near) {
        boolean ordinary = ordinaryWords.contains(letters);
        if (ordinary && small) {
            return List.of();
        }
        List<NearWord> meant = new ArrayList<>(near);
        meant.removeIf(word -> ordinary && vocabulary.isOrdinary(word.id()));
        return meant.size() > MOST ? List.of() : List.copyOf(meant);
    }

    private void addFiled(String letters, long hash, List<NearWord> near) {
        if (!isSet(filedBits, (int) hash)) {
            return;
        }
        int bucket = (int) (hash << 32 >>> shift);
        for (int at = begins[bucket]; at < begins[bucket + 1]; at++) {
            if (filed[at] >>> 32 == hash) {
                NearWord word = new NearWord((int) filed[at], false);
                if (!near.contains(word)
                        && EditDistance.within(letters, vocabulary.word(word.id()), 1) == 1
                        && (vocabulary.word(word.id()).length() >= SHORTEST || isDoubled(letters))) {
                    near.add(word);
                }
            }
        }
    }

    /** Of a short word only a key pressed twice is a mistake that cannot be another word: "Clubb". */
    private static boolean isDoubled(String letters) {
        for (int i = 1; i < letters.length(); i++) {
            if (letters.charAt(i) == letters.charAt(i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** A hash of 31 bits of a word with the letter at a place taken out; none if that is -1. */
    private static long hash(String word, int out) {
        long hash = 0;
        for (int i = 0; i < word.length(); i++) {
            if (i != out) {
                hash = hash * 31 + word.charAt(i);
            }
        }
        return mixed(hash);
    }

    private static long mixed(long hash) {
        return (hash * 0x9E3779B97F4A7C15L) >>> 33;
    }

    private static long hashed(String letters) {
        long hash = 0;
        for (int i = 0; i < letters.length(); i++) {
            hash = hash * 31 + letters.charAt(i);
        }
        return hash;
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 31;
        }
        return power;
    }

    private static void set(long[] bits, int hash) {
        int bit = hash & (FILTER - 1);
        bits[bit >> 6] |= 1L << bit;
    }

    private static boolean isSet(long[] bits, int hash) {
        int bit = hash & (FILTER - 1);
        return (bits[bit >> 6] & 1L << bit) != 0;
    }

    private static boolean isNumber(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean hasDigit(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) <= '9') {
                return true;
            }
        }
        return false;
    }

    /** The word with letters and digits that look alike made one: 0 and O, 1, l and I, rn and m. */
    private static String look(String word) {
        StringBuilder look = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char both = bothAs(word, i);
            look.append(both == 0 ? as(word.charAt(i)) : both);
            i += both == 0 ? 0 : 1;
        }
        return look.toString();
    }

    /** The hash of a word's look as a string, without the string. */
    private static int lookHash(String word) {
        int hash = 0;
        for (int i = 0; i < word.length(); i++) {
            char both = bothAs(word, i);
            hash = hash * 31 + (both == 0 ? as(word.charAt(i)) : both);
            i += both == 0 ? 0 : 1;
        }
        return hash;
    }

    /** The letter that a letter and the next look like together; 0 if none. */
    private static char bothAs(String word, int at) {
        char next = at + 1 < word.length() ? word.charAt(at + 1) : 0;
        return switch (word.charAt(at)) {
            case 'R' -> next == 'N' ? 'M' : 0;
            case 'V' -> next == 'V' ? 'W' : 0;
            case 'C' -> next == 'L' ? 'D' : 0;
            default -> 0;
        };
    }

    private static char as(char letter) {
        return switch (letter) {
            case '0', 'Q' -> 'O';
            case '1', 'L' -> 'I';
            case '2' -> 'Z';
            case '5' -> 'S';
            case '6' -> 'G';
            case '8' -> 'B';
            default -> letter;
        };
    }
}
