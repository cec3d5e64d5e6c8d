package org.tamiz.core.index;

import java.nio.ByteBuffer;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.IntConsumer;
import org.tamiz.core.names.AgreementKeys;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.names.WordForm;

/**
 * The distinct words of an index in alphabetical order of their {@linkplain WordForm#key keys}. What a search looks at first
 * stands side by side in memory; a word's form is made when it is first needed.
 */
final class WordTable {
    /** Comes after every mark that a key may have after its letters, and before every letter and digit. */
    static final char AFTER_MARKS = '0';

    /** No word of a name is nearly as long. */
    private static final int LONGEST_KEY = 1 << 16;

    private final LongBuffer letterSignatures;
    private final LongBuffer soundSignatures;
    private final IntBuffer skeletonHashes;
    private final DoubleBuffer shareBits;
    /** Where each word's key starts in {@link #keys}; one longer than there are words. */
    private final IntBuffer keyStarts;

    /** All words' keys, one after the other: A–Z, 0–9 and marks, a byte each. */
    private final ByteBuffer keys;

    private final Postings agreementKeys;
    private final AtomicReferenceArray<WordForm> forms;

    private WordTable(ByteSource source) {
        this.letterSignatures = source.longs();
        this.soundSignatures = source.longs();
        this.skeletonHashes = source.ints();
        this.shareBits = source.doubles();
        this.keyStarts = source.ints();
        this.keys = source.block();
        this.agreementKeys = Postings.read(source, size());
        check();
        this.forms = new AtomicReferenceArray<>(size());
    }

    private void check() {
        boolean sameSize = letterSignatures.limit() == size()
                && soundSignatures.limit() == size()
                && skeletonHashes.limit() == size();
        RowChecks.require(sameSize, "rows of words differ in length");
        RowChecks.requireStarts(keyStarts, size(), keys.limit());
        int[] starts = RowChecks.array(keyStarts);
        boolean fit = true;
        for (int word = 0; word < size(); word++) {
            int length = starts[word + 1] - starts[word];
            fit &= length > 0 && length <= LONGEST_KEY;
        }
        RowChecks.require(fit, "a word has no letters, or too many");
    }

    static WordTable read(ByteSource source) {
        return new WordTable(source);
    }

    /** Writes a table of words that are given in alphabetical order of their keys. */
    static void write(ByteSink sink, Collection<WordForm> words) {
        int size = words.size();
        long[] letterSignatures = new long[size];
        long[] soundSignatures = new long[size];
        int[] skeletonHashes = new int[size];
        double[] shareBits = new double[size];
        int[] keyStarts = new int[size + 1];
        StringBuilder keys = new StringBuilder();
        Postings.Builder agreementKeys = new Postings.Builder();
        int i = 0;
        for (WordForm word : words) {
            int number = i++;
            letterSignatures[number] = word.letterSignature();
            soundSignatures[number] = word.soundSignature();
            skeletonHashes[number] = word.skeletonHash();
            shareBits[number] = word.shareBits();
            keys.append(word.key());
            keyStarts[number + 1] = keys.length();
            AgreementKeys.filed(word, key -> agreementKeys.add(key, number));
        }
        sink.longs(letterSignatures);
        sink.longs(soundSignatures);
        sink.ints(skeletonHashes);
        sink.doubles(shareBits);
        sink.ints(keyStarts);
        sink.bytes(keys.toString().getBytes(StandardCharsets.US_ASCII));
        agreementKeys.write(sink);
    }

    int size() {
        return shareBits.limit();
    }

    /** The form of a word. */
    WordForm form(int word) {
        WordForm known = forms.get(word);
        if (known == null) {
            int start = keyStarts.get(word);
            int end = keyStarts.get(word + 1);
            double bits = shareBits.get(word);
            known = new ByteSource(keys, start, end).read(source -> WordForm.restore(source.ascii(end - start), bits));
            forms.set(word, known);
        }
        return known;
    }

    /** The first letter or digit of a word. */
    char firstLetter(int word) {
        return (char) keys.get(keyStarts.get(word));
    }

    /** Visits every word that is filed under a number of {@link AgreementKeys}. */
    void filedUnder(int agreementKey, IntConsumer visitor) {
        agreementKeys.forEach(agreementKey, visitor);
    }

    /** Whether a word that shares a number of spelling may be spelled like another one, judged without its letters. */
    boolean mayBeAlike(int listed, WordForm word) {
        return skeletonHashes.get(listed) == word.skeletonHash()
                || WordForm.mayBeAlike(
                        word.letterSignature(),
                        word.soundSignature(),
                        letterSignatures.get(listed),
                        soundSignatures.get(listed));
    }

    /** The number of the plain word that some words of a name {@linkplain ParsedName#joinedLetters run together} spell, or -1. */
    int findJoined(ParsedName name, int start, int count) {
        return agreementKeys.first(
                AgreementKeys.word(name, start, count), word -> compare(word, name.joinedLetters(start, count)) == 0);
    }

    /** The number after the last word that begins with a letter. */
    int endOf(char firstLetter) {
        return firstFrom(String.valueOf((char) (firstLetter + 1)));
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
        int start = keyStarts.get(word);
        int length = keyStarts.get(word + 1) - start;
        int common = Math.min(length, text.length());
        for (int i = 0; i < common; i++) {
            int order = keys.get(start + i) - text.charAt(i);
            if (order != 0) {
                return order;
            }
        }
        return length - text.length();
    }
}
