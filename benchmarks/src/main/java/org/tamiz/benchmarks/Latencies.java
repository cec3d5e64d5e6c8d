package org.tamiz.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;

/**
 * How long a tool takes for each of some names.
 *
 * @param namesPerSecond how many it does in a second of processor time, one after the other in one thread, so that what else runs on
 *     the machine counts less
 * @param medianMicros the median in microseconds
 * @param slowMicros what 99 of 100 stay below, in microseconds
 */
record Latencies(double namesPerSecond, double medianMicros, double slowMicros) {
    /** Searches for each name once. */
    static Latencies of(NameSearcher searcher, List<String> queries) {
        long[] nanos = new long[queries.size()];
        long found = 0;
        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long before = thread.getCurrentThreadCpuTime();
        for (int i = 0; i < nanos.length; i++) {
            long start = System.nanoTime();
            found += searcher.find(queries.get(i)).size();
            nanos[i] = System.nanoTime() - start;
        }
        double seconds = (thread.getCurrentThreadCpuTime() - before) / 1e9;
        if (found < 0) {
            throw new IllegalStateException("What is found must be used, or it need not be searched for.");
        }
        Arrays.sort(nanos);
        return new Latencies(
                nanos.length / seconds, nanos[nanos.length / 2] / 1e3, nanos[(int) (nanos.length * 0.99)] / 1e3);
    }
}
