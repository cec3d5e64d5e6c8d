package org.tamiz.documents.extract;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a document says.
 *
 * @param name what the user calls it; a part of an archive or an e-mail is {@code archive.zip!/inner/file.pdf}
 * @param format what it was read as
 * @param body the text proper. This is what mentions and statements are looked for in
 * @param outside what stands around the text of a web page: menus, headers and footers, advertisements, related articles,
 *     comments, and its title. Empty for other formats. Names in it are reported apart: they are not what the document says
 * @param title the title that the document states, or null
 * @param date the day it was written or published, as the document itself states it, or null. "Last month" counts from it
 */
public record ExtractedText(
        String name,
        DocumentFormat format,
        PlacedText body,
        PlacedText outside,
        @Nullable String title,
        @Nullable LocalDate date) {
    /** Checks that nothing is missing. */
    public ExtractedText {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(format, "format");
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(outside, "outside");
    }

    /** A text without anything around it, title or date. */
    public static ExtractedText plain(String name, String text) {
        return new ExtractedText(name, DocumentFormat.TEXT, PlacedText.asWritten(text), PlacedText.EMPTY, null, null);
    }
}
