package org.tamiz.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;
import org.tamiz.lists.ofac.OfacCsvReader;
import org.tamiz.lists.ofac.OfacFiles;
import org.tamiz.lists.text.TextInput;

/** Screening against OFAC's whole SDN list with its aliases. Skipped where the real lists are absent. */
class ScreeningRealListsIT {
    private static final int RECORDS = 60;

    private static ListedNames sdn = ListedNames.compile(List.of());

    @BeforeAll
    static void readTheList() {
        ListContent content = OfacCsvReader.read(new OfacFiles(
                TextInput.ofFile(RealData.file("ofac/sdn-csv/sdn-2024-07-02.csv.gz")),
                TextInput.ofFile(RealData.file("ofac/sdn-csv/alt-2025-12-24.csv.gz")),
                null,
                TextInput.ofFile(RealData.file("ofac/sdn-csv/sdn_comments-2025-12-24.csv.gz"))));
        Publication publication = new Publication(
                "us-ofac-sdn",
                "OFAC SDN list",
                "OFAC",
                LocalDate.of(2024, 7, 2),
                Instant.EPOCH,
                "test",
                "",
                content.parties().size(),
                content.names());
        sdn = ListedNames.compile(List.of(new ListedParties(publication, content.parties())));
    }

    @Test
    void everyPrimaryNameAndStrongAliasReturnsItsOwnEntryWithTheTopScore() {
        Screener screener = new Screener(sdn, Policy.standard());
        List<String> lost = IntStream.range(0, sdn.size())
                .parallel()
                .boxed()
                .flatMap(number -> lostNames(screener, sdn.party(number).party()))
                .toList();
        assertThat(lost).isEmpty();
    }

    private static Stream<String> lostNames(Screener screener, ListedParty party) {
        return party.names().stream()
                .filter(name -> name.quality() == NameQuality.PRIMARY || name.quality() == NameQuality.STRONG_ALIAS)
                .filter(name -> !findsItself(screener, party, name))
                .map(name -> party.id() + " " + name.text());
    }

    private static boolean findsItself(Screener screener, ListedParty party, Name name) {
        Screening screening = screener.screen(ScreeningRecord.ofName("self", party.kind(), name.text()), Channel.FILE);
        return screening.hits().stream()
                // Another entry may carry the same name; sums of the same numbers may differ in the last digit.
                .filter(hit ->
                        hit.score().bits() >= screening.hits().get(0).score().bits() - 1e-9)
                .anyMatch(hit -> hit.party().id().equals(party.id()));
    }

    @Test
    void theIndexFindsWhatScoringAllPartiesFinds() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (double threshold : new double[] {0.5, 0.7, 0.95}) {
            Screener screener = new Screener(sdn, Policy.standard().withThreshold(threshold));
            for (int i = 0; i < RECORDS / 3; i++) {
                ScreeningRecord record =
                        resembling(sdn.party(random.nextInt(sdn.size())).party(), random);
                assertThat(screener.screen(record, Channel.FILE))
                        .as("seed %d, threshold %s, record %s", seed, threshold, record)
                        .isEqualTo(screener.screenExhaustively(record, Channel.FILE));
            }
        }
    }

    /** A record like the party, with a letter changed, perhaps a word left out, and perhaps its birth date. */
    private static ScreeningRecord resembling(ListedParty party, Random random) {
        Name name = party.names().get(random.nextInt(party.names().size()));
        StringBuilder text = new StringBuilder(name.text());
        text.setCharAt(random.nextInt(text.length()), (char) ('A' + random.nextInt(26)));
        List<String> words = new ArrayList<>(List.of(text.toString().split(" ")));
        if (words.size() > 1 && random.nextBoolean()) {
            words.remove(random.nextInt(words.size()));
        }
        String changed = String.join(" ", words);
        return new ScreeningRecord(
                party.id(),
                random.nextBoolean() ? party.kind() : null,
                List.of(Name.of(changed.isBlank() ? "X" : changed, NameQuality.PRIMARY)),
                random.nextBoolean() ? party.birthDates() : List.of(),
                random.nextBoolean() ? List.of("MX") : List.of(),
                null,
                random.nextInt(5) == 0 ? party.identifiers() : List.of(),
                List.of());
    }
}
