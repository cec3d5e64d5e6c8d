package org.tamiz.lists.bundle;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.StoredPublication;
import org.tamiz.lists.text.TextInput;

/** Takes a bundle in, whole or not at all. The package describes the format and what is refused. */
public final class BundleReader {
    private static final long MOST_BYTES = 1L << 30;
    private static final int MOST_INDEX_BYTES = 4 << 20;
    private static final int SIGNATURE_BYTES = 64;

    private final Path bundle;
    private final PublicKey trusted;

    private BundleReader(Path bundle, PublicKey trusted) {
        this.bundle = bundle;
        this.trusted = trusted;
    }

    /**
     * A publication that came with a bundle.
     *
     * @param publication which
     * @param alreadyHeld whether it was held before, so that nothing was written
     */
    public record Imported(Publication publication, boolean alreadyHeld) {}

    /**
     * Takes in the publications of a bundle.
     *
     * @param home the home folder; it is made when it does not exist
     * @param trusted the key that must have signed the bundle
     * @return its publications, by list and date
     * @throws TamizException UNREADABLE, MALFORMED or TOO_LARGE if the bundle is refused, and then the home folder is as it was;
     *     HOME if the home folder cannot be written
     */
    public static List<Imported> read(Path home, Path bundle, PublicKey trusted) {
        TextInput.checkReadable(bundle);
        List<StoredPublication> publications = new BundleReader(bundle, trusted).publications();
        List<Imported> imported = new ArrayList<>();
        for (StoredPublication publication : publications) {
            imported.add(new Imported(publication.publication(), !publication.store(home)));
        }
        return imported;
    }

    private List<StoredPublication> publications() {
        try {
            if (Files.size(bundle) > MOST_BYTES) {
                throw refused(Code.TOO_LARGE, "is larger than " + MOST_BYTES + " bytes", null);
            }
            return checked();
        } catch (IOException | IllegalArgumentException e) {
            throw refused(Code.MALFORMED, "is no bundle, or a damaged one (" + e.getMessage() + ")", e);
        }
    }

    private List<StoredPublication> checked() throws IOException {
        byte[] text;
        byte[] signature;
        SortedMap<String, byte[]> files = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(bundle), 1 << 16))) {
            text = entry(zip, BundleIndex.NAME, MOST_INDEX_BYTES);
            signature = entry(zip, BundleIndex.SIGNATURE, SIGNATURE_BYTES);
            if (!SigningKeys.isSigned(trusted, text, signature)) {
                throw refused(
                        Code.MALFORMED, "is not signed by the key that is trusted, or its index was changed", null);
            }
            for (Map.Entry<String, BundleIndex.Item> file :
                    BundleIndex.read(text).files().entrySet()) {
                byte[] bytes = entry(zip, file.getKey(), file.getValue().size());
                if (!Sha256.of(bytes).equals(file.getValue().sha256())) {
                    throw refused(Code.MALFORMED, "was changed: " + file.getKey() + " has another SHA-256", null);
                }
                files.put(file.getKey(), bytes);
            }
            if (zip.getNextEntry() != null) {
                throw refused(Code.MALFORMED, "holds a file that its index does not name", null);
            }
        }
        compare(text, signature, files);
        return publications(files);
    }

    /** The next entry of the zip file, which must be this one. */
    private byte[] entry(ZipInputStream zip, String name, long most) throws IOException {
        ZipEntry entry = zip.getNextEntry();
        if (entry == null || !entry.getName().equals(name)) {
            throw refused(Code.MALFORMED, "lacks " + name + " where it should be", null);
        }
        if (entry.getMethod() != ZipEntry.STORED) {
            throw refused(Code.MALFORMED, "is compressed, which no bundle is", null);
        }
        byte[] bytes = zip.readNBytes((int) Math.min(most + 1, Integer.MAX_VALUE - 8));
        if (bytes.length > most) {
            throw refused(Code.MALFORMED, "holds more of " + name + " than its index says", null);
        }
        return bytes;
    }

    /** Compares the whole file with the one form that a bundle of these files has. */
    private void compare(byte[] text, byte[] signature, SortedMap<String, byte[]> files) throws IOException {
        try (InputStream actual = new BufferedInputStream(Files.newInputStream(bundle), 1 << 16)) {
            BundleWriter.write(
                    new OutputStream() {
                        @Override
                        public void write(int b) throws IOException {
                            write(new byte[] {(byte) b}, 0, 1);
                        }

                        @Override
                        public void write(byte[] expected, int offset, int length) throws IOException {
                            byte[] found = actual.readNBytes(length);
                            if (!Arrays.equals(found, 0, found.length, expected, offset, offset + length)) {
                                throw new IOException("a byte was changed");
                            }
                        }
                    },
                    text,
                    signature,
                    files);
            if (actual.read() >= 0) {
                throw new IOException("it goes on after its end");
            }
        }
    }

    private static List<StoredPublication> publications(SortedMap<String, byte[]> files) {
        SortedMap<String, SortedMap<String, byte[]>> folders = new TreeMap<>();
        files.forEach((path, bytes) -> {
            int slash = path.lastIndexOf('/');
            folders.computeIfAbsent(path.substring(0, slash), folder -> new TreeMap<>())
                    .put(path.substring(slash + 1), bytes);
        });
        List<StoredPublication> publications = new ArrayList<>();
        folders.forEach((path, content) -> publications.add(StoredPublication.of(path, content)));
        return publications;
    }

    private TamizException refused(Code code, String what, @Nullable Exception cause) {
        return TamizException.in(
                code,
                bundle.toString(),
                what + ". Nothing of it was taken in. Have it made and carried again, and check the key of --trust.",
                cause);
    }
}
