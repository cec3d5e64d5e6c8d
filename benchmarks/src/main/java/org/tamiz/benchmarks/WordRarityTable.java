package org.tamiz.benchmarks;

import static java.util.Objects.requireNonNull;

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
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.Rarity;
import org.tamiz.core.names.Script;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.canada.SemaXmlReader;
import org.tamiz.lists.eu.EuXmlReader;
import org.tamiz.lists.ofac.OfacCsvReader;
import org.tamiz.lists.ofac.OfacFiles;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.uk.ConListReader;
import org.tamiz.lists.un.UnXmlReader;

/**
 * Compiles {@code word-rarity.tsv}, the table of {@link Rarity}, from public statistics: the names of Spain's residents
 * (INE, Estadística de apellidos y nombres), common names of the United States, Mexico, China and Korea
 * ({@code common-names.tsv}), English nicknames, the sanctions lists of OFAC, UN, EU, UK and Canada, and the company names of Mexico's SAT 69-B list. For
 * each word the largest share among the sources counts, so that a word which is common anywhere is not taken for rare;
 * this is also how Spain's figures are re-weighted for Mexico, where Hernández is five times as common.
 *
 * <p>Run: {@code WordRarityTable DATA-FOLDER OUT.tsv}.
 */
public final class WordRarityTable {
    /** About 47.5 million people stand behind INE's tables. */
    private static final double INE_PEOPLE = 47_500_000;

    /** A word of fewer parties is left out: it may be a misspelling, and its share would be guesswork. */
    private static final int LEAST_PARTIES = 3;

    /** What a name of the English nickname table counts for: as common as one person in a thousand. */
    private static final double NICKNAME_SHARE = 0.001;

    /** A word rarer than this is left out, and taken for one that was never seen. */
    private static final double RAREST = 17;

    /** INE writes this for counts too small to publish. */
    private static final String SUPPRESSED = "..";

    private static final String HEADER = """
            # How rare words are in names: word, bits in names of people, bits in names of organizations.
            # Compiled by org.tamiz.benchmarks.WordRarityTable; do not edit. Sources: Instituto Nacional de Estadistica
            # (Spain), names and surnames of residents, made available under the Open Database License 1.0, as is this
            # table; US Census Bureau, RENAPO (Mexico), Ministry of Public Security (China), Statistics Korea: common names;
            # common Russian surnames after A. F. Zhuravlev (2005); Carlton Northern, nicknames (Apache License 2.0); the
            # lists of OFAC, UN, EU, UK and Canada; SAT, list of article 69-B of the Codigo Fiscal (Mexico).
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
        table.addCommonNames();
        table.addNicknames(data.resolve("names/nicknames-en.csv.gz"));
        table.addGenericWords();
        table.addLists(data);
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

    private void addCommonNames() throws IOException {
        for (List<String> row : resource("common-names.tsv")) {
            person.merge(row.get(1), Double.parseDouble(row.get(2)) / 100, Math::max);
        }
    }

    private void addGenericWords() throws IOException {
        for (List<String> row : resource("generic-words.tsv")) {
            double share = Double.parseDouble(row.get(0)) / 100;
            for (String word : row.get(1).split(" ", -1)) {
                entity.merge(word, share, Math::max);
            }
        }
    }

    private static List<List<String>> resource(String name) throws IOException {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                requireNonNull(WordRarityTable.class.getResourceAsStream(name)), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .toList();
        }
    }

    private void addNicknames(Path file) throws IOException {
        rows(file, StandardCharsets.UTF_8, row -> {
            for (String column : List.of("name1", "name2")) {
                for (String word : words(row.getField(column), PartyKind.PERSON)) {
                    person.merge(word, NICKNAME_SHARE, Math::max);
                }
            }
        });
    }

    /** The words of the parties' primary names; aliases hold many spellings that nobody else would use. */
    private void addLists(Path data) {
        Counts people = new Counts();
        Counts entities = new Counts();
        Path sdn = data.resolve("ofac/sdn-csv");
        List<ListContent> lists = List.of(
                OfacCsvReader.read(new OfacFiles(
                        TextInput.ofFile(sdn.resolve("sdn-2024-07-02.csv.gz")),
                        TextInput.ofFile(sdn.resolve("alt-2025-12-24.csv.gz")),
                        null,
                        null)),
                UnXmlReader.read(TextInput.ofFile(data.resolve("un/consolidated-2026-02-27.xml.gz"))),
                EuXmlReader.read(TextInput.ofFile(data.resolve("eu/fsf-2016-02.xml.gz"))),
                ConListReader.read(TextInput.ofFile(data.resolve("uk/conlist-2018-04-13.csv.gz"))),
                SemaXmlReader.read(TextInput.ofFile(data.resolve("canada/sema-2025-05.xml.gz"))));
        for (ListContent list : lists) {
            for (ListedParty party : list.parties()) {
                Set<String> words = words(party.primaryName().text(), party.kind());
                (party.kind() == PartyKind.PERSON ? people : entities).add(words);
            }
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
                if (!word.particle()
                        && word.letters().length() > 1
                        && word.form().script() == Script.LATIN) {
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
        return bits >= RAREST ? "" : String.format(Locale.ROOT, "%.1f", Math.max(bits, Rarity.LEAST_BITS));
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
                if (count >= LEAST_PARTIES) {
                    into.merge(word, (double) count / total, Math::max);
                }
            });
        }
    }
}
