package org.tamiz.benchmarks;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Puts load on a server over HTTP and measures it.
 *
 * <p>With a rate the load is <em>open</em>: requests fall due at fixed times, whether earlier ones are answered or not, and the
 * latency of each counts from when it fell due. So a server that stands still for a while is charged for all who would have come
 * meanwhile; a client that waits for the answer before it asks again would not have noticed (Tene's coordinated omission). Without
 * a rate the load is <em>closed</em>: every connection asks again as soon as it is answered, which tells how much can be done.
 *
 * <p>The client shares the machine with the server. So the processor time of both is told for each request, as the system counts
 * it: it does not depend on what else runs.
 */
public final class HttpLoad {
    private final URI address;
    private final List<byte[]> bodies;
    private final String key;
    private final int connections;
    private final double rate;
    private final AtomicLong next = new AtomicLong();
    private final AtomicLong failures = new AtomicLong();

    private HttpLoad(URI address, List<byte[]> bodies, String key, int connections, double rate) {
        this.address = address;
        this.bodies = bodies;
        this.key = key;
        this.connections = connections;
        this.rate = rate;
    }

    /**
     * Arguments: the address, a file with a body on each line, connections, requests a second or 0 for as many as can be, seconds,
     * seconds before that to warm up, the server's process id, how often. An API key stands in the environment as
     * {@code TAMIZ_KEY}.
     *
     * @throws IOException if the file cannot be read or no connection is made
     * @throws InterruptedException if it is told to stop
     */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<byte[]> bodies = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[1]))) {
            bodies.add(line.getBytes(StandardCharsets.UTF_8));
        }
        String key = System.getenv().getOrDefault("TAMIZ_KEY", "");
        HttpLoad load = new HttpLoad(
                URI.create(arguments[0]),
                bodies,
                key,
                Integer.parseInt(arguments[2]),
                Double.parseDouble(arguments[3]));
        long pid = Long.parseLong(arguments[6]);
        load.run(Double.parseDouble(arguments[5]));
        if (load.failures.get() > 0) {
            throw new IOException(
                    load.failures + " requests were not answered with 200 while warming up; set TAMIZ_KEY to a key.");
        }
        MedianTable table = new MedianTable();
        for (int run = 0; run < Integer.parseInt(arguments[7]); run++) {
            load.measure(Double.parseDouble(arguments[4]), pid, table);
        }
        table.print(System.out);
    }

    private void measure(double seconds, long pid, MedianTable table) throws IOException, InterruptedException {
        failures.set(0);
        double serverBefore = processorSeconds(pid);
        long clientBefore = clientNanos();
        long start = System.nanoTime();
        long[] nanos = run(seconds);
        double passed = (System.nanoTime() - start) / 1e9;
        double answers = nanos.length;
        table.add("requests/s", answers / passed);
        table.add("p50, ms", nanos[nanos.length / 2] / 1e6);
        table.add("p99, ms", nanos[(int) (nanos.length * 0.99)] / 1e6);
        table.add("p99.9, ms", nanos[(int) (nanos.length * 0.999)] / 1e6);
        table.add("slowest, ms", nanos[nanos.length - 1] / 1e6);
        table.add("not answered with 200", (double) failures.get());
        table.add("server's processor time, µs a request", (processorSeconds(pid) - serverBefore) / answers * 1e6);
        table.add("client's processor time, µs a request", (double) (clientNanos() - clientBefore) / answers / 1e3);
        table.add("server's resident memory, MiB", residentMebibytes(pid));
        table.add(
                "load of the machine",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** Puts load on for a while; gives the latencies in nanoseconds, sorted. */
    private long[] run(double seconds) throws IOException, InterruptedException {
        List<Worker> workers = new ArrayList<>();
        next.set(0);
        long start = System.nanoTime();
        for (int i = 0; i < connections; i++) {
            Worker worker = new Worker(new HttpConnection(address, key), start, start + (long) (seconds * 1e9));
            workers.add(worker);
            worker.start();
        }
        int count = 0;
        for (Worker worker : workers) {
            worker.join();
            count += worker.count;
        }
        if (count == 0) {
            throw new IOException("The server gave no answer.");
        }
        long[] all = new long[count];
        int filled = 0;
        for (Worker worker : workers) {
            System.arraycopy(worker.nanos, 0, all, filled, worker.count);
            filled += worker.count;
        }
        Arrays.sort(all);
        return all;
    }

    /** One connection and its thread. */
    private final class Worker extends Thread {
        private final HttpConnection connection;
        private final long start;
        private final long end;
        private long[] nanos = new long[1024];
        private int count;

        Worker(HttpConnection connection, long start, long end) {
            this.connection = connection;
            this.start = start;
            this.end = end;
        }

        @Override
        public void run() {
            try (connection) {
                while (true) {
                    long number = next.getAndIncrement();
                    long due = rate > 0 ? start + (long) (number / rate * 1e9) : System.nanoTime();
                    if (due >= end) {
                        return;
                    }
                    while (System.nanoTime() < due) {
                        LockSupport.parkNanos(due - System.nanoTime());
                    }
                    if (connection.post(bodies.get((int) (number % bodies.size()))) != 200) {
                        failures.incrementAndGet();
                    }
                    add(System.nanoTime() - due);
                }
            } catch (IOException e) {
                failures.incrementAndGet();
                System.err.println("A connection broke: " + e.getMessage());
            }
        }

        private void add(long latency) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = latency;
        }
    }

    private static long clientNanos() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    /** The processor time of a process so far, in user and system mode; Linux counts it in hundredths of a second. */
    private static double processorSeconds(long pid) throws IOException {
        String stat = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / 100.0;
    }

    private static double residentMebibytes(long pid) throws IOException {
        for (String line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
            if (line.startsWith("VmRSS:")) {
                String kibibytes = line.toLowerCase(Locale.ROOT).replaceAll("[^0-9]", "");
                return Long.parseLong(kibibytes) / 1024.0;
            }
        }
        return 0;
    }
}
