package org.tamiz.lists.series;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.register.ListImport;
import org.tamiz.lists.register.SealedFolder;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Takes a series' file into a home folder as a vintage. The package tells where it goes. */
public final class SeriesImport {
    private final Path home;
    private final Clock clock;

    /**
     * An import into a home folder.
     *
     * @param home the home folder; it is made when it does not exist
     * @param clock tells when a vintage is taken in
     */
    public SeriesImport(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * What came of an import.
     *
     * @param vintage what is held now
     * @param alreadyHeld whether the same bytes were held before
     * @param problems rows and fields that could not be used
     */
    public record Result(Vintage vintage, boolean alreadyHeld, List<Problem> problems) {
        /** Copies the problems. */
        public Result {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Imports a file. Identical bytes that are already held are left as they are.
     *
     * @param published the day it was published; null for the date in the file's name, or none
     * @throws TamizException what {@link VsrrReader} throws; UNREADABLE or TOO_LARGE if the file cannot be read; HOME if the
     *     home folder cannot be written. In every case the home folder is as it was
     */
    public Result importFile(Path file, @Nullable LocalDate published) {
        TextInput.checkReadable(file);
        byte[] bytes;
        try {
            bytes = ListImport.bounded(file);
        } catch (IOException e) {
            throw TamizException.in(
                    TamizException.Code.UNREADABLE,
                    file.toString(),
                    "cannot be read (" + e.getMessage() + "). Check the file and its disk.",
                    e);
        }
        VsrrReader.Content content = VsrrReader.read(TextInput.ofBytes(file.toString(), bytes));
        String name = String.valueOf(file.getFileName());
        Vintage vintage = new Vintage(
                VsrrReader.SERIES,
                published != null ? published : ListImport.dateInName(file),
                content.through(),
                clock.instant(),
                name,
                Sha256.of(bytes),
                content.observations().size());
        Path folder = VintageManifest.folder(home, vintage);
        if (Files.exists(folder)) {
            return new Result(VintageManifest.read(folder).vintage(), true, content.problems());
        }
        String safe = name.replaceAll("[^A-Za-z0-9._-]", "_").replaceFirst("^\\.+", "");
        VintageManifest manifest =
                new VintageManifest(vintage, safe.isEmpty() || safe.equals(VintageManifest.NAME) ? "data" : safe);
        LinkedHashMap<String, byte[]> files = new LinkedHashMap<>();
        files.put(manifest.file(), bytes);
        files.put(VintageManifest.NAME, manifest.text().getBytes(StandardCharsets.UTF_8));
        SealedFolder.write(home, VintageManifest.root(home), folder, files);
        return new Result(vintage, false, content.problems());
    }
}
