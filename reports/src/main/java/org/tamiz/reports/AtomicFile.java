package org.tamiz.reports;

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
import java.util.zip.CRC32C;
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
    /** Of all bytes before the channel's position. */
    private final CRC32C checksum = new CRC32C();

    private final boolean left;
    private boolean kept;
    private boolean committed;

    /**
     * The beginning of a file.
     *
     * @param bytes how many bytes it has
     * @param checksum their CRC-32C (RFC 3720)
     */
    public record Beginning(long bytes, long checksum) {
        /** Nothing. */
        public static final Beginning NONE = new Beginning(0, 0);
    }

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
        left = false;
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

    private AtomicFile(Path target, Path part, String name) {
        this.name = name;
        this.target = target;
        this.part = part;
        left = Files.exists(part, LinkOption.NOFOLLOW_LINKS);
        kept = left;
        try {
            channel = openAlone();
        } catch (IOException e) {
            throw unwritable(e);
        }
        writer = writerTo(channel);
    }

    /**
     * Takes hold of a file whose beginning can {@linkplain #keep() outlive} the run, so that another run can continue it. Only
     * one run at a time can hold it. What an earlier run left of it stays as it is until this run {@linkplain #beginAnew begins
     * anew} or {@linkplain #goOn goes on}; one of these comes before anything is written.
     *
     * @throws TamizException UNWRITABLE if it cannot be written there, or another run holds it
     */
    public static AtomicFile continuable(Path target, String name) {
        return new AtomicFile(place(target, name), partOf(target, name), name);
    }

    /**
     * Where a {@linkplain #continuable continuable} file lies until it is complete.
     *
     * @throws TamizException UNWRITABLE if it cannot be written there
     */
    public static Path partOf(Path target, String name) {
        return hidden(place(target, name), ".part");
    }

    /** What the user calls it. */
    public String name() {
        return name;
    }

    /** Where it lies until it is complete. */
    public Path part() {
        return part;
    }

    /** Whether an earlier run left something to go on from. */
    public boolean isLeft() {
        return left;
    }

    /**
     * Removes what an earlier run left.
     *
     * @throws TamizException UNWRITABLE if that fails
     */
    public void beginAnew() {
        try {
            channel.truncate(0);
            kept = false;
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /**
     * Goes on after a beginning that an earlier run left; what follows it is cut off.
     *
     * @throws TamizException UNWRITABLE if what was left begins otherwise; it stays as it is then
     */
    public void goOn(Beginning beginning) {
        try {
            String fault = read(beginning.bytes()) < beginning.bytes()
                    ? "is shorter than its checkpoint says"
                    : checksum.getValue() == beginning.checksum()
                            ? null
                            : "does not hold the bytes that its checkpoint stands for";
            if (fault != null) {
                throw TamizException.in(
                        Code.UNWRITABLE,
                        name,
                        "cannot be continued, because " + part + ", which an earlier run left, " + fault
                                + ". Begin anew without --resume.",
                        null);
            }
            channel.truncate(beginning.bytes());
        } catch (IOException e) {
            throw unwritable(e);
        }
    }

    /** Reads through so many of the first bytes; how many there are of them. */
    private long read(long bytes) throws IOException {
        // Through no other channel: on POSIX systems the lock goes when any that has the file open is closed.
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        channel.position(0);
        while (channel.position() < bytes) {
            buffer.clear().limit((int) Math.min(buffer.capacity(), bytes - channel.position()));
            if (channel.read(buffer) < 0) {
                break;
            }
            checksum.update(buffer.flip());
        }
        return channel.position();
    }

    /** Where to write, in UTF-8. What cannot be written is a {@link TamizException}, whoever writes through it. */
    public Writer writer() {
        return writer;
    }

    /**
     * Forces what was written to disk.
     *
     * @return all that was written, whichever run wrote it
     * @throws TamizException UNWRITABLE if that fails
     */
    public Beginning force() {
        try {
            writer.flush();
            channel.force(true);
            return new Beginning(channel.position(), checksum.getValue());
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
        if (!committed && channel.isOpen()) {
            try {
                // While it is locked: afterwards another run may have taken hold of it.
                if (!kept) {
                    Files.deleteIfExists(part);
                }
                channel.close();
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
    private FileChannel openAlone() throws IOException {
        FileChannel opened = FileChannel.open(
                part,
                StandardOpenOption.CREATE,
                StandardOpenOption.READ,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
        boolean alone = false;
        try {
            lock(opened);
            alone = Files.exists(part);
            if (!alone) {
                throw TamizException.in(
                        Code.UNWRITABLE,
                        name,
                        "another run that held " + part + " has just come to its end. Look at what it wrote, and begin"
                                + " again if you want it replaced.",
                        null);
            }
            return opened;
        } finally {
            if (!alone) {
                opened.close();
            }
        }
    }

    private void lock(FileChannel opened) {
        String holder;
        try {
            holder = opened.tryLock() == null ? "another process" : null;
        } catch (OverlappingFileLockException e) {
            holder = "another run in this process";
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNWRITABLE,
                    name,
                    part + " cannot be locked (" + e.getMessage()
                            + "), and without a lock two runs could write one file."
                            + " Name a file on another disk; shared folders may know no locks.",
                    e);
        }
        if (holder != null) {
            throw TamizException.in(
                    Code.UNWRITABLE,
                    name,
                    holder + " is writing this file and has locked " + part + ". Wait for its end, or name another"
                            + " file; \"lsof\" with the locked file tells which process it is.",
                    null);
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
                checksum.update(content, offset, length);
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
