package org.tamiz.reports;

import java.io.IOException;
import java.io.Writer;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** A writer whose errors are Tamiz's: output that cannot be written is told in one line. */
public final class Lines {
    private final Writer writer;

    /** Text to a writer. */
    public Lines(Writer writer) {
        this.writer = writer;
    }

    /** Writes some text as it is. */
    public Lines raw(String text) {
        try {
            writer.write(text);
        } catch (IOException e) {
            throw unwritable(e);
        }
        return this;
    }

    /** Writes a line and its end. */
    public Lines line(String text) {
        return raw(text).raw("\n");
    }

    /** Hands on what is buffered. */
    public void flush() {
        try {
            writer.flush();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** The error for output that could not be written. */
    public static TamizException unwritable(IOException e) {
        return TamizException.of(
                Code.UNWRITABLE,
                "the output cannot be written (" + e.getMessage() + "); check the disk's space and permissions.");
    }
}
