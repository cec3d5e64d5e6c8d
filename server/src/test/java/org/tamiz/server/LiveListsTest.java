package org.tamiz.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.Permission;

/** Which lists are searched while the home folder changes. */
class LiveListsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-29T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path home;

    private LiveLists lists() {
        return new LiveLists(home, Policy.standard(), CLOCK);
    }

    @Test
    void answersAreDegradedWhileNewerListsCannotBeRead() throws IOException {
        RunningServer.take(home, "watch", "2026-03-01", "w-1,person,Odalys Berrueco");
        LiveLists lists = lists();
        assertThat(kinds(lists)).doesNotContain(Degradation.Kind.NEWER_UNREAD);
        RunningServer.take(home, "watch", "2026-03-02", "w-2,person,Ulrika Quintal");
        Map<Path, byte[]> sound = damage("2026-03-02");
        assertThat(lists.refresh()).isFalse();
        assertThat(lists.failure()).isNotEmpty();
        assertThat(lists.current().party("watch", "w-1")).isNotNull();
        assertThat(kinds(lists)).contains(Degradation.Kind.NEWER_UNREAD);
        assertThat(lists.current().degradations(Set.of("watch"), Language.SPANISH))
                .anySatisfy(reason -> assertThat(reason.text()).contains("más recientes"));
        for (Map.Entry<Path, byte[]> file : sound.entrySet()) {
            Files.write(file.getKey(), file.getValue());
        }
        assertThat(lists.refresh()).isTrue();
        assertThat(lists.failure()).isEmpty();
        assertThat(kinds(lists)).doesNotContain(Degradation.Kind.NEWER_UNREAD);
        assertThat(lists.current().party("watch", "w-2")).isNotNull();
    }

    @Test
    @Timeout(60)
    void aRunningServerSaysSoInEveryAnswer() throws IOException, InterruptedException {
        RunningServer.take(home, "watch", "2026-03-01", "w-1,person,Odalys Berrueco");
        try (ServerForTests server = ServerForTests.start(ServerSettings.standard(home))) {
            String[] key = {"X-Api-Key", server.key(Permission.SCREEN), "Content-Type", "application/json"};
            String record = "{\"name\": \"Odalys Berrueco\"}";
            assertThat(server.post("/api/v1/screen", record, key).body()).doesNotContain("newer_unread");
            RunningServer.take(home, "watch", "2026-03-02", "w-2,person,Ulrika Quintal");
            damage("2026-03-02");
            // The server looks every few seconds.
            while (!server.get("/readyz").body().contains("Newer lists")) {
                Thread.sleep(100);
            }
            assertThat(server.get("/readyz").body()).doesNotContain(home.toString());
            assertThat(server.post("/api/v1/screen", record, key).body())
                    .contains("\"degraded\":true", "\"kind\":\"newer_unread\"");
            String query =
                    "{\"queries\": {\"a\": {\"schema\": \"Person\", \"properties\": {\"name\": [\"Odalys Berrueco\"]}}}}";
            assertThat(server.post("/match/default", query, key).headers().firstValue("X-Tamiz-Degraded"))
                    .hasValueSatisfying(header -> assertThat(header).contains("newer_unread"));
        }
    }

    @Test
    void whatIsMadeOfListsIsReadyBeforeTheyAreSearched() {
        RunningServer.take(home, "watch", "2026-03-01", "w-1,person,Odalys Berrueco");
        LiveLists lists = lists();
        List<SearchableLists> searchedMeanwhile = new ArrayList<>();
        lists.beforeChange(after -> {
            after.companion(String.class, any -> "made");
            searchedMeanwhile.add(lists.current());
        });
        SearchableLists before = lists.current();
        RunningServer.take(home, "watch", "2026-03-02", "w-2,person,Ulrika Quintal");
        assertThat(lists.refresh()).isTrue();
        assertThat(searchedMeanwhile).containsExactly(before);
        assertThat(lists.current().companion(String.class, any -> "made anew")).isEqualTo("made");
    }

    @Test
    void partiesAreFoundByTheirIdInAnyCaseAndByTheirNumbers() {
        SearchableLists embedded = lists().current();
        assertThat(embedded.withNumber("11528"))
                .singleElement()
                .satisfies(
                        party -> assertThat(party.party().primaryName().text()).contains("TREVINO"));
        String number =
                embedded.withNumber("11528").get(0).party().identifiers().get(0).value();
        assertThat(embedded.withNumber(number.toLowerCase(Locale.ROOT)))
                .extracting(party -> party.party().id())
                .contains("11528");
        assertThat(embedded.withNumber("no such number")).isEmpty();
        RunningServer.take(home, "watch", "2026-03-01", "W-1,person,Odalys Berrueco", "11528,person,Ulrika Quintal");
        SearchableLists both = lists().current();
        assertThat(both.withNumber("w-1")).hasSize(1);
        assertThat(both.withNumber("11528"))
                .extracting(party -> party.publication().list())
                .hasSize(2)
                .contains("watch");
        assertThat(both.party("watch", "w-1")).isNotNull();
    }

    private static List<Degradation.Kind> kinds(LiveLists lists) {
        return lists.current().degradations(Set.of(), Language.ENGLISH).stream()
                .map(Degradation::kind)
                .toList();
    }

    /** Spoils an edition; gives its files as they were. */
    private Map<Path, byte[]> damage(String published) throws IOException {
        Map<Path, byte[]> sound = new HashMap<>();
        try (Stream<Path> files = Files.walk(home.resolve("lists"))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().contains(published))
                    .toList()) {
                sound.put(file, Files.readAllBytes(file));
                assertThat(file.toFile().setWritable(true)).isTrue();
                Files.writeString(file, "{");
            }
        }
        assertThat(sound).isNotEmpty();
        return sound;
    }
}
