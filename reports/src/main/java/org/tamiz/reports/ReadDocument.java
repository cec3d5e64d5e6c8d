package org.tamiz.reports;

import java.util.List;
import java.util.Objects;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.statements.Statement;

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
}
