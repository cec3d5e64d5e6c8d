package org.tamiz.core.index;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tamiz.core.names.WordForm;

/**
 * The distinct words of an index in alphabetical order. What a scan looks at stands side by side in memory; a word's form
 * is made when it is first needed.
 */
final class WordTable {
    final long[] letterSignatures;
    final long[] soundSignatures;
    final int[] skeletonHashes;
    final byte[] despiteSignature;
    final double[] shareBits;
    /** Where each word's letters start in {@link #letters}; one longer than there are words. */
    final int[] starts;

    /** All words' letters, one after the other: A–Z, 0–9 and a mark of the script, a byte each. */
    final byte[] letters;

    private final AtomicReferenceArray<WordForm> forms;

    WordTable(
            long[] letterSignatures,
            long[] soundSignatures,
            int[] skeletonHashes,
            byte[] despiteSignature,
            double[] shareBits,
            int[] starts,
            byte[] letters) {
        this.letterSignatures = letterSignatures;
        this.soundSignatures = soundSignatures;
        this.skeletonHashes = skeletonHashes;
        this.despiteSignature = despiteSignature;
        this.shareBits = shareBits;
        this.starts = starts;
        this.letters = letters;
        this.forms = new AtomicReferenceArray<>(shareBits.length);
    }

    /** A table of words that are given in alphabetical order. */
    static WordTable of(Collection<WordForm> words) {
        int size = words.size();
        StringBuilder letters = new StringBuilder();
        WordTable table = new WordTable(
                new long[size],
                new long[size],
                new int[size],
                new byte[size],
                new double[size],
                new int[size + 1],
                new byte[words.stream().mapToInt(word -> word.key().length()).sum()]);
        int i = 0;
        for (WordForm word : words) {
            table.letterSignatures[i] = word.letterSignature();
            table.soundSignatures[i] = word.soundSignature();
            table.despiteSignature[i] = (byte) (word.agreesDespiteSignature() ? 1 : 0);
            table.skeletonHashes[i] = word.skeletonHash();
            table.shareBits[i] = word.shareBits();
            letters.append(word.key());
            i++;
            table.starts[i] = letters.length();
        }
        byte[] bytes = letters.toString().getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(bytes, 0, table.letters, 0, bytes.length);
        return table;
    }

    int size() {
        return shareBits.length;
    }

    /** The form of a word. */
    WordForm form(int word) {
        WordForm known = forms.get(word);
        if (known == null) {
            int start = starts[word];
            String text = new String(letters, start, starts[word + 1] - start, StandardCharsets.US_ASCII);
            known = WordForm.restore(text, shareBits[word]);
            forms.set(word, known);
        }
        return known;
    }

    /** The number of a word by its key, or -1 if it is not here. */
    int find(String text) {
        int first = firstFrom(text);
        return first < size() && compare(first, text) == 0 ? first : -1;
    }

    /** The number of the first word that is not before a text in alphabetical order. */
    int firstFrom(String text) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, text) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private int compare(int word, String text) {
        int length = starts[word + 1] - starts[word];
        int common = Math.min(length, text.length());
        for (int i = 0; i < common; i++) {
            int order = letters[starts[word] + i] - text.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - text.length();
    }
}
