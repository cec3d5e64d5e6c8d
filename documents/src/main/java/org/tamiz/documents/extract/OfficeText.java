package org.tamiz.documents.extract;

import java.util.Arrays;
import java.util.Set;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The text of a document as its parser tells it in XHTML, and where its pages or slides start. */
final class OfficeText extends DefaultHandler {
    private static final Set<String> BLOCKS =
            Set.of("p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "li", "table", "ul", "ol", "pre", "blockquote");

    private static final Set<String> PAGES = Set.of("page", "slide-content");

    private final int most;
    private final StringBuilder text = new StringBuilder();
    private int[] pages = new int[16];
    private int pageCount;
    private int inHead;
    private int inParagraph;

    /** Thrown out of the parser where there is more text than may be. */
    static final class TooLong extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    OfficeText(int most) {
        this.most = most;
    }

    @Override
    public void startElement(String uri, String local, String qualified, Attributes attributes) {
        if (local.equals("head")) {
            inHead++;
        } else if (local.equals("td") || local.equals("th")) {
            if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
                text.append('\t');
            }
        } else if (BLOCKS.contains(local)) {
            endBlock();
        } else if (local.equals("br") || local.equals("tr")) {
            endLine();
        }
        inParagraph += local.equals("p") ? 1 : 0;
        String kind = attributes.getValue("class");
        if (local.equals("div") && kind != null && PAGES.contains(kind)) {
            pages = pageCount == pages.length ? Arrays.copyOf(pages, pageCount * 2) : pages;
            pages[pageCount++] = text.length();
        }
    }

    @Override
    public void endElement(String uri, String local, String qualified) {
        inParagraph -= local.equals("p") ? 1 : 0;
        if (local.equals("head")) {
            inHead--;
        } else if (BLOCKS.contains(local)) {
            endBlock();
        } else if (local.equals("tr")) {
            endLine();
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) {
        if (inHead > 0) {
            return;
        }
        if (text.length() + length > most) {
            throw new TooLong();
        }
        text.append(characters, start, length);
    }

    /** The lines of a PDF's paragraph end so; elsewhere this is how the parser lays its tags out. */
    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        if (inParagraph > 0 && inHead == 0 && new String(characters, start, length).contains("\n")) {
            endLine();
        }
    }

    private void endLine() {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void endBlock() {
        endLine();
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }

    /** Whether nothing but white space was told. */
    boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** The text. */
    String text() {
        return text.toString();
    }

    /**
     * The UTF-16 unit at which each page starts; empty if the format has none.
     *
     * @param before how many units stand before the text
     */
    int[] pages(int before) {
        int[] starts = Arrays.copyOf(pages, pageCount);
        Arrays.setAll(starts, i -> starts[i] + before);
        return starts;
    }
}
