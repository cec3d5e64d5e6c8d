package org.tamiz.cli;

/** What those who validate Tamiz read in evaluations, in each language. */
public enum EvaluationPhrase {
    /** A title. */
    EVALUATION_OF_PAIRS("Validation on labelled pairs of names", "Validación con pares de nombres etiquetados"),
    /** Everything. */
    ALL("all", "todos"),
    /** The first figures; the threshold follows. */
    HEADLINE("Figures at the threshold", "Cifras con el umbral"),
    /** How many pairs. */
    PAIRS("n", "n"),
    /** How many of them match. */
    MATCHES("matches", "iguales"),
    /** True ones among those above the threshold. */
    PRECISION("precision", "precisión"),
    /** Found ones among the true. */
    RECALL("recall", "exhaustividad"),
    /** Non-matches above the threshold. */
    FALSE_ALARMS("false alarms", "falsas alarmas"),
    /** Harmonic mean. */
    F1("F1", "F1"),
    /** Area under the ROC curve. */
    AUC("AUC", "AUC"),
    /** Recall where a share of false alarms is allowed; the share follows. */
    RECALL_AT_ALARMS("recall, alarms", "exhaustividad, alarmas"),
    /** Brier score. */
    BRIER("Brier", "Brier"),
    /** Expected calibration error. */
    CALIBRATION_ERROR("ECE", "ECE"),
    /** Rows without other scripts. */
    LATIN("Latin script", "alfabeto latino"),
    /** Rows with a side in another script. */
    BEYOND_LATIN("a side not Latin", "un lado no latino"),
    /** A table. */
    RECALL_BY_CATEGORY("Recall by category", "Exhaustividad por categoría"),
    /** A table. */
    ALARMS_BY_CATEGORY("False alarms by category", "Falsas alarmas por categoría"),
    /** A chart. */
    ROC("ROC curve", "Curva ROC"),
    /** A chart. */
    PRECISION_RECALL("Precision and recall", "Precisión y exhaustividad"),
    /** A chart. */
    RELIABILITY("Reliability", "Fiabilidad"),
    /** A chart. */
    THRESHOLDS("By threshold", "Según el umbral"),
    /** An axis. */
    THRESHOLD("threshold", "umbral"),
    /** An axis. */
    SHARE("share", "proporción"),
    /** An axis. */
    PREDICTED("predicted probability", "probabilidad predicha"),
    /** An axis. */
    OBSERVED("observed share", "proporción observada"),
    /** A sample. */
    ABOVE_THE_LINE("Just above the line", "Justo por encima del umbral"),
    /** A sample. */
    BELOW_THE_LINE("Just below the line", "Justo por debajo del umbral"),
    /** Errors. */
    WORST_MISSES("Matches with the lowest scores", "Iguales con las puntuaciones más bajas"),
    /** Errors. */
    WORST_ALARMS("Non-matches with the highest scores", "Distintos con las puntuaciones más altas"),
    /** What a set does not allow to measure. */
    NOT_APPLICABLE("n/a", "n/d"),
    /** How pairs are measured. */
    NOTE_PAIRS(
            "Pairs are scored by the names alone, weak aliases in full, as tamiz compare does. Intervals are 95%: Wilson for"
                    + " shares and, by way of F*, for F1; Hanley and McNeil for AUC.",
            "Los pares se puntúan sólo por los nombres, los alias débiles sin descuento, como tamiz compare. Intervalos al"
                    + " 95 %: Wilson para proporciones y, por medio de F*, para F1; Hanley y McNeil para AUC."),
    /** How others are measured; their threshold follows. */
    NOTE_OTHERS(
            "Other matchers' scores are taken from the file's columns as they are, at their own threshold of",
            "Las puntuaciones de otros comparadores se toman de las columnas del archivo, con su propio umbral de"),
    /** A column left out; its name and a line follow. */
    NOTE_NOT_MEASURED(
            "Not measured, because a row lacks a number from 0 to 1 (the line in brackets): column",
            "Sin medir, porque a una fila le falta un número de 0 a 1 (la línea entre paréntesis): columna"),
    /** What a row belongs to. */
    GROUP("set", "conjunto"),
    /** What a row is about. */
    ITEM("of", "de"),
    /** Heading of what was measured. */
    MEASURED("What was measured", "Qué se midió"),
    /** A file. */
    FILE("File", "Archivo"),
    /** Its rows. */
    ROWS("rows", "filas"),
    /** How. */
    HOW("How it was measured", "Cómo se midió");

    private final String english;
    private final String spanish;

    EvaluationPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
