package org.tamiz.lists.series;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.tamiz.core.model.TamizException;

/**
 * What {@code vintage.properties} says.
 *
 * @param vintage which edition it is
 * @param file the name of its file in the folder
 */
record VintageManifest(Vintage vintage, String file) {
    static final String NAME = "vintage.properties";
    private static final String VERSION = "1";
    private static final int HASH_DIGITS = 12;

    /** Where vintages are. */
    static Path root(Path home) {
        return home.resolve("series");
    }

    /** Where a vintage is, or would be. */
    static Path folder(Path home, Vintage vintage) {
        return root(home)
                .resolve(vintage.series())
                .resolve(vintage.through() + "-" + vintage.sha256().substring(0, HASH_DIGITS));
    }

    /** The manifest as text: sorted, so that the same vintage gives the same bytes. */
    String text() {
        Map<String, String> lines = new TreeMap<>();
        lines.put("version", VERSION);
        lines.put("series", vintage.series());
        if (vintage.published() != null) {
            lines.put("published", vintage.published().toString());
        }
        lines.put("through", vintage.through().toString());
        lines.put("retrieved", vintage.retrieved().toString());
        lines.put("source", vintage.source().replaceAll("[\\\\\\p{Cntrl}]", "_"));
        lines.put("sha256", vintage.sha256());
        lines.put("observations", String.valueOf(vintage.observations()));
        lines.put("file", file);
        return lines.entrySet().stream()
                .map(line -> line.getKey() + "=" + line.getValue())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Reads a folder's manifest.
     *
     * @throws TamizException HOME if it is missing or does not make sense
     */
    static VintageManifest read(Path folder) {
        Path file = folder.resolve(NAME);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            if (!VERSION.equals(properties.getProperty("version"))) {
                throw new IllegalArgumentException("version is not " + VERSION);
            }
            String published = properties.getProperty("published");
            String name = value(properties, "file");
            if (!name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*")) {
                throw new IllegalArgumentException("\"" + name + "\" is not a file name of this folder");
            }
            return new VintageManifest(
                    new Vintage(
                            value(properties, "series"),
                            published == null ? null : LocalDate.parse(published),
                            YearMonth.parse(value(properties, "through")),
                            Instant.parse(value(properties, "retrieved")),
                            value(properties, "source"),
                            value(properties, "sha256"),
                            Integer.parseInt(value(properties, "observations"))),
                    name);
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            throw TamizException.in(
                    TamizException.Code.HOME,
                    file.toString(),
                    "the vintage's manifest is missing or damaged (" + e.getMessage() + "). Delete the folder " + folder
                            + " and import the series again.",
                    e);
        }
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }
}
