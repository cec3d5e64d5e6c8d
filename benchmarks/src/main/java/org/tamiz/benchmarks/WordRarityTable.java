package org.tamiz.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.Rarity;

/**
 * Compiles {@code word-rarity.tsv}, the table of {@link Rarity}, from public statistics: the names of Spain's residents
 * (INE, Estadística de apellidos y nombres), OFAC's SDN list, and the company names of Mexico's SAT 69-B list. For each
 * word the largest share among the sources counts, so that a word which is common anywhere is not taken for rare.
 *
 * <p>Run: {@code WordRarityTable DATA-FOLDER OUT.tsv}.
 */
public final class WordRarityTable {
    /** About 47.5 million people stand behind INE's tables. */
    private static final double INE_PEOPLE = 47_500_000;

    /** A word that a list's names carry less often than this is left out: its share would be guesswork. */
    private static final int LEAST_LIST_COUNT = 3;

    /** INE writes this for counts too small to publish. */
    private static final String SUPPRESSED = "..";

    private static final String HEADER = """
            # How rare words are in names: word, bits in names of people, bits in names of organizations.
            # Compiled by org.tamiz.benchmarks.WordRarityTable; do not edit. Sources: Instituto Nacional de Estadistica
            # (Spain), names and surnames of residents, made available under the Open Database License 1.0, as is this
            # table; OFAC, SDN list (public domain); SAT, list of article 69-B of the Codigo Fiscal (Mexico).
            """;

    private final Map<String, Double> person = new TreeMap<>();
    private final Map<String, Double> entity = new TreeMap<>();

    private WordRarityTable() {}

    /** Reads the sources below the first argument and writes the table to the second. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Usage: WordRarityTable DATA-FOLDER OUT.tsv");
        }
        Path data = Path.of(args[0]);
        WordRarityTable table = new WordRarityTable();
        table.addIne(data.resolve("names"));
        table.addSdn(data.resolve("ofac/sdn-csv/sdn-2024-07-02.csv.gz"));
        table.addSat(data.resolve("mexico/sat-69b-2024.csv.gz"));
        table.write(Path.of(args[1]));
    }

    private void addIne(Path folder) throws IOException {
        Map<String, Double> people = new TreeMap<>();
        for (String file : List.of("ine-es-given-male.csv.gz", "ine-es-given-female.csv.gz")) {
            rows(folder.resolve(file), StandardCharsets.UTF_8, row -> {
                for (String word : words(row.getField("name"), PartyKind.PERSON)) {
                    people.merge(word, number(row.getField("frequency")), Double::sum);
                }
            });
        }
        rows(folder.resolve("ine-es-surnames-ge100.csv.gz"), StandardCharsets.UTF_8, row -> {
            double count = number(row.getField("frequency_first")) + number(row.getField("frequency_second"));
            for (String word : words(row.getField("surname"), PartyKind.PERSON)) {
                people.merge(word, count, Double::sum);
            }
        });
        people.forEach((word, count) -> person.merge(word, count / INE_PEOPLE, Math::max));
    }

    private void addSdn(Path file) throws IOException {
        Counts people = new Counts();
        Counts entities = new Counts();
        try (Reader reader = open(file, StandardCharsets.UTF_8)) {
            CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(reader)
                    .forEach(row -> {
                        if (row.getFieldCount() > 2) {
                            boolean isPerson = row.getField(2).equals("individual");
                            PartyKind kind = isPerson ? PartyKind.PERSON : PartyKind.ORGANIZATION;
                            (isPerson ? people : entities).add(words(row.getField(1), kind));
                        }
                    });
        }
        people.shares(person);
        entities.shares(entity);
    }

    private void addSat(Path file) throws IOException {
        Counts companies = new Counts();
        try (Reader reader = open(file, StandardCharsets.ISO_8859_1)) {
            CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(reader)
                    .forEach(row -> {
                        // Companies have tax codes of 12 characters, people of 13.
                        if (row.getFieldCount() > 2 && row.getField(1).strip().length() == 12) {
                            companies.add(words(row.getField(2), PartyKind.ORGANIZATION));
                        }
                    });
        }
        companies.shares(entity);
    }

    private static Set<String> words(String name, PartyKind kind) {
        Set<String> words = new HashSet<>();
        if (!name.isBlank()) {
            for (NameWord word :
                    NameParser.parse(Name.of(name, NameQuality.PRIMARY), kind).words()) {
                if (!word.particle() && word.letters().length() > 1) {
                    words.add(word.letters());
                }
            }
        }
        return words;
    }

    private void write(Path out) throws IOException {
        Set<String> words = new TreeSet<>(person.keySet());
        words.addAll(entity.keySet());
        try (PrintStream table = new PrintStream(Files.newOutputStream(out), false, StandardCharsets.UTF_8)) {
            table.print(HEADER);
            for (String word : words) {
                String people = cell(person.get(word));
                String entities = cell(entity.get(word));
                if (!(people.isEmpty() && entities.isEmpty())) {
                    table.print(word + "\t" + people + "\t" + entities + "\n");
                }
            }
        }
    }

    /** Empty where the word is as rare as one that is not in the table. */
    private static String cell(@Nullable Double share) {
        if (share == null) {
            return "";
        }
        double bits = -Math.log(share) / Math.log(2);
        return bits >= Rarity.MOST_BITS ? "" : String.format(Locale.ROOT, "%.1f", Math.max(bits, Rarity.LEAST_BITS));
    }

    private static double number(String text) {
        return text.isBlank() || text.equals(SUPPRESSED) ? 0 : Double.parseDouble(text);
    }

    private static void rows(Path file, Charset charset, Consumer<NamedCsvRecord> consumer) throws IOException {
        try (Reader reader = open(file, charset)) {
            CsvReader.builder().ofNamedCsvRecord(reader).forEach(consumer);
        }
    }

    private static Reader open(Path file, Charset charset) throws IOException {
        return new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), charset));
    }

    /** How many names of a list carry each word. */
    private static final class Counts {
        private final Map<String, Integer> names = new TreeMap<>();
        private int total;

        void add(Set<String> words) {
            total++;
            words.forEach(word -> names.merge(word, 1, Integer::sum));
        }

        void shares(Map<String, Double> into) {
            names.forEach((word, count) -> {
                if (count >= LEAST_LIST_COUNT) {
                    into.merge(word, (double) count / total, Math::max);
                }
            });
        }
    }
}
