package org.tamiz.documents.extract;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;

/**
 * Reads documents: files and streams. What a document is, its content tells. Not thread-safe; closed after the last
 * document, as a process may be at its service.
 */
public final class Extractor implements AutoCloseable {
    /** Stands between the name of an archive or e-mail and that of a file in it. */
    public static final String WITHIN = "!/";

    private final Limits limits;
    private final ParserProcess parsers;

    /** Reads within limits. */
    public Extractor(Limits limits) {
        this.limits = Objects.requireNonNull(limits, "limits");
        this.parsers = new ParserProcess(limits);
    }

    /**
     * Reads a file.
     *
     * @param name what the user calls it
     * @param to takes each document that it holds, and each that cannot be read; what cannot be read at all goes there too
     */
    public void extract(String name, Path file, Extraction to) {
        try {
            TextInput.checkReadable(file);
            // A pipe, as shells make for <(...), has no size.
            long size = Files.isRegularFile(file) ? Files.size(file) : 0;
            if (size > limits.bytes()) {
                throw tooLarge(name, size + " bytes");
            }
            // Not Files.newInputStream: that asks where in the file it is, which a pipe cannot tell.
            try (InputStream stream = new FileInputStream(file.toFile())) {
                extract(name, stream, to);
            }
        } catch (IOException e) {
            to.failed(name, unreadable(name, e));
        } catch (TamizException e) {
            to.failed(name, e);
        }
    }

    /** Reads a stream, such as standard input; the caller closes it. As {@link #extract(String, Path, Extraction)}. */
    public void extract(String name, InputStream stream, Extraction to) {
        try {
            int most = (int) Math.min(limits.bytes(), Integer.MAX_VALUE - 16);
            byte[] bytes = stream.readNBytes(most + 1);
            if (bytes.length > most) {
                throw tooLarge(name, "more than " + most + " bytes");
            }
            new OneFile(name, limits, parsers, to).read(bytes);
        } catch (OutOfMemoryError e) {
            to.failed(name, OneFile.tooMuchMemory(name, e));
        } catch (IOException e) {
            to.failed(name, unreadable(name, e));
        } catch (TamizException e) {
            to.failed(name, e);
        }
    }

    private TamizException tooLarge(String name, String size) {
        return TamizException.in(
                Code.TOO_LARGE,
                name,
                "has " + size + "; " + limits.bytes() + " are the most that is read. Split it into smaller files.",
                null);
    }

    private static TamizException unreadable(String name, IOException e) {
        return TamizException.in(
                Code.UNREADABLE, name, "cannot be read (" + e.getMessage() + "). Check the file and its disk.", e);
    }

    @Override
    public void close() {
        parsers.close();
    }
}
