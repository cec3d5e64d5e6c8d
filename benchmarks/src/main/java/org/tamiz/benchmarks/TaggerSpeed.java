package org.tamiz.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.documents.Extent;
import org.tamiz.documents.MentionFinder;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.register.BuiltInList;
import org.tamiz.lists.register.Register;

/**
 * Measures on plain texts, by processor time of one thread, how fast Tamiz finds mentions, and beside it the names as they are
 * listed in an Aho-Corasick automaton and in a search engine's transducer. The texts are divided into pieces; every other piece
 * warms up, the rest are measured, each once, so that what is measured was not read before.
 */
public final class TaggerSpeed {
    private static final int PIECE = 100_000;

    private TaggerSpeed() {}

    /**
     * Arguments: the home folder with the lists; folders of plain texts in UTF-8, measured one after the other, so that the
     * first ones warm up for the last.
     *
     * @throws IOException if a text cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2) {
            throw new IllegalArgumentException("Usage: TaggerSpeed HOME FOLDER...");
        }
        Register register = Register.open(
                Path.of(arguments[0]),
                List.of(new BuiltInList(EmbeddedRegister.publication(), EmbeddedRegister::load)));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        List<Publication> lists = register.inForceOn(today);
        ListedNames listed = register.listedNames(lists, today);
        Set<String> names = new TreeSet<>();
        for (Publication list : lists) {
            register.load(list)
                    .parties()
                    .forEach(party -> party.names().stream().map(Name::text).forEach(names::add));
        }
        MentionFinder finder = new MentionFinder(listed, Policy.standard());
        MentionFinder exact = new MentionFinder(listed, Policy.standard(), Extent.EXACT);
        Map<String, Tagger> taggers = new LinkedHashMap<>();
        taggers.put("Tamiz, all kinds", text -> finder.find(text).size());
        taggers.put("Tamiz, exact names", text -> exact.find(text).size());
        taggers.put("Aho-Corasick, names as listed", new AhoCorasickTagger(names));
        taggers.put("Lucene, names as listed", new LuceneTagger(names));
        System.out.println(names.size() + " different names");
        for (String folder : List.of(arguments).subList(1, arguments.length)) {
            List<String> pieces = pieces(Path.of(folder));
            System.out.println(folder + ": " + pieces.size() + " pieces of text");
            for (Map.Entry<String, Tagger> tagger : taggers.entrySet()) {
                measure(tagger.getKey(), tagger.getValue(), pieces);
            }
        }
    }

    private static List<String> pieces(Path folder) throws IOException {
        StringBuilder text = new StringBuilder();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                text.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                        .append("\n\n");
            }
        }
        List<String> pieces = new ArrayList<>();
        for (int at = 0; at < text.length(); at += PIECE) {
            pieces.add(text.substring(at, Math.min(text.length(), at + PIECE)));
        }
        return pieces;
    }

    private static void measure(String name, Tagger tagger, List<String> pieces) {
        long characters = 0;
        long found = 0;
        long nanos = 0;
        for (int i = 0; i < pieces.size(); i++) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            int here = tagger.find(pieces.get(i));
            if (i % 2 == 1) {
                nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
                characters += pieces.get(i).length();
                found += here;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.1f MB/s, %d places in %.1f MB%n",
                name,
                characters * 1e3 / Math.max(1, nanos),
                found,
                characters / 1e6);
    }
}
