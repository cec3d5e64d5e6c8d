package org.tamiz.core.names;

import java.util.Locale;

/**
 * Stretches of a written name that stand beside the name: in parentheses, or after "c/o".
 *
 * @param text the written name in lower case
 * @param careOf where "c/o" stands, or -1
 */
record Asides(String text, int careOf) {
    static Asides of(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return new Asides(lower, lower.indexOf(" c/o "));
    }

    /** Whether the word that starts at a place stands beside the name; never the first word. */
    boolean contains(int start) {
        if (careOf >= 0 && start > careOf) {
            return true;
        }
        int open = text.lastIndexOf('(', start);
        return open > 0 && text.indexOf(')', open) > start;
    }
}
