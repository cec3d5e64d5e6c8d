package org.tamiz.benchmarks;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.TamizException;
import org.tamiz.documents.Mention;
import org.tamiz.documents.MentionFinder;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.Extraction;
import org.tamiz.documents.extract.Extractor;
import org.tamiz.documents.extract.Limits;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.register.BuiltInList;
import org.tamiz.lists.register.Register;

/**
 * Prints every mention found in folders of plain texts and web pages that name nobody who is listed, and how many come to
 * 100,000 words: false ones, unless a reader finds that a text does name a listed party. Searches the lists of a home folder and
 * the embedded register.
 */
public final class FalseMentions implements Extraction {
    private static final int AROUND = 50;

    private final MentionFinder finder;
    private final PrintStream out;
    private long words;
    private long characters;
    private long mentions;
    private long nanos;

    private FalseMentions(MentionFinder finder, PrintStream out) {
        this.finder = finder;
        this.out = out;
    }

    /**
     * Arguments: the home folder with the lists; folders of texts, each measured by itself.
     *
     * @throws IOException if a folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Usage: FalseMentions HOME FOLDER...");
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Register register = Register.open(
                Path.of(arguments[0]),
                List.of(new BuiltInList(EmbeddedRegister.publication(), EmbeddedRegister::load)));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        MentionFinder finder =
                new MentionFinder(register.listedNames(register.inForceOn(today), today), Policy.standard());
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            new FalseMentions(finder, out).measure(Path.of(folder));
        }
    }

    private void measure(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder);
                Extractor extractor = new Extractor(Limits.standard())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                extractor.extract(folder.relativize(file).toString(), file, this);
            }
        }
        out.printf(
                Locale.ROOT,
                "%s: %,d words, %d mentions, %.1f in 100,000 words; %.1f MB/s of processor time%n",
                folder,
                words,
                mentions,
                mentions * 100_000.0 / Math.max(1, words),
                characters * 1e3 / Math.max(1, nanos));
    }

    @Override
    public void read(ExtractedText document) {
        String text = document.body().text();
        words += text.isBlank() ? 0 : text.strip().split("\\s+", -1).length;
        characters += text.length();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        List<Mention> found = finder.find(text);
        nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
        mentions += found.size();
        for (Mention mention : found) {
            int start = text.offsetByCodePoints(0, mention.start());
            int end = text.offsetByCodePoints(0, mention.end());
            out.println(String.join(
                    "\t",
                    document.name(),
                    mention.kind().toString(),
                    mention.best().partyName().text(),
                    oneLine(text.substring(Math.max(0, start - AROUND), start)) + "["
                            + oneLine(mention.text()) + "]"
                            + oneLine(text.substring(end, Math.min(text.length(), end + AROUND)))));
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Override
    public void failed(String name, TamizException why) {
        System.err.println(why.getMessage());
    }
}
