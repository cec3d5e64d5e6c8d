package org.tamiz.cases.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.Alert;
import org.tamiz.cases.AlertStatus;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Examples;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.ScreeningBasis;
import org.tamiz.cases.StoredRecord;
import org.tamiz.cases.Submission;
import org.tamiz.cases.Verdict;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.OnBothDatabases;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;

/** Holds what a change of lists does to cases against screening every monitored record again. */
class MonitoringTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final int RECORDS = 400;
    private static final String[] GIVEN = {
        "José", "Juan", "Evaristo", "Ma. Guadalupe", "Tiburcio", "Hermelinda", "Luis", "J.", "Ovidio", "Ximena"
    };
    private static final String[] FAMILY = {
        "García", "Zavaleta", "Quiñones", "López", "Xicoténcatl", "de la Peña", "Hernández", "Arreguín", "Yáñez"
    };

    private final Clock clock = Clock.systemUTC();

    private static String oneOf(Random random, String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String name(Random random) {
        return oneOf(random, GIVEN) + " " + oneOf(random, FAMILY) + " " + oneOf(random, FAMILY);
    }

    private static PartialDate birthDate(Random random) {
        return PartialDate.parse((1960 + random.nextInt(6)) + "-0" + (1 + random.nextInt(3)) + "-15");
    }

    private static ListedParty party(int id, Random random) {
        return new ListedParty(
                String.valueOf(id),
                PartyKind.PERSON,
                List.of(Name.of(name(random), NameQuality.PRIMARY)),
                List.of(),
                random.nextBoolean() ? List.of(birthDate(random)) : List.of(),
                List.of(),
                List.of("MX"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "entry " + id);
    }

    private static ScreeningRecord record(int id, Random random) {
        return new ScreeningRecord(
                "c" + id,
                PartyKind.PERSON,
                List.of(Name.of(name(random), NameQuality.PRIMARY)),
                random.nextInt(3) > 0 ? List.of(birthDate(random)) : List.of(),
                List.of("MX"),
                null,
                List.of(),
                List.of());
    }

    private static ListedNames names(ListedParties edition) {
        return ListedNames.compile(List.of(edition));
    }

    private void screenAll(Cases cases, List<ScreeningRecord> records, ListedNames names) {
        Screener screener = new Screener(names, Examples.POLICY);
        List<Submission> submissions = records.stream()
                .map(record -> new Submission("customers", record.id(), true, screener.screen(record, Channel.FILE)))
                .toList();
        cases.raise(submissions, ScreeningBasis.of(names.publications(), Examples.POLICY, Channel.FILE, "test"));
    }

    private static void decideAll(Cases cases) {
        cases.forEachMonitored(
                0,
                record -> caseOf(cases, record)
                        .ifPresent(alerts -> alerts.forEach(alert -> cases.decide(
                                new Verdict(alert.id(), alert.version(), Outcome.NO_MATCH, "Somebody else.", null),
                                "ana"))));
    }

    private static Optional<List<Alert>> caseOf(Cases cases, StoredRecord record) {
        try {
            return Optional.of(cases.find(record.id()).alerts());
        } catch (org.tamiz.core.model.TamizException e) {
            return Optional.empty();
        }
    }

    /** What matters of every alert. */
    private static Set<String> state(Cases cases) {
        Set<String> state = new TreeSet<>();
        cases.forEachMonitored(
                0,
                record -> caseOf(cases, record)
                        .ifPresent(alerts -> alerts.forEach(alert -> state.add(
                                record.key() + " " + alert.seen().hit().party().id() + " " + alert.status()
                                        + (alert.goneAt() == null ? "" : " gone")))));
        return state;
    }

    private static Monitoring.Earlier earlier(ListedNames names) {
        return (publications, day) -> publications.equals(names.publications()) ? Optional.of(names) : Optional.empty();
    }

    @OnBothDatabases
    void aChangeDoesToCasesWhatScreeningEverybodyAgainWould(TestDatabase kind, @TempDir Path one, @TempDir Path other) {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<ListedParty> old = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            old.add(party(i, random));
        }
        List<ScreeningRecord> records = new ArrayList<>();
        for (int i = 0; i < RECORDS; i++) {
            records.add(record(i, random));
        }
        List<ListedParty> young = new ArrayList<>(old.subList(4, 40));
        for (int i = 0; i < 4; i++) {
            young.set(i * 3, party(4 + i * 3, random));
            young.add(party(40 + i, random));
        }
        ListedNames before = names(Examples.edition(LocalDate.of(2026, 3, 1), old.toArray(ListedParty[]::new)));
        ListedNames now = names(Examples.edition(LocalDate.of(2026, 3, 2), young.toArray(ListedParty[]::new)));
        try (Database database = kind.open(one);
                Database oracle = kind.open(other)) {
            Cases cases = new Cases(database, Examples.alone(), clock);
            Cases expected = new Cases(oracle, Examples.alone(), clock);
            for (Cases each : List.of(cases, expected)) {
                screenAll(each, records, before);
                decideAll(each);
            }
            Monitoring monitoring = new Monitoring(database, cases, Examples.POLICY, clock);
            monitoring.update(before, DAY.minusDays(1), earlier(before));
            assertThat(state(cases)).as("seed %d", seed).isEqualTo(state(expected));

            Rescreened done = monitoring.update(now, DAY, earlier(before));
            screenAll(expected, records, now);

            assertThat(state(cases)).as("seed %d", seed).isEqualTo(state(expected));
            assertThat(done.changedParties()).isBetween(8, 12);
            assertThat(done.opened())
                    .as("seed %d: there must be something to open", seed)
                    .isPositive();
            assertThat(state(cases)).anyMatch(line -> line.endsWith(AlertStatus.OPEN.name()));
            assertThat(monitoring.update(now, DAY, earlier(now))).isEqualTo(Rescreened.NOTHING);
        }
    }

    @OnBothDatabases
    void onlyWhomTheChangeTouchesIsScreenedAgain(TestDatabase kind, @TempDir Path folder) {
        ListedParties first = Examples.edition(LocalDate.of(2026, 3, 1), Examples.person(1962), Examples.company());
        ListedParties second = Examples.edition(LocalDate.of(2026, 3, 2), Examples.person(1963), Examples.company());
        List<ScreeningRecord> records = new ArrayList<>();
        Random random = new Random(5);
        for (int i = 0; i < 50; i++) {
            records.add(record(i, random));
        }
        records.add(Examples.customer("17", "1962-03-09"));
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), clock);
            screenAll(cases, records, names(first));
            decideAll(cases);
            Monitoring monitoring = new Monitoring(database, cases, Examples.POLICY, clock);
            monitoring.update(names(first), DAY.minusDays(1), earlier(names(first)));
            // Another process, another day: what was screened against is known from the database.
            Monitoring later = new Monitoring(database, cases, Examples.POLICY, clock);
            Rescreened done = later.update(names(second), DAY, earlier(names(first)));
            assertThat(done.opened()).isEqualTo(1);
            assertThat(done.changedParties()).isEqualTo(1);
            assertThat(state(cases)).contains("17 7 OPEN");
        }
    }

    @OnBothDatabases
    void whereTheListsOfBeforeAreGoneEverybodyIsScreened(TestDatabase kind, @TempDir Path folder) {
        try (Database database = kind.open(folder)) {
            Cases cases = new Cases(database, Examples.alone(), clock);
            ListedNames names = names(Examples.first());
            ListedNames none = names(Examples.edition(LocalDate.of(2026, 2, 1), Examples.company()));
            screenAll(cases, List.of(Examples.customer("17", "1962-03-09")), none);
            Monitoring monitoring = new Monitoring(database, cases, Examples.POLICY, clock);
            monitoring.update(none, DAY.minusDays(2), earlier(none));
            Rescreened done = monitoring.update(names, DAY, (publications, day) -> Optional.empty());
            assertThat(done.changedParties()).isEqualTo(-1);
            assertThat(done.screened()).isEqualTo(1);
            assertThat(done.opened()).isEqualTo(1);
        }
    }
}
