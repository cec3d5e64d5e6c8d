package org.tamiz.core.names;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Words of organizations' names that mean the same, in one language or several: Bank, Banco and Banque; Trading,
 * Comercializadora and Bazargani; Plant, Factory and Zavod. Lists translate such words or leave them as they are. Read from
 * {@code meanings.tsv}, one meaning a line; the words for a country are those of {@link CountryWords}.
 */
final class Meanings {
    static final String TABLE = "meanings.tsv";

    private static final Map<String, Set<String>> SAME =
            Resource.others(Stream.concat(Resource.rows(TABLE).stream(), CountryWords.meanings().stream())
                    .toList());

    private Meanings() {}

    /** Other words that mean what a normalised word means; empty for most words. */
    static Set<String> of(String letters) {
        return SAME.getOrDefault(letters, Set.of());
    }
}
