package org.tamiz.lists.text;

import java.util.Objects;

/**
 * Something in the input that was not used, or not used as it stands, while the rest was.
 *
 * @param file the file as the user named it
 * @param line the line it starts at, from 1, or 0 if it concerns the file as a whole
 * @param message what is wrong, in a sentence
 */
public record Problem(String file, long line, String message) {
    /** Checks that file and message are there. */
    public Problem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(message, "message");
    }

    /** The problem in one line, such as {@code customers.csv:17: the quote is never closed}. */
    @Override
    public String toString() {
        return line > 0 ? file + ":" + line + ": " + message : file + ": " + message;
    }
}
