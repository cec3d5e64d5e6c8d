package org.tamiz.lists.register;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;

/**
 * What {@code publication.properties} says; the package describes its keys.
 *
 * @param publication which edition it is
 * @param format how to read it
 * @param files its files, by role
 */
record Manifest(Publication publication, ListFormat format, Map<FileRole, HeldFile> files) {
    static final String NAME = "publication.properties";
    private static final String VERSION = "1";

    /**
     * A file of a publication.
     *
     * @param name its name in the folder
     * @param sha256 SHA-256 of its bytes, lower-case hexadecimal
     */
    record HeldFile(String name, String sha256) {}

    /** Copies the files. */
    Manifest {
        Objects.requireNonNull(publication, "publication");
        Objects.requireNonNull(format, "format");
        files = Map.copyOf(files);
    }

    /** The name of the main file. */
    String mainFile() {
        HeldFile main = files.get(FileRole.MAIN);
        return main == null ? "" : main.name();
    }

    /** The manifest as text: sorted, so that the same publication gives the same bytes. */
    String text() {
        Properties properties = new Properties();
        properties.setProperty("version", VERSION);
        properties.setProperty("format", format.name());
        properties.setProperty("list", publication.list());
        properties.setProperty("title", publication.title());
        properties.setProperty("authority", publication.authority());
        properties.setProperty("published", publication.published().toString());
        properties.setProperty("retrieved", publication.retrieved().toString());
        properties.setProperty("source", publication.source());
        properties.setProperty("sha256", publication.sha256());
        properties.setProperty("parties", String.valueOf(publication.parties()));
        properties.setProperty("names", String.valueOf(publication.names()));
        files.forEach((role, file) -> {
            properties.setProperty("file." + role.key() + ".name", file.name());
            properties.setProperty("file." + role.key() + ".sha256", file.sha256());
        });
        StringWriter written = new StringWriter();
        try {
            properties.store(written, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // Properties puts the time of writing into a comment and the keys in no order.
        return written.toString()
                .lines()
                .filter(line -> !line.startsWith("#"))
                .sorted()
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /**
     * Reads a folder's manifest.
     *
     * @throws TamizException HOME if it is missing, may not be read or does not make sense
     */
    static Manifest read(Path folder) {
        Path file = folder.resolve(NAME);
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file, StandardCharsets.UTF_8)));
            return of(properties);
        } catch (AccessDeniedException e) {
            throw PublicationFolder.forbidden(file, e);
        } catch (IOException | IllegalArgumentException e) {
            throw TamizException.in(
                    TamizException.Code.HOME,
                    file.toString(),
                    "the publication's manifest is missing or damaged (" + e.getMessage() + "). Delete the folder "
                            + folder + " and import the list again.",
                    e);
        }
    }

    /**
     * The manifest that properties hold.
     *
     * @throws IllegalArgumentException if they do not make sense
     */
    static Manifest of(Properties properties) {
        if (!VERSION.equals(properties.getProperty("version"))) {
            throw new IllegalArgumentException("version is not " + VERSION);
        }
        try {
            Publication publication = new Publication(
                    value(properties, "list"),
                    value(properties, "title"),
                    value(properties, "authority"),
                    LocalDate.parse(value(properties, "published")),
                    Instant.parse(value(properties, "retrieved")),
                    value(properties, "source"),
                    hash(properties, "sha256"),
                    Integer.parseInt(value(properties, "parties")),
                    Integer.parseInt(value(properties, "names")));
            return new Manifest(publication, ListFormat.valueOf(value(properties, "format")), files(properties));
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    private static String hash(Properties properties, String key) {
        String value = value(properties, key);
        if (!value.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException(key + " is no SHA-256");
        }
        return value;
    }

    private static Map<FileRole, HeldFile> files(Properties properties) {
        Map<FileRole, HeldFile> files = new EnumMap<>(FileRole.class);
        for (FileRole role : FileRole.values()) {
            String name = properties.getProperty("file." + role.key() + ".name");
            if (name != null) {
                if (!name.matches("[A-Za-z0-9._-]+") || name.startsWith(".")) {
                    throw new IllegalArgumentException("\"" + name + "\" is not a file name of this folder");
                }
                files.put(role, new HeldFile(name, hash(properties, "file." + role.key() + ".sha256")));
            }
        }
        if (!files.containsKey(FileRole.MAIN)) {
            throw new IllegalArgumentException("file.main.name is missing");
        }
        return files;
    }

    private static String value(Properties properties, String key) {
        String value = properties.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(key + " is missing");
        }
        return value;
    }
}
