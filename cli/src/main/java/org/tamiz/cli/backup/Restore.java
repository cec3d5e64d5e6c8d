package org.tamiz.cli.backup;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** Puts what {@link Backup} has written where no home folder is yet. Every file is checked before the folder appears. */
public final class Restore {
    private static final int MOST_FILES = 1_000_000;
    private static final int LARGEST_SUMS = 256 << 20;

    private Restore() {}

    /**
     * Restores a home folder.
     *
     * @param archive the backup
     * @param home where to; it must not be there, or be empty
     * @return how many files it holds
     * @throws TamizException MALFORMED if the archive is none of Tamiz's, or damaged; USAGE if there is a home folder already; HOME if it
     *     cannot be written
     */
    public static int read(Path archive, Path home) {
        Path place = home.toAbsolutePath();
        Path unfinished = place.resolveSibling("." + place.getFileName() + ".restored");
        try {
            if (Files.exists(place) && !isEmptyFolder(place)) {
                throw TamizException.of(
                        Code.USAGE,
                        home
                                + " holds something already. Restore into another folder with --home, or move this one away first.");
            }
            Path parent = place.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            delete(unfinished);
            int files;
            try (ZipFile zip = new ZipFile(archive.toFile())) {
                files = unpack(zip, archive, unfinished);
            }
            Files.deleteIfExists(place);
            Files.move(unfinished, place, StandardCopyOption.ATOMIC_MOVE);
            return files;
        } catch (ZipException e) {
            throw damaged(archive, "is no ZIP archive, or damaged (" + e.getMessage() + ")");
        } catch (FileSystemException e) {
            throw TamizException.in(
                    Code.HOME,
                    home.toString(),
                    "cannot be restored (" + e.getMessage() + "). Check paths and permissions.",
                    e);
        } catch (IOException e) {
            throw TamizException.in(
                    Code.HOME,
                    home.toString(),
                    "cannot be restored (" + e.getMessage() + "). Check the disk's space.",
                    e);
        } finally {
            delete(unfinished);
        }
    }

    private static int unpack(ZipFile zip, Path archive, Path folder) throws IOException {
        Map<String, String> sums = sums(zip, archive);
        List<String> names = new ArrayList<>();
        for (Enumeration<? extends ZipEntry> entries = zip.entries(); entries.hasMoreElements(); ) {
            ZipEntry entry = entries.nextElement();
            if (!entry.getName().equals(Backup.SUMS)) {
                String expected = sums.get(entry.getName());
                if (expected == null) {
                    throw damaged(archive, "holds " + entry.getName() + ", which its sums do not name");
                }
                unpack(zip, entry, archive, folder, expected);
                names.add(entry.getName());
            }
        }
        if (names.size() != sums.size()) {
            throw damaged(archive, "lacks " + (sums.size() - names.size()) + " of its files");
        }
        return names.size();
    }

    private static void unpack(ZipFile zip, ZipEntry entry, Path archive, Path folder, String sha256)
            throws IOException {
        Path file = folder.resolve(entry.getName()).normalize();
        if (!file.startsWith(folder) || file.equals(folder)) {
            throw damaged(archive, "holds a file that would lie outside of the home folder");
        }
        Path parent = file.getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        try (InputStream from = zip.getInputStream(entry);
                OutputStream to = new BufferedOutputStream(Files.newOutputStream(file))) {
            if (!Backup.copy(from, to).equals(sha256)) {
                throw damaged(archive, "holds " + entry.getName() + ", whose SHA-256 differs");
            }
        }
    }

    private static Map<String, String> sums(ZipFile zip, Path archive) throws IOException {
        ZipEntry entry = zip.getEntry(Backup.SUMS);
        if (entry == null || entry.getSize() > LARGEST_SUMS || zip.size() > MOST_FILES) {
            throw damaged(archive, "is no backup of Tamiz: it has no " + Backup.SUMS);
        }
        Map<String, String> sums = new TreeMap<>();
        try (InputStream content = zip.getInputStream(entry)) {
            new String(content.readNBytes(LARGEST_SUMS), StandardCharsets.UTF_8)
                    .lines()
                    .forEach(line -> {
                        int gap = line.indexOf("  ");
                        if (gap > 0) {
                            sums.put(line.substring(gap + 2), line.substring(0, gap));
                        }
                    });
        }
        return sums;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> content = Files.list(folder)) {
            return content.findAny().isEmpty();
        }
    }

    private static TamizException damaged(Path archive, String what) {
        return TamizException.in(
                Code.MALFORMED, archive.toString(), what + ". Nothing was restored; use another backup.", null);
    }

    private static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            // What is left over is hidden, and the next run removes it or says why it cannot.
            return;
        }
    }
}
