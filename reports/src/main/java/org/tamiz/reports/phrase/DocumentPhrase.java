package org.tamiz.reports.phrase;

import org.tamiz.documents.MentionKind;
import org.tamiz.documents.statements.Mode;
import org.tamiz.documents.statements.StatementType;

/** What those who have documents read to them are told, in each language. */
public enum DocumentPhrase {
    /** A document's page, as a title. */
    TITLE("Document", "Documento"),
    /** The page over several documents, as a title. */
    INDEX_TITLE("Documents", "Documentos"),
    /** The date that the document states. */
    DATED("Dated", "Fecha"),
    /** What it was read as. */
    READ_AS("Read as", "Leído como"),
    /** The text. */
    TEXT("Text", "Texto"),
    /** Heading of the cards. */
    PARTIES_NAMED("Parties named", "Partes nombradas"),
    /** Mentions, as a heading. */
    MENTIONS("Mentions", "Menciones"),
    /** Statements, as a heading. */
    STATEMENTS("Statements", "Afirmaciones"),
    /** Nothing stated that a record answers. */
    NO_STATEMENTS("states nothing that is checked here", "no afirma nada que aquí se compruebe"),
    /** Statements without verdict. */
    NOT_JUDGED("Not judged: no official record answers these", "Sin juzgar: ningún registro oficial responde a éstas"),
    /** A column. */
    VERDICT("Verdict", "Veredicto"),
    /** A column. */
    STATEMENT("Statement", "Afirmación"),
    /** A column. */
    UNDERSTOOD("Understood as", "Entendida como"),
    /** A column. */
    REASON("Reason", "Motivo"),
    /** A column. */
    SAID_BY("Said by", "Quién lo dice"),
    /** A column. */
    SAID_TO_BE("Said to be", "Cuándo, según se dice"),
    /** Where the record is. */
    SOURCE("record", "registro"),
    /** The text's own voice. */
    THE_TEXT("the text itself", "el texto mismo"),
    /** Nobody named as source, words of the cue follow. */
    SOMEBODY("not said who", "no dice quién"),
    /** Heading. */
    TIMELINE("Timeline", "Cronología"),
    /** What the drawing shows. */
    TIMELINE_NOTE(
            "Dots: when parties named here were designated; hollow ones: a publication of that day shows it, so then or before. Bars: when what the document states is said to be.",
            "Puntos: cuándo fueron designadas las partes nombradas; los huecos: consta en una publicación de ese día, así que entonces o antes. Barras: cuándo habría ocurrido lo que el documento afirma."),
    /** The same in words. */
    TIMELINE_LIST("The timeline as a list", "La cronología como lista"),
    /** A count precedes. */
    TIMELINE_MORE("more are in the tables only", "más figuran sólo en las tablas"),
    /** What context is. */
    CONTEXT("in the context of", "en el contexto de"),
    /** Where a party is named. */
    NAMED_AS("Named here as", "Nombrada aquí como"),
    /** A line's number follows. */
    LINE("line", "línea"),
    /** A page's number follows. */
    PAGE("page", "página"),
    /** A place in a file follows. */
    PLACE("character", "carácter"),
    /** The label of the side of the document. */
    IN_DOCUMENT("In the document", "En el documento"),
    /** What can be folded out on a card. */
    COMPARISON("Comparison and evidence", "Comparación y evidencia"),
    /** Other entries of the same words. */
    MAY_BE_TOO("these words may also name", "estas palabras también pueden nombrar"),
    /** What is shown of a long text. */
    SHOWN_IN_PART(
            "The text is long. Only the stretches around mentions and statements are shown.",
            "El texto es largo. Sólo se muestran los pasajes con menciones o afirmaciones."),
    /** A count follows. */
    NOT_SHOWN(
            "Mentions and statements beyond what a page can hold, found in JSON lines (--format jsonl)",
            "Menciones y afirmaciones que exceden lo que cabe en una página; están en líneas JSON (--format jsonl)"),
    /** Text left out. */
    LEFT_OUT("characters left out", "caracteres omitidos"),
    /** A column. */
    DOCUMENT("Document", "Documento"),
    /** Documents, as a count. */
    DOCUMENTS("documents read", "documentos leídos"),
    /** Documents that name somebody. */
    DOCUMENTS_NAMING("documents that name somebody", "documentos que nombran a alguien"),
    /** Documents that failed. */
    FAILED("Could not be read", "No se pudo leer"),
    /** The matrix. */
    MATRIX("Documents and parties", "Documentos y partes"),
    /** Explains the numbers of the matrix. */
    MATRIX_NOTE(
            "How often each document names each party, most-named first. Each number leads to the party's card.",
            "Cuántas veces nombra cada documento a cada parte, las más nombradas primero. Cada número lleva a su ficha."),
    /** A column. */
    DOCUMENTS_WITH("In documents", "En documentos"),
    /** Where the page is; the name of the file follows. */
    PAGE_IS(
            "The page, to open in a browser, is in this folder:",
            "La página, para abrir en un navegador, está en esta carpeta:"),
    /** The way back. */
    ALL_DOCUMENTS("all documents", "todos los documentos"),
    /** How to take all this. */
    NOTE(
            "A mention says that these words fit a listed name, not that the person or company is the listed one: compare dates of birth and identifiers. A verdict compares a statement with the records named beside it and nothing else.",
            "Una mención dice que estas palabras corresponden a un nombre listado, no que la persona o empresa sea la listada: compare fechas de nacimiento e identificadores. Un veredicto compara una afirmación con los registros que se indican y con nada más."),
    /** A kind of mention. */
    KIND_FULL_NAME("full name", "nombre completo"),
    /** A kind of mention. */
    KIND_ALIAS("alias", "alias"),
    /** A kind of mention. */
    KIND_ACRONYM("acronym", "sigla"),
    /** A kind of mention. */
    KIND_WEAK_ALIAS("weak alias", "alias débil"),
    /** A kind of mention. */
    KIND_SHORT_REFERENCE("short reference", "referencia abreviada"),
    /** A kind of mention. */
    KIND_COORDINATED("shared word", "palabra compartida"),
    /** A kind of mention. */
    KIND_MISSPELT("misspelt", "mal escrito"),
    /** A type of statement. */
    TYPE_DESIGNATION("designation", "designación"),
    /** A type of statement. */
    TYPE_STATISTIC("official figure", "cifra oficial"),
    /** A type of statement. */
    TYPE_OTHER("other", "otra"),
    /** A mode. */
    MODE_DONE("stated", "afirmado"),
    /** A mode. */
    MODE_REPORTED("reported", "referido"),
    /** A mode. */
    MODE_PLANNED("planned or possible", "previsto o posible"),
    /** A mode. */
    MODE_DENIED("denied", "negado");

    private final String english;
    private final String spanish;

    DocumentPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }

    /** A kind of mention. */
    public static DocumentPhrase of(MentionKind kind) {
        return valueOf("KIND_" + kind.name());
    }

    /** A type of statement. */
    public static DocumentPhrase of(StatementType type) {
        return valueOf("TYPE_" + type.name());
    }

    /** How a text puts a statement. */
    public static DocumentPhrase of(Mode mode) {
        return valueOf("MODE_" + mode.name());
    }
}
