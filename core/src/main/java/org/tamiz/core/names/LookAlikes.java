package org.tamiz.core.names;

/**
 * Cyrillic and Greek letters that look like Latin ones, inside words whose other letters are Latin: "GUZМAN" with a Cyrillic
 * М. Such words come from a slip of the keyboard or are meant to slip through; either way people read them by their look. A
 * word that is all look-alikes, such as "РОС", is what its script says.
 */
final class LookAlikes {
    private static final String LOOK = "АВЕЅІЈКМНОРСТУХаеѕіјорсухӏΑΒΕΖΗΙΚΜΝΟΡΤΥΧοανρ";
    private static final String LATIN = "ABESIJKMHOPCTYXaesijopcyxlABEZHIKMNOPTYXoavp";

    private LookAlikes() {}

    /** The written word with its look-alikes in Latin letters, if all its other letters are Latin; else as it is. */
    static String inLatin(String written) {
        boolean latin = false;
        boolean alike = false;
        for (int at = 0; at < written.length(); ) {
            int c = written.codePointAt(at);
            at += Character.charCount(c);
            if (LOOK.indexOf(c) >= 0) {
                alike = true;
            } else if (Character.isLetter(c)) {
                if (Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN) {
                    return written;
                }
                latin = true;
            }
        }
        return latin && alike ? replaced(written) : written;
    }

    private static String replaced(String written) {
        StringBuilder read = new StringBuilder(written);
        for (int i = 0; i < read.length(); i++) {
            int look = LOOK.indexOf(read.charAt(i));
            if (look >= 0) {
                read.setCharAt(i, LATIN.charAt(look));
            }
        }
        return read.toString();
    }
}
