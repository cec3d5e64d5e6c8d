package org.tamiz.reports;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * What was found in documents as pages to read, print and file. One document is one page. Several have a page each, in a folder
 * beside the page over them all; each page is there complete or not at all, and the page over them comes last.
 */
public final class DocumentPages implements MentionReport {
    private static final Pattern NO_LETTERS = Pattern.compile("[^a-z0-9]+");
    private static final int LONGEST = 48;

    private final Heading heading;
    private final Writer writer;
    private final @Nullable Path target;
    private final DocumentIndex index;
    private final Set<String> pages = new HashSet<>();
    private final List<String> failures = new ArrayList<>();
    private @Nullable ReadDocument only;
    private boolean several;

    /**
     * Pages.
     *
     * @param writer where the page of the only document, or over several, goes
     * @param target the file that it will be; null if it is none, and then there can only be one document
     */
    public DocumentPages(Heading heading, Writer writer, @Nullable Path target) {
        this.heading = heading;
        this.writer = writer;
        this.target = target;
        this.index = new DocumentIndex(heading);
    }

    /** The folder in which the pages of several documents stand, beside the page over them. */
    public static Path folder(Path target) {
        String name = Objects.requireNonNull(target.getFileName(), "a file").toString();
        int dot = name.lastIndexOf('.');
        return target.resolveSibling((dot > 0 ? name.substring(0, dot) : name) + "-pages");
    }

    @Override
    public void add(ReadDocument read) {
        if (several) {
            page(read);
        } else if (only == null && failures.isEmpty()) {
            only = read;
        } else {
            several();
            page(read);
        }
    }

    @Override
    public void failed(String name, String why) {
        failures.add(name);
        index.failed(name, why);
        if (only != null && !several) {
            several();
        }
    }

    @Override
    public void finish() {
        Markup html = new Markup(writer);
        if (only != null && !several) {
            new DocumentPage(heading, html).write(only, null);
        } else {
            index.write(html);
        }
    }

    /** From now on there is a page over all documents. */
    private void several() {
        several = true;
        if (only != null) {
            page(only);
            only = null;
        }
    }

    private void page(ReadDocument read) {
        if (target == null) {
            throw TamizException.of(
                    Code.USAGE,
                    "Several documents have a page each, which need a file to stand beside; name one with -o FILE.html.");
        }
        Path folder = folder(target);
        String file = unused(fileName(read.document().name()));
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw TamizException.in(
                    Code.UNWRITABLE,
                    folder.toString(),
                    "cannot be made (" + e.getMessage() + "). Pages of documents go there; name another file with -o.",
                    e);
        }
        String folderName = String.valueOf(folder.getFileName());
        try (AtomicFile page = new AtomicFile(folder.resolve(file), folderName + "/" + file)) {
            new DocumentPage(heading, new Markup(page.writer())).write(read, "../" + link(target.getFileName()));
            page.commit();
        }
        index.add(read, link(folder.getFileName()) + "/" + file);
    }

    /** The file, or the same with a number: an archive may hold two files of one name. */
    private String unused(String file) {
        String free = file;
        for (int number = 2; !pages.add(free); number++) {
            free = file.replace(".html", "-" + number + ".html");
        }
        return free;
    }

    /** A name as a relative link: what is no unreserved character of RFC 3986 is written in per cent. */
    private static String link(@Nullable Path name) {
        StringBuilder link = new StringBuilder();
        for (byte b : String.valueOf(name).getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            link.append(
                    plain
                            ? String.valueOf(c)
                            : "%" + HexFormat.of().withUpperCase().toHexDigits(b));
        }
        return link.toString();
    }

    /**
     * The file of a document's page: letters of the document's name, and what tells it from every other. It depends on nothing
     * else, so that a page over documents made earlier never leads to the page of another document.
     */
    private static String fileName(String document) {
        String plain = Normalizer.normalize(
                document.substring(Math.max(0, document.length() - 2 * LONGEST)), Normalizer.Form.NFD);
        String letters = NO_LETTERS
                .matcher(plain.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT))
                .replaceAll("-");
        String end = letters.substring(Math.max(0, letters.length() - LONGEST)).replaceAll("^-+|-+$", "");
        byte[] digest = Sha256.digest(document.getBytes(StandardCharsets.UTF_8));
        return (end.isEmpty() ? "" : end + "-") + HexFormat.of().formatHex(digest, 0, 6) + ".html";
    }
}
