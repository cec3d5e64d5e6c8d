package org.tamiz.core.names;

import java.util.Map;
import java.util.stream.Collectors;

/**
 * Titles, ranks and professions: {@code Dr.}, {@code Lic.}, {@code Haji}. Some lists and many
 * customer files carry them, others do not; whether one is there says nothing. Read from {@code honorifics.tsv}: the word,
 * then where it stands.
 */
final class Honorifics {
    static final String TABLE = "honorifics.tsv";

    private static final Map<String, Boolean> ANYWHERE = Resource.rows(TABLE).stream()
            .collect(Collectors.toUnmodifiableMap(
                    row -> row.get(0), row -> row.get(1).equals("anywhere")));

    private Honorifics() {}

    /** Whether a normalised word is one. */
    static boolean contains(String letters) {
        return ANYWHERE.containsKey(letters);
    }

    /** Whether it may stand anywhere in a name, and not only first. */
    static boolean standsAnywhere(String letters) {
        return ANYWHERE.getOrDefault(letters, false);
    }
}
