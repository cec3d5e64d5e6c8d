package org.tamiz.cli;

import org.tamiz.core.model.TamizException;
import org.tamiz.reports.Totals;

/** What {@code tamiz} tells the program that started it. Documented in {@code tamiz --help}; stable. */
public final class ExitCode {
    /** The command did all it was asked to. Hits are no error; see {@code --exit-code}. */
    public static final int OK = 0;
    /** Tamiz itself is broken. */
    public static final int INTERNAL = 1;
    /** A command, option or value makes no sense. */
    public static final int USAGE = 2;
    /** Input, a list or the home folder cannot be read, or output cannot be written. */
    public static final int UNREADABLE = 3;
    /** Done, but some records could not be read, or only in part. */
    public static final int IN_PART = 4;
    /** What was checked is not as it was: a broken audit trail, a score that comes out differently. */
    public static final int DIFFERS = 5;
    /** With {@code --exit-code}: done, and there are hits. Added to {@link #IN_PART} where that holds too. */
    public static final int HITS = 10;

    private ExitCode() {}

    /** The exit code for an error. */
    public static int of(TamizException e) {
        return e.code() == TamizException.Code.USAGE ? USAGE : UNREADABLE;
    }

    /**
     * The exit code that the numbers of a screening stand for.
     *
     * @param tellHits whether hits show in it
     */
    public static int of(Totals totals, boolean tellHits) {
        int code = totals.unreadable() + totals.inPart() > 0 ? IN_PART : OK;
        return tellHits && totals.hits() > 0 ? code + HITS : code;
    }
}
