package org.tamiz.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * A text file that appears complete or not at all: written under another name beside it, forced to disk, then renamed.
 * A file that was there before stays until then.
 */
public final class AtomicFile implements AutoCloseable {
    private final String name;
    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final Writer writer;
    private boolean committed;

    /**
     * Starts a file.
     *
     * @param target where it will be
     * @param name what the user calls it, for messages
     * @throws TamizException UNWRITABLE if it cannot be written there
     */
    public AtomicFile(Path target, String name) {
        this.name = name;
        this.target = behindLinks(target);
        if (Files.isDirectory(this.target)) {
            throw TamizException.in(Code.UNWRITABLE, name, "is a folder. Name a file in it.", null);
        }
        if (Files.exists(this.target) && !Files.isRegularFile(this.target)) {
            throw TamizException.in(
                    Code.UNWRITABLE, name, "is a device or a pipe. Name a file, or - for standard output.", null);
        }
        Path folder = this.target.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw TamizException.in(Code.UNWRITABLE, name, "its folder does not exist. Make it first.", null);
        }
        part = folder.resolve(
                "." + this.target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
        try {
            // What lies there is left from a process that was killed, or a link that somebody laid.
            Files.deleteIfExists(part);
            channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            part.toFile().deleteOnExit();
        } catch (IOException e) {
            throw unwritable(e);
        }
        writer = new BufferedWriter(
                new OutputStreamWriter(Channels.newOutputStream(channel), StandardCharsets.UTF_8), 1 << 16);
    }

    /** Where to write, in UTF-8. */
    public Writer writer() {
        return writer;
    }

    /**
     * Puts the file in its place.
     *
     * @throws TamizException UNWRITABLE if that fails; then the file that was there before is untouched
     */
    public void commit() {
        try {
            writer.flush();
            channel.force(true);
            writer.close();
            move();
            committed = true;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Removes what was written unless it was committed. */
    @Override
    public void close() {
        if (!committed) {
            try {
                channel.close();
                Files.deleteIfExists(part);
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    private Path behindLinks(Path file) {
        try {
            return Files.isSymbolicLink(file) ? file.toRealPath() : file;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    private void move() throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private TamizException unwritable(IOException e) {
        return TamizException.in(
                Code.UNWRITABLE, name, "cannot be written. Check the folder's permissions and the disk's space.", e);
    }
}
