package org.tamiz.server.desk;

import org.tamiz.reports.phrase.Language;

/** What the overview says, in each language. */
public enum DashboardPhrase {
    /** A title. */
    TITLE("Overview", "Resumen"),
    /** Below the title. */
    LEAD(
            "What waits, for how long, what it comes from, and whether the lists are found.",
            "Qué espera, desde cuándo, de dónde viene y si se encuentran las listas."),
    /** A heading. */
    BACKLOG("Backlog by queue", "Pendientes por cola"),
    /** A heading. */
    AGES("How long open cases have waited", "Cuánto llevan esperando los casos abiertos"),
    /** Below the heading; a number precedes. */
    AGES_HINT(
            "open cases looked at, those unchanged for longest",
            "casos abiertos revisados, los que más llevan sin cambios"),
    /** An age. */
    AGE_DAY("up to 1 day", "hasta 1 día"),
    /** An age. */
    AGE_WEEK("2 to 7 days", "de 2 a 7 días"),
    /** An age. */
    AGE_MONTH("8 to 30 days", "de 8 a 30 días"),
    /** An age. */
    AGE_MORE("more than 30 days", "más de 30 días"),
    /** A heading. */
    RULES(
            "What alerts of closed cases were, by list and band",
            "Qué fueron las alertas de casos cerrados, por lista y nivel"),
    /** Below the heading; a number precedes. */
    RULES_HINT(
            "closed cases looked at, those changed last. A band that is hardly ever the listed party is worth a look at its threshold."
                    + " How many alerts come for each record screened is not told here: /metrics counts records and hits by band.",
            "casos cerrados revisados, los últimos en cambiar. Si un nivel casi nunca es la parte listada, conviene revisar su umbral."
                    + " Cuántas alertas hay por registro cotejado no se dice aquí: /metrics cuenta registros y coincidencias por nivel."),
    /** A column. */
    ALERTS("Alerts", "Alertas"),
    /** A column. */
    SHARE("Share of alerts", "Proporción de alertas"),
    /** Nothing to show. */
    NONE_CLOSED("No case is closed yet.", "Aún no hay casos cerrados."),
    /** A heading. */
    SELF_TEST("Self-test", "Autoprueba"),
    /** Below the heading. */
    SELF_TEST_HINT(
            "Listed parties, spread evenly over each list, are screened by their own names at this moment. Each must be found.",
            "Partes listadas, repartidas por cada lista, se cotejan en este momento por sus propios nombres. Cada una debe encontrarse."),
    /** Two numbers precede, as 20 of 20. */
    FOUND("found", "encontradas"),
    /** A tile. */
    OLDEST("waiting longest", "lo que más espera");

    private final String english;
    private final String spanish;

    DashboardPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
