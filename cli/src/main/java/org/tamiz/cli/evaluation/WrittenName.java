package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tamiz.core.model.PartyKind;

/**
 * A listed name as a customer file would write it.
 *
 * @param given a person's given names; empty if the list does not set them apart by a comma
 * @param family the family names, or the whole name
 */
record WrittenName(String given, String family) {
    private static final Set<String> PARTICLES =
            Set.of("de", "del", "la", "las", "los", "y", "al", "el", "bin", "ibn", "abu", "von", "van", "da", "dos");

    static WrittenName of(String name, PartyKind kind) {
        int comma = name.indexOf(',');
        if (kind != PartyKind.PERSON || comma <= 0 || name.substring(comma + 1).isBlank()) {
            return new WrittenName("", name.strip());
        }
        return new WrittenName(
                name.substring(comma + 1).strip(), name.substring(0, comma).strip());
    }

    /** Given names first. */
    String text() {
        return given.isEmpty() ? family : given + " " + family;
    }

    /** The surnames of a person whose given names stand apart, each with the particles before it; else none. */
    List<String> surnames() {
        List<String> surnames = new ArrayList<>();
        StringBuilder surname = new StringBuilder();
        for (String word : given.isEmpty() ? List.<String>of() : words(family)) {
            surname.append(surname.length() == 0 ? "" : " ").append(word);
            if (!PARTICLES.contains(word.toLowerCase(Locale.ROOT))) {
                surnames.add(surname.toString());
                surname.setLength(0);
            }
        }
        return surnames;
    }

    /** The words of a text. */
    static List<String> words(String text) {
        return List.of(text.strip().split("\\s+", -1));
    }
}
