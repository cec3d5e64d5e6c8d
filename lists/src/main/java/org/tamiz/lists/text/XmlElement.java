package org.tamiz.lists.text;

import java.util.List;
import java.util.Objects;

/**
 * One element of an XML file with what is inside it; for entries, which are small, never for whole files.
 *
 * @param name its local name
 * @param text its own text with white space collapsed, empty if it has none
 * @param children the elements inside it, in order
 */
public record XmlElement(String name, String text, List<XmlElement> children) {
    /** Copies the children. */
    public XmlElement {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(text, "text");
        children = List.copyOf(children);
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
}
