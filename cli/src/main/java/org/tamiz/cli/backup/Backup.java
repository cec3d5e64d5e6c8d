package org.tamiz.cli.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tamiz.cases.database.Database;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * Writes a home folder into a ZIP archive: lists, series, and the cases kept in it, as they are at that moment. Indexes are left out, for
 * they are compiled again, and so is what is unfinished. The archive's last entry, {@value #SUMS}, has the SHA-256 of all others in the
 * format of {@code sha256sum}, so that it can be checked without Tamiz.
 */
public final class Backup {
    /** The entry with the sums. */
    static final String SUMS = "SHA256SUMS";

    private static final String INDEX = "index";
    /** The same content gives the same archive. */
    private static final long NO_TIME = 315_532_800_000L;

    private Backup() {}

    /**
     * Writes the archive; it appears only when it is complete.
     *
     * @param home the home folder
     * @param target the archive, which must not be there yet
     * @return how many files it holds
     * @throws TamizException UNWRITABLE if it cannot be written or is there; HOME if the home folder cannot be read
     */
    public static int write(Path home, Path target) {
        Path unfinished = target.resolveSibling("." + target.getFileName() + ".part");
        Path database = target.resolveSibling("." + target.getFileName() + ".db");
        try {
            if (Files.exists(target)) {
                throw new FileAlreadyExistsException(target.toString());
            }
            Files.deleteIfExists(unfinished);
            Files.deleteIfExists(database);
            Map<String, Path> files = files(home);
            if (Files.exists(home.resolve(Database.FILE))) {
                Database.copyFile(home.resolve(Database.FILE), database);
                files.put(Database.FILE, database);
            }
            try (FileChannel channel =
                    FileChannel.open(unfinished, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                write(files, channel);
                channel.force(true);
            }
            Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
            return files.size();
        } catch (FileAlreadyExistsException e) {
            throw TamizException.in(
                    Code.UNWRITABLE, target.toString(), "it is there already; name another file with -o.", e);
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNWRITABLE,
                    target.toString(),
                    "the backup cannot be written (" + e.getMessage()
                            + "). Check the disk's space and the folder's permissions.",
                    e);
        } finally {
            delete(unfinished);
            delete(database);
        }
    }

    /** The files to be kept, by their names within the home folder. */
    private static Map<String, Path> files(Path home) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        if (!Files.isDirectory(home)) {
            throw TamizException.of(
                    Code.HOME,
                    "There is no home folder " + home + ", so there is nothing to back up. Name one with --home.");
        }
        try (Stream<Path> all = Files.walk(home)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Path name = home.relativize(file);
                boolean hidden = Stream.iterate(name, each -> each != null, Path::getParent)
                        .anyMatch(each -> String.valueOf(each.getFileName()).startsWith("."));
                if (Files.isRegularFile(file)
                        && !hidden
                        && !name.startsWith(INDEX)
                        && !name.toString().startsWith(Database.FILE)) {
                    files.put(name.toString().replace('\\', '/'), file);
                }
            }
        }
        return files;
    }

    private static void write(Map<String, Path> files, FileChannel channel) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)));
        StringBuilder sums = new StringBuilder();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            try (DigestInputStream content = new DigestInputStream(Files.newInputStream(file.getValue()), sha256())) {
                begin(zip, file.getKey());
                content.transferTo(zip);
                zip.closeEntry();
                sums.append(HexFormat.of().formatHex(content.getMessageDigest().digest()))
                        .append("  ")
                        .append(file.getKey())
                        .append('\n');
            }
        }
        begin(zip, SUMS);
        zip.write(sums.toString().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
        zip.flush();
    }

    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(NO_TIME);
        zip.putNextEntry(entry);
    }

    /** The SHA-256 of all that is read, which is written elsewhere on the way. */
    static String copy(InputStream from, OutputStream to) throws IOException {
        DigestInputStream content = new DigestInputStream(from, sha256());
        content.transferTo(to);
        return HexFormat.of().formatHex(content.getMessageDigest().digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // What is left over is hidden, and the next run removes it.
            return;
        }
    }
}
