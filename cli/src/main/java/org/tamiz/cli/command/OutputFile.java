package org.tamiz.cli.command;

import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.Console;
import org.tamiz.reports.AtomicFile;

/** The output of a command that writes one thing: the file of {@code -o}, complete or not at all, or standard output. */
final class OutputFile implements AutoCloseable {
    private final Writer writer;
    private final @Nullable AtomicFile file;

    OutputFile(Settings settings) {
        Console console = settings.console();
        String name = settings.output();
        file = name == null ? null : new AtomicFile(console.resolve(name), name);
        writer = file == null ? new OutputStreamWriter(console.out(), StandardCharsets.UTF_8) : file.writer();
    }

    /** Where to write. */
    Writer writer() {
        return writer;
    }

    /** Puts the file in its place. */
    void commit() {
        if (file != null) {
            file.commit();
        }
    }

    @Override
    public void close() {
        if (file != null) {
            file.close();
        }
    }
}
