package org.tamiz.lists.bundle;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.PrivateKey;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.register.StoredPublication;

/** Makes a bundle of publications. The package describes the format. */
public final class BundleWriter {
    /** The same for every bundle, so that the same publications and key give the same bytes. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private BundleWriter() {}

    /**
     * Writes publications into a file, which appears complete or not at all.
     *
     * @param publications which; those that are built in are left out, for they come with every Tamiz
     * @param key signs the bundle
     * @return how many publications it holds
     * @throws TamizException HOME if a publication's files are not what was taken in; UNWRITABLE if the file cannot be
     *     written; NO_LIST if there is nothing to write
     */
    public static int write(Register register, List<Publication> publications, PrivateKey key, Path bundle) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        int count = 0;
        for (Publication publication : publications) {
            StoredPublication stored = register.stored(publication);
            if (stored != null) {
                stored.files().forEach((name, bytes) -> files.put(stored.path() + "/" + name, bytes));
                count++;
            }
        }
        if (count == 0) {
            throw TamizException.of(
                    Code.NO_LIST, "There is nothing to export: no publication was imported. See tamiz lists.");
        }
        BundleIndex index = index(files);
        byte[] text = index.text();
        byte[] signature = SigningKeys.sign(key, text);
        Path part = bundle.resolveSibling("." + bundle.getFileName() + ".part");
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(part))) {
                write(out, text, signature, files);
            }
            move(part, bundle);
        } catch (IOException e) {
            throw unwritable(bundle, part, e);
        }
        return count;
    }

    /** The one form that a bundle of these files has. */
    static void write(OutputStream out, byte[] index, byte[] signature, SortedMap<String, byte[]> files)
            throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        put(zip, BundleIndex.NAME, index);
        put(zip, BundleIndex.SIGNATURE, signature);
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            put(zip, file.getKey(), file.getValue());
        }
        zip.finish();
        zip.flush();
    }

    private static BundleIndex index(SortedMap<String, byte[]> files) {
        TreeMap<String, BundleIndex.Item> items = new TreeMap<>();
        files.forEach((path, bytes) -> {
            if (!BundleIndex.isPath(path)) {
                throw new IllegalArgumentException(path + " is not a path of a publication's file.");
            }
            items.put(path, new BundleIndex.Item(Sha256.of(bytes), bytes.length));
        });
        return new BundleIndex(items);
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void move(Path part, Path bundle) throws IOException {
        try {
            Files.move(part, bundle, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, bundle, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static TamizException unwritable(Path bundle, Path part, IOException e) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException left) {
            e.addSuppressed(left);
        }
        return TamizException.in(
                Code.UNWRITABLE,
                bundle.toString(),
                "cannot be written (" + e.getMessage() + "). Check the folder, its permissions and the disk's space.",
                e);
    }
}
