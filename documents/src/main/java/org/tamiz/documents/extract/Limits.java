package org.tamiz.documents.extract;

import java.time.Duration;

/**
 * How much reading a document may cost. What goes beyond is an error of that document, or of that part; others are read all
 * the same.
 *
 * @param bytes the most bytes of a file, and of a file in an archive once unpacked
 * @param textUnits the most UTF-16 units of its text
 * @param pageUnits the most UTF-16 units of an HTML file, whose tree takes many times its size
 * @param time the longest that reading one PDF, Office file, e-mail or HTML file may take
 * @param memoryMegabytes the most memory of the process that reads PDF, Office files and e-mails
 * @param depth how deep archives and attachments may be nested; 1 is a file in an archive
 * @param parts the most parts of one file, at all depths together
 * @param unpackedBytes the most bytes that all parts of one file may unpack to together
 * @param ratio how many times its size a part may unpack to, once it has more than a megabyte
 */
public record Limits(
        long bytes,
        int textUnits,
        int pageUnits,
        Duration time,
        int memoryMegabytes,
        int depth,
        int parts,
        long unpackedBytes,
        int ratio) {
    /** Far above what documents are, and bearable on a small machine. */
    public static Limits standard() {
        return new Limits(200L << 20, 50_000_000, 10_000_000, Duration.ofSeconds(60), 768, 4, 2_000, 500L << 20, 200);
    }

    /** The most tags of an HTML file: each takes several hundred bytes of memory, and text hardly ever has one for 20 letters. */
    public int pageTags() {
        return pageUnits / 20;
    }

    /** The same with another time. */
    public Limits withTime(Duration other) {
        return new Limits(bytes, textUnits, pageUnits, other, memoryMegabytes, depth, parts, unpackedBytes, ratio);
    }
}
