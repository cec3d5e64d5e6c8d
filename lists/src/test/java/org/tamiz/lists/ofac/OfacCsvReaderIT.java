package org.tamiz.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** OFAC's real files, against counts made here with regular expressions alone. */
class OfacCsvReaderIT {
    private static final Pattern ID = Pattern.compile("^(\\d+),");

    @ParameterizedTest
    @CsvSource({
        "sdn-2021-05-22, 8878",
        "sdn-2022-06-29, 0",
        "sdn-2023-06-29, 0",
        "sdn-2023-12-29, 0",
        "sdn-2024-05-31, 0",
        "sdn-2024-06-26, 0",
        "sdn-2024-06-28, 0",
        "sdn-2024-07-02, 15443"
    })
    void losesNoEntryOfAnyPublication(String name, int documented) {
        Path file = RealData.file("ofac/sdn-csv/" + name + ".csv.gz");
        Set<String> ids = new TreeSet<>(ids(file));

        ListContent content = OfacCsvReader.read(new OfacFiles(TextInput.ofFile(file), null, null, null));

        assertThat(content.parties()).hasSameSizeAs(ids);
        assertThat(ids)
                .isEqualTo(content.parties().stream().map(ListedParty::id).collect(Collectors.toSet()));
        if (documented > 0) {
            assertThat(ids).hasSize(documented);
        }
        // Some remarks are cut and their overflow is not given here; nothing else is wrong with the files.
        assertThat(content.problems())
                .allSatisfy(problem -> assertThat(problem.message()).contains("are cut at"));
        assertThat(content.remarks().notUnderstood())
                .isLessThan(content.remarks().items() / 100);
    }

    @Test
    void accountsForEveryCompanionRow() {
        Path main = RealData.file("ofac/sdn-csv/sdn-2024-07-02.csv.gz");
        Path alt = RealData.file("ofac/sdn-csv/alt-2025-12-24.csv.gz");
        Path add = RealData.file("ofac/sdn-csv/add-2025-12-24.csv.gz");
        Path comments = RealData.file("ofac/sdn-csv/sdn_comments-2025-12-24.csv.gz");
        Set<String> ids = new HashSet<>(ids(main));

        ListContent content = OfacCsvReader.read(new OfacFiles(
                TextInput.ofFile(main), TextInput.ofFile(alt), TextInput.ofFile(add), TextInput.ofFile(comments)));

        assertThat(ids(alt)).hasSize(20_107);
        assertThat(ids(add)).hasSize(24_244);
        assertThat(ids(comments)).hasSize(28);
        long orphans = 0;
        long recorded = ids.size();
        for (Path companion : List.of(alt, add, comments)) {
            long here = ids(companion).stream().filter(id -> !ids.contains(id)).count();
            orphans += here;
            recorded += ids(companion).size() - here;
            assertThat(content.problems().stream().filter(problem -> isOrphanOf(companion, problem)))
                    .hasSize((int) here);
        }
        assertThat(orphans).isEqualTo(2108 + 4286 + 5);
        // Every row with a parent stands in its record, a line each.
        assertThat(content.parties().stream()
                        .mapToLong(party -> party.record().lines().count())
                        .sum())
                .isEqualTo(recorded);
    }

    @Test
    void findsEveryWeakAliasAndEveryDigitalCurrencyAddress() {
        Path file = RealData.file("ofac/sdn-csv/sdn-2024-07-02.csv.gz");
        List<String> lines = RealData.lines(file);

        List<ListedParty> parties = OfacCsvReader.read(new OfacFiles(TextInput.ofFile(file), null, null, null))
                .parties();

        assertThat(parties.stream()
                        .flatMap(party -> party.names().stream())
                        .filter(name -> name.quality() == NameQuality.WEAK_ALIAS))
                .hasSize((int) count(lines, "(?:[an]\\.k|d\\.b)\\.a\\. '[^;]+?'(?=;|\\.\")"));
        assertThat(parties.stream()
                        .flatMap(party -> party.identifiers().stream())
                        .filter(identifier -> identifier.type() == IdentifierType.CRYPTO_ADDRESS))
                .hasSize((int) count(lines, "Digital Currency Address - \\S+ [^;\"]+?[;.]"));
        assertThat(parties.stream()
                        .flatMap(party -> party.identifiers().stream())
                        .filter(identifier -> identifier.type() == IdentifierType.CURP))
                .hasSize((int) count(lines, "C\\.U\\.R\\.P\\. (?:# )?\\S+"));
    }

    @Test
    void readsACartelAndALeaderAsTheyAreKnown() {
        Path file = RealData.file("ofac/sdn_excerpt_transcribed.csv");

        List<ListedParty> parties = OfacCsvReader.read(new OfacFiles(TextInput.ofFile(file), null, null, null))
                .parties();

        assertThat(parties).hasSize(10);
        ListedParty cartel = parties.get(0);
        assertThat(cartel.names())
                .extracting(Name::text)
                .containsExactly("CARTEL DEL NORESTE", "CDN", "NORTHEAST CARTEL", "LOS ZETAS");
        assertThat(cartel.designations())
                .extracting(designation -> designation.program())
                .contains("FTO", "SDGT");
        ListedParty leader = parties.get(3);
        assertThat(leader.birthDates()).extracting(Object::toString).containsExactly("1980-07-14");
        assertThat(leader.identifiers())
                .containsExactly(new Identifier(IdentifierType.CURP, "OASM800714HSLGDR00", "MX", null));
    }

    @Test
    void readsTheNonSdnList() {
        Path file = RealData.file("ofac/non-sdn-csv/cons_prim-2025-12-19.csv.gz");

        ListContent content = OfacCsvReader.read(new OfacFiles(
                TextInput.ofFile(file),
                TextInput.ofFile(RealData.file("ofac/non-sdn-csv/cons_alt-2025-12-19.csv.gz")),
                TextInput.ofFile(RealData.file("ofac/non-sdn-csv/cons_add-2025-12-19.csv.gz")),
                TextInput.ofFile(RealData.file("ofac/non-sdn-csv/cons_comments-2025-12-19.csv.gz"))));

        assertThat(content.parties()).hasSize(442);
        assertThat(content.problems()).isEmpty();
    }

    private static boolean isOrphanOf(Path companion, Problem problem) {
        return problem.file().equals(companion.toString()) && problem.message().startsWith("no entry has number");
    }

    private static List<String> ids(Path file) {
        return RealData.lines(file).stream()
                .map(ID::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .toList();
    }

    /** How often something occurs, once for each entry that repeats it. */
    private static long count(List<String> lines, String regex) {
        Pattern pattern = Pattern.compile(regex);
        return lines.stream()
                .mapToLong(line -> pattern.matcher(line)
                        .results()
                        .map(MatchResult::group)
                        .distinct()
                        .count())
                .sum();
    }
}
