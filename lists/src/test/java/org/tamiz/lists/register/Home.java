package org.tamiz.lists.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * A home folder for tests, filled with small lists.
 *
 * @param folder where it is
 */
public record Home(Path folder) {
    /** When everything in it was retrieved. */
    public static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

    /** Takes in an edition of an OFAC list without companions from rows of entry number, name, programs and remarks. */
    public ImportResult sdn(String date, String... rows) {
        return take("sdn-" + date + ".csv", String.join("", rows), ImportOptions.standard());
    }

    /** Takes in an edition of a private list from rows of id, kind, name. */
    public ImportResult privateList(String list, String date, String... rows) {
        return take(
                list + ".csv",
                "id,kind,name\n" + String.join("\n", rows) + "\n",
                ImportOptions.standard().withList(list).withPublished(LocalDate.parse(date)));
    }

    /** A row of SDN.CSV. */
    public static String row(int number, String name, String programs, String remarks) {
        return number + ",\"" + name + "\",-0- ,\"" + programs + "\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"" + remarks
                + "\"\r\n";
    }

    /** Writes a file and takes it in. */
    public ImportResult take(String name, String text, ImportOptions options) {
        try {
            Path in = Files.createDirectories(
                    folder.resolveSibling(folder.getFileName() + "-in").resolve(Integer.toHexString(text.hashCode())));
            Path file = Files.writeString(in.resolve(name), text, StandardCharsets.UTF_8);
            return new ListImport(folder, Clock.fixed(NOON, ZoneOffset.UTC)).importFile(file, options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The register as it is now. */
    public Register register() {
        return Register.open(folder);
    }
}
