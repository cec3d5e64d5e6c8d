package org.tamiz.core.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which Tamiz gave an answer. */
public final class Engine {
    private static final String VERSION = read();

    private Engine() {}

    /** The version of this engine, such as "0.1.0"; every answer carries it. */
    public static String version() {
        return VERSION;
    }

    private static String read() {
        try (InputStream stream = Engine.class.getResourceAsStream("version.txt")) {
            if (stream == null) {
                throw new IllegalStateException("The file version.txt is missing from the jar; rebuild it.");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
