package org.tamiz.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.names.Normalizer;
import org.tamiz.core.names.Particles;

/**
 * Divides a text into words. What a word is, {@link Normalizer} says, as for names; here it is kept where it stands, what
 * stands before it, and what its capitals tell. Words that were met before are not normalised again.
 */
final class TextReader {
    /** A stretch without a break is read in pieces of this many UTF-16 units: fewer than the normaliser's limits. */
    private static final int MOST_PIECE = Normalizer.MAX_WORDS;

    /** A line shorter than this was ended by its writer, not by the margin; what follows begins anew. */
    private static final int SHORT_LINE = 40;

    /** A shorter word before a period may be an abbreviation: "Ma. Teresa", "St. Petersburg". */
    private static final int SHORTEST_LAST_WORD = 4;

    /** Stands for a stretch without a word. */
    private static final Piece NOTHING = new Piece("", Vocabulary.UNKNOWN, 0, 0, 0, 0, null, null);

    private static final boolean[] ASCII_SEPARATES = new boolean[128];

    static {
        for (char c = 0; c < 128; c++) {
            ASCII_SEPARATES[c] = PlainWords.letter(c) == 0 && ".'`&+".indexOf(c) < 0;
        }
    }

    private final Vocabulary vocabulary;
    private final NameTrie trie;
    private final @Nullable NearWords nearWords;
    /** As an array, which is read faster. */
    private final char[] text;

    private final TextWords words;
    private final RememberedPieces remembered;
    private int previousEnd;
    private @Nullable Piece previous;
    private int lineStart;
    private boolean tableRow;
    private int lineFirstWord;

    private TextReader(
            Vocabulary vocabulary,
            NameTrie trie,
            @Nullable NearWords nearWords,
            RememberedPieces remembered,
            String text) {
        this.remembered = remembered;
        this.trie = trie;
        this.vocabulary = vocabulary;
        this.nearWords = nearWords;
        this.text = text.toCharArray();
        this.words = new TextWords(vocabulary, nearWords, text);
    }

    /**
     * The words of a text, in time that grows with its length only.
     *
     * @param trie the listed names, which tell the words that matter
     * @param nearWords finds what misspelt and misread words are meant for; null if nobody asks
     * @param remembered the stretches met before, in other texts too; for one thread at a time
     */
    static TextWords read(
            String text,
            Vocabulary vocabulary,
            NameTrie trie,
            @Nullable NearWords nearWords,
            RememberedPieces remembered) {
        return new TextReader(vocabulary, trie, nearWords, remembered, text).read();
    }

    private TextWords read() {
        char[] signs = text;
        int at = 0;
        while (at < signs.length) {
            if (separates(signs[at])) {
                at++;
                continue;
            }
            int end = at + 1;
            int limit = Math.min(signs.length, at + MOST_PIECE);
            while (end < limit && !separates(signs[end])) {
                end++;
            }
            if (end < signs.length && Character.isSurrogatePair(signs[end - 1], signs[end])) {
                end--;
            }
            end = Math.max(end, at + 1);
            Piece piece = piece(at, withoutPeriods(at, end));
            while (piece != null && piece != NOTHING) {
                add(piece, at);
                piece = piece.next;
            }
            at = end;
        }
        words.endLine(lineFirstWord);
        return words;
    }

    /** Whether the normaliser always parts words here; not all such signs, but all frequent ones. */
    private static boolean separates(char c) {
        if (c < 128) {
            return ASCII_SEPARATES[c];
        }
        return switch (c) {
            case '\u00A0', '\u2028', '\u2029', '«', '»', '“', '”', '„', '–', '—', '…', '·', '•' -> true;
            default -> false;
        };
    }

    /** Where a stretch ends without the periods after it, if it is a plain word: "word." is remembered as "word" is. */
    private int withoutPeriods(int from, int to) {
        int end = to;
        while (end > from && text[end - 1] == '.') {
            end--;
        }
        return end < to && PlainWords.isOne(text, from, end) ? end : to;
    }

    /** What a stretch is read as, its first word; {@link #NOTHING} if there is no word in it. */
    private Piece piece(int from, int to) {
        Piece known = remembered.find(text, from, to);
        if (known == null) {
            String stretch = new String(text, from, to - from);
            known = PlainWords.isOne(text, from, to) ? plain(stretch) : pieces(Normalizer.words(stretch));
            remembered.add(text, from, to, known);
        }
        return known;
    }

    /** A plain stretch, which to the normaliser is one word; most are, so they are not put before it. */
    private Piece plain(String stretch) {
        String letters = PlainWords.letters(stretch);
        int length = stretch.length();
        int id = vocabulary.find(letters);
        int marks = marks(letters, id, stretch, 0, length);
        return new Piece(letters, id, 0, length, length, marks, nearWords, null);
    }

    private Piece pieces(List<Normalizer.Word> all) {
        Piece next = null;
        for (int i = all.size() - 1; i >= 0; i--) {
            next = piece(all.get(i), next);
        }
        return next == null ? NOTHING : next;
    }

    private int marks(String letters, int id, String written, int start, int end) {
        return capitals(written, start, end)
                | (Particles.contains(letters) ? TextWords.PARTICLE : 0)
                | (trie.begins(id) ? TextWords.BEGINS : 0)
                | (trie.goesOnWith(id) ? TextWords.GOES_ON : 0);
    }

    private Piece piece(Normalizer.Word word, @Nullable Piece next) {
        String written = word.written();
        int start = 0;
        int end = written.length();
        while (start < end && isQuote(written.charAt(start))) {
            start++;
        }
        while (end > start && isQuote(written.charAt(end - 1))) {
            end--;
        }
        String letters = word.letters();
        int id = vocabulary.find(letters);
        boolean possessive = end - start > 2
                && (written.charAt(end - 1) == 's' || written.charAt(end - 1) == 'S')
                && isQuote(written.charAt(end - 2));
        if (possessive && vocabulary.find(letters.substring(0, letters.length() - 1)) != Vocabulary.UNKNOWN) {
            letters = letters.substring(0, letters.length() - 1);
            id = vocabulary.find(letters);
            end -= 2;
        }
        int marks = marks(letters, id, written, start, end);
        return new Piece(
                letters,
                id,
                word.start() + start,
                word.start() + end,
                word.start() + written.length(),
                marks,
                nearWords,
                next);
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '\u00AD' || c == '\u2010' || c == '\u2011';
    }

    /** Whether a sign is written for an apostrophe, and so for a single quotation mark too. */
    static boolean isQuote(char c) {
        return c == '\'' || c == '’' || c == '‘' || c == '`' || c == '´' || c == '‛' || c == '′';
    }

    private static int capitals(String written, int start, int end) {
        boolean upper = false;
        boolean lower = false;
        boolean lowerFirst = false;
        int cased = 0;
        for (int i = start; i < end; ) {
            int c = written.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isUpperCase(c)) {
                upper = true;
                cased++;
            } else if (Character.isLowerCase(c)) {
                lowerFirst |= cased == 0;
                lower = true;
                cased++;
            }
        }
        if (lowerFirst) {
            return TextWords.LOWER;
        }
        return upper && lower ? TextWords.TITLE : upper && cased > 1 ? TextWords.UPPER : 0;
    }

    private void add(Piece piece, int offset) {
        int start = offset + piece.start;
        int end = offset + piece.end;
        Piece before = previous;
        if (before != null && previousEnd + 1 == start && text[previousEnd] == ' ') {
            words.add(piece, start, end, piece.marks()); // nothing but a space, as before most words
        } else {
            addAfterSigns(piece, start, end);
        }
        previous = piece;
        previousEnd = offset + piece.rawEnd;
    }

    private void addAfterSigns(Piece piece, int start, int end) {
        Piece before = previous;
        boolean hyphenated = before != null && hyphenated(start);
        int marks = piece.marks() | gap(start) | (hyphenated ? TextWords.HYPHENATED : 0);
        words.add(piece, start, end, marks);
        if (before != null && hyphenated) {
            int id = vocabulary.find(before.letters + piece.letters);
            if (id != Vocabulary.UNKNOWN) {
                words.addJoined(id);
            }
        }
    }

    /** Whether nothing but a hyphen, and perhaps a line's end after it, stands before a word. */
    private boolean hyphenated(int start) {
        return previousEnd < start
                && isHyphen(text[previousEnd])
                && isBlank(previousEnd + 1, Math.min(start, previousEnd + 20))
                && start - previousEnd < 20;
    }

    private boolean isBlank(int from, int to) {
        for (int at = from; at < to; at++) {
            if (!Character.isWhitespace(text[at])) {
                return false;
            }
        }
        return true;
    }

    /** What the signs between the word before and the one at {@code start} mean. */
    private int gap(int start) {
        int lines = 0;
        int spaces = 0;
        boolean column = false;
        boolean period = false;
        boolean punctuated = false;
        boolean stopped = false;
        boolean sentence = previous == null;
        for (int at = previousEnd; at < start; at++) {
            char c = text[at];
            switch (c) {
                case '\n', '\u2028', '\u2029' -> {
                    lines++;
                    stopped |= tableRow;
                    tableRow = false;
                    words.endLine(lineFirstWord);
                    lineFirstWord = words.size();
                    sentence |= at - lineStart < SHORT_LINE;
                    lineStart = at + 1;
                }
                case ' ', '\u00A0' -> {
                    spaces++;
                    column |= spaces > 1;
                }
                case '\t' -> column = true;
                case '|' -> {
                    column = true;
                    tableRow = true;
                    stopped = true;
                }
                case '!', '?', '…', '¡', '¿', ':' -> {
                    stopped = true;
                    sentence = true;
                }
                case ';', '@', '•', '=' -> stopped = true;
                case '.' -> {
                    period = true;
                    boolean ends = endsSentence(at);
                    stopped |= ends;
                    sentence |= ends;
                }
                case '\r', '\'', '’', '‘' -> {}
                case '-', '\u2010', '\u2011', '\u00AD' -> punctuated |= spaces > 0;
                default -> punctuated = true;
            }
            if (c != ' ' && c != '\u00A0') {
                spaces = 0;
            }
        }
        int marks = lines > 1 || stopped ? TextWords.STOPPED : punctuated ? TextWords.PUNCTUATED : TextWords.JOINED;
        marks |= period ? TextWords.AFTER_PERIOD : 0;
        marks |= sentence || lines > 1 ? TextWords.SENTENCE_START : 0;
        return marks | (column || lines > 0 || previous == null ? TextWords.CELL_START : 0);
    }

    /** A period ends a sentence unless it may belong to an abbreviation or stands within an address. */
    private boolean endsSentence(int period) {
        Piece before = previous;
        if (before == null || (period + 1 < text.length && !Character.isWhitespace(text[period + 1]))) {
            return true;
        }
        return before.letters.length() >= SHORTEST_LAST_WORD || (before.marks() & TextWords.LOWER) != 0;
    }
}
