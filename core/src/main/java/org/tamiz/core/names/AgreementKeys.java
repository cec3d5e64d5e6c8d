package org.tamiz.core.names;

import java.util.function.IntConsumer;

/**
 * Numbers under which words meet. If a record's word {@linkplain WordAgreement#nearness agrees with a listed one or is like it}, then some
 * number that the record's word asks for is among those that the listed word is filed under; so an index of these numbers
 * finds every word that agrees, and some that do not. Each way of agreeing has its own numbers:
 *
 * <ul>
 *   <li>typing errors, in letters or sounds: what is left of the first letters when as many are deleted as the word may
 *       have errors. Two words within that many insertions, deletions, substitutions and swaps have such a rest in common
 *       (the symmetric deletion of Garbe's SymSpell; on prefixes, because what the edits leave of both words is the same
 *       text, and so are its first letters);
 *   <li>romanisation: the consonants by class;
 *   <li>tables: the word itself, and what it is a short form, nickname, variant or translation of;
 *   <li>surnames with a form for each gender: the form for men;
 *   <li>one word cut short: its first four letters;
 *   <li>initials, abbreviations, ends of full fields: the first letter;
 *   <li>other scripts: the script, for any two words may sound alike.
 * </ul>
 *
 * <p>Whoever teaches {@link WordAgreement} another way of agreeing adds its numbers here; a test compares all words with all.
 */
public final class AgreementKeys {
    /** Edits are looked for in this many first letters; more would find fewer words in vain and file more numbers. */
    private static final int PREFIX = 7;

    private static final int WORD = 1;
    private static final int LETTERS = 2;
    private static final int SOUND = 3;
    private static final int CONSONANTS = 4;
    private static final int START = 5;
    private static final int FIRST_OF_WHOLE = 6;
    private static final int FIRST_OF_PART = 7;
    private static final int SCRIPT = 8;
    private static final int SURNAME = 9;

    private static final int FNV_START = 0x811C9DC5;
    private static final int FNV_PRIME = 0x01000193;

    private AgreementKeys() {}

    /** The numbers that a listed word is filed under. One may come several times. */
    public static void filed(WordForm word, IntConsumer keys) {
        keys.accept(word(word.letters()));
        if (word.hasDigits()) {
            return;
        }
        word.fullForms().forEach(full -> keys.accept(word(full)));
        word.namesOfNickname().forEach(name -> keys.accept(word(name)));
        keys.accept(hash(isPart(word) ? FIRST_OF_PART : FIRST_OF_WHOLE, word.letters(), 1));
        keys.accept(hash(SCRIPT, word.script()));
        surname(word, keys);
        spelling(word, keys);
    }

    /**
     * The numbers that a record's word asks for, but for those of its spelling. One may come several times. What is filed under
     * them is to be compared.
     *
     * <p>An initial agrees with every word that begins with it; those are not asked for here, for they stand side by side in
     * alphabetical order.
     */
    public static void asked(WordForm word, IntConsumer keys) {
        keys.accept(word(word.letters()));
        if (word.hasDigits()) {
            return;
        }
        word.fullForms().forEach(full -> keys.accept(word(full)));
        word.namesOfNickname().forEach(name -> keys.accept(word(name)));
        word.variants().forEach(variant -> keys.accept(word(variant)));
        word.sameMeaning().forEach(other -> keys.accept(word(other)));
        keys.accept(hash(FIRST_OF_PART, word.letters(), 1));
        if (word.completeness() != Completeness.WHOLE) {
            keys.accept(hash(FIRST_OF_WHOLE, word.letters(), 1));
        }
        for (Script script : Script.values()) {
            if (script != word.script()) {
                keys.accept(hash(SCRIPT, script));
            }
        }
        surname(word, keys);
    }

    /**
     * The numbers that a record's word asks for by its spelling. One may come several times. What is filed under them is to be
     * compared if {@linkplain WordForm#mayBeAlike the letters used} or the consonants allow it.
     */
    public static void askedForSpelling(WordForm word, IntConsumer keys) {
        if (!word.hasDigits()) {
            spelling(word, keys);
        }
    }

    /** The number that every listed word of some letters is filed under. */
    public static int word(String letters) {
        return hash(WORD, letters, letters.length());
    }

    /** The same for the letters of some words of a name {@linkplain ParsedName#joinedLetters run together}. */
    public static int word(ParsedName name, int start, int count) {
        int hash = start(WORD);
        for (int i = start; i < start + count; i++) {
            String letters = name.words().get(i % name.words().size()).letters();
            hash = add(hash, letters, letters.length());
        }
        return spread(hash);
    }

    private static boolean isPart(WordForm word) {
        return word.letters().length() == 1 || word.completeness() != Completeness.WHOLE;
    }

    private static void surname(WordForm word, IntConsumer keys) {
        SlavicSurname surname = word.slavicSurname();
        if (surname != null) {
            keys.accept(hash(SURNAME, surname.masculine(), surname.masculine().length()));
        }
    }

    private static void spelling(WordForm word, IntConsumer keys) {
        String letters = word.letters();
        int edits = WordAgreement.mostEdits(letters.length());
        if (edits > 0) {
            deletions(letters, edits, LETTERS, keys);
            deletions(word.sound(), WordAgreement.mostSoundEdits(edits), SOUND, keys);
        }
        if (word.skeleton().length() >= WordAgreement.LEAST_SKELETON) {
            keys.accept(hash(CONSONANTS, word.skeleton(), word.skeleton().length()));
        }
        if (letters.length() >= WordAgreement.SHORTEST_CUT) {
            keys.accept(hash(START, letters, WordAgreement.SHORTEST_CUT));
        }
    }

    private static void deletions(String text, int most, int kind, IntConsumer keys) {
        deletions(text, Math.min(PREFIX, text.length()), 0, most, start(kind), keys);
    }

    /** Each letter is kept or, while some may still be deleted, left out. */
    private static void deletions(String text, int length, int at, int most, int hash, IntConsumer keys) {
        if (at == length) {
            keys.accept(spread(hash));
            return;
        }
        deletions(text, length, at + 1, most, (hash ^ text.charAt(at)) * FNV_PRIME, keys);
        if (most > 0) {
            deletions(text, length, at + 1, most - 1, hash, keys);
        }
    }

    /** Kinds far apart, so that "M" of one kind is not "L" of the next. */
    private static int start(int kind) {
        return (FNV_START ^ kind) * FNV_PRIME;
    }

    private static int hash(int kind, Script script) {
        return spread((start(kind) ^ script.code()) * FNV_PRIME);
    }

    /** FNV-1a over the first letters. */
    private static int hash(int kind, String text, int length) {
        return spread(add(start(kind), text, length));
    }

    private static int add(int before, String text, int length) {
        int hash = before;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ text.charAt(i)) * FNV_PRIME;
        }
        return hash;
    }

    /** Lets every bit depend on every other. */
    private static int spread(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x7FEB352D;
        mixed = (mixed ^ mixed >>> 15) * 0x846CA68B;
        return mixed ^ mixed >>> 16;
    }
}
