package org.tamiz.reports;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.Mention;
import org.tamiz.documents.MentionFinder;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.statements.Statement;
import org.tamiz.documents.statements.StatementFinder;

/**
 * A document with what was found in it. Mentions' and statements' offsets point into its texts; reports show places in the
 * original.
 *
 * @param document the document
 * @param mentions what its body names, in the text's order
 * @param outside what is named outside its body, in that text's order
 * @param statements what its body states, in the text's order
 */
public record ReadDocument(
        ExtractedText document, List<Mention> mentions, List<Mention> outside, List<Statement> statements) {
    /** Copies the lists. */
    public ReadDocument {
        Objects.requireNonNull(document, "document");
        mentions = List.copyOf(mentions);
        outside = List.copyOf(outside);
        statements = List.copyOf(statements);
    }

    /**
     * Reads a text for who is named in it and what it states.
     *
     * @param date the day that it is of; null for the one it states itself, if any
     */
    public static ReadDocument of(
            ExtractedText document, MentionFinder finder, StatementFinder statements, @Nullable LocalDate date) {
        List<Mention> inBody = finder.find(document.body().text());
        // By itself: what stands around a text is no context for what it says.
        List<Mention> outside = finder.find(document.outside().text());
        return new ReadDocument(
                document,
                inBody,
                outside,
                statements.find(document.body().text(), inBody, date == null ? document.date() : date));
    }
}
