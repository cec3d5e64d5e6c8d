package org.tamiz.lists;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;

/** The real lists that lie outside the project; tests that need them are skipped where they are not. */
public final class RealData {
    private RealData() {}

    /** A file of the shared data; skips the test if it is not there. */
    public static Path file(String path) {
        Path file = Path.of(System.getProperty("tamiz.shared", "../shared"), "data")
                .resolve(path)
                .normalize();
        Assumptions.assumeTrue(Files.isReadable(file), "skipped: there is no real data at " + file);
        return file;
    }

    /** The lines of a gzip file, read by nothing but the JDK, so that tests can count for themselves. */
    public static List<String> lines(Path gzip) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(gzip)), StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
