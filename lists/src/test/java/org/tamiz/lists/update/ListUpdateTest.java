package org.tamiz.lists.update;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.FileRole;
import org.tamiz.lists.register.Home;
import org.tamiz.lists.register.Register;

/** Updates from a server that misbehaves: whatever it does, the last good edition stays in force. */
class ListUpdateTest {
    /** The line with which OFAC ends its files. */
    private static final String END = "\u001A";

    private static final Instant NOW = Instant.parse("2026-03-02T12:00:00Z");
    private static final Proxies DIRECT = new Proxies(Map.of());
    private static final FetchLimits LIMITS =
            new FetchLimits(1 << 20, Duration.ofSeconds(5), Duration.ofMillis(800), 3, Duration.ofMillis(5));

    @TempDir
    Path folder;

    private Path home;
    private ListServer server;

    @BeforeEach
    void start() {
        home = folder.resolve("home");
        server = new ListServer();
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void publishesAnEditionUnderItsOwnDateAndAddress() {
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-01", 10)));

        UpdateResult result = update();

        assertThat(result.outcome()).isEqualTo(UpdateResult.Outcome.UPDATED);
        Publication publication = result.publication();
        assertThat(publication.list()).isEqualTo("un-sc");
        assertThat(publication.published()).isEqualTo("2026-03-01");
        assertThat(publication.retrieved()).isEqualTo(NOW);
        assertThat(publication.source()).isEqualTo(server.address("/un.xml").toString());
        assertThat(held()).containsExactly(publication);
        assertThat(server.requests()).singleElement().asString().matches("/un\\.xml Tamiz/\\d.*");
    }

    @Test
    void asksOnlyForWhatChanged() {
        AtomicInteger whole = new AtomicInteger();
        server.on("/un.xml", exchange -> {
            if ("\"v1\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
                ListServer.status(304).to(exchange);
            } else {
                whole.incrementAndGet();
                ListServer.text("text/xml", un("2026-03-01", 10), "ETag", "\"v1\"")
                        .to(exchange);
            }
        });

        Publication first = update().publication();
        UpdateResult second = update(NOW.plusSeconds(86_400 * 9));

        assertThat(second.outcome()).isEqualTo(UpdateResult.Outcome.UNCHANGED);
        assertThat(second.publication()).isEqualTo(first);
        assertThat(whole).hasValue(1);
        Freshness freshness =
                Freshness.of(home, held(), LocalDate.of(2026, 3, 20)).get(0);
        assertThat(freshness.age()).isEqualTo(9);
        assertThat(freshness.stale()).isFalse();
    }

    @Test
    void fetchesAllAnewWhereTheEditionIsGone() throws IOException {
        server.on("/un.xml", exchange -> {
            boolean asked = exchange.getRequestHeaders().containsKey("If-None-Match");
            (asked ? ListServer.status(304) : ListServer.text("text/xml", un("2026-03-01", 10), "ETag", "\"v1\""))
                    .to(exchange);
        });
        update();
        removeLists();

        assertThat(update().outcome()).isEqualTo(UpdateResult.Outcome.UPDATED);
    }

    @Test
    void theSameBytesAreNoNewEdition() {
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-01", 10)));
        update();

        assertThat(update().outcome()).isEqualTo(UpdateResult.Outcome.UNCHANGED);
        assertThat(held()).hasSize(1);
    }

    @Test
    void unpacksWhatTheServerPacks() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(un("2026-03-01", 10).getBytes(StandardCharsets.UTF_8));
        }
        server.on("/un.xml", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
        });
        update();
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-01", 10)));

        assertThat(update().outcome()).isEqualTo(UpdateResult.Outcome.UNCHANGED);
    }

    @Test
    void triesAgainAfterTroublesThatPass() {
        AtomicInteger requests = new AtomicInteger();
        server.on("/un.xml", exchange -> {
            switch (requests.incrementAndGet()) {
                case 1 -> ListServer.status(500).to(exchange);
                case 2 -> half(exchange);
                default -> ListServer.text("text/xml", un("2026-03-01", 10)).to(exchange);
            }
        });

        assertThat(update().outcome()).isEqualTo(UpdateResult.Outcome.UPDATED);
        assertThat(requests).hasValue(3);
    }

    @Test
    void followsRedirectsButNotAnywhere() {
        server.on("/un.xml", ListServer.status(302, "Location", "/elsewhere/un.xml"));
        server.on("/elsewhere/un.xml", ListServer.text("text/xml", un("2026-03-01", 10)));
        assertThat(update().outcome()).isEqualTo(UpdateResult.Outcome.UPDATED);

        server.on("/un.xml", ListServer.status(302, "Location", "file:///etc/passwd"));
        assertFails(Code.UNREADABLE, "not safe to follow");
        server.on("/un.xml", ListServer.status(302, "Location", "/un.xml"));
        assertFails(Code.UNREADABLE, "redirects more than");
        server.on("/un.xml", ListServer.status(302));
        assertFails(Code.UNREADABLE, "not safe to follow");
    }

    @Test
    void theLastGoodEditionStaysWhateverTheServerDoes() {
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-01", 100)));
        update();

        server.on("/un.xml", ListServer.status(403));
        assertFails(Code.UNREADABLE, "answers with 403");
        assertThat(server.requests()).hasSize(2);
        server.on("/un.xml", ListServer.status(503, "Retry-After", "0"));
        assertFails(Code.UNREADABLE, "answers with 503 (3 attempts)");
        server.on("/un.xml", ListUpdateTest::half);
        assertFails(Code.UNREADABLE, "breaks off");
        server.on("/un.xml", ListUpdateTest::slow);
        assertFails(Code.UNREADABLE, "not there whole after");
        server.on("/un.xml", ListUpdateTest::endless);
        assertFails(Code.TOO_LARGE, "more than 1048576 bytes");
        server.on("/un.xml", ListServer.text("text/html; charset=utf-8", "<html>Access denied</html>"));
        assertFails(Code.MALFORMED, "web page");
        server.on("/un.xml", ListServer.text("text/xml", "<!DOCTYPE html><html>Access denied</html>"));
        assertFails(Code.MALFORMED, "web page");
        server.on("/un.xml", ListServer.text("text/xml", ""));
        assertFails(Code.MALFORMED, "empty");
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-02", 100).substring(0, 5000)));
        assertFails(Code.UNREADABLE, "breaks off");
        server.on("/un.xml", ListServer.text("text/xml", un("2026-02-01", 100)));
        assertFails(Code.MALFORMED, "older than the one held of 2026-03-01");
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-02", 50)));
        assertFails(Code.MALFORMED, "--accept-shrink");
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-02", 4)));
        assertFails(Code.MALFORMED, "fewer than 5");
        server.on("/un.xml", ListServer.text("text/csv", "id,kind,name\n1,person,Ana\n"));
        assertFails(Code.USAGE, "private list");
        server.close();
        assertFails(Code.UNREADABLE, "cannot be reached");
    }

    @Test
    void aListMayShrinkIfTheUserSaysSo() {
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-01", 100)));
        update();
        server.on("/un.xml", ListServer.text("text/xml", un("2026-03-02", 50)));

        UpdateResult result = new ListUpdate(home, Clock.fixed(NOW, ZoneOffset.UTC), LIMITS, DIRECT)
                .update(unSource(), true, step -> {});

        assertThat(result.publication().parties()).isEqualTo(50);
    }

    @Test
    void yesterdaysFileAgainIsRefused() {
        String first = sdnRows(20);
        String second = sdnRows(21);
        sdnServer(first, "Sun, 01 Mar 2026 12:00:00 GMT");
        assertThat(updateSdn().publication().published()).isEqualTo("2026-03-01");
        sdnServer(second, "Mon, 02 Mar 2026 02:00:00 GMT");
        assertThat(updateSdn().publication().published())
                .as("the day in Washington")
                .isEqualTo("2026-03-01");
        sdnServer(first, "Mon, 02 Mar 2026 12:00:00 GMT");

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(this::updateSdn)
                .withMessageContaining("the edition of 2026-03-01 again");
        assertThat(Register.open(home)
                        .inForceOn(LocalDate.of(2026, 3, 2))
                        .get(0)
                        .parties())
                .isEqualTo(21);
    }

    @Test
    void ofacsFilesAreOneEdition() {
        sdnServer(sdnRows(20), "Sun, 01 Mar 2026 12:00:00 GMT");

        UpdateResult result = updateSdn();

        assertThat(result.publication().names()).isEqualTo(40);
        assertThat(result.warnings()).isEmpty();
        assertThat(server.requests())
                .extracting(request -> request.substring(0, request.indexOf(' ')))
                .containsExactlyInAnyOrder("/SDN.CSV", "/ALT.CSV", "/ADD.CSV", "/SDN_COMMENTS.CSV");

        server.on("/ALT.CSV", ListServer.status(404));
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(this::updateSdn)
                .withMessageContaining("/ALT.CSV: the server answers with 404");
    }

    @Test
    void halfACompanionIsNoticed() {
        sdnServer(sdnRows(20), "Sun, 01 Mar 2026 12:00:00 GMT");
        updateSdn();
        sdnServer(sdnRows(21), "Mon, 02 Mar 2026 12:00:00 GMT");
        server.on("/ALT.CSV", ListServer.text("text/csv", "1,1,\"aka\",\"ALIAS 1\",-0- \r\n"));

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(this::updateSdn)
                .withMessageContaining("has 22 names after 40");
    }

    @Test
    void tellsWhatTheReaderDidNotStumbleOverBefore() {
        sdnServer(sdnRows(20), "Sun, 01 Mar 2026 12:00:00 GMT");
        updateSdn();
        sdnServer(
                sdnRows(20) + "99,\"SUBMARINE\",\"submarine\",\"SDGT\",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,\"x.\"\r\n",
                "Mon, 02 Mar 2026 12:00:00 GMT");

        UpdateResult result = updateSdn();

        assertThat(result.drift().signs())
                .containsExactly("new in this edition, 1 time: unknown type \"…\"; taken as an organization");
        assertThat(result.problems())
                .as("and the comment that fits no remarks, as before")
                .isEqualTo(2);
    }

    @Test
    void theUsersSourcesGoOverThoseOfTamiz() throws IOException {
        Files.createDirectories(home);
        Files.writeString(
                home.resolve(Sources.FILE),
                "un-sc.main = https://mirror.example/un.xml\nun-sc.days=3\nmy-list.main=http://intranet.example/l.csv\n");

        Sources sources = Sources.of(home);

        assertThat(sources.fetched())
                .extracting(Source::list)
                .containsExactly(
                        "ca-sema",
                        "eu-fsf",
                        "mx-sat-69b",
                        "my-list",
                        "uk-sanctions-list",
                        "un-sc",
                        "us-ofac-nonsdn",
                        "us-ofac-sdn");
        assertThat(sources.of("un-sc")).satisfies(source -> {
            assertThat(source.files().get(FileRole.MAIN)).hasToString("https://mirror.example/un.xml");
            assertThat(source.days()).isEqualTo(3);
            assertThat(source.least()).isEqualTo(500);
            assertThat(source.official()).isTrue();
        });
        assertThat(sources.of("my-list")).extracting(Source::official).isEqualTo(false);
        for (String wrong : List.of(
                "un-sc.adress=https://x.example/",
                "un-sc.main=x",
                "un-sc.main=file:///etc/passwd",
                "un-sc.days=soon",
                "un-sc.zone=Mars",
                "mine.alt=https://x.example/")) {
            Files.writeString(home.resolve(Sources.FILE), wrong);
            assertThatExceptionOfType(TamizException.class)
                    .as(wrong)
                    .isThrownBy(() -> Sources.of(home))
                    .satisfies(e -> assertThat(e.code()).isEqualTo(Code.USAGE));
        }
    }

    @Test
    void healthTellsAgeDamageAndPartiesWithoutAName() throws IOException {
        Home lists = new Home(home);
        lists.sdn("2026-03-01", Home.row(1, "A", "SDGT", "x."), Home.row(2, "???", "SDGT", "x."));
        Register register = Register.open(home);
        Freshness old = Freshness.of(home, held(), LocalDate.of(2026, 3, 9)).get(0);
        assertThat(old).satisfies(freshness -> {
            assertThat(freshness.age()).isEqualTo(8);
            assertThat(freshness.limit()).isEqualTo(7);
            assertThat(freshness.stale()).isTrue();
        });

        ListHealth health = ListHealth.of(register, old);
        assertThat(health.nameless()).containsExactly("2");
        assertThat(health.damage()).isEmpty();
        assertThat(health.sound()).isFalse();

        Files.writeString(
                Objects.requireNonNull(register.folder(held().get(0))).resolve("sdn-2026-03-01.csv"), "changed");
        assertThat(ListHealth.of(register, old).damage())
                .singleElement()
                .asString()
                .contains("SHA-256 differs");
    }

    private static void half(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 10_000);
        exchange.getResponseBody().write(un("2026-03-02", 10).substring(0, 500).getBytes(StandardCharsets.UTF_8));
        exchange.getResponseBody().flush();
    }

    private static void slow(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 100; i++) {
                out.write('<');
                out.flush();
                Thread.sleep(100);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void endless(HttpExchange exchange) throws IOException {
        exchange.sendResponseHeaders(200, 0);
        byte[] piece = new byte[1 << 16];
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 10_000; i++) {
                out.write(piece);
            }
        }
    }

    private void assertFails(Code code, String message) {
        List<Publication> before = held();
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(this::update)
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
        assertThat(held()).isEqualTo(before);
    }

    private List<Publication> held() {
        return Register.open(home).publications();
    }

    private UpdateResult update() {
        return update(NOW);
    }

    private UpdateResult update(Instant now) {
        return new ListUpdate(home, Clock.fixed(now, ZoneOffset.UTC), LIMITS, DIRECT)
                .update(unSource(), false, step -> {});
    }

    private Source unSource() {
        return new Source("un-sc", true, Map.of(FileRole.MAIN, server.address("/un.xml")), ZoneOffset.UTC, 5, 14);
    }

    private UpdateResult updateSdn() {
        Map<FileRole, java.net.URI> files = new EnumMap<>(FileRole.class);
        files.put(FileRole.MAIN, server.address("/SDN.CSV"));
        files.put(FileRole.ALT, server.address("/ALT.CSV"));
        files.put(FileRole.ADD, server.address("/ADD.CSV"));
        files.put(FileRole.COMMENTS, server.address("/SDN_COMMENTS.CSV"));
        Source source = new Source("us-ofac-sdn", true, files, java.time.ZoneId.of("America/New_York"), 5, 7);
        return new ListUpdate(
                        home, Clock.fixed(NOW.plusSeconds(server.requests().size()), ZoneOffset.UTC), LIMITS, DIRECT)
                .update(source, false, step -> {});
    }

    private void sdnServer(String rows, String modified) {
        server.on("/SDN.CSV", ListServer.text("text/csv", rows + END, "Last-Modified", modified));
        server.on(
                "/ALT.CSV",
                ListServer.text(
                        "text/csv",
                        IntStream.rangeClosed(1, 20)
                                        .mapToObj(i -> i + "," + i + ",\"aka\",\"ALIAS " + i + "\",-0- \r\n")
                                        .collect(Collectors.joining())
                                + END,
                        "Last-Modified",
                        modified));
        server.on("/ADD.CSV", ListServer.text("text/csv", "1,1,\"Calle 1\",\"Lima\",\"Peru\",-0- \r\n" + END));
        server.on("/SDN_COMMENTS.CSV", ListServer.text("text/csv", "1,\"x.\"\r\n" + END));
    }

    private static String sdnRows(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> Home.row(i, "PARTY " + i, "SDGT", "x."))
                .collect(Collectors.joining());
    }

    private static String un(String date, int count) {
        return "<CONSOLIDATED_LIST dateGenerated=\"" + date + "T00:00:09Z\"><INDIVIDUALS>"
                + IntStream.rangeClosed(1, count)
                        .mapToObj(i -> "<INDIVIDUAL><DATAID>" + i + "</DATAID><FIRST_NAME>ANA</FIRST_NAME>"
                                + "<REFERENCE_NUMBER>CDi." + i + "</REFERENCE_NUMBER></INDIVIDUAL>")
                        .collect(Collectors.joining())
                + "</INDIVIDUALS></CONSOLIDATED_LIST>";
    }

    private void removeLists() throws IOException {
        try (var files = Files.walk(home.resolve("lists"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
