package org.tamiz.cli.report;

import java.util.List;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.ExtractedText;

/** Takes what was found in documents, one by one, and writes it. Not thread-safe. */
public interface MentionReport {
    /**
     * Writes the mentions of a document.
     *
     * @param document the document, into whose texts the mentions' offsets point; reports show places in the original
     * @param mentions what was found in its body, in the text's order
     * @param outside what was found outside its body, in that text's order
     * @throws org.tamiz.core.model.TamizException if it cannot be written
     */
    void add(ExtractedText document, List<Mention> mentions, List<Mention> outside);

    /** Hands on what is buffered. Called once, last. */
    void finish();
}
