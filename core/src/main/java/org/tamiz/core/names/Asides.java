package org.tamiz.core.names;

/**
 * Stretches of a written name that stand beside the name: in parentheses, or after "c/o".
 *
 * @param text the written name
 * @param careOf where "c/o" stands, or -1
 */
record Asides(String text, int careOf) {
    static Asides of(String text) {
        return new Asides(text, Math.max(text.indexOf(" c/o "), text.indexOf(" C/O ")));
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
