package org.tamiz.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text that spell a listed name.
 *
 * @param first the first word's place in the text
 * @param after the place after the last word
 * @param flags what the trie says about the name: flags of {@link NameTrie}
 * @param told how many words are neither linking words nor skipped
 * @param divided whether a hyphen inside was taken as dividing a word
 * @param readings the words that spell it only if they are read as others; empty for most
 */
record Proposal(int first, int after, int flags, int told, boolean divided, List<Reading> readings) {
    /** Whether some word is not spelled as listed. */
    boolean misspelt() {
        return !readings.isEmpty();
    }

    /** What the word at a place is read as if it looks like another to a machine; null if it is read as it is. */
    @Nullable
    NearWord confused(int at) {
        for (Reading reading : readings) {
            if (reading.word() == at && reading.as().confused()) {
                return reading.as();
            }
        }
        return null;
    }

    /** Whether any of some flags of {@link NameTrie} is set. */
    boolean is(int anyOf) {
        return (flags & anyOf) != 0;
    }

    /** Whether the list marks every name so written as weak. */
    boolean weak() {
        return !is(NameTrie.NOT_WEAK);
    }

    /** How many words of the text it covers. */
    int length() {
        return after - first;
    }
}
