package org.tamiz.reports.phrase;

import org.tamiz.lists.diff.PartyField;
import org.tamiz.lists.diff.PartyHistory;

/** What analysts read about lists, their editions and their changes, in each language. */
public enum ListPhrase {
    /** Parties that came. */
    ADDED("added", "agregadas"),
    /** Parties that went. */
    REMOVED("removed", "retiradas"),
    /** Parties that are not as they were. */
    CHANGED("changed", "modificadas"),
    /** Parties that are as they were. */
    UNCHANGED("unchanged", "sin cambios"),
    /** Two dates that mean one edition. */
    SAME_EDITION(
            "Both dates have the same edition in force, so there is nothing to compare.",
            "En ambas fechas está en vigor la misma edición; no hay nada que comparar."),
    /** Fields left out. */
    NOT_COMPARED(
            "Not compared, because one of the editions was imported without the file they come from",
            "Sin comparar, porque una de las ediciones se importó sin el archivo de donde provienen"),
    /** How many editions a history stands on. */
    EDITIONS_HELD("editions held", "ediciones disponibles"),
    /** Nothing happened after the party came. */
    SINCE_UNCHANGED("the same in every later edition held, up to", "igual en todas las ediciones posteriores, hasta"),
    /** Heading. */
    LIST("list", "lista"),
    /** Heading. */
    EDITION("edition", "edición"),
    /** Heading: age in days. */
    DAYS("days", "días"),
    /** Heading: most days. */
    LIMIT("limit", "límite"),
    /** Heading. */
    PARTIES("parties", "partes"),
    /** Heading. */
    PROBLEMS("problems", "problemas"),
    /** Nothing to be done. */
    SOUND("ok", "bien"),
    /** Something to be done. */
    WRONG("WRONG", "MAL"),
    /** A list without an edition of the day: list, day. */
    NO_EDITION(
            "%s was not searched, for no edition of it as old as %s is held. Import one with tamiz lists import FILE, or"
                    + " name the lists to search with --lists.",
            "%s no se consultó: no hay edición suya del %s o anterior. Incorpore una con tamiz lists import ARCHIVO, o"
                    + " indique las listas con --lists."),
    /** A list beyond its limit: list, days, limit, list. */
    STALE(
            "%s is %d days old, and its limit is %d days; whoever was listed since is not found. Run tamiz lists"
                    + " update %s.",
            "%s tiene %d días y su límite es de %d días; no se encuentra a quien fue listado después. Ejecute"
                    + " tamiz lists update %s."),
    /** Newer lists that could not be read: why. */
    NEWER_UNREAD(
            "Newer lists than these are there and could not be read, so whoever was listed since may not be found: %s"
                    + " Run tamiz lists doctor.",
            "Hay listas más recientes que no se pudieron leer, así que puede no encontrarse a quien fue listado después:"
                    + " %s Ejecute tamiz lists doctor."),
    /** Parties no name finds. */
    NAMELESS(
            "parties without a name that can be compared, which no name finds",
            "partes sin nombre comparable, que ningún nombre encuentra"),
    /** An event. */
    EVENT_FIRST_SEEN("first seen", "vista por primera vez"),
    /** An event. */
    EVENT_CHANGED("changed", "modificada"),
    /** An event. */
    EVENT_REMOVED("no longer listed", "ya no figura"),
    /** An event. */
    EVENT_LISTED_AGAIN("listed again", "listada de nuevo"),
    /** A field. */
    FIELD_KIND("kind", "clase"),
    /** A field. */
    FIELD_PRIMARY_NAME("primary name", "nombre principal"),
    /** A field. */
    FIELD_STRONG_ALIAS("strong alias", "alias fuerte"),
    /** A field. */
    FIELD_WEAK_ALIAS("weak alias", "alias débil"),
    /** A field. */
    FIELD_FORMER_NAME("former name", "nombre anterior"),
    /** A field. */
    FIELD_PROGRAM("program", "programa"),
    /** A field. */
    FIELD_DESIGNATION("designation", "designación"),
    /** A field. */
    FIELD_IDENTIFIER("identifier", "identificador"),
    /** A field. */
    FIELD_BIRTH_DATE("birth date", "nacimiento"),
    /** A field. */
    FIELD_BIRTH_PLACE("birth place", "lugar de nacimiento"),
    /** A field. */
    FIELD_NATIONALITY("nationality", "nacionalidad"),
    /** A field. */
    FIELD_GENDER("gender", "sexo"),
    /** A field. */
    FIELD_ADDRESS("address", "domicilio"),
    /** A field. */
    FIELD_RELATION("tied to", "vínculo"),
    /** A field. */
    FIELD_REMARK("remark", "observación");

    private final String english;
    private final String spanish;

    ListPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }

    /** A field's name. */
    public static ListPhrase of(PartyField field) {
        return valueOf("FIELD_" + field.name());
    }

    /** An event's name. */
    public static ListPhrase of(PartyHistory.Kind kind) {
        return valueOf("EVENT_" + kind.name());
    }
}
