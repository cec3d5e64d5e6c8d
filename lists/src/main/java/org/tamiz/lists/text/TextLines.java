package org.tamiz.lists.text;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;

/**
 * Lines of bounded length, ended by LF, CR LF or CR. {@link java.io.BufferedReader} would take a line of any length into
 * memory; this passes over what is too long and says so.
 */
public final class TextLines implements AutoCloseable {
    /** The most characters of a line. */
    public static final int MOST_CHARACTERS = 1 << 20;

    private final TextInput input;
    private final Reader reader;
    private final char[] buffer = new char[1 << 16];
    private int position;
    private int filled;
    private long line;

    /** Opens an input. */
    public TextLines(TextInput input) {
        this.input = input;
        this.reader = input.reader();
    }

    /**
     * One line.
     *
     * @param number its number, from 1
     * @param text its text without the line end, or null if it is longer than {@link #MOST_CHARACTERS}
     */
    public record Line(long number, @Nullable String text) {}

    /**
     * The next line, or null at the end.
     *
     * @throws TamizException if the input breaks off, is damaged or too large
     */
    public @Nullable Line next() {
        if (position >= filled && !fill()) {
            return null;
        }
        line++;
        StringBuilder longer = null;
        boolean tooLong = false;
        while (true) {
            int start = position;
            while (position < filled && buffer[position] != '\n' && buffer[position] != '\r') {
                position++;
            }
            int taken = position - start;
            boolean ended = position < filled;
            if (ended && longer == null && !tooLong) {
                String text = new String(buffer, start, taken);
                passLineEnd();
                return new Line(line, text);
            }
            if (!tooLong) {
                longer = longer == null ? new StringBuilder(taken * 2) : longer;
                if (longer.length() + taken > MOST_CHARACTERS) {
                    tooLong = true;
                    longer = null;
                } else {
                    longer.append(buffer, start, taken);
                }
            }
            if (ended) {
                passLineEnd();
                return new Line(line, longer == null ? null : longer.toString());
            }
            if (!fill()) {
                return new Line(line, longer == null ? null : longer.toString());
            }
        }
    }

    private void passLineEnd() {
        char end = buffer[position++];
        if (end == '\r' && (position < filled || fill()) && buffer[position] == '\n') {
            position++;
        }
    }

    private boolean fill() {
        try {
            position = 0;
            filled = Math.max(0, reader.read(buffer));
            return filled > 0;
        } catch (CharacterCodingException e) {
            throw TamizException.at(
                    TamizException.Code.MALFORMED,
                    input.name(),
                    line,
                    "after this line there are bytes that are not "
                            + input.encoding().charset().name()
                            + ", though the beginning was. Save the text as UTF-8, or give it as a file.",
                    e);
        } catch (IOException e) {
            throw BoundedStream.failure(input.name(), e);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw BoundedStream.failure(input.name(), e);
        }
    }
}
