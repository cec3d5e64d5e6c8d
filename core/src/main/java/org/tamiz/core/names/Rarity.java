package org.tamiz.core.names;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How rare a word is in names, in bits: the negative base-2 logarithm of the share of names that contain it. Agreement on
 * a word that one name in a thousand contains is worth 10 bits, by Fellegi and Sunter (1969) with Winkler's adjustment
 * for relative frequency.
 *
 * <p>The shares come from {@code word-rarity.tsv}, which ships with the engine, so a score does not depend on which lists
 * happen to be loaded. A word that is not in the table is rare.
 */
public final class Rarity {
    /** The most a word can be worth; beyond this, errors and coincidences are likelier than the word. */
    public static final double MOST_BITS = 13;

    /** The least a word that is no particle is worth. */
    public static final double LEAST_BITS = 1;

    /** What agreement on a particle is worth. */
    public static final double PARTICLE_BITS = 0.3;

    static final String TABLE = "word-rarity.tsv";

    private static final Map<NameDomain, Map<String, Double>> BITS = load();

    private Rarity() {}

    private static Map<NameDomain, Map<String, Double>> load() {
        Map<String, Double> person = new HashMap<>(8_192);
        Map<String, Double> entity = new HashMap<>(8_192);
        for (List<String> row : Resource.rows(TABLE)) {
            put(person, row.get(0), row.get(1));
            put(entity, row.get(0), row.get(2));
        }
        return Map.of(NameDomain.PERSON, person, NameDomain.ENTITY, entity);
    }

    private static void put(Map<String, Double> table, String word, String bits) {
        if (!bits.isEmpty()) {
            table.put(word, Math.max(LEAST_BITS, Math.min(MOST_BITS, Double.parseDouble(bits))));
        }
    }

    /** The rarity of a normalised word that is no particle, from {@link #LEAST_BITS} to {@link #MOST_BITS}. */
    public static double bits(String letters, NameDomain domain) {
        Double known = requireNonNull(BITS.get(domain)).get(letters);
        if (known != null) {
            return known;
        }
        // Short words and numbers are easily met by chance, however seldom the table has seen each of them.
        return switch (letters.length()) {
            case 1 -> 3;
            case 2 -> 7;
            case 3 -> 10;
            default -> letters.chars().allMatch(Character::isDigit) ? 9 : MOST_BITS;
        };
    }
}
