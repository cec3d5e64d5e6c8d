package org.tamiz.lists.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;

/**
 * Folders of the home folder that never change once they are there: publications of lists, and vintages of series. One is
 * written all or nothing: into a folder beside its place whose name starts with a dot, flushed to the disk, then one rename.
 * Whatever goes wrong before that is undone, folders made on the way included. What a power cut left unfinished is removed
 * by the next one that writes.
 */
public final class SealedFolder {
    private SealedFolder() {}

    /**
     * Writes a folder.
     *
     * @param home the home folder, for errors
     * @param root the folder in it that holds folders of this kind, two levels down
     * @param folder the folder to be written: a folder in a folder of the root
     * @param files its files by name; a map that keeps an order is written in it
     * @throws TamizException HOME if it cannot be written; the home folder is then as before
     */
    public static synchronized void write(Path home, Path root, Path folder, Map<String, byte[]> files) {
        Path parent = folder.resolveSibling(".").normalize();
        Deque<Path> made = new ArrayDeque<>();
        Path incoming = null;
        try {
            makeFolders(parent, made);
            try (ImportLock lock = ImportLock.enter(root)) {
                incoming = lock.newFolder(parent);
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    writeThrough(incoming.resolve(file.getKey()), file.getValue());
                }
                rename(incoming, folder);
                flushFolder(parent);
            }
        } catch (IOException e) {
            undo(incoming, made);
            throw TamizException.in(
                    TamizException.Code.HOME,
                    home.toString(),
                    "the home folder cannot be written (" + reason(e)
                            + "). Check its permissions and space, or name another " + "with --home.",
                    e);
        }
    }

    /**
     * The bytes of a file, if they are still those that were written.
     *
     * @param sha256 their SHA-256 in lower-case hexadecimal
     * @throws TamizException HOME if it cannot be read or is damaged
     */
    public static byte[] read(Path file, String sha256) {
        return Register.checkedBytes(file, sha256);
    }

    /** The folders in a folder, sorted, without those under way; empty if it is no folder. */
    public static List<Path> folders(Path parent) {
        return Register.folders(parent);
    }

    private static void makeFolders(Path folder, Deque<Path> made) throws IOException {
        Deque<Path> missing = new ArrayDeque<>();
        for (Path at = folder.toAbsolutePath(); at != null && !Files.exists(at); at = at.getParent()) {
            missing.push(at);
        }
        for (Path at : missing) {
            Files.createDirectory(at);
            made.push(at);
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is not a folder");
        }
    }

    private static void writeThrough(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    private static void rename(Path incoming, Path folder) throws IOException {
        try {
            Files.move(incoming, folder, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(incoming, folder);
        }
    }

    /** Makes the rename itself survive a power cut where the system allows a folder to be opened. */
    private static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            // Windows does not open folders; it writes them through by itself.
        }
    }

    private static void undo(@Nullable Path incoming, Deque<Path> made) {
        try {
            if (incoming != null && Files.exists(incoming)) {
                ImportLock.remove(incoming);
            }
            for (Path folder : made) {
                // One of them may be the folder of all lists, with the lock in it.
                Files.deleteIfExists(folder.resolve(ImportLock.FILE));
                Files.deleteIfExists(folder);
            }
        } catch (IOException e) {
            // The disk that failed to write now fails to delete. What is left starts with a dot and is never read.
        }
    }

    private static String reason(IOException e) {
        String kind = e.getClass().getSimpleName().replace("Exception", "");
        return kind.equals("IO") ? String.valueOf(e.getMessage()) : kind + ": " + e.getMessage();
    }
}
