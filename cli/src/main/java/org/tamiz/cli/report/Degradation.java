package org.tamiz.cli.report;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A reason why an answer is degraded: something that should have been searched was not, or not as it is now.
 *
 * @param kind what is wrong, for programs
 * @param list the list it is about; null if it is about none
 * @param text what is wrong and what to do, in the report's language
 */
public record Degradation(Kind kind, @Nullable String list, String text) {
    /** Checks that the kind is there. */
    public Degradation {
        Objects.requireNonNull(kind, "kind");
    }

    /** What can be wrong. */
    public enum Kind {
        /** The edition searched is older than the list's limit. */
        TOO_OLD,
        /** The list is held, and no edition of it is as old as the day asked for. */
        NO_EDITION,
        /** Nothing but the register that comes with Tamiz was searched. */
        NO_OFFICIAL_LIST
    }
}
