package org.tamiz.lists.text;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Where the bytes of a {@link TextInput} come from. */
sealed interface TextSource {
    /** All bytes, from the first on. */
    InputStream open(String name);

    /** Enough of them to tell what they are; does not use a stream up. */
    InputStream sample() throws IOException;

    /** A file, read anew each time. */
    record OfFile(Path file) implements TextSource {
        @Override
        public InputStream open(String name) {
            try {
                return sample();
            } catch (IOException e) {
                throw BoundedStream.failure(name, e);
            }
        }

        @Override
        public InputStream sample() throws IOException {
            try {
                return Files.newInputStream(file);
            } catch (NoSuchFileException e) {
                throw TextInput.unreadable(file, "there is no such file. Check the path.");
            }
        }
    }

    /** Bytes in memory. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record OfBytes(byte[] bytes) implements TextSource {
        @Override
        public InputStream open(String name) {
            return sample();
        }

        @Override
        public InputStream sample() {
            return new ByteArrayInputStream(bytes);
        }
    }

    /** A stream that was read a stretch ahead. */
    final class OfStream implements TextSource {
        private final byte[] head;
        private final int whole;
        private final InputStream rest;
        private boolean opened;

        OfStream(byte[] head, int whole, InputStream rest) {
            this.head = head;
            this.whole = whole;
            this.rest = rest;
        }

        @Override
        public InputStream open(String name) {
            if (opened) {
                throw new IllegalStateException(name + " can be read only once.");
            }
            opened = true;
            return new SequenceInputStream(new ByteArrayInputStream(head), rest);
        }

        @Override
        public InputStream sample() {
            return new ByteArrayInputStream(head, 0, whole);
        }
    }
}
