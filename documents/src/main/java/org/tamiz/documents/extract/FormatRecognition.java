package org.tamiz.documents.extract;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tamiz.lists.text.TextInput;

/**
 * Tells a document's format: by its first bytes, and where text is concerned by its beginning. The name counts only between
 * formats that are all text: a {@code .txt} with an e-mail pasted into it is read as the text that it is.
 */
final class FormatRecognition {
    /** ISO 32000 viewers accept the header of a PDF within so many bytes. */
    private static final int PDF_HEADER = 1024;

    private static final int BEGINNING = 4096;
    private static final int CENTRAL_ENTRY = 46;
    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;

    private static final Pattern HEADER = Pattern.compile("(?s)\\A(From |[A-Za-z][A-Za-z0-9-]*:).*");

    /** Fields that mail programs write and people do not. */
    private static final Pattern MAIL = Pattern.compile("(?im)^(MIME-Version|Message-ID|Received|Return-Path):");

    private FormatRecognition() {}

    /**
     * The format of a document.
     *
     * @param name its name; an empty one or that of a stream tells nothing
     */
    static DocumentFormat of(String name, byte[] bytes) {
        if (starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 'P', 'K', 5, 6)) {
            return isOfficeXml(name, bytes) ? DocumentFormat.OFFICE_XML : DocumentFormat.ZIP;
        }
        if (starts(bytes, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1)) {
            return DocumentFormat.COMPOUND;
        }
        if (starts(bytes, '{', '\\', 'r', 't', 'f')) {
            return DocumentFormat.RTF;
        }
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (beginning.substring(0, Math.min(beginning.length(), PDF_HEADER)).contains("%PDF-")) {
            return DocumentFormat.PDF;
        }
        return ofText(name.toLowerCase(Locale.ROOT), beginning);
    }

    private static DocumentFormat ofText(String name, String beginning) {
        // Of UTF-16 every second byte is taken, of UTF-8 the mark is passed over: tags and fields are ASCII.
        String ascii = beginning.replaceAll("[\\x00\\xEF\\xBB\\xBF\\xFE\\xFF]", "");
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        String lower = ascii.stripLeading().toLowerCase(Locale.ROOT);
        if (named
                || TextInput.isWebPage(ascii)
                || (lower.startsWith("<") && (lower.contains("<html") || lower.contains("<!doctype html")))) {
            return DocumentFormat.HTML;
        }
        boolean mail = HEADER.matcher(ascii).matches() && MAIL.matcher(ascii).find();
        boolean text = name.endsWith(".txt") || name.endsWith(".md") || name.endsWith(".csv") || name.endsWith(".json");
        return (name.endsWith(".eml") && HEADER.matcher(ascii).matches()) || (mail && !text)
                ? DocumentFormat.EMAIL
                : DocumentFormat.TEXT;
    }

    /** What is wrong with bytes that are no document, and what to do: of pictures and archives, what is known of them. */
    static String whyNoDocument(byte[] bytes) {
        if (starts(bytes, 0x89, 'P', 'N', 'G')
                || starts(bytes, 0xFF, 0xD8, 0xFF)
                || starts(bytes, 'G', 'I', 'F', '8')
                || starts(bytes, 'I', 'I', '*', 0)
                || starts(bytes, 'M', 'M', 0, '*')) {
            return "is a picture, not text. Have its text recognised first.";
        }
        if (starts(bytes, '7', 'z', 0xBC, 0xAF)
                || starts(bytes, 'R', 'a', 'r', '!')
                || starts(bytes, 'B', 'Z', 'h')
                || starts(bytes, 0xFD, '7', 'z', 'X', 'Z')
                || isTar(bytes)) {
            return "is an archive of a kind that Tamiz does not open. Unpack it, or pack it as ZIP.";
        }
        return "is not text, and no document that Tamiz reads: text, HTML, PDF, Office files, e-mails, ZIP archives. Save it"
                + " as one of these.";
    }

    /** POSIX.1-1988 (ustar) writes its name there. */
    private static boolean isTar(byte[] bytes) {
        byte[] mark = "ustar".getBytes(StandardCharsets.US_ASCII);
        return bytes.length > 262 && Arrays.equals(bytes, 257, 262, mark, 0, mark.length);
    }

    /** Whether a ZIP archive lists what every package of ECMA-376 has. A damaged one is taken at its name. */
    private static boolean isOfficeXml(String name, byte[] bytes) {
        int end = endRecord(bytes);
        if (end < 0) {
            return name.toLowerCase(Locale.ROOT).matches(".*\\.(docx|docm|xlsx|xlsm|pptx|pptm)");
        }
        byte[] wanted = "[Content_Types].xml".getBytes(StandardCharsets.US_ASCII);
        long at = little(bytes, end + 16, 4);
        while (at >= 0 && at + CENTRAL_ENTRY <= bytes.length && little(bytes, (int) at, 4) == 0x02014b50L) {
            int from = (int) at + CENTRAL_ENTRY;
            int nameLength = (int) little(bytes, (int) at + 28, 2);
            int to = Math.min(bytes.length, from + nameLength);
            if (Arrays.equals(bytes, from, to, wanted, 0, wanted.length)) {
                return true;
            }
            at = (long) from + nameLength + little(bytes, (int) at + 30, 2) + little(bytes, (int) at + 32, 2);
        }
        return false;
    }

    /** Where the end record of a ZIP archive starts, or -1 if it has none, being cut off. */
    static int endRecord(byte[] bytes) {
        int last = bytes.length - END_RECORD;
        for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
            if (bytes[at] == 'P' && little(bytes, at, 4) == 0x06054b50L) {
                return at;
            }
        }
        return -1;
    }

    private static long little(byte[] bytes, int at, int length) {
        long value = 0;
        for (int i = length - 1; i >= 0; i--) {
            value = value << 8 | (bytes[at + i] & 0xFF);
        }
        return value;
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if ((bytes[i] & 0xFF) != wanted[i]) {
                return false;
            }
        }
        return true;
    }
}
