package org.tamiz.server.api;

import java.io.InputStream;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.cases.Cases;
import org.tamiz.cases.database.DatabaseFault;
import org.tamiz.core.model.TamizException;
import org.tamiz.reports.Format;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.operation.MeasuredWork;

/**
 * Files that are screened in the background, one after the other. They are kept in the home folder with their results until
 * somebody deletes them, at most a week after their end. A batch that the end of the server cut short is begun anew when it is
 * started again: the same rows give the same results, and alerts are not raised twice. Safe for threads.
 */
final class Batches implements AutoCloseable {
    /** So many batches can be there at a time, ended ones included. */
    static final int MOST = 200;

    private static final Logger LOG = LoggerFactory.getLogger(Batches.class);
    /** A batch that takes the server down with it is not begun for ever. */
    private static final int MOST_STARTS = 3;

    private static final String FAULT_OF_TAMIZ = "The server failed; that is a fault of Tamiz. Its log tells more.";

    private static final Duration KEPT = Duration.ofDays(7);
    /** What stays free on the disk for the database and for lists. */
    private static final long LEFT_FREE = 256L << 20;

    private final BatchFolders folders;
    private final Scopes scopes;
    private final Supplier<Cases> cases;
    private final MeasuredWork work;
    private final Clock clock;
    private final Map<String, Batch> batches = new ConcurrentHashMap<>();
    private final SecureRandom random = new SecureRandom();
    private final ExecutorService runner = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "batches");
        thread.setDaemon(true);
        return thread;
    });
    private volatile boolean closed;

    /** A batch and how far it has come. */
    static final class Batch {
        private final BatchOrder order;
        private volatile BatchProgress progress;
        private volatile boolean cancelled;

        Batch(BatchOrder order, BatchProgress progress) {
            this.order = order;
            this.progress = progress;
        }

        BatchOrder order() {
            return order;
        }

        BatchProgress progress() {
            return progress;
        }
    }

    /** The batches of a home folder; those that were cut short are begun anew. */
    Batches(BatchFolders folders, Scopes scopes, Supplier<Cases> cases, MeasuredWork work, Clock clock) {
        this.folders = folders;
        this.scopes = scopes;
        this.cases = cases;
        this.work = work;
        this.clock = clock;
        for (String id : folders.ids()) {
            Optional<BatchOrder> order = folders.order(id);
            if (order.isEmpty()) {
                folders.delete(id);
            } else {
                take(order.get(), folders.outcome(id).orElse(BatchProgress.WAITING));
            }
        }
    }

    /**
     * Takes a file in.
     *
     * @param content its bytes, read to the end
     * @throws ApiError if there are too many batches, or the disk is nearly full
     */
    Batch add(String by, String file, Map<String, String> options, InputStream content) {
        deleteOld();
        if (batches.size() >= MOST) {
            throw ApiError.of(Code.BUSY, "There are " + MOST + " batches.", "Delete some that are done.")
                    .limit(MOST);
        }
        if (folders.free() < LEFT_FREE) {
            throw ApiError.of(Code.UNAVAILABLE, "The server's disk is nearly full.", "Delete batches that are done.");
        }
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        BatchOrder order = new BatchOrder(HexFormat.of().formatHex(bytes), by, file, clock.instant(), options, 0);
        order.check();
        folders.create(order, content);
        return take(order, BatchProgress.WAITING);
    }

    private Batch take(BatchOrder order, BatchProgress progress) {
        Batch batch = new Batch(order, progress);
        batches.put(order.id(), batch);
        if (!progress.state().ended()) {
            runner.execute(() -> run(batch));
        }
        return batch;
    }

    /** A batch of somebody; others' are as if they were not there. */
    Batch find(String id, String by) {
        Batch batch = batches.get(id);
        if (batch == null || !batch.order.by().equals(by)) {
            throw ApiError.of(
                    Code.NOT_FOUND,
                    "You have no batch " + ApiError.shown(id) + ".",
                    "GET /api/v1/batches lists yours; they are kept for " + KEPT.toDays() + " days.");
        }
        return batch;
    }

    /** All batches of somebody, the newest first. */
    List<Batch> of(String by) {
        return batches.values().stream()
                .filter(batch -> batch.order.by().equals(by))
                .sorted(Comparator.comparing((Batch batch) -> batch.order.received())
                        .reversed())
                .toList();
    }

    /** The file of a batch's results. */
    Path results(Batch batch, Format format) {
        return BatchFolders.results(folders.of(batch.order.id()), format);
    }

    /** Ends a batch and deletes everything of it. */
    void delete(Batch batch) {
        batch.cancelled = true;
        batches.remove(batch.order.id());
        if (batch.progress.state() != BatchState.RUNNING) {
            folders.delete(batch.order.id());
        }
    }

    private void deleteOld() {
        Instant before = clock.instant().minus(KEPT);
        for (Batch batch : List.copyOf(batches.values())) {
            Instant ended = batch.progress.ended();
            if (ended != null && ended.isBefore(before)) {
                delete(batch);
            }
        }
    }

    private void run(Batch batch) {
        String id = batch.order.id();
        if (batch.cancelled || closed) {
            return;
        }
        try {
            BatchOrder order = batch.order.begun();
            if (order.starts() > MOST_STARTS) {
                end(batch, failed(batch, "The server was stopped " + MOST_STARTS + " times while it was screened."));
                return;
            }
            folders.keep(folders.order(id).map(BatchOrder::begun).orElse(order));
            folders.deleteUnfinished(id);
            end(
                    batch,
                    new BatchRun(
                                    order,
                                    folders.of(id),
                                    scopes,
                                    cases,
                                    work,
                                    clock,
                                    () -> batch.cancelled || closed,
                                    progress -> batch.progress = progress)
                            .run());
        } catch (CancellationException e) {
            LOG.info("A batch was ended before its time.");
        } catch (TamizException e) {
            end(batch, failed(batch, message(batch, e)));
        } catch (ApiError e) {
            end(batch, failed(batch, e.message()));
        } catch (RuntimeException e) {
            DatabaseFault fault = DatabaseFault.of(e);
            LOG.error("A batch failed: {}", fault == null ? e.getClass().getName() : "the database is " + fault);
            end(batch, failed(batch, fault == null ? FAULT_OF_TAMIZ : why(fault)));
        } finally {
            if (batch.cancelled) {
                folders.delete(id);
            }
        }
    }

    private void end(Batch batch, BatchProgress outcome) {
        try {
            folders.keep(batch.order.id(), outcome);
        } catch (TamizException e) {
            LOG.error("How a batch ended could not be kept: {}", e.getMessage());
        }
        batch.progress = outcome;
    }

    /** What raised alerts before stays; the same file again finds it known. */
    private static String why(DatabaseFault fault) {
        String state = switch (fault) {
            case UNREACHABLE -> "could not be reached";
            case BUSY -> "was too busy";
            case FULL -> "had no space left";
        };
        return "The database " + state + ", so not all hits became alerts. Send the file again once /readyz is green;"
                + " no alert is raised twice.";
    }

    /** What a file's own errors say, without where it lies on the server. */
    private String message(Batch batch, TamizException e) {
        String message = String.valueOf(e.getMessage());
        return message.replace(
                folders.of(batch.order.id()).resolve(BatchFolders.INPUT).toString(), batch.order.file());
    }

    private BatchProgress failed(Batch batch, @Nullable String why) {
        BatchProgress now = batch.progress;
        return new BatchProgress(
                BatchState.FAILED,
                now.totals(),
                now.began(),
                clock.instant(),
                why,
                now.problems(),
                now.notes(),
                now.alertsOpened());
    }

    @Override
    public void close() {
        closed = true;
        runner.shutdown();
    }
}
