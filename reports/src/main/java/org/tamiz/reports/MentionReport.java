package org.tamiz.reports;

/** Takes what was found in documents, one by one, and writes it. Not thread-safe. */
public interface MentionReport {
    /**
     * Writes what was found in a document.
     *
     * @throws org.tamiz.core.model.TamizException if it cannot be written
     */
    void add(ReadDocument read);

    /**
     * Takes note of a document, or part of one, that could not be read. Reports that are read beside standard error, where it is
     * told, need not repeat it.
     *
     * @param name what the user calls it
     * @param why what is wrong with it, in one line that names it
     */
    default void failed(String name, String why) {}

    /** Hands on what is buffered. Called once, last. */
    void finish();
}
