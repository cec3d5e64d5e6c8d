package org.tamiz.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tamiz.cases.Examples.basis;
import static org.tamiz.cases.Examples.first;
import static org.tamiz.cases.Examples.submission;
import static org.tamiz.cases.Steps.alertOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.audit.AuditVerifier;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.lists.KilledProcess;

/**
 * A process in which four people decide at once is killed at random points. Whatever it had said to be decided is there afterwards, the chain
 * of the trail holds, and database and trail say the same. {@code -Dtamiz.kills=200} kills more often than the build does.
 */
class KilledDecidingIT {
    private static final int KILLS = Integer.getInteger("tamiz.kills", 3);
    private static final int THREADS = 4;
    private static final String SQLITE = "sqlite";

    @TempDir
    Path folder;

    /** Raises alerts and decides about them until it is killed. */
    public static final class Deciding {
        private Deciding() {}

        /** Arguments: the home folder, and the database's JDBC address or {@value KilledDecidingIT#SQLITE}. */
        public static void main(String[] arguments) {
            String address = arguments[1].equals(SQLITE) ? null : arguments[1];
            Database database = Database.of(Path.of(arguments[0]), address, Map.of());
            Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
            for (int thread = 0; thread < THREADS; thread++) {
                new Thread(() -> decideOn(cases)).start();
            }
        }

        private static void decideOn(Cases cases) {
            while (true) {
                String key = UUID.randomUUID().toString();
                Alert alert = alertOf(cases, cases.raise(submission(key, "1962-03-09", first()), basis(first())));
                Verdict verdict = Verdict.of(alert, Outcome.NO_MATCH, "Another passport.");
                Decision decision = cases.decide(verdict.acceptingPairFor(30), "ana");
                synchronized (Deciding.class) {
                    System.out.println(decision.id() + " " + alert.id());
                    System.out.flush();
                }
            }
        }
    }

    @OnBothDatabases
    void whateverWasSaidToBeDecidedIsThereAndNothingIsHalfThere(TestDatabase kind) throws Exception {
        long seed = System.nanoTime();
        System.out.println(kind + ": seed " + seed);
        Random random = new Random(seed);
        String address = kind.address();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> said = killed(random.nextInt(1_500), address);
            try (Database database = Database.of(folder, address, Map.of())) {
                Cases cases = new Cases(database, Examples.alone(), Clock.systemUTC());
                for (String line : said) {
                    String[] numbers = line.split(" ", -1);
                    long alert = Long.parseLong(numbers[1]);
                    assertThat(cases.caseOfAlert(alert).alerts().get(0).decisions())
                            .as("decision %s of round %d with seed %d", numbers[0], kill, seed)
                            .extracting(Decision::id)
                            .containsExactly(Long.parseLong(numbers[0]));
                }
                assertThat(AuditVerifier.verify(cases.trail(), null).fault()).isNull();
                ToldDecisions.Result told = ToldDecisions.compare(database, cases.trail());
                assertThat(told.differences()).isEmpty();
                assertThat(told.decisions()).isGreaterThanOrEqualTo(said.size());
                assertThat(counted(cases)).isEqualTo(told.cases());
            }
        }
    }

    private List<String> killed(int millis, @Nullable String address) throws IOException, InterruptedException {
        return KilledProcess.lines(
                folder, millis, Deciding.class, folder.toString(), address == null ? SQLITE : address);
    }

    private static long counted(Cases cases) {
        return cases.counts().stream().collect(Collectors.summingLong(CaseCount::cases));
    }
}
