package org.tamiz.reports;

/** Text from outside, made safe for where it goes. */
public final class SafeText {
    private SafeText() {}

    /**
     * For a terminal or a log: control characters, which could move the cursor, change colours or forge lines, become
     * "·", and so do marks that reverse the direction of writing.
     */
    public static String forTerminal(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            if (isUnsafe(text.charAt(i))) {
                safe = safe == null ? new StringBuilder(text) : safe;
                safe.setCharAt(i, '·');
            }
        }
        return safe == null ? text : safe.toString();
    }

    /** For a page, before it is escaped: as {@link #forTerminal}, but lines may end and tabs stay. */
    public static String forPage(String text) {
        StringBuilder safe = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isUnsafe(c) && c != '\n' && c != '\t' && c != '\r') {
                safe = safe == null ? new StringBuilder(text) : safe;
                safe.setCharAt(i, '·');
            }
        }
        return safe == null ? text : safe.toString();
    }

    /**
     * For a cell of a spreadsheet: control characters as in {@link #forTerminal}, since rows also go to terminals; and a
     * cell that a spreadsheet would run as a formula gets an apostrophe in front.
     *
     * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
     */
    public static String forCell(String text) {
        String safe = forTerminal(text);
        if (safe.isEmpty()) {
            return safe;
        }
        boolean formula = switch (safe.charAt(0)) {
            case '=', '@', '＝', '＠', '＋', '－' -> true;
            case '+', '-' -> !safe.chars().skip(1).allMatch(c -> (c >= '0' && c <= '9') || " ().-".indexOf(c) >= 0);
            default -> false;
        };
        return formula ? "'" + safe : safe;
    }

    /** Whether a character steers a terminal or the direction of writing instead of being written. */
    static boolean isUnsafe(char c) {
        return Character.isISOControl(c) || (c >= '\u202A' && c <= '\u202E') || (c >= '\u2066' && c <= '\u2069');
    }
}
