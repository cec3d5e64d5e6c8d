package org.tamiz.server.operation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Hit;
import org.tamiz.core.screening.Screening;

/** A kind of work that requests ask for, such as {@code match}: how long its stages take, and what is found. Safe for threads. */
public final class MeasuredWork {
    private final Map<Stage, Timer> stages = new EnumMap<>(Stage.class);
    private final Map<Band, Counter> hits = new EnumMap<>(Band.class);
    private final Counter records;

    /** What work is made of. */
    public enum Stage {
        /** Reading the body; of documents, making text of them too. */
        READ,
        /** Screening records; of batches, each record by itself. */
        SCREEN,
        /** Finding mentions and statements in documents, or parties by words. */
        FIND,
        /** Reading and writing cases. */
        STORE,
        /** Writing the answer. */
        WRITE
    }

    MeasuredWork(MeterRegistry registry, String kind, Duration... bounds) {
        for (Stage stage : Stage.values()) {
            stages.put(
                    stage,
                    Timer.builder("tamiz.stages")
                            .description("Stages of work and how long they took")
                            .tag("work", kind)
                            .tag("stage", word(stage))
                            .serviceLevelObjectives(bounds)
                            .register(registry));
        }
        for (Band band : Band.values()) {
            hits.put(
                    band,
                    Counter.builder("tamiz.hits")
                            .description("Hits by band")
                            .tag("work", kind)
                            .tag("band", word(band))
                            .register(registry));
        }
        records = Counter.builder("tamiz.records")
                .description("Records screened")
                .tag("work", kind)
                .register(registry);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    /** Does a stage and measures it, also if it fails. */
    public <T> T time(Stage stage, Supplier<T> work) {
        long started = System.nanoTime();
        try {
            return work.get();
        } finally {
            took(stage, System.nanoTime() - started);
        }
    }

    /** The same for what gives nothing. */
    public void time(Stage stage, Runnable work) {
        long started = System.nanoTime();
        try {
            work.run();
        } finally {
            took(stage, System.nanoTime() - started);
        }
    }

    /** A stage that somebody else has measured. */
    public void took(Stage stage, long nanos) {
        Objects.requireNonNull(stages.get(stage)).record(nanos, TimeUnit.NANOSECONDS);
    }

    /** A record has been screened. */
    public void screened(Screening screening) {
        screened(1);
        for (Hit hit : screening.hits()) {
            hit(hit.band());
        }
    }

    /** So many records have been screened. */
    public void screened(long number) {
        records.increment((double) number);
    }

    /** A hit was found. */
    public void hit(Band band) {
        Objects.requireNonNull(hits.get(band)).increment();
    }
}
