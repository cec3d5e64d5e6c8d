package org.tamiz.lists.register;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

/** Takes a list's file into a home folder as a publication. The package tells the whole path. */
public final class ListImport {
    /** The most bytes of an original file; the largest official file is about 100 MB. */
    private static final int MOST_BYTES = 256 << 20;

    private final Path home;
    private final Clock clock;

    /**
     * An import into a home folder.
     *
     * @param home the home folder; it is made when it does not exist
     * @param clock tells when a publication is retrieved
     */
    public ListImport(Path home, Clock clock) {
        this.home = home;
        this.clock = clock;
    }

    /**
     * Imports a file. Identical bytes that are already held are left as they are.
     *
     * @param file the list's file, or SDN.CSV or CONS_PRIM.CSV of a set
     * @throws TamizException UNREADABLE, MALFORMED or TOO_LARGE if the file cannot be used, MALFORMED also if it lists no
     *     party; USAGE if date or list name are needed and not given; what the options' check throws; HOME if the home folder cannot be written. In every
     *     case the home folder is as it was
     */
    public ImportResult importFile(Path file, ImportOptions options) {
        List<String> warnings = new ArrayList<>();
        options.progress().accept("reading " + file);
        Map<FileRole, Path> paths = new EnumMap<>(FileRole.class);
        Map<FileRole, byte[]> bytes = new EnumMap<>(FileRole.class);
        Map<FileRole, TextInput> inputs = new EnumMap<>(FileRole.class);
        TextInput main = take(FileRole.MAIN, file, paths, bytes, inputs);
        ListFormat format = ListFormat.recognise(main, options.list() != null);
        takeCompanions(file, format, options, warnings, paths, bytes, inputs);
        ListContent content = format.read(inputs);
        if (content.parties().isEmpty()) {
            throw TamizException.in(
                    TamizException.Code.MALFORMED,
                    file.toString(),
                    "lists no party that could be read. Check that it is the whole list.",
                    null);
        }
        LocalDate published = published(file, options, content);
        content = PlausibleDates.of(file.toString(), published, content);
        warnOfDates(published, paths, warnings);
        ListIdentity identity = ListIdentity.of(file, format, options.list(), content);
        String sha256 = Sha256.of(bytes.values());
        Publication publication = new Publication(
                identity.list(),
                identity.title(),
                identity.authority(),
                published,
                clock.instant(),
                options.source() != null ? options.source() : String.valueOf(file.getFileName()),
                sha256,
                content.parties().size(),
                content.names());
        options.check().accept(new Candidate(publication, format, content));
        Manifest manifest = new Manifest(publication, format, heldFiles(paths, bytes));
        return store(manifest, bytes, paths, content, warnings, options);
    }

    /**
     * The SHA-256 that a publication made of some files would have.
     *
     * @param files the files by role
     * @throws TamizException as {@link #importFile}
     */
    public static String sha256(Map<FileRole, Path> files) {
        Map<FileRole, byte[]> bytes = new EnumMap<>(FileRole.class);
        files.forEach(
                (role, file) -> take(role, file, new EnumMap<>(FileRole.class), bytes, new EnumMap<>(FileRole.class)));
        return Sha256.of(bytes.values());
    }

    private ImportResult store(
            Manifest manifest,
            Map<FileRole, byte[]> bytes,
            Map<FileRole, Path> paths,
            ListContent content,
            List<String> warnings,
            ImportOptions options) {
        Path folder = PublicationFolder.of(home, manifest);
        boolean alreadyHeld = Files.exists(folder);
        Publication publication = manifest.publication();
        if (alreadyHeld) {
            publication = Manifest.read(folder).publication();
        } else {
            options.progress().accept("storing " + publication.list() + " of " + publication.published());
            PublicationFolder.write(home, manifest, bytes);
        }
        return new ImportResult(publication, manifest.format(), folder, alreadyHeld, paths, content, warnings);
    }

    private static TextInput take(
            FileRole role,
            Path file,
            Map<FileRole, Path> paths,
            Map<FileRole, byte[]> bytes,
            Map<FileRole, TextInput> inputs) {
        TextInput.checkReadable(file);
        try {
            // Read once: what is hashed, understood and stored are the same bytes, whoever writes to the file
            // meanwhile.
            byte[] content = bounded(file);
            TextInput input = TextInput.ofBytes(file.toString(), content);
            paths.put(role, file);
            bytes.put(role, content);
            inputs.put(role, input);
            return input;
        } catch (IOException e) {
            throw TamizException.in(
                    TamizException.Code.UNREADABLE,
                    file.toString(),
                    "cannot be read (" + e.getMessage() + "). Check the file and its disk.",
                    e);
        }
    }

    /**
     * All bytes of an original file. A pipe or device tells no size, so the limit holds while reading.
     *
     * @throws IOException if it cannot be read
     * @throws TamizException TOO_LARGE beyond 256 MB
     */
    public static byte[] bounded(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file)) {
            byte[] content = stream.readNBytes(MOST_BYTES + 1);
            if (content.length > MOST_BYTES) {
                throw TamizException.in(
                        TamizException.Code.TOO_LARGE,
                        file.toString(),
                        "is larger than " + MOST_BYTES + " bytes, which no official file is. Check the file.",
                        null);
            }
            return content;
        }
    }

    /** The date in a file's name, such as 2024-07-02 or 20240702; null if there is none. */
    public static @Nullable LocalDate dateInName(Path file) {
        return Companions.date(file);
    }

    private static void takeCompanions(
            Path file,
            ListFormat format,
            ImportOptions options,
            List<String> warnings,
            Map<FileRole, Path> paths,
            Map<FileRole, byte[]> bytes,
            Map<FileRole, TextInput> inputs) {
        List<FileRole> roles = List.of(FileRole.ALT, FileRole.ADD, FileRole.COMMENTS);
        if (format != ListFormat.OFAC_CSV) {
            for (FileRole role : roles) {
                if (options.named(role) != null) {
                    throw TamizException.of(
                            TamizException.Code.USAGE,
                            "--" + role.key() + " goes with OFAC's SDN.CSV or CONS_PRIM.CSV only; leave it out for "
                                    + file + ".");
                }
            }
            return;
        }
        Companions companions = new Companions(file, warnings);
        for (FileRole role : roles) {
            Path named = options.named(role);
            Path companion = named != null ? named : companions.find(role);
            if (companion != null) {
                options.progress().accept("reading " + companion);
                take(role, companion, paths, bytes, inputs);
            } else if (role != FileRole.COMMENTS) {
                warnings.add("no " + role.key() + " file was found beside " + file.getFileName()
                        + ", so the list has no " + (role == FileRole.ALT ? "strong aliases" : "addresses")
                        + ". Name it with --" + role.key() + ".");
            }
        }
    }

    private static LocalDate published(Path file, ImportOptions options, ListContent content) {
        LocalDate date = options.published();
        if (date == null) {
            date = content.published();
        }
        if (date == null) {
            date = options.publishedOtherwise();
        }
        if (date == null) {
            date = Companions.date(file);
        }
        if (date == null) {
            throw TamizException.in(
                    TamizException.Code.USAGE,
                    file.toString(),
                    "does not say when it was published. Give --published YYYY-MM-DD.",
                    null);
        }
        return date;
    }

    private void warnOfDates(LocalDate published, Map<FileRole, Path> paths, List<String> warnings) {
        paths.forEach((role, path) -> {
            LocalDate date = Companions.date(path);
            if (role != FileRole.MAIN && date != null && !date.equals(published)) {
                warnings.add(path.getFileName() + " is of " + date + ", the list of " + published
                        + ": entries may lack aliases and addresses, or have newer ones.");
            }
        });
        if (published.isAfter(LocalDate.now(clock))) {
            warnings.add(
                    "the publication date " + published + " lies in the future; the list is not in force before it.");
        }
    }

    private static Map<FileRole, Manifest.HeldFile> heldFiles(Map<FileRole, Path> paths, Map<FileRole, byte[]> bytes) {
        Map<FileRole, Manifest.HeldFile> files = new EnumMap<>(FileRole.class);
        List<String> taken = new ArrayList<>();
        paths.forEach((role, path) -> {
            String name = String.valueOf(path.getFileName()).replaceAll("[^A-Za-z0-9._-]", "_");
            String safe = name.startsWith(".") || name.equals(Manifest.NAME) || taken.contains(name)
                    ? role.key() + "-" + name.replaceFirst("^\\.+", "")
                    : name;
            taken.add(safe);
            byte[] content = bytes.get(role);
            if (content != null) {
                files.put(role, new Manifest.HeldFile(safe, Sha256.of(content)));
            }
        });
        return files;
    }
}
