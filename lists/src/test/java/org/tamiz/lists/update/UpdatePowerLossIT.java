package org.tamiz.lists.update;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.KilledProcess;
import org.tamiz.lists.register.FileRole;
import org.tamiz.lists.register.Register;

/**
 * A process that updates a list again and again is killed at random points: while it fetches, reads or publishes. The register
 * then opens with the last edition that was reported as done, or the one after it, everything in it is whole, and the next
 * update goes on from there.
 */
class UpdatePowerLossIT {
    private static final int KILLS = 6;
    private static final int PARTIES = 3000;
    private static final LocalDate START = LocalDate.of(2000, 1, 1);

    @TempDir
    Path folder;

    /** Updates until it is killed. */
    public static final class Updating {
        private Updating() {}

        /** Arguments: the home folder, the address of the list. */
        public static void main(String[] arguments) {
            while (true) {
                Publication publication = update(Path.of(arguments[0]), URI.create(arguments[1]));
                System.out.println("done " + publication.published());
                System.out.flush();
            }
        }
    }

    @Test
    void whereverItIsKilledTheLastGoodEditionStaysInForce() throws IOException, InterruptedException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        Path home = folder.resolve("home");
        AtomicInteger day = new AtomicInteger();
        try (ListServer server = new ListServer()) {
            server.on(
                    "/un.xml",
                    exchange -> ListServer.text("text/xml", un(START.plusDays(day.incrementAndGet())))
                            .to(exchange));
            for (int kill = 0; kill < KILLS; kill++) {
                LocalDate done = killedUpdate(home, server.address("/un.xml"), random);

                Register register = Register.open(home);
                LocalDate newest =
                        register.inForceOn(START.plusYears(100)).get(0).published();
                assertThat(newest).isAfterOrEqualTo(done).isBeforeOrEqualTo(START.plusDays(day.get()));
                assertThat(register.load(register.inForceOn(newest).get(0)).parties())
                        .hasSize(PARTIES);
                for (Publication publication : register.publications()) {
                    assertThat(register.damage(publication)).isEmpty();
                }
            }
            Publication last = update(home, server.address("/un.xml"));
            assertThat(last.published()).isEqualTo(START.plusDays(day.get()));
        }
        try (Stream<Path> left = Files.list(home.resolve("lists/un-sc"))) {
            assertThat(left).noneMatch(file -> file.getFileName().toString().startsWith("."));
        }
    }

    private static Publication update(Path home, URI address) {
        FetchLimits limits = FetchLimits.STANDARD;
        Source source = new Source("un-sc", true, Map.of(FileRole.MAIN, address), ZoneOffset.UTC, 5, 14);
        return new ListUpdate(
                        home,
                        Clock.fixed(Instant.parse("2026-01-01T00:00:00Z"), ZoneOffset.UTC),
                        limits,
                        new Proxies(Map.of()))
                .update(source, false, step -> {})
                .publication();
    }

    /** Starts updates and kills them soon after; the last edition reported as done. */
    private LocalDate killedUpdate(Path home, URI address, Random random) throws IOException, InterruptedException {
        List<String> lines =
                KilledProcess.lines(folder, random.nextInt(200), Updating.class, home.toString(), address.toString());
        assertThat(lines).as("updates done").isNotEmpty();
        return LocalDate.parse(lines.get(lines.size() - 1).substring("done ".length()));
    }

    private static String un(LocalDate date) {
        return "<CONSOLIDATED_LIST dateGenerated=\"" + date + "T00:00:09Z\"><INDIVIDUALS>"
                + IntStream.rangeClosed(1, PARTIES)
                        .mapToObj(i -> "<INDIVIDUAL><DATAID>" + i + "</DATAID><FIRST_NAME>ANA</FIRST_NAME>"
                                + "<REFERENCE_NUMBER>CDi." + i + "</REFERENCE_NUMBER></INDIVIDUAL>\n")
                        .collect(Collectors.joining())
                + "</INDIVIDUALS></CONSOLIDATED_LIST>";
    }
}
