package org.tamiz.documents.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.function.BiConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** Opens a ZIP archive (PKWARE's APPNOTE) in memory, entry by entry; nothing is written to disk. */
final class ZipReader {
    private ZipReader() {}

    /**
     * Hands on each file of an archive.
     *
     * @param name what errors call the archive
     * @param to takes the name and the bytes of each
     * @throws TamizException UNREADABLE where the archive is encrypted, damaged or cut off, after what could be read;
     *     TOO_LARGE beyond the budget
     */
    static void read(String name, byte[] bytes, Budget budget, BiConsumer<String, byte[]> to) {
        ByteArrayInputStream packed = new ByteArrayInputStream(bytes);
        int files = 0;
        try (ZipInputStream zip = new ZipInputStream(packed, StandardCharsets.ISO_8859_1)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String file = file(entry.getName());
                if (entry.isDirectory() || isMacMetadata(file)) {
                    continue;
                }
                files++;
                String within = name + Extractor.WITHIN + file;
                budget.countPart(within);
                to.accept(file, budget.unpack(within, zip, () -> (long) bytes.length - packed.available()));
            }
        } catch (IOException | IllegalArgumentException e) {
            String words = String.valueOf(e.getMessage());
            throw TamizException.in(
                    Code.UNREADABLE,
                    name,
                    words.contains("encrypted")
                            ? "holds encrypted files; from the first of them on nothing was read. Unpack it with its password."
                            : "is a damaged ZIP archive (" + words + "). Download or copy it again.",
                    e);
        }
        if (FormatRecognition.endRecord(bytes) < 0) {
            throw TamizException.in(
                    Code.UNREADABLE, name, "is a ZIP archive that breaks off. Download or copy it again.", null);
        }
        if (files == 0) {
            throw TamizException.in(Code.MALFORMED, name, "is a ZIP archive without files in it.", null);
        }
    }

    /** What macOS adds to every archive for itself. */
    private static boolean isMacMetadata(String file) {
        return file.startsWith("__MACOSX/") || file.endsWith("/.DS_Store") || file.equals(".DS_Store");
    }

    /** A name as meant: archives that do not say how names are encoded mostly mean UTF-8. */
    private static String file(String name) {
        if (name.chars().anyMatch(c -> c > 0xFF)) {
            return name;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(name.getBytes(StandardCharsets.ISO_8859_1)))
                    .toString();
        } catch (CharacterCodingException e) {
            return name;
        }
    }
}
