package org.tamiz.core.names;

import java.util.Set;

/**
 * Words that link the parts of a name and say almost nothing by themselves: {@code de}, {@code la}, {@code bin},
 * {@code van}, {@code and}. Whether one is there or not hardly matters; they are compared for next to nothing.
 */
public final class Particles {
    private static final Set<String> WORDS = Set.of(
            // Spanish and Portuguese
            "DE",
            "DEL",
            "LA",
            "LAS",
            "LOS",
            "EL",
            "Y",
            "E",
            "DA",
            "DAS",
            "DO",
            "DOS",
            "EN",
            "PARA",
            // Arabic
            "AL",
            "BIN",
            "IBN",
            "BEN",
            "BINT",
            "UL",
            // Dutch, German, French, Italian
            "VAN",
            "VON",
            "DER",
            "DEN",
            "ZU",
            "DU",
            "DES",
            "LE",
            "DI",
            "UND",
            "ET",
            "FUR",
            // English
            "THE",
            "OF",
            "AND",
            "FOR",
            "IN");

    private Particles() {}

    /** Whether a normalised word is a particle. */
    public static boolean contains(String letters) {
        return WORDS.contains(letters);
    }
}
