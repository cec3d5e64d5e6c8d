package org.tamiz.documents.extract;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.TextInput;

/**
 * Reads documents: files and streams. What a document is, its content tells. Not thread-safe; closed after the last
 * document, as a process may be at its service.
 */
public final class Extractor implements AutoCloseable {
    private final Limits limits;

    /** Reads within limits. */
    public Extractor(Limits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
    }

    /**
     * Reads a file.
     *
     * @param name what the user calls it
     * @param to takes each document that it holds, and each that cannot be read; what cannot be read at all goes there too
     */
    public void extract(String name, Path file, Extraction to) {
        try {
            to.read(ExtractedText.plain(
                    name, TextInput.ofFile(file, limits.bytes()).text(limits.textUnits())));
        } catch (TamizException e) {
            to.failed(name, e);
        }
    }

    /** Reads a stream, such as standard input; the caller closes it. As {@link #extract(String, Path, Extraction)}. */
    public void extract(String name, InputStream stream, Extraction to) {
        try {
            to.read(ExtractedText.plain(name, TextInput.ofStream(name, stream).text(limits.textUnits())));
        } catch (TamizException e) {
            to.failed(name, e);
        }
    }

    @Override
    public void close() {
        // Plain text needs nothing that has to be closed.
    }
}
