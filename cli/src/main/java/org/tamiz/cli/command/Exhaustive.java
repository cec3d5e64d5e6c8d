package org.tamiz.cli.command;

import java.util.function.Function;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;

/** Screening by scoring every listed party. The answer is the same, so whoever doubts the index can compare the two. */
final class Exhaustive {
    /** How the option is written. */
    static final String NAME = "--exhaustive";

    private Exhaustive() {}

    /** The option by which a user asks for it. */
    static Option<Boolean> option() {
        return Option.flag(
                NAME, "Score every listed party, not only those the index proposes. Slow; proves that none is missed.");
    }

    /** What screens records as the user asks. */
    static Function<ScreeningRecord, Screening> screening(Option<Boolean> option, Screener screener, Channel channel) {
        return Boolean.TRUE.equals(option.value())
                ? record -> screener.screenExhaustively(record, channel)
                : record -> screener.screen(record, channel);
    }
}
