package org.tamiz.cli;

import org.tamiz.reports.phrase.Language;

/** What those who validate Tamiz read in evaluations, in each language. */
public enum EvaluationPhrase {
    /** A title. */
    EVALUATION_OF_PAIRS("Validation on labelled pairs of names", "Validación con pares de nombres etiquetados"),
    /** A title. */
    EVALUATION_OF_NAMES("Validation on a list of names", "Validación con una lista de nombres"),
    /** A title. */
    EVALUATION_OF_CUSTOMERS(
            "Validation on a labelled customer file", "Validación con un archivo de clientes etiquetado"),
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
    /** Only some rows were measured; the conditions follow. */
    NOTE_ONLY("Only the rows were measured for which", "Sólo se midieron las filas en que"),
    /** How others are measured; their threshold follows. */
    NOTE_OTHERS(
            "Other matchers' scores are taken from the file's columns as they are, at their own threshold of",
            "Las puntuaciones de otros comparadores se toman de las columnas del archivo, con su propio umbral de"),
    /** How names are measured. */
    NOTE_NAMES(
            "Each name is a listed person and each query a person's name. A true name at the top score may share it with"
                    + " others. Hits below 0.50 are not looked for: their score counts as 0. Intervals are 95%, by Wilson.",
            "Cada nombre es una persona listada y cada consulta el nombre de una persona. El nombre verdadero puede compartir"
                    + " la puntuación más alta. No se buscan coincidencias por debajo de 0.50: su puntuación cuenta como 0."
                    + " Intervalos al 95 %, de Wilson."),
    /** The true name is first, perhaps with others. */
    TOP_SCORE("true name at the top score", "nombre verdadero en lo más alto"),
    /** The true name is among ten. */
    TEN_BEST("true name among the ten best", "nombre verdadero entre los diez mejores"),
    /** A name that is not there has a hit. */
    ABSENT_HIT("absent names with any hit", "nombres ausentes con alguna coincidencia"),
    /** Any hit. */
    ANY_HIT("any hit", "alguna coincidencia"),
    /** A group of rows. */
    CATEGORY("category", "categoría"),
    /** A group of rows. */
    CULTURE("culture", "cultura"),
    /** How customers are measured. */
    NOTE_CUSTOMERS(
            "Screened as tamiz screen does. A positive is found by a hit on its own entry or that entry's twin; a clean"
                    + " customer alarms by any hit, a namesake by a hit on the entry whose name it shares. Hits below 0.50 are not"
                    + " looked for: their score counts as 0. Intervals are 95%: Wilson, and Hanley and McNeil for AUC.",
            "Cotejado como tamiz screen. Un positivo se encuentra por una coincidencia con su propia entrada o con su gemela;"
                    + " un cliente limpio alarma con cualquier coincidencia, un homónimo con la entrada cuyo nombre comparte. No"
                    + " se buscan coincidencias por debajo de 0.50: su puntuación cuenta como 0. Intervalos al 95 %: Wilson, y"
                    + " Hanley y McNeil para AUC."),
    /** How many could not be read. */
    NOTE_UNREAD(
            "Customers that could not be read and count as without hits:",
            "Clientes que no se pudieron leer y cuentan como sin coincidencias:"),
    /** Entries that no list holds. */
    NOTE_UNKNOWN_ENTRIES(
            "Entries that positives stand for and no list searched holds, so that they cannot be found:",
            "Entradas de positivos que ninguna lista consultada contiene y que no pueden encontrarse:"),
    /** A table. */
    RECALL_ON_POSITIVES("recall on positives", "exhaustividad en positivos"),
    /** A table. */
    CLEAN_ALARMS("alarms on clean customers", "alarmas en clientes limpios"),
    /** A table. */
    NAMESAKE_ALARMS("false alarms on namesakes", "falsas alarmas en homónimos"),
    /** A table. */
    WRONG_ENTRY("top hit is the wrong entry", "la primera coincidencia es otra entrada"),
    /** A row. */
    TOP_IS_ANOTHER("top hit is another entry (of alarmed)", "la primera es otra entrada (de los alarmados)"),
    /** A row. */
    TOP_IS_ANOTHER_UNAMBIGUOUS("the same, unambiguous names only", "lo mismo, sólo nombres inequívocos"),
    /** A row. */
    OTHER_ENTRIES("other entries per positive", "otras entradas por positivo"),
    /** A table. */
    SEPARATION("Separation", "Separación"),
    /** A row. */
    AGAINST_CLEAN("positives against clean", "positivos contra limpios"),
    /** A row; what both show may follow. */
    AGAINST_NAMESAKES("positives against namesakes", "positivos contra homónimos"),
    /** A column. */
    OTHERS("others", "otros"),
    /** A table. */
    RECALL_AT_CLEAN_RATES("Recall where few clean customers alarm", "Exhaustividad con pocas alarmas en limpios"),
    /** A column. */
    SCORE_ABOVE("score above", "puntuación sobre"),
    /** Rows. */
    PERSONS("persons", "personas"),
    /** Rows. */
    COMPANIES("companies", "empresas"),
    /** Rows. */
    NOT_CONTAINING_LISTED("not containing a listed name", "sin contener un nombre listado"),
    /** A group of rows. */
    EVIDENCE_SHOWN("evidence shown", "evidencia mostrada"),
    /** A group of rows. */
    POOL("pool", "grupo de origen"),
    /** A test. */
    SELF_TEST(
            "Self-test: does each listed name find itself?",
            "Autoprueba: ¿cada nombre listado se encuentra a sí mismo?"),
    /** A column. */
    LISTED_NAMES("names", "nombres"),
    /** A column. */
    FINDS_ITSELF("itself at the top score", "se encuentra en lo más alto"),
    /** A column. */
    ANOTHER_ABOVE("another above", "otro por encima"),
    /** A column. */
    NO_HIT("no hit", "sin coincidencia"),
    /** A test. */
    MUTATIONS(
            "Mutation tests: listed names written otherwise",
            "Pruebas de mutación: nombres listados escritos de otro modo"),
    /** A column. */
    TOP_SCORE_PARTY("at the top score", "en lo más alto"),
    /** Rows. */
    NOT_PERSONS("organizations, vessels, aircraft", "organizaciones, embarcaciones, aeronaves"),
    /** A mutation. */
    MUTATION_UNCHANGED("unchanged, given names first", "sin cambio, nombres de pila primero"),
    /** A mutation. */
    MUTATION_ONE_TYPO("one typing error", "un error de tecleo"),
    /** A mutation. */
    MUTATION_TWO_TYPOS("two typing errors", "dos errores de tecleo"),
    /** A mutation. */
    MUTATION_TRANSPOSITION("two letters exchanged", "dos letras invertidas"),
    /** A mutation. */
    MUTATION_MATERNAL_DROPPED("second surname left out", "sin segundo apellido"),
    /** A mutation. */
    MUTATION_SURNAMES_SWAPPED("surnames swapped", "apellidos intercambiados"),
    /** A mutation. */
    MUTATION_SURNAME_FIRST("surnames first", "apellidos primero"),
    /** A mutation. */
    MUTATION_INITIALS("given names as initials", "nombres de pila como iniciales"),
    /** A mutation. */
    MUTATION_JOINED("two words joined", "dos palabras unidas"),
    /** A mutation. */
    MUTATION_SPLIT("a word split", "una palabra partida"),
    /** A mutation. */
    MUTATION_ACCENTS_DROPPED("accents left out", "sin acentos"),
    /** A mutation. */
    MUTATION_ACCENT_ADDED("an accent added", "un acento de más"),
    /** A mutation. */
    MUTATION_B_AND_V("b and v exchanged", "b y v cambiadas"),
    /** A mutation. */
    MUTATION_Z_AND_S("z and s exchanged", "z y s cambiadas"),
    /** A mutation. */
    MUTATION_LEGAL_FORM_REMOVED("legal form left out", "sin forma jurídica"),
    /** A mutation. */
    MUTATION_LEGAL_FORM_CHANGED("other legal form", "otra forma jurídica"),
    /** How names are tested. */
    NOTE_TESTS(
            "Self-test and mutation tests screen names of the lists named in this report by name and kind alone, weak aliases"
                    + " in full. Mutation tests leave weak aliases out and never change a word's first letter by a typing error.",
            "La autoprueba y las pruebas de mutación cotejan nombres de las listas aquí citadas sólo por nombre y clase, los"
                    + " alias débiles sin descuento. Las de mutación dejan fuera los alias débiles y no cambian la primera letra"
                    + " de una palabra por un error de tecleo."),
    /** Where drawing starts; a number follows. */
    NOTE_SEED(
            "Samples are drawn at random, the same whenever this number is the same:",
            "Las muestras se extraen al azar, las mismas siempre que este número sea el mismo:"),
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
    /** A section. */
    FIGURES("Figures", "Cifras"),
    /** A section. */
    CHARTS("Curves", "Curvas"),
    /** How to read them. */
    CHARTS_NOTE(
            "A dashed upright line marks the threshold. In the reliability plot a dot stands for the pairs of a tenth of the scale,"
                    + " with their number and a 95% interval; on the diagonal, what was predicted is what was observed. What is"
                    + " observed depends on how many matches the set holds.",
            "Una línea vertical discontinua marca el umbral. En la fiabilidad, cada punto son los pares de una décima de la"
                    + " escala, con su número y un intervalo al 95 %; en la diagonal, lo predicho es lo observado. Lo observado"
                    + " depende de cuántos iguales contiene el conjunto."),
    /** A number follows. */
    CHARTS_LEFT_OUT(
            "Sets without curves, whose figures stand in the tables:",
            "Conjuntos sin curvas, con sus cifras en las tablas:"),
    /** A section. */
    DETAILS("By category", "Por categoría"),
    /** A section. */
    SAMPLES("Pairs to look at", "Pares para revisar"),
    /** A number before and after. */
    DRAWN_OF("drawn of the nearest", "extraídos de los más cercanos,"),
    /** Nothing there. */
    NONE("None.", "Ninguno."),
    /** The truth. */
    IS_MATCH("a match", "iguales"),
    /** The truth. */
    IS_NONE("no match", "distintos"),
    /** Nothing to weigh. */
    NOTHING_AGREES("Nothing agrees, so there is nothing to weigh.", "Nada coincide; no hay nada que pesar."),
    /** A section. */
    TESTS("Tests on the lists", "Pruebas sobre las listas"),
    /** All found. */
    NO_FAILURE("Every listed name finds itself.", "Cada nombre listado se encuentra a sí mismo."),
    /** A table. */
    FAILURES("Names that do not find themselves", "Nombres que no se encuentran a sí mismos"),
    /** A column. */
    OWN_SCORE("its own score", "su puntuación"),
    /** A column. */
    BEST_HIT("best hit", "mejor coincidencia"),
    /** At the foot. */
    PAGE_NOTE(
            "Figures hold for the sets named here. They say nothing about names of other kinds, and nothing about lists that were"
                    + " not searched.",
            "Las cifras valen para los conjuntos aquí citados. Nada dicen de otras clases de nombres ni de listas no"
                    + " consultadas.");

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
