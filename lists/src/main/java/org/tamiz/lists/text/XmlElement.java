package org.tamiz.lists.text;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * One element of an XML file with what is inside it; for entries, which are small, never for whole files.
 *
 * @param name its local name
 * @param attributes its attributes by local name, in the file's order
 * @param text its own text with white space collapsed, empty if it has none
 * @param children the elements inside it, in order
 */
public record XmlElement(String name, Map<String, String> attributes, String text, List<XmlElement> children) {
    /** Copies attributes and children. */
    public XmlElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        attributes = attributes.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(attributes));
        children = List.copyOf(children);
    }

    /** An attribute's value, or an empty string. */
    public String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The text of the first child of that name, or an empty string. */
    public String text(String child) {
        for (XmlElement element : children) {
            if (element.name.equals(child)) {
                return element.text;
            }
        }
        return "";
    }

    /** The children of that name. */
    public List<XmlElement> all(String child) {
        return children.stream().filter(element -> element.name.equals(child)).toList();
    }

    /** The children of the first child of that name, as in a list of entries; empty if there is no such child. */
    public List<XmlElement> inside(String child) {
        for (XmlElement element : children) {
            if (element.name.equals(child)) {
                return element.children;
            }
        }
        return List.of();
    }

    /**
     * What is inside the element for people to read: one element a line, indented, with its attributes; elements that
     * say nothing are left out. Nothing else is added or changed, so this serves as the official record.
     */
    public String toLines() {
        StringBuilder lines = new StringBuilder();
        children.forEach(child -> child.addLines("", lines));
        return lines.toString().stripTrailing();
    }

    private void addLines(String indent, StringBuilder lines) {
        if (!says()) {
            return;
        }
        lines.append(indent).append(name);
        attributes.forEach(
                (key, value) -> lines.append(' ').append(key).append('=').append(value));
        if (!text.isEmpty()) {
            lines.append(": ").append(text);
        }
        lines.append('\n');
        children.forEach(child -> child.addLines(indent + "  ", lines));
    }

    private boolean says() {
        return !text.isEmpty() || !attributes.isEmpty() || children.stream().anyMatch(XmlElement::says);
    }
}
