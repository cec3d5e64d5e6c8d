package org.tamiz.documents.extract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.EntryUtils;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.exception.EncryptedDocumentException;
import org.apache.tika.exception.TikaException;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Message;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.mime.MediaTypeRegistry;
import org.apache.tika.parser.CompositeParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.html.JSoupParser;
import org.apache.tika.parser.mail.RFC822Parser;
import org.apache.tika.parser.microsoft.OfficeParser;
import org.apache.tika.parser.microsoft.OfficeParserConfig;
import org.apache.tika.parser.microsoft.ooxml.OOXMLParser;
import org.apache.tika.parser.microsoft.rtf.RTFParser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.parser.txt.TXTParser;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.extract.ParserMain.Answer;
import org.tamiz.documents.extract.ParserMain.Trouble;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/**
 * Reads one PDF, Office file or e-mail with Apache Tika. Runs in the process of {@link ParserMain} only: these parsers take as
 * much time and memory as a hostile file makes them take.
 */
final class OfficeReader {
    /** The date field of an e-mail, folded lines included: the sender's day, where the parser tells that of Greenwich. */
    private static final Pattern DATE_FIELD =
            Pattern.compile("(?im)^Date:([^\\r\\n]*(?:\\r?\\n[ \\t][^\\r\\n]*){0,3})");

    /** What parts the parts of an e-mail, with and without quotation marks. */
    private static final Pattern BOUNDARY = Pattern.compile(
            "(?im)^Content-Type:\\s*multipart/(?:[^\\r\\n]|\\r?\\n[ \\t]){0,2000}?;\\s*boundary=(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;\"]{1,200}))");

    private static final Pattern END_OF_FIELDS = Pattern.compile("\\r?\\n\\r?\\n");

    /** No e-mail's fields are longer. */
    private static final int MOST_FIELDS = 1 << 18;

    private final Answer answer;
    private final int textUnits;
    private final long partBytes;
    private final Parts parts;

    /**
     * Reads one document.
     *
     * @param textUnits the most UTF-16 units of its text
     * @param partBytes the most bytes of a file within it
     * @param mostParts the most files within it
     * @param allBytes the most bytes of them together
     */
    OfficeReader(Answer answer, int textUnits, long partBytes, int mostParts, long allBytes) {
        this.answer = answer;
        this.textUnits = textUnits;
        this.partBytes = partBytes;
        this.parts = new Parts(mostParts, allBytes);
    }

    /** Reads a document and answers what it says, what is within it, and what is wrong with it. */
    void read(DocumentFormat format, byte[] bytes) throws IOException {
        Metadata metadata = new Metadata();
        OfficeText text = new OfficeText(textUnits);
        boolean whole = true;
        try (TikaInputStream stream = TikaInputStream.get(bytes, metadata)) {
            parser(format).parse(stream, text, metadata, context());
        } catch (EncryptedDocumentException e) {
            answer.trouble(Trouble.ENCRYPTED, "");
            return;
        } catch (OfficeText.TooLong e) {
            answer.trouble(Trouble.TOO_LONG, "");
            return;
        } catch (IOException | TikaException | SAXException | RuntimeException e) {
            whole = false;
            answer.trouble(text.isBlank() ? Trouble.DAMAGED : Trouble.IN_PART, words(e));
            if (text.isBlank()) {
                return;
            }
        }
        if (whole && format == DocumentFormat.EMAIL && breaksOff(bytes)) {
            whole = false;
            answer.trouble(text.isBlank() ? Trouble.DAMAGED : Trouble.IN_PART, "it breaks off before its end");
        }
        String[] warnings = metadata.getValues(TikaCoreProperties.TIKA_META_EXCEPTION_WARNING);
        if (whole && warnings.length > 0) {
            answer.trouble(text.isBlank() ? Trouble.DAMAGED : Trouble.IN_PART, firstLine(warnings[0]));
        }
        String title = metadata.get(TikaCoreProperties.TITLE);
        if (title != null && !title.isBlank()) {
            answer.title(title.strip());
        }
        String date = format == DocumentFormat.EMAIL ? dateField(bytes) : null;
        date = date != null ? date : metadata.get(TikaCoreProperties.CREATED);
        if (date != null) {
            answer.date(date);
        }
        String head = head(metadata, title);
        answer.text(head + text.text(), text.pages(head.length()));
    }

    private static @Nullable String dateField(byte[] email) {
        Matcher field = DATE_FIELD.matcher(fields(email));
        return field.find() ? field.group(1).replaceAll("\\s+", " ").strip() : null;
    }

    private static String fields(byte[] email) {
        String start = new String(email, 0, Math.min(email.length, MOST_FIELDS), StandardCharsets.ISO_8859_1);
        Matcher end = END_OF_FIELDS.matcher(start);
        return end.find() ? start.substring(0, end.start()) : start;
    }

    /** Whether an e-mail of several parts lacks the line that ends the last of them (RFC 2046, 5.1.1). */
    private static boolean breaksOff(byte[] email) {
        Matcher boundary = BOUNDARY.matcher(fields(email));
        if (!boundary.find()) {
            return false;
        }
        String last = "--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2)) + "--";
        return !new String(email, StandardCharsets.ISO_8859_1).contains(last);
    }

    private static Parser parser(DocumentFormat format) {
        return switch (format) {
            case PDF -> new PDFParser();
            case OFFICE_XML -> new OOXMLParser();
            case COMPOUND -> new OfficeParser();
            case EMAIL -> new RFC822Parser();
            case RTF -> new RTFParser();
            case TEXT, HTML, ZIP -> throw new IllegalArgumentException(format + " is not read here.");
        };
    }

    private ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractInlineImages(false);
        // The outline repeats the headings.
        pdf.setExtractBookmarksText(false);
        OfficeParserConfig office = new OfficeParserConfig();
        office.setExtractMacros(false);
        office.setIncludeDeletedContent(false);
        // An e-mail's fields are written at its head here, for both of its formats.
        office.setWriteSelectHeadersInBody(false);
        office.setUseSAXDocxExtractor(true);
        office.setUseSAXPptxExtractor(true);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(OfficeParserConfig.class, office);
        context.set(EmbeddedDocumentExtractor.class, parts);
        // The bodies of e-mails; what is attached goes back to where each format has its reader and its limits.
        context.set(
                Parser.class,
                new CompositeParser(new MediaTypeRegistry(), new JSoupParser(), new TXTParser(), new RTFParser()));
        return context;
    }

    /** The lines at the head of an e-mail, which name people too; empty for other formats. */
    private static String head(Metadata metadata, @Nullable String title) {
        StringBuilder head = new StringBuilder();
        line(head, "From", metadata.getValues(Message.MESSAGE_FROM));
        line(head, "To", metadata.getValues(Message.MESSAGE_TO));
        line(head, "Cc", metadata.getValues(Message.MESSAGE_CC));
        if (head.length() > 0 && title != null) {
            line(head, "Subject", title);
        }
        return head.length() == 0 ? "" : head.append('\n').toString();
    }

    private static void line(StringBuilder head, String name, String... values) {
        Set<String> distinct = new LinkedHashSet<>();
        for (String value : values) {
            distinct.add(value.replaceAll("\\s+", " ").strip());
        }
        if (!distinct.isEmpty()) {
            head.append(name).append(": ").append(String.join("; ", distinct)).append('\n');
        }
    }

    private static String words(Throwable e) {
        Throwable cause = e;
        for (int i = 0; i < 10 && cause.getCause() != null; i++) {
            cause = cause.getCause();
        }
        return firstLine(cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage());
    }

    private static String firstLine(String words) {
        String first = words.lines().findFirst().orElse("").strip();
        return first.substring(0, Math.min(first.length(), 200));
    }

    /** Sends back what is within a document, pictures excepted. */
    private final class Parts implements EmbeddedDocumentExtractor {
        private int partsLeft;
        private long bytesLeft;
        private boolean told;
        private int unnamed;

        Parts(int parts, long bytes) {
            this.partsLeft = parts;
            this.bytesLeft = bytes;
        }

        @Override
        public boolean shouldParseEmbedded(Metadata metadata) {
            String type = String.valueOf(metadata.get(Metadata.CONTENT_TYPE)).toLowerCase(Locale.ROOT);
            String kind = metadata.get(TikaCoreProperties.EMBEDDED_RESOURCE_TYPE);
            return !type.startsWith("image/")
                    && (kind == null
                            || kind.equals(TikaCoreProperties.EmbeddedResourceType.ATTACHMENT.toString())
                            || kind.equals(TikaCoreProperties.EmbeddedResourceType.INLINE.toString()));
        }

        @Override
        public void parseEmbedded(InputStream stream, ContentHandler handler, Metadata metadata, boolean outputHtml)
                throws IOException {
            if (partsLeft == 0) {
                if (!told) {
                    answer.trouble(Trouble.TOO_MANY_PARTS, "");
                    told = true;
                }
                return;
            }
            partsLeft--;
            String name = metadata.get(TikaCoreProperties.RESOURCE_NAME_KEY);
            if (name == null || name.isBlank()) {
                unnamed++;
                name = "attachment-" + unnamed;
            }
            long most = Math.min(partBytes, bytesLeft);
            byte[] bytes = bytes(stream, (int) Math.min(most + 1, Integer.MAX_VALUE - 8));
            if (bytes.length > most) {
                answer.trouble(Trouble.PART_TOO_LARGE, name);
                return;
            }
            bytesLeft -= bytes.length;
            answer.part(name, bytes);
        }

        private byte[] bytes(InputStream stream, int most) throws IOException {
            if (stream instanceof TikaInputStream tika && tika.getOpenContainer() instanceof DirectoryEntry folder) {
                // An attached Outlook message comes as a folder of the file that it is attached to.
                try (POIFSFileSystem file = new POIFSFileSystem()) {
                    EntryUtils.copyNodes(folder, file.getRoot());
                    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                    file.writeFilesystem(bytes);
                    return bytes.toByteArray();
                }
            }
            return stream.readNBytes(most);
        }
    }
}
