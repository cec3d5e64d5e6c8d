package org.tamiz.documents.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Divides a text into sentences, paragraph by paragraph. Headings, list items and table rows count as sentences. */
final class Sentences {
    /** Text without an end of a sentence is cut after so many units, at a space where there is one near. */
    static final int LONGEST = 1500;

    private static final int LONGEST_ABBREVIATION = 8;
    /** The longest word before a colon that makes a line a field: "Remarks: ...". */
    private static final int LONGEST_LABEL = 14;

    private static final int LONGEST_INDENT = 40;
    /** No text is wrapped at more; longer lines are paragraphs. */
    private static final int WIDEST = 160;
    /** Room for words at the end of a line, beyond the next one, that a wrapped line leaves at most. */
    private static final int SLACK = 40;
    /** Words whose period ends no sentence, in English and Spanish, folded. */
    private static final Set<String> ABBREVIATIONS = Set.of(
            "mr", "mrs", "ms", "dr", "dra", "sr", "sra", "srta", "lic", "ing", "prof", "gen", "col", "sgt", "lt", "gov",
            "sen", "rep", "st", "inc", "ltd", "co", "corp", "vs", "etc", "jan", "feb", "mar", "apr", "jun", "jul",
            "aug", "sep", "sept", "oct", "nov", "dec", "ene", "abr", "ago", "dic", "a.k.a", "u.s", "ee", "uu", "e.o",
            "approx", "aprox", "av", "jal", "edo", "cia");
    /** Words whose period ends no sentence where a number follows. */
    private static final Set<String> BEFORE_NUMBERS =
            Set.of("no", "num", "art", "arts", "pag", "pp", "vol", "cap", "sec");

    /**
     * A sentence.
     *
     * @param start its first UTF-16 unit
     * @param end the unit after its last
     * @param paragraph the number of its paragraph
     */
    record Sentence(int start, int end, int paragraph) {}

    private Sentences() {}

    static List<Sentence> of(FoldedText text) {
        String original = text.original();
        String folded = text.folded();
        List<Sentence> sentences = new ArrayList<>();
        int paragraph = 0;
        int start = 0;
        int length = original.length();
        int lineStart = 0;
        int widest = widest(original);
        for (int i = 0; i < length; i++) {
            char c = original.charAt(i);
            boolean ends = false;
            boolean newParagraph = false;
            int passed = i;
            if (c == '\n' || c == '\r') {
                int next = nextInk(original, i + 1);
                newParagraph = blankLine(original, i, next);
                ends = newParagraph
                        || next >= length
                        || startsItem(original, next)
                        || (next - i <= LONGEST_INDENT && endsEarly(original, lineStart, i, next, widest));
                lineStart = next;
                passed = next - 1;
            } else if (c == '.' || c == '!' || c == '?' || c == '\u2026') {
                ends = endsSentence(original, folded, start, i);
            } else if (i - start >= LONGEST && (c == ' ' || i - start >= LONGEST + 100)) {
                ends = true;
            }
            if (ends) {
                int end = Math.min(length, afterClosing(original, i + 1));
                add(sentences, original, start, end, paragraph);
                start = end;
                passed = Math.max(passed, end - 1);
                paragraph += newParagraph ? 1 : 0;
            }
            i = passed;
        }
        add(sentences, original, start, length, paragraph);
        return sentences;
    }

    private static void add(List<Sentence> sentences, String text, int start, int end, int paragraph) {
        int from = start;
        int to = end;
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            sentences.add(new Sentence(from, to, paragraph));
        }
    }

    private static boolean endsSentence(String text, String folded, int start, int at) {
        int after = afterClosing(text, at + 1);
        if (after < text.length() && !Character.isWhitespace(text.charAt(after))) {
            return false;
        }
        int next = nextInk(text, after);
        if (text.charAt(at) == '?') {
            return true;
        }
        if (next < text.length() && Character.isLowerCase(text.codePointAt(next))) {
            return false;
        }
        if (text.charAt(at) != '.') {
            return true;
        }
        int word = at;
        while (word > start && at - word < LONGEST_ABBREVIATION && isWordPart(folded.charAt(word - 1))) {
            word--;
        }
        String before = folded.substring(word, at);
        boolean initial = before.length() == 1 && Character.isLetter(before.charAt(0));
        boolean number = next < text.length() && Character.isDigit(text.charAt(next));
        return !initial && !ABBREVIATIONS.contains(before) && !(number && BEFORE_NUMBERS.contains(before));
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    /** Past the quotation marks and parentheses that close with a sentence. */
    private static int afterClosing(String text, int from) {
        int at = from;
        while (at < text.length() && at - from < 4 && "\"'\u201D\u2019\u00BB)]".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    private static int nextInk(String text, int from) {
        int at = from;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean blankLine(String text, int from, int to) {
        int ends = 0;
        for (int i = from; i < to && i < text.length(); i++) {
            ends += text.charAt(i) == '\n' ? 1 : 0;
        }
        return ends > 1;
    }

    /** The length of the longest line, as far as lines are wrapped at all. */
    private static int widest(String text) {
        int widest = 0;
        int line = 0;
        for (int i = 0; i < text.length() && widest < WIDEST; i++) {
            line = text.charAt(i) == '\n' ? 0 : line + 1;
            widest = Math.max(widest, line);
        }
        return widest;
    }

    /** Whether a line ends although more words had fitted, and the next begins anew: a heading, a row, a line of an address. */
    private static boolean endsEarly(String text, int lineStart, int end, int next, int widest) {
        int wordEnd = next;
        while (wordEnd < text.length() && !Character.isWhitespace(text.charAt(wordEnd))) {
            wordEnd++;
        }
        return end - lineStart + wordEnd - next + SLACK < widest && !Character.isLowerCase(text.codePointAt(next));
    }

    /** Whether a list item starts there: a dash, a bullet, a number with a point, parenthesis or stroke, a row, a label. */
    private static boolean startsItem(String text, int at) {
        char c = text.charAt(at);
        if ("-*\u2022\u2013\u2014|#>@".indexOf(c) >= 0) {
            return true;
        }
        int label = at;
        while (label < text.length() && label - at < LONGEST_LABEL && Character.isLetter(text.charAt(label))) {
            label++;
        }
        if (label > at && Character.isUpperCase(c) && label + 1 < text.length() && text.charAt(label) == ':') {
            return true;
        }
        int digits = at;
        while (digits < text.length() && digits - at < 3 && Character.isDigit(text.charAt(digits))) {
            digits++;
        }
        return digits > at && digits < text.length() && ".)/|".indexOf(text.charAt(digits)) >= 0;
    }
}
