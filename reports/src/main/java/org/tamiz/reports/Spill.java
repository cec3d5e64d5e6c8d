package org.tamiz.reports;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Markup that waits in a temporary file. It holds personal data, so only its owner may read the file, and it goes with the
 * process even where that is killed.
 */
final class Spill implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final FileChannel channel;
    private final Markup markup;

    Spill() {
        try {
            Path file = Files.createTempFile("tamiz-report", ".part");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
            markup = new Markup(new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8), BUFFER));
        } catch (IOException e) {
            throw Lines.unwritable(e);
        }
    }

    /** Where to write. */
    Markup markup() {
        return markup;
    }

    /** Copies what was written. Called once, after the last of it. */
    void copyTo(Writer target) {
        markup.flush();
        try {
            channel.position(0);
            Reader reader = Channels.newReader(channel, StandardCharsets.UTF_8);
            reader.transferTo(target);
        } catch (IOException e) {
            throw Lines.unwritable(e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Lines.unwritable(e);
        }
    }
}
