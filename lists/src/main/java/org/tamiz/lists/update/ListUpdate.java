package org.tamiz.lists.update;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.FileRole;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ImportResult;
import org.tamiz.lists.register.ListImport;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.update.UpdateResult.Outcome;

/** Fetches the newest edition of a list and publishes it if it is whole. The package tells the whole path. */
public final class ListUpdate {
    /** Files of one edition whose times are further apart were perhaps fetched across a publication. */
    private static final long MOST_SPREAD_SECONDS = 24 * 60 * 60;

    private static final long PROGRESS_STEP = 1L << 20;

    private final Path home;
    private final Clock clock;
    private final FetchLimits limits;
    private final Proxies proxies;

    /**
     * Updates into a home folder.
     *
     * @param home the home folder; it is made when something is published
     * @param clock tells when an edition is retrieved
     * @param limits what a server may take of our time and space
     * @param proxies through what requests go
     */
    public ListUpdate(Path home, Clock clock, FetchLimits limits, Proxies proxies) {
        this.home = home;
        this.clock = clock;
        this.limits = limits;
        this.proxies = proxies;
    }

    /**
     * Updates one list.
     *
     * @param source where it comes from
     * @param acceptShrink whether an edition may be smaller than the one held by more than a tenth
     * @param progress told what is being done, in a few words
     * @throws TamizException if it cannot be fetched, is not the list, or not whole: the message says which and what to do. The
     *     edition held before stays in force
     */
    public UpdateResult update(Source source, boolean acceptShrink, Consumer<String> progress) {
        Register register = Register.open(home);
        Publication newest = newest(register, source.list());
        Optional<UpdateNotes> notes = newest == null ? Optional.empty() : UpdateNotes.of(home, newest);
        Path folder = incoming();
        try {
            Map<FileRole, Path> files = paths(source, folder);
            Map<FileRole, Validators> said = fetch(source, files, notes, progress);
            if (newest != null && said.isEmpty()) {
                UpdateNotes old = notes.orElseThrow();
                return unchanged(newest, old.files());
            }
            progress.accept("reading " + source.list());
            String sha256 = ListImport.sha256(files);
            if (newest != null && newest.sha256().equals(sha256)) {
                return unchanged(newest, said);
            }
            refuseOld(register, source, newest, sha256);
            return publish(source, files, said, register, new EditionCheck(source, newest, acceptShrink));
        } finally {
            remove(folder);
        }
    }

    private UpdateResult unchanged(Publication newest, Map<FileRole, Validators> said) {
        new UpdateNotes(newest.sha256(), clock.instant(), said).keep(home, newest.list());
        return new UpdateResult(Outcome.UNCHANGED, newest, 0, Drift.NONE, List.of());
    }

    private UpdateResult publish(
            Source source,
            Map<FileRole, Path> files,
            Map<FileRole, Validators> said,
            Register register,
            EditionCheck check) {
        List<String> warnings = new ArrayList<>();
        ImportOptions options = ImportOptions.standard()
                .withList(source.official() ? null : source.list())
                .withSource(address(source), date(source, said, warnings))
                .withCompanions(files.get(FileRole.ALT), files.get(FileRole.ADD), files.get(FileRole.COMMENTS))
                .withCheck(check);
        ImportResult result = new ListImport(home, clock).importFile(main(files), options);
        warnings.addAll(result.warnings());
        Publication held = result.publication();
        new UpdateNotes(held.sha256(), clock.instant(), said).keep(home, held.list());
        Publication before = check.newest();
        Drift drift = before == null ? Drift.NONE : Drift.between(register.content(before), result.content());
        return new UpdateResult(
                Outcome.UPDATED, held, result.content().problems().size(), drift, warnings);
    }

    /** All files of an edition; empty if the server says that none changed. */
    private Map<FileRole, Validators> fetch(
            Source source, Map<FileRole, Path> files, Optional<UpdateNotes> notes, Consumer<String> progress) {
        Map<FileRole, Validators> said = new EnumMap<>(FileRole.class);
        try (Fetcher fetcher = new Fetcher(limits, proxies)) {
            for (FileRole role : files.keySet()) {
                Validators answer = fetch(fetcher, source, role, files, known(source, role, notes), progress);
                if (answer != null) {
                    said.put(role, answer);
                }
            }
            if (said.isEmpty() && notes.isPresent()) {
                return said;
            }
            // One file of the set changed, so the edition did: the others are needed as well.
            for (FileRole role : files.keySet()) {
                if (!said.containsKey(role)) {
                    Validators answer =
                            fetch(fetcher, source, role, files, known(source, role, Optional.empty()), progress);
                    if (answer == null) {
                        throw TamizException.in(
                                Code.UNREADABLE,
                                String.valueOf(source.files().get(role)),
                                "the server answers \"not modified\" without having been asked. Try again later.",
                                null);
                    }
                    said.put(role, answer);
                }
            }
        }
        return said;
    }

    private static @Nullable Validators fetch(
            Fetcher fetcher,
            Source source,
            FileRole role,
            Map<FileRole, Path> files,
            Validators known,
            Consumer<String> progress) {
        Path target = Objects.requireNonNull(files.get(role));
        String what = source.list() + ": " + target.getFileName();
        progress.accept("fetching " + what);
        long[] told = {0};
        return fetcher.fetch(known, target, bytes -> {
            if (bytes - told[0] >= PROGRESS_STEP) {
                told[0] = bytes;
                progress.accept("fetching " + what + ", " + (bytes >> 20) + " MB");
            }
        });
    }

    private static Validators known(Source source, FileRole role, Optional<UpdateNotes> notes) {
        String address = String.valueOf(source.files().get(role));
        Validators said = notes.map(old -> old.files().get(role)).orElse(null);
        return said != null && said.address().equals(address) ? said : Validators.none(address);
    }

    private LocalDate date(Source source, Map<FileRole, Validators> said, List<String> warnings) {
        Instant first = null;
        Instant last = null;
        for (Validators validators : said.values()) {
            Instant modified = validators.modified();
            if (modified != null) {
                first = first == null || modified.isBefore(first) ? modified : first;
                last = last == null || modified.isAfter(last) ? modified : last;
            }
        }
        if (first == null || last == null) {
            return LocalDate.ofInstant(clock.instant(), source.zone());
        }
        if (last.getEpochSecond() - first.getEpochSecond() > MOST_SPREAD_SECONDS) {
            warnings.add("the server's files of " + source.list() + " are of different days, from " + first + " to "
                    + last + "; entries may lack aliases and addresses until the next update");
        }
        return LocalDate.ofInstant(last, source.zone());
    }

    private static void refuseOld(Register register, Source source, @Nullable Publication newest, String sha256) {
        for (Publication held : register.publications()) {
            if (newest != null
                    && held.list().equals(source.list())
                    && held.sha256().equals(sha256)) {
                throw TamizException.in(
                        Code.MALFORMED,
                        address(source),
                        "is the edition of " + held.published() + " again, though that of " + newest.published()
                                + " is held. Try again later.",
                        null);
            }
        }
    }

    private static @Nullable Publication newest(Register register, String list) {
        Publication newest = null;
        for (Publication publication : register.publications()) {
            newest = publication.list().equals(list) ? publication : newest;
        }
        return newest;
    }

    private static String address(Source source) {
        return String.valueOf(source.files().get(FileRole.MAIN));
    }

    private static Path main(Map<FileRole, Path> files) {
        return Objects.requireNonNull(files.get(FileRole.MAIN));
    }

    /** Where to write each file: under its official name, from which the list can be told. */
    private static Map<FileRole, Path> paths(Source source, Path folder) {
        Map<FileRole, Path> paths = new EnumMap<>(FileRole.class);
        source.files().forEach((role, address) -> {
            String name = lastSegment(address);
            boolean usable = name.matches("[A-Za-z0-9][A-Za-z0-9._-]*\\.[A-Za-z0-9]+");
            paths.put(role, folder.resolve(usable ? name : source.list() + "-" + role.key()));
        });
        return paths;
    }

    private static String lastSegment(URI address) {
        String path = String.valueOf(address.getPath());
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static Path incoming() {
        try {
            return Files.createTempDirectory("tamiz-update-");
        } catch (IOException e) {
            throw TamizException.of(
                    Code.UNWRITABLE,
                    "the folder for temporary files cannot be written (" + e.getMessage()
                            + "). Check the disk's space.");
        }
    }

    private static void remove(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException e) {
            // What is left lies with the temporary files, which the system clears away.
            return;
        }
    }
}
