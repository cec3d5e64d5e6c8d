package org.tamiz.lists.text;

import java.nio.charset.Charset;
import java.util.Objects;

/**
 * How an input's bytes were found to stand for characters.
 *
 * @param charset the character set it is read with
 * @param bomLength how many bytes at the start are a byte order mark, to be skipped
 * @param how what gave it away, for people: "byte order mark", "not valid UTF-8" and so on
 * @param damaged whether some bytes do not fit; they are read as U+FFFD
 */
public record TextEncoding(Charset charset, int bomLength, String how, boolean damaged) {
    /** Checks that charset and reason are there. */
    public TextEncoding {
        Objects.requireNonNull(charset, "charset");
        Objects.requireNonNull(how, "how");
    }

    /** For people, such as {@code windows-1252 (not valid UTF-8)}. */
    @Override
    public String toString() {
        return charset.name() + " (" + how + ")";
    }
}
