package org.tamiz.core.names;

import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns a name as written into words of the letters A–Z and digits 0–9, so that case, accents, punctuation and script no
 * longer matter.
 *
 * <ul>
 *   <li>Letters lose their marks: {@code á → A}, {@code ñ → N}, {@code ü → U}; letters without a plain base are spelled
 *       out: {@code ß → SS}, {@code ø → O}, {@code ł → L}.
 *   <li>Letters of other scripts that look like Latin ones are read as those in words that are Latin otherwise.
 *   <li>Other scripts are transliterated by {@link Transliteration}.
 *   <li>Apostrophes vanish ({@code Qa'ida → QAIDA}); so do periods between or after single letters
 *       ({@code S.A. de C.V. → SA DE CV}). All other punctuation separates words. {@code &} becomes the word AND.
 *   <li>Invisible and bidirectional control characters are dropped.
 * </ul>
 */
public final class Normalizer {
    /** Names longer than this are cut here before anything else: no real name is longer, and work stays bounded. */
    public static final int MAX_LENGTH = 1_000;

    /** More words than this in one name are dropped, for the same reason. */
    public static final int MAX_WORDS = 40;

    private Normalizer() {}

    /**
     * A normalised word.
     *
     * @param letters A–Z and 0–9 alone, never empty
     * @param written the word as it stood in the name, for showing to people
     * @param script the script it was written in
     * @param period whether a period follows, as after an abbreviation
     * @param start where {@code written} starts in the name, in UTF-16 units. Several words share a start if one written
     *     word was transliterated into several
     */
    public record Word(String letters, String written, Script script, boolean period, int start) {}

    /** The words of a name in order; empty if it holds no letter and no digit. */
    public static List<Word> words(String name) {
        String text = ArabicWords.joined(name.length() > MAX_LENGTH ? name.substring(0, MAX_LENGTH) : name);
        List<Word> words = new ArrayList<>();
        int start = 0;
        int at = 0;
        while (at < text.length() && words.size() < MAX_WORDS) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            if (c == '&' || c == '+') {
                addWord(words, text, start, at);
                add(words, new Word("AND", text.substring(at, next), Script.LATIN, false, at));
                start = next;
            } else if (separates(text, at, c)) {
                addWord(words, text, start, at);
                start = next;
            }
            at = next;
        }
        addWord(words, text, start, text.length());
        return List.copyOf(words);
    }

    private static void addWord(List<Word> words, String text, int start, int end) {
        if (start >= end || words.size() == MAX_WORDS) {
            return;
        }
        boolean alone = text.indexOf(' ') < 0 && end == text.length();
        int humps = alone ? CamelCase.nextWord(text, start, end) : end;
        if (humps < end) {
            addWord(words, text, start, humps);
            addWord(words, text, humps, end);
            return;
        }
        String written = text.substring(start, end);
        String read = isAscii(written) ? written : LookAlikes.inLatin(written);
        String letters = letters(read, isSoundSpelled(text));
        if (letters.isEmpty()) {
            return;
        }
        Script script = script(read, text);
        boolean period = end < text.length() && text.charAt(end) == '.';
        // Transliteration can yield several words for one (Han, for example).
        int from = 0;
        for (int space = letters.indexOf(' '); space >= 0; space = letters.indexOf(' ', from)) {
            if (space > from) {
                add(words, new Word(letters.substring(from, space), written, script, false, start));
            }
            from = space + 1;
        }
        if (from < letters.length()) {
            add(words, new Word(letters.substring(from), written, script, period, start));
        }
    }

    private static void add(List<Word> words, Word word) {
        if (words.size() < MAX_WORDS) {
            words.add(word);
        }
    }

    /** Chinese and Japanese divide foreign names, which they spell by sound, by a middle dot, and Korean by a space. */
    private static boolean isSoundSpelled(String text) {
        return hasMiddleDot(text) || text.strip().indexOf(' ') >= 0;
    }

    private static boolean hasMiddleDot(String text) {
        return text.indexOf('·') >= 0 || text.indexOf('・') >= 0 || text.indexOf('‧') >= 0;
    }

    private static Script script(String written, String text) {
        Script script = Script.of(written);
        return script == Script.HAN && hasMiddleDot(text) ? Script.HAN_SOUNDS : script;
    }

    private static boolean separates(String text, int at, int c) {
        if (Character.isLetterOrDigit(c) || isMark(c) || isApostrophe(c) || isInvisible(c)) {
            return false;
        }
        return (c != '.' && c != '/') || !joinsLetters(text, at);
    }

    /** A period or slash stays within its word between single letters: "S.A.", "d.o.o.", "M/V", but not "Cia.X". */
    private static boolean joinsLetters(String text, int dot) {
        boolean singleBefore = dot > 0
                && Character.isLetter(text.charAt(dot - 1))
                && (dot == 1 || !Character.isLetterOrDigit(text.charAt(dot - 2)));
        boolean singleAfter = dot + 1 < text.length()
                && Character.isLetter(text.charAt(dot + 1))
                && (dot + 2 == text.length() || !Character.isLetterOrDigit(text.charAt(dot + 2)));
        return singleBefore && singleAfter;
    }

    private static boolean isMark(int c) {
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static boolean isApostrophe(int c) {
        return switch (c) {
            case '\'', '`', '´', 'ʻ', 'ʼ', 'ʾ', 'ʿ', '‘', '’', '‛', '′', '׳', '״' -> true;
            default -> false;
        };
    }

    private static boolean isInvisible(int c) {
        return Character.getType(c) == Character.FORMAT || c == 0xAD;
    }

    /** The letters and digits of one written word; words from other scripts may come out with spaces between them. */
    private static String letters(String written, boolean soundSpelled) {
        StringBuilder out = new StringBuilder(written.length());
        if (!appendLatin(written, out)) {
            out.setLength(0);
            appendLatin(java.text.Normalizer.normalize(Transliteration.toLatin(written, soundSpelled), Form.NFKD), out);
        }
        return out.toString();
    }

    /** Appends what it can; false if a letter of another script stands in the way. */
    private static boolean appendLatin(String text, StringBuilder out) {
        boolean complete = true;
        String decomposed = isAscii(text) ? text : decomposed(text);
        for (int at = 0; at < decomposed.length(); ) {
            int c = decomposed.codePointAt(at);
            at += Character.charCount(c);
            if (c < 128) {
                if (c >= 'a' && c <= 'z') {
                    out.append((char) (c - 32));
                } else if ((c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')) {
                    out.append((char) c);
                } else if (c == ' ' && !out.isEmpty()) {
                    out.append(' ');
                }
                continue;
            }
            String spelled = spelledOut(c);
            if (spelled != null) {
                out.append(spelled);
            } else if (Character.isDigit(c)) {
                out.append(Character.digit(c, 10));
            } else if (Character.isLetter(c) && !isApostrophe(c)) {
                complete = false;
            }
        }
        return complete;
    }

    /** Letters and their marks apart. The acute accent that people type as an apostrophe would leave a space behind. */
    private static String decomposed(String text) {
        return java.text.Normalizer.normalize(text.replace("´", ""), Form.NFKD);
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    /** Latin letters that do not decompose. */
    private static @Nullable String spelledOut(int c) {
        return switch (c) {
            case 'ß', 'ẞ' -> "SS";
            case 'ø', 'Ø' -> "O";
            case 'đ', 'Đ', 'ð', 'Ð' -> "D";
            case 'ł', 'Ł' -> "L";
            case 'æ', 'Æ' -> "AE";
            case 'œ', 'Œ' -> "OE";
            case 'þ', 'Þ' -> "TH";
            case 'ı', 'İ' -> "I";
            case 'ħ', 'Ħ' -> "H";
            case 'ŋ', 'Ŋ' -> "NG";
            case 'ə', 'Ə' -> "A";
            default -> null;
        };
    }
}
