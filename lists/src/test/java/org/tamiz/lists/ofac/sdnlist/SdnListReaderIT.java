package org.tamiz.lists.ofac.sdnlist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.NameQuality;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.ofac.OfacCsvReader;
import org.tamiz.lists.ofac.OfacFiles;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ImportResult;
import org.tamiz.lists.register.ListFormat;
import org.tamiz.lists.register.ListImport;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.text.TextInput;

/** OFAC's real file, against counts made here with regular expressions alone, and against the CSV of the same list. */
class SdnListReaderIT {
    private static final String FILE = "ofac/consolidated-2025-03-28.xml.gz";

    @TempDir
    Path home;

    @Test
    void losesNothingOfTheRealFile() {
        Path file = RealData.file(FILE);
        String text = String.join("\n", RealData.lines(file));

        ListContent content = SdnListReader.read(TextInput.ofFile(file));

        assertThat(content.published()).isEqualTo("2025-03-28");
        assertThat(content.problems()).isEmpty();
        assertThat(content.parties()).hasSize(443);
        assertThat(content.parties())
                .extracting(ListedParty::id)
                .containsExactlyElementsOf(all(text, "<sdnEntry>\\s*<uid>(\\d+)</uid>"));
        assertThat(content.parties().stream()
                        .mapToInt(party -> party.designations().size()))
                .satisfies(sizes -> assertThat(
                                sizes.stream().mapToInt(Integer::intValue).sum())
                        .isEqualTo(all(text, "<program>([^<]+)").size()));
        assertThat(qualities(content, NameQuality.FORMER))
                .isEqualTo(all(text, "<type>(f\\.k\\.a\\.)").size());
        assertThat(qualities(content, NameQuality.WEAK_ALIAS))
                .isEqualTo(all(text, "<type>[an]\\.k\\.a\\.</type>\\s*<category>(weak)")
                        .size());
        // One entry states the same date of establishment twice.
        assertThat(content.parties().stream()
                        .mapToInt(party -> party.birthDates().size())
                        .sum())
                .isEqualTo(all(text, "(?s)<sdnEntry>(.*?)</sdnEntry>").stream()
                        .mapToInt(entry -> Set.copyOf(
                                        all(
                                                entry,
                                                "(?:<dateOfBirth>|<idType>Organization Established Date</idType>\\s*<idNumber>)([^<]+)"))
                                .size())
                        .sum());
        assertThat(content.parties().stream().filter(party -> party.gender() != null))
                .hasSize(all(text, "<idType>(Gender)<").size());
        assertThat(content.parties().stream().flatMap(party -> party.birthPlaces().stream()))
                .hasSize(all(text, "<placeOfBirth>([^<]+)").size());
    }

    @Test
    void understandsEveryKindOfIdentification() {
        Path file = RealData.file(FILE);
        Set<String> notUnderstood = new HashSet<>(
                SdnListReader.read(TextInput.ofFile(file)).remarks().samples());

        for (String type : Set.copyOf(all(String.join("\n", RealData.lines(file)), "<idType>([^<]+)"))) {
            assertThat(notUnderstood).noneMatch(sample -> sample.startsWith(type));
        }
    }

    @Test
    void givesThePartiesThatTheCsvGives() {
        Map<String, ListedParty> csv = byId(OfacCsvReader.read(new OfacFiles(
                TextInput.ofFile(RealData.file("ofac/non-sdn-csv/cons_prim-2025-12-19.csv.gz")),
                TextInput.ofFile(RealData.file("ofac/non-sdn-csv/cons_alt-2025-12-19.csv.gz")),
                TextInput.ofFile(RealData.file("ofac/non-sdn-csv/cons_add-2025-12-19.csv.gz")),
                TextInput.ofFile(RealData.file("ofac/non-sdn-csv/cons_comments-2025-12-19.csv.gz")))));
        Map<String, ListedParty> xml = byId(SdnListReader.read(TextInput.ofFile(RealData.file(FILE))));
        Set<String> both = new HashSet<>(csv.keySet());
        both.retainAll(xml.keySet());

        assertThat(both).hasSizeGreaterThan(430);
        // Nine months lie between the two, so a few parties were amended; the rest must come out the same.
        assertMostlySame(both, csv, xml, party -> Set.copyOf(party.identifiers()));
        assertMostlySame(both, csv, xml, party -> Set.copyOf(party.names()));
        assertMostlySame(both, csv, xml, party -> Set.copyOf(party.birthDates()));
        assertMostlySame(both, csv, xml, party -> Set.copyOf(party.designations()));
        assertMostlySame(both, csv, xml, party -> Set.copyOf(party.nationalities()));
        assertMostlySame(both, csv, xml, party -> Set.copyOf(party.relations()));
        assertMostlySame(both, csv, xml, party -> party.addresses().size());
        assertMostlySame(both, csv, xml, party -> party.kind());
    }

    @Test
    void isThePublicationOfTheNonSdnListWhateverItsName() {
        ImportResult result =
                new ListImport(home, Clock.systemUTC()).importFile(RealData.file(FILE), ImportOptions.standard());

        assertThat(result.format()).isEqualTo(ListFormat.OFAC_SDN_LIST_XML);
        assertThat(result.publication().list()).isEqualTo("us-ofac-nonsdn");
        assertThat(result.publication().published()).isEqualTo("2025-03-28");
        assertThat(Register.open(home).load(result.publication()).parties())
                .isEqualTo(result.content().parties());
    }

    private static void assertMostlySame(
            Set<String> ids,
            Map<String, ListedParty> one,
            Map<String, ListedParty> other,
            Function<ListedParty, Object> field) {
        List<String> differing = ids.stream()
                .filter(id -> !field.apply(one.get(id)).equals(field.apply(other.get(id))))
                .toList();
        assertThat(differing).hasSizeLessThan(ids.size() / 20);
    }

    private static Map<String, ListedParty> byId(ListContent content) {
        return content.parties().stream().collect(Collectors.toMap(ListedParty::id, Function.identity()));
    }

    private static int qualities(ListContent content, NameQuality quality) {
        return (int) content.parties().stream()
                .flatMap(party -> party.names().stream())
                .filter(name -> name.quality() == quality)
                .count();
    }

    private static List<String> all(String text, String regex) {
        return Pattern.compile(regex)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
