package org.tamiz.lists.update;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.register.FileRole;

/**
 * What is remembered of the last update of a list.
 *
 * @param sha256 the edition that was the newest then
 * @param confirmed when the server was last heard to have nothing newer
 * @param files what the server said of each file
 */
record UpdateNotes(String sha256, Instant confirmed, Map<FileRole, Validators> files) {
    /** Copies the map. */
    UpdateNotes {
        files = Map.copyOf(files);
    }

    /** The notes about an edition; empty if there are none, or they are about another edition, or cannot be read. */
    static Optional<UpdateNotes> of(Path home, Publication publication) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file(home, publication.list()), StandardCharsets.UTF_8)) {
            properties.load(reader);
            if (!publication.sha256().equals(properties.getProperty("sha256"))) {
                return Optional.empty();
            }
            Map<FileRole, Validators> files = new EnumMap<>(FileRole.class);
            for (FileRole role : FileRole.values()) {
                String address = properties.getProperty(role.key() + ".address");
                if (address != null) {
                    files.put(
                            role,
                            new Validators(
                                    address,
                                    properties.getProperty(role.key() + ".etag"),
                                    properties.getProperty(role.key() + ".last-modified")));
                }
            }
            Instant confirmed = Instant.parse(properties.getProperty("confirmed", ""));
            return Optional.of(new UpdateNotes(publication.sha256(), confirmed, files));
        } catch (IOException | IllegalArgumentException | DateTimeException e) {
            // They only save a download: without them the file is fetched whole.
            return Optional.empty();
        }
    }

    /** Keeps the notes for a list; where they cannot be written the next update fetches the files whole. */
    void keep(Path home, String list) {
        Properties properties = new Properties();
        properties.setProperty("sha256", sha256);
        properties.setProperty("confirmed", confirmed.toString());
        files.forEach((role, said) -> {
            properties.setProperty(role.key() + ".address", said.address());
            if (said.etag() != null) {
                properties.setProperty(role.key() + ".etag", said.etag());
            }
            if (said.lastModified() != null) {
                properties.setProperty(role.key() + ".last-modified", said.lastModified());
            }
        });
        Path file = file(home, list);
        Path part = file.resolveSibling("." + list + ".part");
        try {
            StringWriter text = new StringWriter();
            properties.store(text, null);
            Files.createDirectories(home.resolve("updates"));
            Files.writeString(part, text.toString(), StandardCharsets.UTF_8);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return;
        }
    }

    private static Path file(Path home, String list) {
        return home.resolve("updates").resolve(list + ".properties");
    }
}
