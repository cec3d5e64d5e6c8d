package org.tamiz.benchmarks;

import java.util.Arrays;
import java.util.List;

/**
 * How long a tool takes for each of some names.
 *
 * @param namesPerSecond how many it does in a second, one after the other
 * @param medianMicros the median in microseconds
 * @param slowMicros what 99 of 100 stay below, in microseconds
 */
record Latencies(double namesPerSecond, double medianMicros, double slowMicros) {
    /** Searches for each name once. */
    static Latencies of(NameSearcher searcher, List<String> queries) {
        long[] nanos = new long[queries.size()];
        long found = 0;
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            found += searcher.find(queries.get(i)).size();
            nanos[i] = System.nanoTime() - start;
        }
        if (found < 0) {
            throw new IllegalStateException("What is found must be used, or it need not be searched for.");
        }
        double seconds = Arrays.stream(nanos).sum() / 1e9;
        Arrays.sort(nanos);
        return new Latencies(
                nanos.length / seconds, nanos[nanos.length / 2] / 1e3, nanos[(int) (nanos.length * 0.99)] / 1e3);
    }
}
