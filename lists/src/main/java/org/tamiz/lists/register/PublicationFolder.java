package org.tamiz.lists.register;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;

/**
 * Writes a publication's folder all or nothing: into a folder beside its place whose name starts with a dot, flushed to
 * the disk, then one rename. Whatever goes wrong before that is undone, folders made on the way included. What a power cut
 * left unfinished is removed by the next one that writes.
 */
final class PublicationFolder {
    private PublicationFolder() {}

    /** Where publications are. */
    static Path lists(Path home) {
        return home.resolve("lists");
    }

    /** Where a publication of this date and hash is, or would be. */
    static Path of(Path home, Manifest manifest) {
        var publication = manifest.publication();
        return lists(home)
                .resolve(publication.list())
                .resolve(publication.published() + "-" + publication.sha256().substring(0, 12));
    }

    /**
     * Writes the folder.
     *
     * @throws TamizException HOME if it cannot be written; the home folder is then as before
     */
    static synchronized void write(Path home, Manifest manifest, Map<FileRole, byte[]> bytes) {
        Path folder = of(home, manifest);
        Path parent = lists(home).resolve(manifest.publication().list());
        Deque<Path> made = new ArrayDeque<>();
        Path incoming = null;
        try {
            makeFolders(parent, made);
            try (ImportLock lock = ImportLock.enter(lists(home))) {
                incoming = lock.newFolder(parent);
                for (Map.Entry<FileRole, Manifest.HeldFile> file :
                        manifest.files().entrySet()) {
                    byte[] content = bytes.get(file.getKey());
                    if (content != null) {
                        writeThrough(incoming.resolve(file.getValue().name()), content);
                    }
                }
                writeThrough(incoming.resolve(Manifest.NAME), manifest.text().getBytes(StandardCharsets.UTF_8));
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

    /** The error for a file that this user may not read. Nothing is damaged then, and deleting would lose the edition. */
    static TamizException forbidden(Path file, AccessDeniedException e) {
        return TamizException.in(
                TamizException.Code.HOME,
                file.toString(),
                "this user has no permission to read it. Have its owner allow reading of the home folder, such as with"
                        + " chmod -R a+rX, or name another with --home.",
                e);
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
