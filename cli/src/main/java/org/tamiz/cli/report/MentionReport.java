package org.tamiz.cli.report;

import java.util.List;
import org.tamiz.documents.Mention;

/** Takes what was found in documents, one by one, and writes it. Not thread-safe. */
public interface MentionReport {
    /**
     * Writes the mentions of a document.
     *
     * @param document what the user calls it
     * @param text its text, into which the mentions' offsets point
     * @param mentions what was found, in the text's order
     * @throws org.tamiz.core.model.TamizException if it cannot be written
     */
    void add(String document, String text, List<Mention> mentions);

    /** Hands on what is buffered. Called once, last. */
    void finish();
}
