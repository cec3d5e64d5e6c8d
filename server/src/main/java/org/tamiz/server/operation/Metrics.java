package org.tamiz.server.operation;

import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.jvm.JvmGcMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmMemoryMetrics;
import io.micrometer.core.instrument.binder.jvm.JvmThreadMetrics;
import io.micrometer.core.instrument.binder.system.ProcessorMetrics;
import io.micrometer.core.instrument.binder.system.UptimeMetrics;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;

/**
 * What is measured, and {@code GET /metrics}, which tells it in Prometheus's text format. Meters are looked up once, so that measuring
 * costs a request nothing that could be measured. Safe for threads.
 */
public final class Metrics implements Routes {
    /** The upper bounds of what is counted together, from a tenth of a millisecond to ten seconds. */
    private static final Duration[] BOUNDS = Stream.of(
                    100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000, 500_000, 2_000_000, 10_000_000)
            .map(micros -> Duration.ofNanos(1_000L * micros))
            .toArray(Duration[]::new);

    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    // Closed with the process.
    private final JvmGcMetrics collections = new JvmGcMetrics();
    private final Map<Answered, Timer> requests = new ConcurrentHashMap<>();

    /** Requests that are counted together: methods, patterns of routes and statuses are few. */
    private record Answered(String method, String route, int status) {}

    /** Measures of this process, from now on. */
    public Metrics() {
        new JvmMemoryMetrics().bindTo(registry);
        new JvmThreadMetrics().bindTo(registry);
        new ProcessorMetrics().bindTo(registry);
        new UptimeMetrics().bindTo(registry);
        collections.bindTo(registry);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/metrics",
                context -> context.contentType("text/plain; version=0.0.4; charset=utf-8")
                        .result(registry.scrape()),
                Permission.MEASURE);
    }

    /** An answered request. */
    void request(String method, String route, int status, long nanos) {
        requests.computeIfAbsent(new Answered(method, route, status), this::timer)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    private Timer timer(Answered answered) {
        return Timer.builder("tamiz.requests")
                .description("Requests and how long they took")
                .tag("method", answered.method())
                .tag("route", answered.route())
                .tag("status", String.valueOf(answered.status()))
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    /**
     * Measures a kind of work; to be asked for once, not for each request.
     *
     * @param kind its name, such as {@code match}
     */
    public MeasuredWork work(String kind) {
        return new MeasuredWork(registry, kind, BOUNDS);
    }

    /** Tells how many requests wait at a gate. */
    public void gate(String name, Gate gate) {
        gauge("tamiz.waiting", "Requests that wait for their turn", "at", name, gate::waiting);
    }

    /** Something that is asked for its number whenever metrics are read, such as the cases that wait. */
    public void gauge(String name, String description, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).register(registry);
    }

    /** The same for one of several. */
    public void gauge(String name, String description, String tag, String value, Supplier<Number> number) {
        Gauge.builder(name, number).description(description).tag(tag, value).register(registry);
    }
}
