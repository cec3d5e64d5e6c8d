package org.tamiz.documents;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Words, English and Spanish, that tell something about a name near them. They stand in {@code cues.txt} beside this class,
 * which says what each kind is for.
 */
final class Cues {
    /** What a word tells. */
    enum Kind {
        SHIP,
        SHIP_LETTERS,
        NAMING,
        MONTH,
        LINK,
        SEPARATOR,
        CONJUNCTION,
        SURNAME,
        PLACE_BEFORE,
        TITLE,
        SIBLING,
        GANG,
        OWN,
        OWN_PEOPLE,
        NUMBERED,
        VENUE,
        SHOW,
        GOODS,
        COPULA
    }

    private static final int NEAR = 50;

    private final Map<Kind, BitSet> numbers = new EnumMap<>(Kind.class);

    private final Vocabulary vocabulary;

    /** Reads the words and numbers those that have no number yet. */
    Cues(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        for (char letter = 'A'; letter <= 'Z'; letter++) {
            vocabulary.add(String.valueOf(letter)); // those of "M/V"
        }
        for (Kind kind : Kind.values()) {
            numbers.put(kind, new BitSet());
        }
        try (InputStream in = Objects.requireNonNull(Cues.class.getResourceAsStream("cues.txt"), "cues.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.US_ASCII))) {
            BitSet current = new BitSet();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("#")) {
                    continue;
                }
                int colon = line.indexOf(':');
                if (colon > 0) {
                    current = of(Kind.valueOf(line.substring(0, colon)));
                }
                for (String word : line.substring(colon + 1).strip().split(" +", -1)) {
                    if (!word.isEmpty()) {
                        current.set(vocabulary.add(word));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BitSet of(Kind kind) {
        return Objects.requireNonNull(numbers.get(kind), "words of a kind");
    }

    /** Whether a word of the text is of a kind; a place outside of the text is of none. */
    boolean is(Kind kind, TextWords words, int at) {
        int id = at < 0 || at >= words.size() ? Vocabulary.UNKNOWN : words.id(at);
        return id != Vocabulary.UNKNOWN && of(kind).get(id);
    }

    /** Whether a word for a ship stands before a name, at most fifty words away, or shortly after it. */
    boolean shipNear(TextWords words, int first, int after) {
        for (int at = Math.max(0, first - NEAR); at < Math.min(words.size(), after + 5); at++) {
            if (is(Kind.SHIP, words, at) || shipLetters(words, at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word before a name, or the "M/V" before it, says that a ship's name follows. */
    boolean shipBefore(TextWords words, int first) {
        return is(Kind.SHIP, words, first - 1) || (first > 1 && shipLetters(words, first - 2));
    }

    /** "M/V", "B/M": not "I/O" or "y/n". */
    private boolean shipLetters(TextWords words, int at) {
        if (!slashed(words, at)) {
            return false;
        }
        int letters = vocabulary.find(words.letters(at) + words.letters(at + 1));
        return letters != Vocabulary.UNKNOWN && of(Kind.SHIP_LETTERS).get(letters);
    }

    /** Two letters with a slash between them. */
    private static boolean slashed(TextWords words, int at) {
        return at + 1 < words.size()
                && words.end(at) + 1 == words.start(at + 1)
                && words.gap(at + 1) == TextWords.PUNCTUATED
                && words.end(at) - words.start(at) == 1
                && words.end(at + 1) - words.start(at + 1) == 1;
    }

    /** Whether the words before a name say that another name of somebody follows: "alias", "a/k/a". */
    boolean namingBefore(TextWords words, int first) {
        return is(Kind.NAMING, words, first - 1)
                || (first > 2 && slashed(words, first - 3) && slashed(words, first - 2));
    }

    /** Whether a name's last word, a number, begins a date: "18 de marzo", "18 March". */
    boolean dateFollows(TextWords words, int after) {
        int month = after < words.size() && is(Kind.LINK, words, after) ? after + 1 : after;
        return is(Kind.MONTH, words, month)
                && words.gap(after) == TextWords.JOINED
                && words.gap(month) == TextWords.JOINED;
    }
}
