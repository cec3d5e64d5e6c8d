package org.tamiz.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * Compiles {@code short-forms-en.tsv} from Carlton Northern's table of English nicknames: each nickname with the given
 * names it stands for.
 *
 * <p>Run: {@code NicknameTable DATA-FOLDER OUT.tsv}.
 */
public final class NicknameTable {
    private static final String HEADER = """
            # English nicknames in normalised letters, each followed by the names it stands for, tab-separated.
            # Compiled by org.tamiz.benchmarks.NicknameTable; do not edit. Source: Carlton Northern, nicknames (Apache
            # License 2.0).
            """;

    private NicknameTable() {}

    /** Reads the source below the first argument and writes the table to the second. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            throw new IllegalArgumentException("Usage: NicknameTable DATA-FOLDER OUT.tsv");
        }
        SortedMap<String, SortedSet<String>> names = new TreeMap<>();
        Path source = Path.of(args[0]).resolve("names/nicknames-en.csv.gz");
        try (Reader reader =
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(source)), StandardCharsets.UTF_8)) {
            for (NamedCsvRecord row : CsvReader.builder().ofNamedCsvRecord(reader)) {
                String nickname = row.getField("name2").strip().toUpperCase(Locale.ROOT);
                String name = row.getField("name1").strip().toUpperCase(Locale.ROOT);
                if (nickname.matches("[A-Z]{2,}") && name.matches("[A-Z]{2,}")) {
                    names.computeIfAbsent(nickname, key -> new TreeSet<>()).add(name);
                }
            }
        }
        try (PrintStream table =
                new PrintStream(Files.newOutputStream(Path.of(args[1])), false, StandardCharsets.UTF_8)) {
            table.print(HEADER);
            names.forEach((nickname, full) -> table.print(nickname + "\t" + String.join("\t", full) + "\n"));
        }
    }
}
