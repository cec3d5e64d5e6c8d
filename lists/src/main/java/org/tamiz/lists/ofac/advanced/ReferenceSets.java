package org.tamiz.lists.ofac.advanced;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.text.XmlElement;

/** The words behind the numbers: the sets of ReferenceValueSets, each found by the name of its values, as "Country". */
final class ReferenceSets {
    /** "Nothing is stated", in several sets and among countries. */
    private static final Set<String> UNKNOWN = Set.of("Unknown", "undetermined");

    private final Map<String, Map<String, XmlElement>> sets = new HashMap<>();
    private final OfacEntries entries;

    ReferenceSets(OfacEntries entries) {
        this.entries = entries;
    }

    /** Takes a set such as CountryValues. */
    void add(XmlElement set) {
        for (XmlElement value : set.children()) {
            sets.computeIfAbsent(value.name(), name -> new HashMap<>()).put(value.attribute("ID"), value);
        }
    }

    /**
     * A value.
     *
     * @param set the name of its kind, such as "Country"
     * @param id its number
     * @param line where it is used, for the problem that is noted if there is no such value
     * @param path likewise
     * @return null if there is no such value
     */
    @Nullable
    XmlElement find(String set, String id, long line, String path) {
        XmlElement value = sets.getOrDefault(set, Map.of()).get(id);
        if (value == null) {
            entries.problem(
                    line, path, "names " + set + " " + OfacEntries.quoted(id) + ", which the reference values lack");
        }
        return value;
    }

    /** A value's words, or an empty string if there is no such value or it stands for "unknown". */
    String words(String set, String id, long line, String path) {
        XmlElement value = find(set, id, line, path);
        return value == null || UNKNOWN.contains(value.text()) ? "" : value.text();
    }
}
