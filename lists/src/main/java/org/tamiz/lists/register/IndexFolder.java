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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tamiz.core.index.IndexCodec;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Publication;

/**
 * Compiled indexes in the home folder, so that a single check need not read whole lists. An index only saves time: one that
 * is missing, damaged or made by another version is compiled anew from the publications, and where none can be written none
 * is kept.
 */
final class IndexFolder {
    /** Older indexes than the newest few are of publications that are no longer asked for. */
    private static final int MOST_KEPT = 8;

    private static final String ENDING = ".index";

    private final Path folder;

    /** The indexes of a home folder. */
    IndexFolder(Path home) {
        this.folder = home.resolve("index");
    }

    /** The index of some publications, in the order given: the one kept, else compiled and then kept. */
    ListedNames open(List<Publication> publications, Supplier<ListedNames> compiler) {
        Path file = folder.resolve(key(publications) + ENDING);
        Optional<ListedNames> kept = read(file);
        if (kept.isPresent() && kept.get().publications().equals(publications)) {
            return kept.get();
        }
        ListedNames compiled = compiler.get();
        keep(file, compiled);
        return compiled;
    }

    /** The file's name says which publications it is of; the hash of a publication's bytes tells editions apart. */
    private static String key(List<Publication> publications) {
        StringBuilder editions = new StringBuilder();
        for (Publication publication : publications) {
            editions.append(publication.list())
                    .append(' ')
                    .append(publication.sha256())
                    .append('\n');
        }
        return Sha256.of(List.of(editions.toString().getBytes(StandardCharsets.UTF_8)));
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

    private void keep(Path file, ListedNames names) {
        Path home = folder.getParent();
        if (home == null || !Files.isDirectory(home)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path unfinished = Files.createTempFile(folder, ".new-", ENDING);
            try {
                write(unfinished, IndexCodec.encode(names));
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

    private static void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private void forgetOld() throws IOException {
        List<Path> indexes;
        try (Stream<Path> files = Files.list(folder)) {
            indexes = files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted(Comparator.comparingLong(IndexFolder::lastUsed).reversed())
                    .toList();
        }
        for (Path old : indexes.subList(Math.min(MOST_KEPT, indexes.size()), indexes.size())) {
            Files.deleteIfExists(old);
        }
    }

    private static long lastUsed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }
}
