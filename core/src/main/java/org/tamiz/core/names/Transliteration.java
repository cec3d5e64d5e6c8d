package org.tamiz.core.names;

import com.ibm.icu.text.Transliterator;

/**
 * Writes any script in Latin letters by ICU's {@code Any-Latin; Latin-ASCII} rules (Unicode CLDR transliteration
 * guidelines). ICU takes long to start, so nothing here is touched until a name needs it.
 */
final class Transliteration {
    private Transliteration() {}

    /** The text in Latin letters; what ICU has no rule for stays as it is. */
    static String toLatin(String text) {
        return Rules.ANY_TO_ASCII.transliterate(text);
    }

    /** Loaded on first use. */
    private static final class Rules {
        static final Transliterator ANY_TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
