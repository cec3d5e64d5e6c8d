package org.tamiz.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
    private boolean kept;
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
        this.target = place(target, name);
        part = hidden(this.target, "." + ProcessHandle.current().pid() + ".part");
        try {
            // What lies there is left from a process that was killed, or a link that somebody laid.
            Files.deleteIfExists(part);
            channel = FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            part.toFile().deleteOnExit();
        } catch (IOException e) {
            throw unwritable(e);
        }
        writer = writerTo(channel);
    }

    private AtomicFile(Path target, String name, long length) {
        this.name = name;
        this.target = place(target, name);
        part = partOf(target, name);
        kept = length > 0;
        try {
            channel = openAlone(length);
        } catch (IOException e) {
            throw unwritable(e);
        }
        writer = writerTo(channel);
    }

    /**
     * Starts a file whose beginning can {@linkplain #keep() outlive} the run, so that another run can continue it. Only one run
     * at a time can write it.
     *
     * @param length how many bytes of what an earlier run left stay; what follows them is cut off
     * @throws TamizException UNWRITABLE if it cannot be written there, another run writes it, or less than that was left
     */
    public static AtomicFile continuable(Path target, String name, long length) {
        return new AtomicFile(target, name, length);
    }

    /**
     * Where a {@linkplain #continuable continuable} file lies until it is complete.
     *
     * @throws TamizException UNWRITABLE if it cannot be written there
     */
    public static Path partOf(Path target, String name) {
        return hidden(place(target, name), ".part");
    }

    /** Where to write, in UTF-8. What cannot be written is a {@link TamizException}, whoever writes through it. */
    public Writer writer() {
        return writer;
    }

    /**
     * Forces what was written to disk.
     *
     * @return how many bytes the file has
     * @throws TamizException UNWRITABLE if that fails
     */
    public long force() {
        try {
            writer.flush();
            channel.force(true);
            return channel.position();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** From now on what was written stays, whatever comes of the rest. For {@linkplain #continuable continuable} files. */
    public void keep() {
        kept = true;
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
            // Closed only after the move: while it is open, no other run can take hold of a continuable file.
            move();
            committed = true;
            writer.close();
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Removes what was written unless it was committed, or is kept to be continued. */
    @Override
    public void close() {
        if (!committed) {
            try {
                channel.close();
                if (!kept) {
                    Files.deleteIfExists(part);
                }
            } catch (IOException e) {
                throw unwritable(e);
            }
        }
    }

    /** Where a file will be, behind links. */
    private static Path place(Path file, String name) {
        Path target;
        try {
            target = Files.isSymbolicLink(file) ? file.toRealPath() : file.toAbsolutePath();
        } catch (IOException e) {
            throw unwritable(name, e);
        }
        if (Files.isDirectory(target)) {
            throw TamizException.in(Code.UNWRITABLE, name, "is a folder. Name a file in it.", null);
        }
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw TamizException.in(
                    Code.UNWRITABLE, name, "is a device or a pipe. Name a file, or - for standard output.", null);
        }
        Path folder = target.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw TamizException.in(Code.UNWRITABLE, name, "its folder does not exist. Make it first.", null);
        }
        return target;
    }

    private static Path hidden(Path target, String ending) {
        return target.resolveSibling("." + target.getFileName() + ending);
    }

    /** Opens the part unless another run has it open. The lock goes with the channel, also where a process is killed. */
    private FileChannel openAlone(long length) throws IOException {
        FileChannel opened =
                FileChannel.open(part, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean alone = false;
        try {
            // A part that is gone was just put in its place by the run that held it.
            alone = isLocked(opened) && Files.exists(part);
            if (!alone) {
                throw TamizException.in(
                        Code.UNWRITABLE,
                        name,
                        "another run is writing this file. Wait for its end, or name another file.",
                        null);
            }
            alone = opened.size() >= length;
            if (!alone) {
                throw TamizException.in(
                        Code.UNWRITABLE,
                        name,
                        "the part that an earlier run left, " + part
                                + ", is shorter than its checkpoint says, so it cannot"
                                + " be continued. Begin anew without --resume.",
                        null);
            }
            opened.truncate(length);
            opened.position(length);
            return opened;
        } finally {
            if (!alone) {
                opened.close();
            }
        }
    }

    private static boolean isLocked(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            return false;
        }
    }

    private Writer writerTo(FileChannel file) {
        OutputStream bytes = new OutputStream() {
            @Override
            public void write(int b) {
                write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] content, int offset, int length) {
                ByteBuffer buffer = ByteBuffer.wrap(content, offset, length);
                try {
                    while (buffer.hasRemaining()) {
                        file.write(buffer);
                    }
                } catch (IOException e) {
                    throw unwritable(e);
                }
            }

            @Override
            public void close() throws IOException {
                file.close();
            }
        };
        return new BufferedWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8), 1 << 16);
    }

    private void move() throws IOException {
        try {
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private TamizException unwritable(IOException e) {
        return unwritable(name, e);
    }

    private static TamizException unwritable(String name, IOException e) {
        return TamizException.in(
                Code.UNWRITABLE,
                name,
                "cannot be written (" + e.getMessage() + "). Check the folder's permissions and the disk's space.",
                e);
    }
}
