package org.tamiz.documents.extract;

import org.tamiz.core.model.TamizException;

/** Takes the documents that a file turns out to hold, one by one: archives and e-mails hold several. */
public interface Extraction {
    /** A document that was read. */
    void read(ExtractedText document);

    /**
     * A document, or part of one, that could not be read; the others go on.
     *
     * @param name what it is called, as in {@link ExtractedText#name()}
     * @param why what is wrong with it and what to do, in one line that names it
     */
    void failed(String name, TamizException why);
}
