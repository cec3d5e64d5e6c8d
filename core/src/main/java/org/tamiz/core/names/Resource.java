package org.tamiz.core.names;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the tab-separated tables that ship with this package. Lines starting with {@code #} are comments. */
final class Resource {
    private Resource() {}

    /** The rows of tables, each its cells; empty lines and comments are left out. */
    static List<List<String>> rows(String... names) {
        List<List<String>> rows = new ArrayList<>();
        for (String name : names) {
            new String(bytes(name), StandardCharsets.UTF_8).lines().forEach(line -> {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(List.of(line.split("\t", -1)));
                }
            });
        }
        return rows;
    }

    /** For each word of some rows the other words of the rows it stands in. */
    static Map<String, Set<String>> others(List<List<String>> rows) {
        Map<String, Set<String>> others = new HashMap<>();
        for (List<String> row : rows) {
            for (String word : row) {
                others.computeIfAbsent(word, key -> new LinkedHashSet<>()).addAll(row);
            }
        }
        others.forEach((word, same) -> same.remove(word));
        return others;
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
