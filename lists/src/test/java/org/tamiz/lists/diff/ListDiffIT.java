package org.tamiz.lists.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.RealData;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ListImport;
import org.tamiz.lists.register.Register;

/** Facts about real editions, checked by hand, and counts that the test makes for itself. */
class ListDiffIT {
    private static final Pattern ROW = Pattern.compile("^(\\d+),");

    @TempDir
    Path folder;

    @Test
    void comparesTwoEditionsAsAnIndependentCountDoes() throws IOException {
        Register register = with("2024-05-31", "2024-07-02");

        ListDiff diff = ListDiff.of(
                register,
                register.publications().get(0),
                register.publications().get(1));

        Map<String, String> before = rows("2024-05-31");
        Map<String, String> after = rows("2024-07-02");
        Set<String> added = new HashSet<>(after.keySet());
        added.removeAll(before.keySet());
        Set<String> removed = new HashSet<>(before.keySet());
        removed.removeAll(after.keySet());
        assertThat(diff.added()).extracting(ListedParty::id).containsExactlyInAnyOrderElementsOf(added);
        assertThat(diff.removed()).extracting(ListedParty::id).containsExactlyInAnyOrderElementsOf(removed);
        Set<String> rewritten = new HashSet<>(after.keySet());
        rewritten.removeIf(id -> !before.containsKey(id) || before.get(id).equals(after.get(id)));
        // Every party that changed has another row; a row may also be written differently and say the same.
        assertThat(rewritten)
                .containsAll(diff.changed().stream()
                        .map(change -> change.after().id())
                        .toList());
        assertThat(diff.changed())
                .hasSizeGreaterThan(rewritten.size() * 9 / 10 - 1)
                .isNotEmpty();
        assertThat(diff.added().size() + diff.changed().size() + diff.unchanged())
                .isEqualTo(after.size());
    }

    @Test
    void cartelDelNoresteWasListedAsLosZetasIn2024() throws IOException {
        PartyHistory history =
                PartyHistory.of(with("2021-05-22", "2024-06-26", "2024-06-28", "2024-07-02"), "us-ofac-sdn", "11438");

        assertThat(history.events().get(0).kind()).isEqualTo(PartyHistory.Kind.FIRST_SEEN);
        assertThat(history.events())
                .allSatisfy(
                        event -> assertThat(event.party().primaryName().text()).isEqualTo("LOS ZETAS"));
        assertThat(history.events()).noneMatch(event -> event.kind() == PartyHistory.Kind.REMOVED);
    }

    @Test
    void sinaloaCartelHadNoFtoTagInJuly2024() throws IOException {
        Register register = with("2024-07-02");
        ListedParty party = Editions.party(register.load(register.publications().get(0)), "11440");

        assertThat(party).isNotNull();
        assertThat(PartyField.PROGRAM.values(party)).contains("SDNTK").doesNotContain("FTO");
        assertThat(FirstSeen.in(register, register.publications().get(0), party).designations())
                .allSatisfy(act -> assertThat(act.firstSeen()).isEqualTo("2024-07-02"));
    }

    private Register with(String... dates) throws IOException {
        Path home = folder.resolve("home");
        for (String date : dates) {
            // Alone in a folder, so that the companions of another year are not taken in.
            Path file = RealData.file("ofac/sdn-csv/sdn-" + date + ".csv.gz");
            Path alone = Files.createDirectories(folder.resolve(date)).resolve(file.getFileName());
            new ListImport(home, Clock.systemUTC()).importFile(Files.copy(file, alone), ImportOptions.standard());
        }
        Register register = Register.open(home);
        assertThat(register.publications()).hasSize(dates.length);
        assertThat(register.inForceOn(LocalDate.of(2026, 1, 1))).hasSize(1);
        return register;
    }

    private static Map<String, String> rows(String date) {
        Map<String, String> rows = new HashMap<>();
        List<String> lines = RealData.lines(RealData.file("ofac/sdn-csv/sdn-" + date + ".csv.gz"));
        for (String line : lines) {
            Matcher matcher = ROW.matcher(line);
            if (matcher.find()) {
                rows.put(matcher.group(1), line);
            }
        }
        return rows;
    }
}
