package org.tamiz.reports.phrase;

/** What those who ask why read in explanations, in each language. */
public enum ExplanationPhrase {
    /** A title. */
    EXPLANATION("Explanation", "Explicación"),
    /** Words side by side. */
    ALIGNMENT("Words side by side", "Palabra por palabra"),
    /** From the starting odds to the score. */
    WATERFALL("From the starting odds to the score, in bits", "De la probabilidad de partida a la puntuación, en bits"),
    /** Told once below the bars of plain text. */
    LEGEND("+ for, - against, | zero, : the threshold", "+ a favor, - en contra, | cero, : el umbral"),
    /** A hit; bits follow. */
    IS_HIT("Hit: above the threshold by", "Coincidencia: sobre el umbral por"),
    /** No hit; bits follow. */
    IS_NO_HIT("No hit: short of the threshold by", "Sin coincidencia: por debajo del umbral por"),
    /** Nothing agrees. */
    NOTHING_AGREES(
            "No hit: no word of any name agrees and no identifier does, so there is nothing to weigh.",
            "Sin coincidencia: no coincide ninguna palabra de ningún nombre ni ningún identificador; no hay nada que pesar."),
    /** What speaks against most; evidence follows. */
    MOST_AGAINST("Most against it", "Lo que más pesa en contra"),
    /** What speaks for most; evidence follows. */
    MOST_FOR("Most for it", "Lo que más pesa a favor"),
    /** The threshold. */
    THRESHOLD("threshold", "umbral"),
    /** Names. */
    EACH_NAME(
            "Each name of the party, and the score it reaches", "Cada nombre de la parte y la puntuación que alcanza"),
    /** The name the score stands on. */
    WINS("← the score stands on this one", "← de éste sale la puntuación"),
    /** A name that agrees in no word. */
    NO_WORD("no word agrees", "ninguna palabra coincide"),
    /** What was left out. */
    NOT_COMPARED("Not compared", "Sin comparar"),
    /** Why. */
    RECORD_LACKS("the record does not state it", "no consta en el registro"),
    /** Why. */
    PARTY_LACKS("the list does not state it", "no consta en la lista"),
    /** Why. */
    BOTH_LACK("neither states it", "no consta en ninguno"),
    /** Why. */
    NOTHING_TO_WEIGH("both state it, and it tells nothing", "consta en ambos y nada dice"),
    /** Why. */
    SHOWN_ONLY(
            "the list states it for people to read; it is not weighed", "consta en la lista para leerse; no se pesa"),
    /** Why. */
    NO_LETTERS("holds no letter or digit that can be compared", "no contiene letra ni cifra comparable"),
    /** A heading. */
    BITS("bits", "bits"),
    /** A heading. */
    RUNNING_SUM("sum", "suma");

    private final String english;
    private final String spanish;

    ExplanationPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
