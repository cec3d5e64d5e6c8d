package org.tamiz.reports;

import org.tamiz.documents.extract.PlacedText;

/** Where code points of a text stand: in UTF-16 units, in lines and in the original. Places asked for in order are found fast. */
final class TextPlaces {
    private final PlacedText placed;
    private final String text;
    private int point;
    private int unit;
    private int line = 1;

    TextPlaces(PlacedText placed) {
        this.placed = placed;
        this.text = placed.text();
    }

    /** The UTF-16 unit at which a code point stands. */
    int unit(int codePoint) {
        if (codePoint < point) {
            point = 0;
            unit = 0;
            line = 1;
        }
        int next = text.offsetByCodePoints(unit, codePoint - point);
        for (int i = unit; i < next; i++) {
            line += text.charAt(i) == '\n' ? 1 : 0;
        }
        unit = next;
        point = codePoint;
        return unit;
    }

    /** The line on which a code point stands, from 1; 0 where lines are not the original's. */
    int line(int codePoint) {
        unit(codePoint);
        return placed.isOriginal() ? line : 0;
    }

    /** A place as short as it can be: a line, a page after "p. ", or for HTML the code point in the file after "@". */
    String place(int codePoint) {
        if (placed.inOriginal() && !placed.isOriginal()) {
            return "@" + placed.originalStart(codePoint);
        }
        int page = placed.page(codePoint);
        unit(codePoint);
        return page > 0 ? "p. " + page : String.valueOf(line);
    }
}
