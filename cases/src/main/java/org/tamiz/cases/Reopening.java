package org.tamiz.cases;

import java.util.List;
import java.util.Objects;

/**
 * Why an alert that was decided, cleared or awaiting approval is open again.
 *
 * @param cause what happened
 * @param fields the properties that have changed, as records and parties are kept in JSON, such as {@code birth_dates}; empty where
 *     none has
 */
public record Reopening(Cause cause, List<String> fields) {
    /** What can open an alert again. */
    public enum Cause {
        /** The list says something else about the party. */
        PARTY_CHANGED("the listed party changed"),
        /** The user's record is another. */
        RECORD_CHANGED("the record changed"),
        /** The time of the accepted pair is over. */
        PAIR_EXPIRED("the accepted pair has expired"),
        /** Somebody asked for it to be decided again. */
        ASKED("somebody asked for it to be decided again"),
        /** The second person has rejected the decision. */
        REJECTED("the decision was rejected");

        private final String english;

        Cause(String english) {
            this.english = english;
        }
    }

    /** Copies the fields. */
    public Reopening {
        Objects.requireNonNull(cause, "cause");
        fields = List.copyOf(fields);
    }

    /** For people: "the record changed: birth dates". */
    public String english() {
        return fields.isEmpty()
                ? cause.english
                : cause.english + ": " + String.join(", ", fields).replace('_', ' ');
    }

    /** As it is kept: "RECORD_CHANGED:birth_dates,names". */
    String stored() {
        return cause + ":" + String.join(",", fields);
    }

    static Reopening parse(String stored) {
        int colon = stored.indexOf(':');
        String fields = stored.substring(colon + 1);
        return new Reopening(
                Cause.valueOf(stored.substring(0, colon)), fields.isEmpty() ? List.of() : List.of(fields.split(",")));
    }
}
