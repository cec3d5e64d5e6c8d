package org.tamiz.core.names;

import java.util.List;
import java.util.Set;

/** What is written before the names of ships: motor vessel, motor tanker, tug boat, buque, motonave. */
final class ShipPrefixes {
    private static final Set<String> WORDS =
            Set.of("MV", "MT", "SS", "FV", "TB", "MY", "MS", "MN", "BT", "VESSEL", "TUG", "BUQUE", "MOTONAVE", "NAVE");

    private ShipPrefixes() {}

    /** Whether a normalised word is one. */
    static boolean contains(String letters) {
        return WORDS.contains(letters);
    }

    /** Whether a name starts with one, and goes on. */
    static boolean startsWith(List<Normalizer.Word> words) {
        return words.size() > 1 && contains(words.get(0).letters());
    }
}
