package org.tamiz.lists.text;

import java.io.FilterInputStream;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import org.tamiz.core.model.TamizException;

/**
 * Bounds what lies between two {@code >} of XML: a parser must hold an attribute or a comment in memory as a whole, so a single
 * tag of gigabytes would exhaust it before any other limit is asked.
 *
 * @param file the file's name as the user knows it
 */
record BoundedTags(String file) {
    private static final int MOST = 4 << 20;

    /** The bytes of XML in an encoding that writes {@code >} as ASCII does. */
    InputStream of(InputStream bytes) {
        return new FilterInputStream(bytes) {
            private long since;

            @Override
            public int read() throws IOException {
                byte[] one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
            }

            @Override
            public int read(byte[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                for (int i = offset; i < offset + read; i++) {
                    since = buffer[i] == '>' ? 0 : since + 1;
                }
                check(since);
                return read;
            }
        };
    }

    /** The characters of XML in any encoding. */
    Reader of(Reader characters) {
        return new FilterReader(characters) {
            private long since;

            @Override
            public int read() throws IOException {
                char[] one = new char[1];
                return read(one, 0, 1) < 0 ? -1 : one[0];
            }

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int read = in.read(buffer, offset, length);
                for (int i = offset; i < offset + read; i++) {
                    since = buffer[i] == '>' ? 0 : since + 1;
                }
                check(since);
                return read;
            }
        };
    }

    private void check(long since) {
        if (since > MOST) {
            throw TamizException.in(
                    TamizException.Code.TOO_LARGE,
                    file,
                    "has more than " + MOST + " characters between two XML tags. Check the file.",
                    null);
        }
    }
}
