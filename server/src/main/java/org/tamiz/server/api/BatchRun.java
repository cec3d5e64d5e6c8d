package org.tamiz.server.api;

import java.io.Writer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Raised;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screening;
import org.tamiz.customers.Customer;
import org.tamiz.customers.CustomerFile;
import org.tamiz.customers.ScreeningPipeline;
import org.tamiz.lists.text.TextInput;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.Format;
import org.tamiz.reports.Heading;
import org.tamiz.reports.OpenReport;
import org.tamiz.reports.Totals;
import org.tamiz.server.operation.MeasuredWork;
import org.tamiz.server.operation.MeasuredWork.Stage;

/** Screens the file of a batch and writes its results. Used once, by one thread. */
final class BatchRun {
    /** So many problems are told one by one; the numbers count all. */
    private static final int MOST_TOLD = 50;
    /** So many records with hits are put into cases in one transaction. */
    private static final int RAISED_AT_A_TIME = 100;
    /** Progress is told once for so many rows. */
    private static final int STEPS = 64;

    private final BatchOrder order;
    private final Path folder;
    private final Scopes scopes;
    private final Supplier<Cases> cases;
    private final MeasuredWork work;
    private final Clock clock;
    private final BooleanSupplier cancelled;
    private final Consumer<BatchProgress> told;
    private final Instant began;
    private final Totals.Count count = new Totals.Count();
    private final List<String> problems = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private final List<Screening> toRaise = new ArrayList<>();
    private long rows;
    private long raised;

    /**
     * A run.
     *
     * @param folder the batch's folder
     * @param work measures it
     * @param cancelled whether nobody wants the results any more
     * @param told takes how far it has come
     */
    BatchRun(
            BatchOrder order,
            Path folder,
            Scopes scopes,
            Supplier<Cases> cases,
            MeasuredWork work,
            Clock clock,
            BooleanSupplier cancelled,
            Consumer<BatchProgress> told) {
        this.order = order;
        this.folder = folder;
        this.scopes = scopes;
        this.cases = cases;
        this.work = work;
        this.clock = clock;
        this.cancelled = cancelled;
        this.told = told;
        this.began = clock.instant();
    }

    /**
     * Screens the file.
     *
     * @return how it ended
     * @throws CancellationException if it was cancelled
     * @throws org.tamiz.core.model.TamizException if the file cannot be read, or the results not be written
     */
    BatchProgress run() {
        tell(BatchState.RUNNING, null);
        ScopeOptions options = order.scopeOptions();
        Scope scope = scopes.of(options, order.file());
        RaiseOptions raising = order.raising();
        try (CustomerFile customers = CustomerFile.open(
                        order.file(),
                        TextInput.ofFile(folder.resolve(BatchFolders.INPUT)),
                        order.mapping(),
                        order.dates());
                Results results = new Results(folder, scope.heading())) {
            notes.addAll(customers.notes());
            // Half of the machine is left to requests.
            int cores = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);
            new ScreeningPipeline(record -> screen(record, scope, options), cores)
                    .run(customers, (customer, screening) -> {
                        take(customer, screening);
                        if (screening != null) {
                            work.time(Stage.WRITE, () -> results.add(screening));
                            if (raising != null && customer.statesId() && RaiseOptions.problem(customer) == null) {
                                toRaise.add(screening);
                            }
                        }
                        step(raising, scope, options);
                    });
            raise(raising, scope, options);
            results.finish(count.totals());
        }
        return progress(BatchState.DONE, clock.instant());
    }

    private Screening screen(ScreeningRecord record, Scope scope, ScopeOptions options) {
        Screening screening = work.time(Stage.SCREEN, () -> scope.screener().screen(record, options.channel()));
        work.screened(screening);
        return screening;
    }

    private void take(Customer customer, @Nullable Screening screening) {
        List<Name> notCompared = screening == null ? List.of() : screening.namesNotCompared();
        List<String> all = new ArrayList<>(customer.problems());
        notCompared.forEach(name -> all.add(Customer.notCompared(name)));
        String notRaised = order.option("raise") == null ? null : RaiseOptions.problem(customer);
        if (notRaised != null) {
            all.add(notRaised);
        }
        for (String problem : all) {
            if (problems.size() < MOST_TOLD) {
                problems.add("line " + customer.line() + ": " + problem);
            }
        }
        if (screening == null) {
            count.addUnreadable();
        } else {
            count.add(screening);
            if (!all.isEmpty()) {
                count.addInPart();
            }
        }
    }

    private void step(@Nullable RaiseOptions raising, Scope scope, ScopeOptions options) {
        if (toRaise.size() >= RAISED_AT_A_TIME) {
            raise(raising, scope, options);
        }
        rows++;
        if (rows % STEPS == 0) {
            if (cancelled.getAsBoolean()) {
                throw new CancellationException("The batch was deleted, or the server is being stopped.");
            }
            tell(BatchState.RUNNING, null);
        }
    }

    private void raise(@Nullable RaiseOptions raising, Scope scope, ScopeOptions options) {
        if (raising == null || toRaise.isEmpty()) {
            return;
        }
        for (Raised one :
                work.time(Stage.STORE, () -> raising.raise(cases.get(), toRaise, scope, options, order.by()))) {
            raised += one.alerts().stream()
                    .filter(alert -> alert.effect() == Raised.Effect.NEW || alert.effect() == Raised.Effect.REOPENED)
                    .count();
        }
        toRaise.clear();
    }

    private void tell(BatchState state, @Nullable Instant ended) {
        told.accept(progress(state, ended));
    }

    private BatchProgress progress(BatchState state, @Nullable Instant ended) {
        return new BatchProgress(state, count.totals(), began, ended, null, problems, notes, raised);
    }

    /** The results in all formats at once, so that none has to be computed when it is asked for. */
    private static final class Results implements AutoCloseable {
        private final Map<Format, AtomicFile> files = new EnumMap<>(Format.class);
        private final List<OpenReport> reports = new ArrayList<>();

        Results(Path folder, Heading heading) {
            try {
                for (Format format : BatchFolders.FORMATS) {
                    AtomicFile file = new AtomicFile(BatchFolders.results(folder, format), "the results");
                    files.put(format, file);
                    Writer writer = file.writer();
                    reports.add(OpenReport.of(format, heading, writer));
                }
            } catch (RuntimeException e) {
                close();
                throw e;
            }
        }

        void add(Screening screening) {
            for (OpenReport report : reports) {
                report.report().add(screening);
            }
        }

        void finish(Totals totals) {
            for (OpenReport report : reports) {
                report.report().finish(totals);
                report.close();
            }
            files.values().forEach(AtomicFile::commit);
        }

        @Override
        public void close() {
            reports.forEach(OpenReport::close);
            files.values().forEach(AtomicFile::close);
        }
    }
}
