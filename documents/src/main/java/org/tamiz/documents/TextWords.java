package org.tamiz.documents;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words of a text in order, in parallel arrays because a text may have millions. Offsets are UTF-16 units of the
 * text; the end is exclusive.
 */
final class TextWords {
    /** Nothing but space, a hyphen, a line's end: a name may go on here. */
    static final int JOINED = 0;
    /** A comma, quotation mark, bracket, slash or dash: a name goes on here only if it is listed so. */
    static final int PUNCTUATED = 1;
    /** The end of a sentence, paragraph or table cell: no name goes on here. */
    static final int STOPPED = 2;

    private static final String OPENING = "\"“«‘'(";
    private static final String CLOSING = "\"”»’')";
    private static final int MOST_QUOTED = 4;

    /** Of a word with what stands before it, in UTF-16 units; where words are shorter, there is made room for more. */
    private static final int USUAL_LENGTH = 6;

    private static final int GAP = 3;
    /** Upper-case initial and some lower-case letter. */
    static final int TITLE = 4;
    /** At least two letters, and upper case only. */
    static final int UPPER = 8;
    /** Begins with a lower-case letter. */
    static final int LOWER = 16;

    static final int PARTICLE = 32;
    /** The first word of a sentence, which has a capital whatever it is. */
    static final int SENTENCE_START = 64;
    /** The first word of a line, a table cell or a column. */
    static final int CELL_START = 128;
    /** Hyphenated with the word before, without a space. */
    static final int HYPHENATED = 512;
    /** After an abbreviation's period. */
    static final int AFTER_PERIOD = 1024;
    /** In a line that is mostly in capitals, where they tell nothing. */
    static final int SHOUTED = 256;

    /** Looks like a listed word to a machine. */
    static final int CONFUSED = 2048;
    /** A listed word may be meant for it with a typing error, unless it turns out that none is near. */
    static final int MAY_BE_MISTYPED = 4096;
    /** Some listed name begins with the word. */
    static final int BEGINS = 8192;
    /** Some listed name has the word behind its first. */
    static final int GOES_ON = 16384;
    /** Makes a word that matters together with the next, if the hyphen between them only divides it. */
    static final int JOINS_NEXT = 32768;

    private final Vocabulary vocabulary;
    private final @Nullable NearWords nearWords;
    private final String text;
    private int size;
    private int[] ids;
    private int[] starts;
    private int[] ends;
    private int[] marks;
    private Piece[] pieces;

    /** For each word what it makes with the next; kept only once some word needs it. */
    private int @Nullable [] joined;

    /** A bit for each word of the vocabulary that the text has in lower case. */
    private final long[] lowerCase;

    TextWords(Vocabulary vocabulary, @Nullable NearWords nearWords, String text) {
        int room = text.length() / USUAL_LENGTH + 16;
        this.ids = new int[room];
        this.starts = new int[room];
        this.ends = new int[room];
        this.marks = new int[room];
        this.pieces = new Piece[room];
        this.lowerCase = new long[vocabulary.size() / Long.SIZE + 1];
        this.text = text;
        this.nearWords = nearWords;
        this.vocabulary = vocabulary;
    }

    /** Adds a word. */
    void add(Piece piece, int start, int end, int wordMarks) {
        if (size == ids.length) {
            int length = size + (size >> 1) + 1;
            ids = Arrays.copyOf(ids, length);
            starts = Arrays.copyOf(starts, length);
            ends = Arrays.copyOf(ends, length);
            marks = Arrays.copyOf(marks, length);
            pieces = Arrays.copyOf(pieces, length);
        }
        ids[size] = piece.id;
        starts[size] = start;
        ends[size] = end;
        marks[size] = wordMarks;
        pieces[size] = piece;
        size++;
    }

    /** Notes which word the last two make if the hyphen between them only divides it. */
    void addJoined(int id) {
        int[] all = joined;
        int known = all == null ? 0 : all.length;
        if (all == null || known < size) {
            all = all == null ? new int[ids.length] : Arrays.copyOf(all, ids.length);
            Arrays.fill(all, known, all.length, Vocabulary.UNKNOWN);
            joined = all;
        }
        all[size - 2] = id;
        marks[size - 2] |= JOINS_NEXT;
    }

    /** Closes a line: marks its words from {@code first} on as shouted, or notes which are in lower case. */
    void endLine(int first) {
        int loud = 0;
        int quiet = 0;
        for (int i = first; i < size; i++) {
            loud += marks[i] & UPPER;
            quiet += (marks[i] & (TITLE | LOWER)) != 0 ? UPPER : 0;
        }
        boolean shouted = loud > quiet;
        for (int i = first; i < size; i++) {
            if (shouted) {
                marks[i] |= SHOUTED;
            } else if ((marks[i] & LOWER) != 0 && ids[i] >= 0) {
                lowerCase[ids[i] >> 6] |= 1L << ids[i];
            }
        }
    }

    int size() {
        return size;
    }

    int id(int word) {
        return ids[word];
    }

    /** The listed words that a word may be meant for, by its look or, if that is asked for, by a typing error. */
    List<NearWord> near(int word, boolean typing) {
        return nearWords == null ? List.of() : pieces[word].near(nearWords, typing);
    }

    /** A word's letters if it is one of those that matter, else an empty string. */
    String letters(int word) {
        return ids[word] == Vocabulary.UNKNOWN ? "" : vocabulary.word(ids[word]);
    }

    int start(int word) {
        return starts[word];
    }

    int end(int word) {
        return ends[word];
    }

    private boolean opensQuoted(int word) {
        if (word >= size || starts[word] == 0) {
            return false;
        }
        char before = text.charAt(starts[word] - 1);
        return before != ' ' && OPENING.indexOf(before) >= 0;
    }

    /** Whether a name may begin with a word, as it stands or read as another; false only if it cannot. */
    boolean mayBegin(int word) {
        int own = marks[word];
        if ((own & (BEGINS | CONFUSED | JOINS_NEXT)) != 0) {
            return true;
        }
        // A name of one word is not looked for with typing errors, so another has to follow.
        int next = word + 1;
        return (own & MAY_BE_MISTYPED) != 0
                && (own & (TITLE | UPPER | CELL_START)) != 0
                && next < size
                && (opensQuoted(next) || (gap(next) != STOPPED && (is(next, PARTICLE) || mayGoOn(word, next))));
    }

    /** Whether a name that begins with one word may go on with another, as it stands or read as another. */
    boolean mayGoOn(int first, int word) {
        int own = marks[word];
        boolean nameLike = (own & (TITLE | UPPER)) != 0 || (marks[first] & CELL_START) != 0;
        return (own & (GOES_ON | CONFUSED | JOINS_NEXT | (nameLike ? MAY_BE_MISTYPED : 0))) != 0;
    }

    /** The place after a few words in quotation marks or parentheses that begin at a place; the same place if none do. */
    int beyondQuoted(int word) {
        if (!opensQuoted(word)) {
            return word;
        }
        for (int at = word; at + 1 < size && at - word < MOST_QUOTED; at++) {
            if (at > word && gap(at) != JOINED) {
                return word;
            }
            if (ends[at] < text.length() && CLOSING.indexOf(text.charAt(ends[at])) >= 0) {
                return gap(at + 1) == STOPPED ? word : at + 1;
            }
        }
        return word;
    }

    /** Whether a word is an ordinary one, or matters so little that it is not known. */
    boolean isOrdinary(int word) {
        return ids[word] == Vocabulary.UNKNOWN || vocabulary.isOrdinary(ids[word]);
    }

    /** Whether a word is run together with another, or tied by an underscore or the like, as in programs. */
    boolean isInCode(int word) {
        return isTie(starts[word] - 1) || isTie(ends[word]);
    }

    private boolean isTie(int at) {
        return at >= 0
                && at < text.length()
                && (Character.isLetterOrDigit(text.charAt(at)) || "_@\\=".indexOf(text.charAt(at)) >= 0);
    }

    /** What stands before a word: {@link #JOINED}, {@link #PUNCTUATED} or {@link #STOPPED}. */
    int gap(int word) {
        return marks[word] & GAP;
    }

    /** Whether any of some marks is set on a word. */
    boolean is(int word, int anyOf) {
        return (marks[word] & anyOf) != 0;
    }

    /** The number of the word that this and the next make together, or {@link Vocabulary#UNKNOWN}. */
    int joinedWithNext(int word) {
        int[] all = joined;
        return all == null || word >= all.length ? Vocabulary.UNKNOWN : all[word];
    }

    /** Whether the text has the word with this number in lower case somewhere. */
    boolean hasInLowerCase(int id) {
        return id >= 0 && (lowerCase[id >> 6] & 1L << id) != 0;
    }

    /** Whether a word is the first of a line, a cell or a column, or there is no such word any more. */
    boolean cellStart(int word) {
        return word >= size || (marks[word] & CELL_START) != 0;
    }
}
