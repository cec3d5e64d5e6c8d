package org.tamiz.lists.register;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps those who write publications into a home folder from clearing away each other's work. While it writes, each process
 * holds a shared lock on {@code lists/.lock}. One that finds itself alone first removes the unfinished folders of imports that
 * were cut short. The system frees the locks of a process however it ends; where a file system knows no locks, nothing is
 * cleared away.
 */
final class ImportLock implements AutoCloseable {
    /** The file that is locked, in the folder of all lists. */
    static final String FILE = ".lock";

    private static final String INCOMING = ".incoming-";

    private final @Nullable FileChannel channel;

    private ImportLock(@Nullable FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Starts to write, after removing what nobody writes any more. One at a time within a process, for locks are the process's.
     *
     * @param lists the folder of all lists, which must be there
     */
    static ImportLock enter(Path lists) {
        Path file = lists.resolve(FILE);
        try {
            FileChannel channel = open(file);
            try {
                clearIfAlone(channel, lists);
                channel.lock(0, Long.MAX_VALUE, true);
                return new ImportLock(channel);
            } catch (IOException | OverlappingFileLockException e) {
                channel.close();
                return new ImportLock(null);
            }
        } catch (IOException e) {
            // Others cannot lock here either, or not against this user: so nobody clears anything away.
            return new ImportLock(null);
        }
    }

    /** A new folder to write a publication into; it has the permissions that any new folder gets. */
    Path newFolder(Path list) throws IOException {
        return Files.createDirectory(list.resolve(INCOMING
                + ProcessHandle.current().pid() + "-" + Long.toString(System.nanoTime(), Character.MAX_RADIX)));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }

    /** A file of another user may only be readable, which is enough to say that one writes. */
    private static FileChannel open(Path file) throws IOException {
        try {
            return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (AccessDeniedException e) {
            return FileChannel.open(file, StandardOpenOption.READ);
        }
    }

    private static void clearIfAlone(FileChannel channel, Path lists) throws IOException {
        FileLock alone;
        try {
            alone = channel.tryLock();
        } catch (NonWritableChannelException e) {
            return;
        }
        if (alone != null) {
            try (alone) {
                for (Path list : Register.folders(lists)) {
                    clear(list);
                }
            }
        }
    }

    private static void clear(Path list) {
        try (DirectoryStream<Path> unfinished = Files.newDirectoryStream(list, INCOMING + "*")) {
            for (Path folder : unfinished) {
                remove(folder);
            }
        } catch (IOException e) {
            // Another user's folder, perhaps. It is never read, and only takes space.
            return;
        }
    }

    /** Removes an unfinished folder with the files in it. */
    static void remove(Path folder) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
