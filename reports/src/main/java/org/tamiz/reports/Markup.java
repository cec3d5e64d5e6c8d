package org.tamiz.reports;

import java.io.Writer;

/** Writes HTML: markup as it is, texts escaped. What is not written through {@link #raw} cannot become markup. */
public final class Markup {
    private final Lines out;

    /** HTML to a writer. */
    public Markup(Writer writer) {
        this.out = new Lines(writer);
    }

    /** Writes markup of the program's own. Never pass text from outside. */
    public Markup raw(String markup) {
        out.raw(markup);
        return this;
    }

    /** Writes text, escaped for content and for quoted attributes. */
    public Markup text(String text) {
        out.raw(escaped(text));
        return this;
    }

    /** Writes an element of the program's own with text in it. */
    public Markup element(String tag, String text) {
        return raw("<" + tag + ">").text(text).raw("</" + name(tag) + ">");
    }

    /** Writes a link if the text is an https address, else the text. */
    public Markup citation(String text) {
        if (text.startsWith("https://") && text.chars().noneMatch(Character::isWhitespace)) {
            return raw("<a rel=\"noreferrer\" href=\"")
                    .text(text)
                    .raw("\">")
                    .text(text)
                    .raw("</a>");
        }
        return text(text);
    }

    /** Hands on what is buffered. */
    public void flush() {
        out.flush();
    }

    private static String name(String tag) {
        int space = tag.indexOf(' ');
        return space < 0 ? tag : tag.substring(0, space);
    }

    /**
     * Escapes text. Characters that HTML forbids, and marks that reverse the direction of writing, become "·": a name
     * must not be able to rearrange the page that accuses somebody.
     */
    public static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                case '\n', '\t' -> safe.append(c);
                default -> safe.append(SafeText.isUnsafe(c) ? '·' : c);
            }
        }
        return safe.toString();
    }
}
