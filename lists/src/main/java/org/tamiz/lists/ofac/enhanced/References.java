package org.tamiz.lists.ofac.enhanced;

import java.util.HashMap;
import java.util.Map;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.text.XmlElement;

/** The words of elements: their own, or where they have none those of the reference value they name. */
final class References {
    private final Map<String, String> values = new HashMap<>();
    private final Map<String, String> featureTypes = new HashMap<>();
    private final OfacEntries entries;

    References(OfacEntries entries) {
        this.entries = entries;
    }

    /** Takes a referenceValue. */
    void addValue(XmlElement value) {
        values.put(value.attribute("refId"), value.text("value"));
    }

    /** Takes a featureType. */
    void addFeatureType(XmlElement type) {
        featureTypes.put(type.attribute("featureTypeId"), type.text("type"));
    }

    /** The words of an element; empty if it has none, with a problem if it names a value that there is not. */
    String words(XmlElement element, long line, String path) {
        if (!element.text().isEmpty()) {
            return element.text();
        }
        String feature = element.attribute("featureTypeId");
        return feature.isEmpty()
                ? value(element.attribute("refId"), line, path + "/" + element.name())
                : found(featureTypes, "feature type", feature, line, path + "/" + element.name());
    }

    /** The words of the first child of that name, as {@link #words(XmlElement, long, String)}; empty without one. */
    String words(XmlElement parent, String child, long line, String path) {
        for (XmlElement element : parent.children()) {
            if (element.name().equals(child)) {
                return words(element, line, path);
            }
        }
        return "";
    }

    /** A reference value by its number; empty if the number is. */
    String value(String id, long line, String path) {
        return id.isEmpty() ? "" : found(values, "reference value", id, line, path);
    }

    private String found(Map<String, String> in, String what, String id, long line, String path) {
        String words = in.get(id);
        if (words == null) {
            entries.problem(line, path, "names " + what + " " + OfacEntries.quoted(id) + ", which the file lacks");
            return "";
        }
        return words;
    }
}
