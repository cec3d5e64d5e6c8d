package org.tamiz.documents.extract;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.parser.Parser;

/**
 * The visible text of a page as it grows: references decoded, soft hyphens dropped, white space collapsed, and a line's or
 * paragraph's end where the page shows one.
 */
final class HtmlText {
    /** What parts two pieces of text; the strongest of those between them counts. */
    enum Break {
        /** Nothing does. */
        NONE(""),
        /** White space. */
        SPACE(" "),
        /** A cell of a table ends. */
        CELL("\t"),
        /** A line ends. */
        LINE("\n"),
        /** A block ends. */
        PARAGRAPH("\n\n");

        private final String written;

        Break(String written) {
            this.written = written;
        }
    }

    /** No character reference is longer. */
    private static final int LONGEST_REFERENCE = 40;

    private static final String CDATA = "<![CDATA[";
    private static final String CDATA_END = "]]>";

    private static final int MOST_REFERENCES = 1_000;

    private final String source;
    private final Map<String, String> references = new HashMap<>();
    private final PlacedTextBuilder text;
    private Break pending = Break.NONE;
    private int spaceFrom;
    private int spaceTo;

    HtmlText(String source) {
        this.source = source;
        this.text = new PlacedTextBuilder(source);
    }

    /** Parts what follows from what went before. */
    void part(Break how) {
        if (how.compareTo(pending) > 0) {
            pending = how;
            spaceFrom = -1;
        }
    }

    /**
     * Adds a piece of the source that holds text and no tags.
     *
     * @param keepsLines whether its line ends are shown as they are, as in {@code pre}
     */
    void add(int from, int to, boolean keepsLines) {
        if (source.startsWith(CDATA, from)) {
            boolean closed = source.startsWith(CDATA_END, to - CDATA_END.length());
            addAsWritten(from + CDATA.length(), closed ? to - CDATA_END.length() : to, keepsLines);
            return;
        }
        int at = from;
        int copied = from;
        while (at < to) {
            if (source.charAt(at) == '&') {
                addAsWritten(copied, at, keepsLines);
                at = reference(at, to);
                copied = at;
            } else {
                at++;
            }
        }
        addAsWritten(copied, to, keepsLines);
    }

    private void addAsWritten(int from, int to, boolean keepsLines) {
        int copied = from;
        for (int at = from; at < to; at++) {
            char c = source.charAt(at);
            if (isSpace(c) || c == '\u00AD') {
                copy(copied, at);
                copied = at + 1;
                if (c != '\u00AD') {
                    space(at, at + 1, keepsLines && c == '\n');
                }
            }
        }
        copy(copied, to);
    }

    private void copy(int from, int to) {
        if (from < to) {
            separate(from);
            text.copy(from, to);
        }
    }

    /** Decodes the reference at an ampersand; where it ends, or the ampersand if it is none. */
    private int reference(int from, int to) {
        int end = from + 1;
        int most = Math.min(to, from + LONGEST_REFERENCE);
        while (end < most && (isAsciiLetterOrDigit(source.charAt(end)) || source.charAt(end) == '#')) {
            end++;
        }
        if (end == from + 1) {
            copy(from, end);
            return end;
        }
        if (end < most && source.charAt(end) == ';') {
            end++;
        }
        String written = source.substring(from, end);
        String decoded = decoded(written);
        // "&notit;" is "¬it;": what stands after the reference proper is the source as it is.
        int same = 0;
        while (same < Math.min(decoded.length(), written.length()) - 1
                && decoded.charAt(decoded.length() - 1 - same) == written.charAt(written.length() - 1 - same)) {
            same++;
        }
        if (decoded.equals(written)) {
            copy(from, end);
            return end;
        }
        int proper = end - same;
        decoded = decoded.substring(0, decoded.length() - same);
        if (decoded.length() == 1 && isSpace(decoded.charAt(0))) {
            space(from, proper, false);
        } else if (!decoded.equals("\u00AD")) {
            separate(from);
            text.add(decoded, from, proper);
        }
        return proper;
    }

    /** Setting up jsoup's decoder takes far longer than decoding, and pages have the same few references again and again. */
    private String decoded(String written) {
        String known = references.get(written);
        if (known == null) {
            known = Parser.unescapeEntities(written, false);
            if (references.size() < MOST_REFERENCES) {
                references.put(written, known);
            }
        }
        return known;
    }

    private void space(int from, int to, boolean line) {
        part(line ? Break.LINE : Break.SPACE);
        if (pending == Break.SPACE || (line && pending == Break.LINE)) {
            spaceFrom = spaceFrom < 0 ? from : spaceFrom;
            spaceTo = to;
        }
    }

    private void separate(int next) {
        if (pending != Break.NONE && text.length() > 0) {
            boolean standsThere = spaceFrom >= 0;
            text.add(pending.written, standsThere ? spaceFrom : next, standsThere ? spaceTo : next);
        }
        pending = Break.NONE;
        spaceFrom = -1;
    }

    /** The text so far. */
    PlacedText build() {
        return text.build();
    }

    /** White space as HTML has it, without the no-break space. */
    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isAsciiLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
}
