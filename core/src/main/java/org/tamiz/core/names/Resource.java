package org.tamiz.core.names;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables that ship with this package. Lines starting with {@code #} are comments. */
final class Resource {
    private Resource() {}

    /** The table's rows, each its cells; empty lines and comments are left out. */
    static List<List<String>> rows(String name) {
        InputStream stream = Resource.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("The table " + name + " is missing from the jar; rebuild it.");
        }
        List<List<String>> rows = new ArrayList<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && line.charAt(0) != '#') {
                    rows.add(List.of(line.split("\t", -1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
