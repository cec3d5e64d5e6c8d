package org.tamiz.core.names;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Stretches of a written name that stand beside the name: in parentheses, after "c/o", and a ship's port of registry after a
 * comma.
 *
 * @param text the written name
 * @param from where what stands beside the name up to its end begins; the text's length if there is none
 */
record Asides(String text, int from) {
    /** "Port" after a comma is a ship's or its owner's; a company that is one is not written after a comma. */
    private static final Pattern PORT = Pattern.compile(", ?(?:port|puerto|porto) ", Pattern.CASE_INSENSITIVE);

    /** Finds them in a name; {@code words} are its normalised words. */
    static Asides of(String text, List<Normalizer.Word> words, NameDomain domain) {
        int careOf = Math.max(text.indexOf(" c/o "), text.indexOf(" C/O "));
        int from = careOf < 0 ? text.length() : careOf;
        int comma = text.indexOf(',');
        if (domain == NameDomain.ENTITY && comma > 0) {
            Matcher port = PORT.matcher(text);
            from = Math.min(from, port.find() ? port.start() : text.length());
            if (ShipPrefixes.startsWith(words) && !startsWithForm(words, comma)) {
                from = Math.min(from, comma);
            }
        }
        return new Asides(text, from);
    }

    /** "MT Anduvar, S.A." is a company after all. */
    private static boolean startsWithForm(List<Normalizer.Word> words, int comma) {
        StringBuilder letters = new StringBuilder();
        for (Normalizer.Word word : words) {
            letters.append(word.start() > comma ? word.letters() : "");
            if (LegalForm.of(letters.toString()).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word that starts at a place stands beside the name; never the first word. */
    boolean contains(int start) {
        if (start > from && from > 0) {
            return true;
        }
        int open = text.lastIndexOf('(', start);
        return open > 0 && text.indexOf(')', open) > start;
    }
}
