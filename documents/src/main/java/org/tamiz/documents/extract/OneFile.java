package org.tamiz.documents.extract;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextEncoding;
import org.tamiz.lists.text.TextInput;

/** Reads one file that the user named, with all that is within it, on one {@link Budget}. */
final class OneFile {
    /** A text may hold so many odd characters for each hundred; what holds more is no text. */
    private static final int MOST_ODD = 2;

    private static final Pattern DECLARED =
            Pattern.compile("(?is)<meta[^>]{1,200}?charset\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_.:-]{0,40})");

    /** A page declares its encoding within so many bytes (HTML standard, 4.2.5.4). */
    private static final int DECLARED_WITHIN = 1024;

    private final Limits limits;
    private final ParserProcess parsers;
    private final Extraction to;
    private final String file;
    private final Budget budget;
    private @Nullable TamizException told;

    /** @param file what the user calls it */
    OneFile(String file, Limits limits, ParserProcess parsers, Extraction to) {
        this.file = file;
        this.limits = limits;
        this.parsers = parsers;
        this.to = to;
        this.budget = new Budget(limits, file);
    }

    /** Reads it; whatever is wrong with it or with what is in it goes to {@link Extraction#failed}. */
    void read(byte[] bytes) {
        read(file, bytes, 0);
    }

    private void read(String name, byte[] bytes, int depth) {
        try {
            if (depth > limits.depth()) {
                throw TamizException.in(
                        Code.TOO_LARGE,
                        name,
                        "is nested more than " + limits.depth() + " archives or e-mails deep. Unpack it.",
                        null);
            }
            if (bytes.length > 1 && (bytes[0] & 0xFF) == 0x1F && (bytes[1] & 0xFF) == 0x8B) {
                read(name, gunzip(name, bytes), depth + 1);
            } else {
                readPlain(name, bytes, depth);
            }
        } catch (TamizException e) {
            // A budget that is spent is so for all that is still to come, and told once.
            if (e != told) {
                told = e;
                to.failed(Objects.requireNonNullElse(e.file(), name), e);
            }
        } catch (OutOfMemoryError e) {
            to.failed(name, tooMuchMemory(name, e));
        } catch (StackOverflowError e) {
            to.failed(
                    name,
                    TamizException.in(
                            Code.TOO_LARGE, name, "is nested too deep to be read. Save it as plain text.", e));
        }
    }

    /** What is told where Java's memory did not do; what was made of the document is garbage by then. */
    static TamizException tooMuchMemory(String name, OutOfMemoryError cause) {
        return TamizException.in(
                Code.TOO_LARGE,
                name,
                "takes more memory to read than Java has. Split it, or give it more, for example TAMIZ_JAVA_OPTS=-Xmx4g.",
                cause);
    }

    private void readPlain(String name, byte[] bytes, int depth) {
        DocumentFormat format =
                FormatRecognition.of(name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name, bytes);
        switch (format) {
            case TEXT -> to.read(ExtractedText.plain(name, text(name, bytes)));
            case HTML -> readHtml(name, bytes);
            case ZIP ->
                ZipReader.read(
                        name,
                        bytes,
                        budget,
                        (file, unpacked) -> read(name + Extractor.WITHIN + file, unpacked, depth + 1));
            case PDF, OFFICE_XML, COMPOUND, EMAIL, RTF -> readElsewhere(name, format, bytes, depth);
        }
    }

    private byte[] gunzip(String name, byte[] bytes) {
        ByteArrayInputStream packed = new ByteArrayInputStream(bytes);
        try (GZIPInputStream stream = new GZIPInputStream(packed)) {
            return budget.unpack(name, stream, () -> (long) bytes.length - packed.available());
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNREADABLE,
                    name,
                    e instanceof EOFException
                            ? "the compressed file breaks off before its end. Download or copy it again."
                            : "the compressed file is damaged (" + e.getMessage() + "). Download or copy it again.",
                    e);
        }
    }

    private String text(String name, byte[] bytes) {
        return checked(name, bytes, input(name, bytes).text(limits.textUnits()));
    }

    private static TextInput input(String name, byte[] bytes) {
        try {
            return TextInput.ofBytes(name, bytes);
        } catch (TamizException e) {
            throw e.code() == Code.MALFORMED && bytes.length > 0 ? noDocument(name, bytes) : e;
        }
    }

    /** Refuses what was decoded and yet is no text: control characters and signs that fit no encoding. */
    private static String checked(String name, byte[] bytes, String text) {
        long odd = text.chars()
                .filter(c -> (c < ' ' && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                        || (c >= 0x7F && c < 0xA0 && c != 0x85)
                        || c == '\uFFFD')
                .count();
        if (odd * 100 > (long) text.length() * MOST_ODD) {
            throw noDocument(name, bytes);
        }
        return text;
    }

    private static TamizException noDocument(String name, byte[] bytes) {
        return TamizException.in(Code.MALFORMED, name, FormatRecognition.whyNoDocument(bytes), null);
    }

    private void readHtml(String name, byte[] bytes) {
        TextInput input = input(name, bytes);
        Charset declared = declared(bytes, input.encoding());
        String page = declared == null ? input.text(limits.textUnits()) : new String(bytes, declared);
        ExtractedText read = html(name, checked(name, bytes, page));
        if (read.body().text().isBlank()) {
            throw TamizException.in(
                    Code.MALFORMED,
                    name,
                    "has no visible text; what scripts would show is not read. Save the page as the browser shows it.",
                    null);
        }
        to.read(read);
    }

    private ExtractedText html(String name, String page) {
        budget.checkTime(name);
        long start = System.nanoTime();
        try {
            return HtmlReader.read(name, page, limits);
        } catch (TamizException e) {
            if (System.nanoTime() - start > limits.time().toNanos()) {
                budget.countHung();
            }
            throw e;
        } catch (RuntimeException e) {
            // A fault that no page has shown yet, of jsoup's or of ours, must not keep the other documents from being
            // read.
            throw TamizException.in(
                    Code.MALFORMED, name, "cannot be read as HTML (" + e + "). Save it as plain text.", e);
        }
    }

    /** What the page declares, where its bytes do not tell by themselves; else null. */
    private static @Nullable Charset declared(byte[] bytes, TextEncoding told) {
        if (told.bomLength() > 0 || (told.charset().name().startsWith("UTF") && !told.damaged())) {
            return null;
        }
        Matcher declared = DECLARED.matcher(
                new String(bytes, 0, Math.min(bytes.length, DECLARED_WITHIN), StandardCharsets.ISO_8859_1));
        try {
            return declared.find() ? Charset.forName(declared.group(1)) : null;
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private void readElsewhere(String name, DocumentFormat format, byte[] bytes, int depth) {
        if (format == DocumentFormat.OFFICE_XML && FormatRecognition.endRecord(bytes) < 0) {
            throw TamizException.in(
                    Code.MALFORMED,
                    name,
                    "is a damaged Office document (it breaks off). Download or copy it again.",
                    null);
        }
        budget.checkTime(name);
        ParserProcess.Parsed parsed = parsers.read(name, format, bytes, budget);
        parsed.troubles().forEach(trouble -> to.failed(name, trouble));
        PlacedText text = parsed.text();
        if (text != null && !text.text().isBlank()) {
            to.read(new ExtractedText(name, format, text, PlacedText.EMPTY, parsed.title(), day(parsed.date())));
        } else if (parsed.troubles().isEmpty()
                && (format == DocumentFormat.PDF || parsed.parts().isEmpty())) {
            to.failed(
                    name,
                    TamizException.in(
                            Code.MALFORMED,
                            name,
                            "has no text; perhaps its pages are pictures. Have their text recognised first.",
                            null));
        }
        for (ParserProcess.Part part : parsed.parts()) {
            String partName = name + Extractor.WITHIN + part.name();
            budget.countPart(partName);
            budget.countBytes(partName, part.bytes().length);
            read(partName, part.bytes(), depth + 1);
        }
    }

    /** The day in an e-mail's date header (RFC 5322, a comment may follow) or in an ISO 8601 moment; null if neither. */
    private static @Nullable LocalDate day(@Nullable String written) {
        if (written == null) {
            return null;
        }
        try {
            return LocalDate.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(
                    written.replaceAll("\\([^()]*\\)", "").strip()));
        } catch (DateTimeException e) {
            return PageDate.day(written);
        }
    }
}
