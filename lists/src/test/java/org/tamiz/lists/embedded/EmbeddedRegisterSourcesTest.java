package org.tamiz.lists.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;

/**
 * The embedded register against the official publications it was drawn from, read here by plain search so that no reader
 * of Tamiz can hide a mistake. Skipped where the publications are not at hand.
 */
class EmbeddedRegisterSourcesTest {
    private static final LocalDate REMARKS = LocalDate.of(2024, 7, 2);
    private static final LocalDate NEWEST = LocalDate.of(2026, 8, 20);

    /** The raw text of every entry, by publication and id. */
    private static final TreeMap<LocalDate, Map<String, String>> ENTRIES = new TreeMap<>();

    /** Sources besides the list: press statements, rows of mid-2026, the UN list. */
    private static String others = "";

    @BeforeAll
    static void readSources() throws IOException {
        Path data = data();
        if (!Files.isDirectory(data)) {
            return; // each test then says so, where a report counts it
        }
        readAll(data.resolve("ofac/sdn-csv"), "sdn-2*.gz", Pattern.compile("(?m)^(\\d+) *,.*$"));
        readAll(
                data.resolve("ofac/names-json"),
                "*.gz",
                Pattern.compile("\"uid\": (\\d+),.*?(?=\"uid\": |\\z)", Pattern.DOTALL));
        StringBuilder text = new StringBuilder(Files.readString(data.resolve("ofac/sdn_excerpt_transcribed.csv")));
        try (DirectoryStream<Path> files = Files.newDirectoryStream(data.resolve("text"))) {
            for (Path file : files) {
                text.append(Files.readString(file));
            }
        }
        others = text.append(unzipped(data.resolve("un/consolidated-2026-02-27.xml.gz")))
                .toString();
    }

    @BeforeEach
    void sourcesAreAtHand() {
        assumeTrue(!ENTRIES.isEmpty(), () -> "No official publications at " + data() + "; set -Dtamiz.shared");
    }

    private static Path data() {
        return Path.of(System.getProperty("tamiz.shared", "../shared"), "data");
    }

    private static void readAll(Path folder, String glob, Pattern entry) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, glob)) {
            for (Path file : files) {
                Matcher date = Pattern.compile("\\d{4}-\\d\\d-\\d\\d")
                        .matcher(Objects.requireNonNull(file.getFileName()).toString());
                assertThat(date.find()).isTrue();
                Map<String, String> entries = new HashMap<>();
                Matcher matcher = entry.matcher(unzipped(file));
                while (matcher.find()) {
                    entries.put(matcher.group(1), matcher.group());
                }
                ENTRIES.put(LocalDate.parse(date.group()), entries);
            }
        }
    }

    private static String unzipped(Path file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static List<ListedParty> sdnParties() {
        return EmbeddedRegister.load().parties().stream()
                .filter(party -> party.id().matches("\\d+"))
                .toList();
    }

    private static List<Designation> sdnPrograms(ListedParty party) {
        return party.designations().stream()
                .filter(act -> !act.authority().equals("UN Security Council"))
                .toList();
    }

    private static String entry(LocalDate publication, String id) {
        return ENTRIES.getOrDefault(publication, Map.of()).getOrDefault(id, "");
    }

    private static boolean shows(String entry, String program) {
        return Pattern.compile("(?<![\\w-])" + Pattern.quote(program) + "(?![\\w-])")
                .matcher(entry)
                .find();
    }

    private static List<String> quoted(String text, String label) {
        return Pattern.compile(Pattern.quote(label) + " '([^']*)'")
                .matcher(text)
                .results()
                .map(result -> result.group(1))
                .toList();
    }

    private static List<String> texts(ListedParty party, NameQuality quality) {
        return party.names().stream()
                .filter(name -> name.quality() == quality)
                .map(Name::text)
                .toList();
    }

    @Test
    void namesProgramsAndAliasesAreThoseOfTheNewestPublication() {
        for (ListedParty party : sdnParties()) {
            String entry = entry(NEWEST, party.id());
            assertThat(entry)
                    .as(party.id())
                    .contains("\"name\": \"" + party.primaryName().text() + "\"");
            String programs = entry.substring(entry.indexOf("\"programs\""), entry.indexOf("\"alternateNames\""));
            assertThat(Pattern.compile("\"([^\"]+)\"(?=[,\\s]*[\\]\"])")
                            .matcher(programs)
                            .results()
                            .map(result -> result.group(1)))
                    .as(party.id())
                    .containsExactlyElementsOf(sdnPrograms(party).stream()
                            .map(Designation::program)
                            .toList());
            Matcher aliases = Pattern.compile("\"alternateNames\": \\[(.*?)\\n? *\\]", Pattern.DOTALL)
                    .matcher(entry);
            assertThat(aliases.find()).isTrue();
            List<String> listed = Pattern.compile("\"([^\"]+)\"")
                    .matcher(aliases.group(1))
                    .results()
                    .map(result -> result.group(1))
                    .toList();
            assertThat(party.names()).as(party.id()).extracting(Name::text).containsAll(listed);
        }
    }

    @Test
    void weakAliasesAreThoseOfTheRemarks() {
        int compared = 0;
        for (ListedParty party : sdnParties()) {
            String remarks = entry(REMARKS, party.id());
            if (remarks.isEmpty()) {
                continue;
            }
            List<String> weak = texts(party, NameQuality.WEAK_ALIAS);
            List<String> quoted = quoted(remarks, "a.k.a.");
            assertThat(weak).as(party.id()).containsAll(quoted);
            assertThat(texts(party, NameQuality.FORMER)).as(party.id()).containsAll(quoted(remarks, "f.k.a."));
            assertThat(weak).as(party.id()).allMatch(alias -> quoted.contains(alias) || others.contains(alias));
            compared += quoted.size();
        }
        assertThat(compared).isGreaterThan(50);
    }

    @Test
    void everyQuotedAliasOfMid2026IsThere() {
        for (ListedParty party : sdnParties()) {
            Matcher row = Pattern.compile("(?m)^" + party.id() + ",.*$").matcher(others);
            if (row.find()) {
                assertThat(party.names())
                        .as(party.id())
                        .extracting(Name::text)
                        .containsAll(quoted(row.group(), "a.k.a."));
            }
        }
    }

    @Test
    void numbersAndBirthYearsStandInTheRemarks() {
        for (ListedParty party : sdnParties()) {
            String remarks = entry(REMARKS, party.id()) + others;
            assertThat(party.identifiers())
                    .as(party.id())
                    .extracting(Identifier::value)
                    .allMatch(remarks::contains);
            assertThat(party.birthDates())
                    .as(party.id())
                    .allMatch(
                            date -> remarks.contains(String.valueOf(date.from().getYear())));
        }
    }

    @Test
    void firstSeenIsTheEarliestPublicationThatShowsTheProgram() {
        for (ListedParty party : sdnParties()) {
            for (Designation act : sdnPrograms(party)) {
                if (act.effective() != null) {
                    continue;
                }
                LocalDate earliest = ENTRIES.keySet().stream()
                        .filter(date -> shows(entry(date, party.id()), act.program()))
                        .findFirst()
                        .orElseThrow();
                assertThat(act.firstSeen()).as(party.id() + " " + act.program()).isEqualTo(earliest);
            }
        }
    }
}
