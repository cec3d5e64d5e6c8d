package org.tamiz.server.operation;

import io.javalin.config.RoutesConfig;
import io.micrometer.core.instrument.Counter;
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
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tamiz.core.model.Band;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;

/** What is measured, and {@code GET /metrics}, which tells it in Prometheus's text format. Safe for threads. */
public final class Metrics implements Routes {
    private final PrometheusMeterRegistry registry = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    // Closed with the process.
    private final JvmGcMetrics collections = new JvmGcMetrics();

    /** What a request is made of. */
    public enum Stage {
        /** Reading the body. */
        READ,
        /** Screening records. */
        SCREEN,
        /** Finding mentions in a document. */
        FIND,
        /** Reading and writing cases. */
        STORE,
        /** Writing the answer. */
        WRITE
    }

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
        Timer.builder("tamiz.requests")
                .description("Requests and how long they took")
                .tag("method", method)
                .tag("route", route)
                .tag("status", String.valueOf(status))
                .serviceLevelObjectives(
                        Duration.ofMillis(1),
                        Duration.ofMillis(2),
                        Duration.ofMillis(5),
                        Duration.ofMillis(10),
                        Duration.ofMillis(20),
                        Duration.ofMillis(50),
                        Duration.ofMillis(100),
                        Duration.ofMillis(500),
                        Duration.ofSeconds(2),
                        Duration.ofSeconds(10))
                .register(registry)
                .record(nanos, TimeUnit.NANOSECONDS);
    }

    /** Does the work of a stage and measures it. */
    public <T> T time(Stage stage, Supplier<T> work) {
        long started = System.nanoTime();
        try {
            return work.get();
        } finally {
            Timer.builder("tamiz.stages")
                    .description("Parts of requests and how long they took")
                    .tag("stage", stage.name().toLowerCase(Locale.ROOT))
                    .publishPercentileHistogram()
                    .minimumExpectedValue(Duration.ofNanos(100_000))
                    .maximumExpectedValue(Duration.ofSeconds(10))
                    .register(registry)
                    .record(System.nanoTime() - started, TimeUnit.NANOSECONDS);
        }
    }

    /** Records that have been screened. */
    public void screened(long records) {
        Counter.builder("tamiz.records")
                .description("Records screened")
                .register(registry)
                .increment((double) records);
    }

    /** A hit. */
    public void hit(Band band) {
        Counter.builder("tamiz.hits")
                .description("Hits by band")
                .tag("band", band.name().toLowerCase(Locale.ROOT))
                .register(registry)
                .increment();
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
