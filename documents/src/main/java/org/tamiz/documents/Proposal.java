package org.tamiz.documents;

/**
 * Words of a text that spell a listed name.
 *
 * @param first the first word's place in the text
 * @param after the place after the last word
 * @param flags what the trie says about the name: flags of {@link NameTrie}
 * @param told how many words are neither linking words nor skipped
 * @param divided whether a hyphen inside was taken as dividing a word
 */
record Proposal(int first, int after, int flags, int told, boolean divided) {
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
