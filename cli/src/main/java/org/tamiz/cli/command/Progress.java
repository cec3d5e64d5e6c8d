package org.tamiz.cli.command;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/**
 * A progress bar on standard error for files that take long; nothing where nobody sits in front, and nothing while the
 * table itself goes to the terminal and shows how far things are.
 */
final class Progress implements AutoCloseable {
    private static final long LONG_NANOS = 1_500_000_000L;

    private final Settings settings;
    private final boolean wanted;
    private final long start = System.nanoTime();
    private @Nullable ProgressBar bar;
    private long steps;

    private Progress(Settings settings, boolean wanted) {
        this.settings = settings;
        this.wanted = wanted;
    }

    static Progress of(Settings settings) {
        return new Progress(settings, settings.console().terminal() && settings.output() != null);
    }

    /** One record more is done. */
    void step() {
        steps++;
        if (!wanted || steps % 64 != 0) {
            return;
        }
        if (bar == null && System.nanoTime() - start > LONG_NANOS) {
            bar = new ProgressBarBuilder()
                    .setTaskName("screening")
                    .setInitialMax(-1)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(
                            new ConsoleProgressBarConsumer(settings.console().err()))
                    .showSpeed()
                    .build();
        }
        if (bar != null) {
            bar.stepTo(steps);
        }
    }

    /** Takes the bar away, before other lines are written. */
    void done() {
        if (bar != null) {
            bar.close();
            bar = null;
        }
    }

    @Override
    public void close() {
        done();
    }
}
