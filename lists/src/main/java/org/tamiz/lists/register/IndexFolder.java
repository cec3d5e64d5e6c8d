package org.tamiz.lists.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tamiz.core.index.IndexCodec;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.screening.Engine;

/**
 * Compiled indexes in the home folder, so that a single check need not read whole lists. An index only saves time: one that
 * is missing, damaged or made by another build is compiled anew from the publications, and where none can be written none
 * is kept.
 */
final class IndexFolder {
    /** Older indexes than the newest few are of publications that are no longer asked for. */
    private static final int MOST_KEPT = 8;

    private static final String ENDING = ".index";
    private static final String DAYS_ENDING = ".days";
    /** Hexadecimal digits of a SHA-256. */
    private static final int KEY_LENGTH = 64;

    /** Of all that decides what an index holds: the engine, and the readers of lists. */
    private static final String BUILD = Build.of(Engine.class, IndexFolder.class);

    private final Path folder;
    private final String build;

    /** The indexes of a home folder that this build of Tamiz made. */
    IndexFolder(Path home) {
        this(home, BUILD);
    }

    /** The indexes that some build made. */
    IndexFolder(Path home, String build) {
        this.folder = home.resolve("index");
        this.build = build;
    }

    /**
     * The index of the parties of some publications that are screened against on a day, in the order given: the one kept, else
     * compiled and then kept.
     *
     * <p>Of most publications every day has the same index. For the others the days on which it changes are kept beside the
     * indexes, and an index is named after the last such day before the one asked for, so that no day can be given the index
     * of another.
     *
     * @param publications none published after the day
     * @param proposedToo whether parties count whose designations are proposed or not yet effective
     * @param contents reads the publications, all their parties included
     */
    ListedNames open(
            List<Publication> publications,
            LocalDate day,
            boolean proposedToo,
            Supplier<List<ListedParties>> contents) {
        String key = key(publications, proposedToo);
        Path daysFile = folder.resolve(key + DAYS_ENDING);
        Optional<List<LocalDate>> days = TurningDays.read(daysFile);
        if (days.isPresent()) {
            Optional<ListedNames> kept = read(indexFile(key, days.get(), day));
            if (kept.isPresent() && kept.get().publications().equals(publications)) {
                return kept.get();
            }
        }
        List<ListedParties> all = contents.get();
        List<LocalDate> turningDays = proposedToo ? List.of() : InForce.turningDays(all);
        ListedNames compiled = ListedNames.compile(all.stream()
                .map(content -> InForce.on(day, proposedToo, content))
                .toList());
        keep(indexFile(key, turningDays, day), IndexCodec.encode(compiled));
        keep(daysFile, ByteBuffer.wrap(TurningDays.text(turningDays).getBytes(StandardCharsets.UTF_8)));
        return compiled;
    }

    private Path indexFile(String key, List<LocalDate> turningDays, LocalDate day) {
        String since = "";
        for (LocalDate turn : turningDays) {
            since = turn.isAfter(day) ? since : "-" + turn;
        }
        return folder.resolve(key + since + ENDING);
    }

    /**
     * The part of a file's name that says which publications it is of, and which of their parties; the hash of a publication's
     * bytes tells editions apart, and another build of Tamiz may understand the same bytes otherwise.
     */
    private String key(List<Publication> publications, boolean proposedToo) {
        StringBuilder editions = new StringBuilder(build).append('\n');
        editions.append(proposedToo ? "proposed too\n" : "");
        for (Publication publication : publications) {
            editions.append(publication.list())
                    .append(' ')
                    .append(publication.sha256())
                    .append('\n');
        }
        return Sha256.of(editions.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Optional<ListedNames> read(Path file) {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(MapMode.READ_ONLY, 0, channel.size());
            Optional<ListedNames> names = IndexCodec.decode(bytes);
            if (names.isPresent()) {
                touch(file);
            }
            return names;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static void touch(Path file) {
        try {
            Files.setLastModifiedTime(file, FileTime.fromMillis(System.currentTimeMillis()));
        } catch (IOException e) {
            // A home folder that may only be read: the time only decides which index goes first.
            return;
        }
    }

    private void keep(Path file, ByteBuffer bytes) {
        Path home = folder.getParent();
        if (home == null || !Files.isDirectory(home)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            // Not as a temporary file, which nobody but this user could read.
            Path unfinished = folder.resolve(".new-" + ProcessHandle.current().pid() + "-"
                    + Long.toString(System.nanoTime(), Character.MAX_RADIX) + ".part");
            try {
                write(unfinished, bytes);
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(unfinished);
            }
            forgetOld();
        } catch (IOException e) {
            // A full disk or a folder that may not be written: the next call compiles again, which is slower and right.
            return;
        }
    }

    private static void write(Path file, ByteBuffer bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
    }

    private void forgetOld() throws IOException {
        List<Path> all;
        try (Stream<Path> files = Files.list(folder)) {
            all = files.toList();
        }
        List<Path> indexes = all.stream()
                .filter(file -> file.toString().endsWith(ENDING))
                .sorted(Comparator.comparingLong(IndexFolder::lastUsed).reversed())
                .toList();
        List<Path> old = indexes.subList(Math.min(MOST_KEPT, indexes.size()), indexes.size());
        Set<String> keysKept = new HashSet<>();
        indexes.subList(0, indexes.size() - old.size()).forEach(file -> keysKept.add(keyOf(file)));
        for (Path file : all) {
            boolean daysOfNone = file.toString().endsWith(DAYS_ENDING) && !keysKept.contains(keyOf(file));
            if (daysOfNone || old.contains(file)) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String keyOf(Path file) {
        String name = String.valueOf(file.getFileName());
        return name.substring(0, Math.min(KEY_LENGTH, name.length()));
    }

    private static long lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
