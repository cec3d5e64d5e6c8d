package org.tamiz.core.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The one exception Tamiz throws for what its user or the user's input did: a stable code for programs, and for people
 * one line that says what is wrong, where, and what to do. Mistakes in code that calls Tamiz throw the usual
 * {@link IllegalArgumentException} and its kin instead.
 */
public final class TamizException extends RuntimeException {
    /** What went wrong; the names are stable. */
    public enum Code {
        /** A command or option that makes no sense. */
        USAGE,
        /** A file that is missing, is a folder, may not be read, or breaks off. */
        UNREADABLE,
        /** Input that is not in the format it should be in. */
        MALFORMED,
        /** Input beyond a limit on size, depth or time. */
        TOO_LARGE,
        /** Nothing to screen against: no list, or none in force on the day asked for. */
        NO_LIST,
        /** The home folder cannot be written, or its contents are damaged. */
        HOME,
        /** Output that cannot be written. */
        UNWRITABLE,
        /** A case, alert or other stored thing that is not there. */
        NOT_FOUND,
        /** Somebody else has changed it meanwhile, or its state does not allow it. */
        CONFLICT,
        /** The one who asks may not do it, such as approving a decision of their own. */
        FORBIDDEN
    }

    private static final long serialVersionUID = 1L;

    private final Code code;
    private final @Nullable String file;
    private final long line;

    private TamizException(Code code, @Nullable String file, long line, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.code = Objects.requireNonNull(code, "code");
        this.file = file;
        this.line = line;
    }

    /** An error that belongs to no file. */
    public static TamizException of(Code code, String problemAndRemedy) {
        return new TamizException(code, null, 0, problemAndRemedy, null);
    }

    /** An error in a file as a whole. */
    public static TamizException in(Code code, String file, String problemAndRemedy, @Nullable Throwable cause) {
        return new TamizException(code, file, 0, file + ": " + problemAndRemedy, cause);
    }

    /** An error at a line of a file; lines count from 1. */
    public static TamizException at(
            Code code, String file, long line, String problemAndRemedy, @Nullable Throwable cause) {
        return new TamizException(code, file, line, file + ":" + line + ": " + problemAndRemedy, cause);
    }

    /** What went wrong, for programs. */
    public Code code() {
        return code;
    }

    /** The file it went wrong in, as the user named it, or null if it belongs to no file. */
    public @Nullable String file() {
        return file;
    }

    /** The line it went wrong at, from 1, or 0 if not known. */
    public long line() {
        return line;
    }
}
