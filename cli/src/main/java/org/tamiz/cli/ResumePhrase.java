package org.tamiz.cli;

import org.tamiz.reports.phrase.Language;

/** What whoever screens a large file reads about runs that did not come to their end. */
public enum ResumePhrase {
    /** Where a run goes on; a number of records follows. */
    RESUMED("Resumed; records done before:", "Se reanuda; registros ya cotejados:"),
    /** There is nothing to go on from. */
    FROM_START(
            "Nothing was left to resume, so screening begins with the first record.",
            "No quedó nada que reanudar; el cotejo empieza por el primer registro."),
    /** What an earlier run left is replaced; a number of records stands before it. */
    REPLACED(
            "records done by an earlier run are screened anew; --resume would have gone on from there.",
            "registros cotejados por una ejecución anterior se cotejan de nuevo; --resume habría continuado desde allí."),
    /** A run ends early; a number of records stands before it. */
    KEPT(
            "records are done and kept. The same command with --resume goes on from there.",
            "registros están cotejados y guardados. El mismo comando con --resume continúa desde allí.");

    private final String english;
    private final String spanish;

    ResumePhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
