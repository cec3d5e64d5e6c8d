package org.tamiz.core.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables that ship with this package. Lines starting with {@code #} are comments. */
final class Resource {
    private Resource() {}

    /** The table's rows, each its cells; empty lines and comments are left out. */
    static List<List<String>> rows(String name) {
        List<List<String>> rows = new ArrayList<>();
        new String(bytes(name), StandardCharsets.UTF_8).lines().forEach(line -> {
            if (!line.isBlank() && line.charAt(0) != '#') {
                rows.add(List.of(line.split("\t", -1)));
            }
        });
        return rows;
    }

    /** The table as it stands. */
    static byte[] bytes(String name) {
        try (InputStream stream = Resource.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException("The table " + name + " is missing from the jar; rebuild it.");
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
