package org.tamiz.server.operation;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tamiz.server.ApiError;

/**
 * Lets so many requests at a time do something that takes the processor or memory; the others wait their turn, in order, and
 * are told to come back where that takes too long. Safe for threads.
 */
public final class Gate {
    private final Semaphore places;
    private final long patienceMillis;

    /**
     * A gate.
     *
     * @param places how many may pass at a time
     * @param patienceMillis how long a request waits for its turn
     */
    public Gate(int places, long patienceMillis) {
        this.places = new Semaphore(places, true);
        this.patienceMillis = patienceMillis;
    }

    /**
     * Does some work in turn.
     *
     * @throws ApiError BUSY if the turn did not come in time
     */
    public <T> T pass(Supplier<T> work) {
        try {
            if (!places.tryAcquire(patienceMillis, TimeUnit.MILLISECONDS)) {
                throw ApiError.of(
                        ApiError.Code.BUSY, "Too many requests are under way.", "Send the same again in a while.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw ApiError.of(ApiError.Code.BUSY, "The server is being stopped.", "Send the same again in a while.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    /** How many requests wait for their turn. */
    int waiting() {
        return places.getQueueLength();
    }
}
