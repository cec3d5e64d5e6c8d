package org.tamiz.documents.extract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder for the temporary files of a {@link ParserProcess}. As long as it is used, a lock is held on a file in it; the
 * system frees that lock however the program ends. So whoever makes a folder first removes those that nobody holds any more.
 */
final class ParserFolder implements AutoCloseable {
    private static final String PREFIX = "tamiz-parsers-";
    private static final String LOCK = ".lock";

    /** A folder without a lock is one that was just made, unless it is older than this. */
    private static final Duration NEW = Duration.ofHours(1);

    private final Path path;
    private final FileChannel lock;

    private ParserFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * A new folder, after removing those that earlier runs of this user left behind.
     *
     * @param in the folder for all temporary files
     */
    static ParserFolder create(Path in) throws IOException {
        Path path = Files.createTempDirectory(in, own());
        FileChannel lock = FileChannel.open(
                path.resolve(LOCK), StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        // Where the file system knows no locks, this says nothing, and neither do those of others: none is removed.
        lock.tryLock();
        removeUnused(in, Files.getOwner(path));
        return new ParserFolder(path, lock);
    }

    /** Where it is. */
    Path path() {
        return path;
    }

    /** Removes the folder and all that is in it; what cannot be removed is left to the next run. */
    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException e) {
            // The lock ends with the process at the latest.
        }
        remove(path);
    }

    /**
     * Removes a folder that {@link #create} made, or at least its files.
     *
     * @throws IllegalArgumentException if it is another folder
     */
    static void remove(Path folder) {
        if (!folder.getFileName().toString().startsWith(PREFIX)) {
            throw new IllegalArgumentException(folder + " is not a folder of temporary files.");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            // The lock's file goes last but for the folder: one without it is not taken for one in use.
            List<Path> all = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : all) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // Another process removes it at the same time, or the parsers still write to it.
            return;
        }
    }

    /** Closing a second channel to a lock's file would free the lock, so those of this process are never looked at. */
    private static String own() {
        return PREFIX + ProcessHandle.current().pid() + "-";
    }

    private static void removeUnused(Path in, UserPrincipal owner) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(in, PREFIX + "*")) {
            for (Path folder : folders) {
                if (!folder.getFileName().toString().startsWith(own()) && isUnused(folder, owner)) {
                    remove(folder);
                }
            }
        } catch (IOException | UncheckedIOException e) {
            // Nothing depends on it.
            return;
        }
    }

    /** Only folders of this user: what stands in those of others, others can exchange while it is removed. */
    private static boolean isUnused(Path folder, UserPrincipal owner) {
        try {
            if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                    || !Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS).equals(owner)) {
                return false;
            }
            try (FileChannel channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.WRITE)) {
                return channel.tryLock() != null;
            } catch (NoSuchFileException e) {
                return Files.getLastModifiedTime(folder)
                        .toInstant()
                        .isBefore(Instant.now().minus(NEW));
            }
        } catch (IOException | OverlappingFileLockException e) {
            return false;
        }
    }
}
