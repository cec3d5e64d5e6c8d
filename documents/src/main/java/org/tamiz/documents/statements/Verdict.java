package org.tamiz.documents.statements;

/** What the official record says to a statement. */
public enum Verdict {
    /** The record says the same. */
    AGREES("agrees", "coincide"),
    /** The record says otherwise. */
    DISAGREES("disagrees", "no coincide"),
    /** The record at hand does not settle it. */
    CANNOT_BE_CHECKED("cannot be checked", "no se puede comprobar"),
    /** Of a kind that no official record answers; see {@link StatementType#OTHER}. */
    NOT_JUDGED("not judged", "no se juzga");

    private final String english;
    private final String spanish;

    Verdict(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The word in English. */
    public String english() {
        return english;
    }

    /** The same in Spanish. */
    public String spanish() {
        return spanish;
    }
}
