package org.tamiz.customers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screening;

/**
 * Screens a file on several cores and hands on the results in the file's order. Customers go through in chunks; only so many
 * chunks are under way at a time, so memory does not grow with the file.
 *
 * @param screening screens a record; called by several threads at a time
 * @param cores on how many cores, at least 1
 */
public record ScreeningPipeline(Function<ScreeningRecord, Screening> screening, int cores) {
    private static final int CHUNK = 64;

    /** Screening on all cores of the machine. */
    public ScreeningPipeline(Function<ScreeningRecord, Screening> screening) {
        this(screening, Runtime.getRuntime().availableProcessors());
    }

    /** Takes results. */
    public interface Sink {
        /** A customer with what was found, or null if there was no record to screen. Called in the file's order. */
        void take(Customer customer, @Nullable Screening screening);
    }

    private record Result(Customer customer, @Nullable Screening screening) {}

    /**
     * Screens every customer.
     *
     * @throws RuntimeException what reading, screening or the sink throws, once; nothing is left running
     */
    public void run(CustomerFile customers, Sink sink) {
        ExecutorService workers = Executors.newFixedThreadPool(cores, task -> {
            Thread thread = new Thread(task, "screening");
            thread.setDaemon(true);
            return thread;
        });
        Deque<Future<List<Result>>> underWay = new ArrayDeque<>();
        try {
            for (List<Customer> chunk = chunk(customers); !chunk.isEmpty(); chunk = chunk(customers)) {
                List<Customer> work = chunk;
                underWay.add(workers.submit(() -> screen(work)));
                if (underWay.size() > 4 * cores) {
                    hand(underWay.remove(), sink);
                }
            }
            while (!underWay.isEmpty()) {
                hand(underWay.remove(), sink);
            }
        } finally {
            workers.shutdownNow();
        }
    }

    private static List<Customer> chunk(CustomerFile customers) {
        List<Customer> chunk = new ArrayList<>(CHUNK);
        while (chunk.size() < CHUNK) {
            Customer customer = customers.next();
            if (customer == null) {
                break;
            }
            chunk.add(customer);
        }
        return chunk;
    }

    private List<Result> screen(List<Customer> chunk) {
        List<Result> results = new ArrayList<>(chunk.size());
        for (Customer customer : chunk) {
            ScreeningRecord record = customer.record();
            results.add(new Result(customer, record == null ? null : screening.apply(record)));
        }
        return results;
    }

    private static void hand(Future<List<Result>> future, Sink sink) {
        try {
            for (Result result : future.get()) {
                sink.take(result.customer(), result.screening());
            }
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The screening was interrupted.", e);
        }
    }
}
