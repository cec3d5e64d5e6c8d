package org.tamiz.reports;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.Locale;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.io.OutputDecorator;

/**
 * Writes what {@link SafeText} keeps from terminals as JSON's own escapes: lines of JSON are looked at, too. What is read is
 * the same, for such characters stand in strings only, and JSON has control characters up to U+001F escaped as it is.
 */
final class SafeJson extends OutputDecorator {
    private static final long serialVersionUID = 1;

    @Override
    public OutputStream decorate(IOContext context, OutputStream out) {
        throw new UnsupportedOperationException("Lines of JSON are written to writers.");
    }

    @Override
    public Writer decorate(IOContext context, Writer writer) {
        return new Escaping(writer);
    }

    private static final class Escaping extends FilterWriter {
        Escaping(Writer writer) {
            super(writer);
        }

        @Override
        public void write(int c) throws IOException {
            write(new char[] {(char) c}, 0, 1);
        }

        @Override
        public void write(String text, int from, int length) throws IOException {
            write(text.toCharArray(), from, length);
        }

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            int copied = from;
            int to = from + length;
            for (int at = from; at < to; at++) {
                char c = text[at];
                if (c >= 0x7F && SafeText.isUnsafe(c)) {
                    out.write(text, copied, at - copied);
                    out.write(String.format(Locale.ROOT, "\\u%04x", (int) c));
                    copied = at + 1;
                }
            }
            out.write(text, copied, to - copied);
        }
    }
}
