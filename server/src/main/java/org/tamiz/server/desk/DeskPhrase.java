package org.tamiz.server.desk;

import org.tamiz.reports.phrase.Language;

/** What the review desk says outside cases, in each language. Both stand side by side, so that none is forgotten. */
public enum DeskPhrase {
    /** A part of the desk. */
    NAV_QUEUE("Queue", "Cola"),
    /** A part of the desk. */
    NAV_CHECK("Check", "Cotejo"),
    /** A part of the desk. */
    NAV_DOCUMENTS("Documents", "Documentos"),
    /** A part of the desk. */
    NAV_CODES("CURP and RFC", "CURP y RFC"),
    /** A part of the desk. */
    NAV_LISTS("Lists", "Listas"),
    /** A part of the desk. */
    NAV_DASHBOARD("Overview", "Resumen"),
    /** A part of the desk. */
    NAV_PEOPLE("People", "Personas"),
    /** A part of the desk. */
    NAV_KEYS("API keys", "Claves de API"),
    /** No part of the desk. */
    NAV_NONE("Tamiz", "Tamiz"),
    /** The label of the navigation. */
    NAVIGATION("Parts of the desk", "Partes de la mesa"),
    /** The first link of each page. */
    SKIP("Skip to the content", "Ir al contenido"),
    /** A button. */
    SIGN_OUT("Sign out", "Cerrar sesión"),
    /** A login name follows. */
    SIGNED_IN_AS("signed in as", "sesión de"),
    /** Heading of the help on keys. */
    KEYS("Keys", "Teclas"),
    /** There are no keys but those for moving. */
    KEYS_NONE("This page has no keys of its own.", "Esta página no tiene teclas propias."),
    /** A choice in the help on keys. */
    KEYS_ON("Use single keys", "Usar teclas sueltas"),
    /** What the question mark does. */
    KEYS_HELP("show this help", "mostrar esta ayuda"),
    /** What j does. */
    KEYS_NEXT("next row", "fila siguiente"),
    /** What k does. */
    KEYS_PREVIOUS("previous row", "fila anterior"),
    /** What Enter does. */
    KEYS_OPEN("open the row", "abrir la fila"),
    /** A button. */
    CLOSE("Close", "Cerrar"),
    /** The same of one list. */
    FOOT_LIST("list searched, as of", "lista consultada, al"),
    /** Below each page; a number precedes and a day follows. */
    FOOT_LISTS("lists searched, as of", "listas consultadas, al"),
    /** A number precedes. */
    FOOT_STALE("too old to rely on", "demasiado antiguas para confiar en ellas"),
    /** The lists could not be read again. */
    FOOT_FAILURE(
            "The lists could not be read again; those read before are searched.",
            "No se pudieron volver a leer las listas; se consultan las leídas antes."),
    /** Below each page. */
    FOOT_NOTE(
            "A hit is a reason to look, not a finding.", "Una coincidencia es motivo para revisar, no una conclusión."),
    /** A title. */
    ERROR_TITLE("That did not work", "No se pudo"),
    /** A link. */
    ERROR_BACK("Back to the first page", "Volver a la primera página"),
    /** One. */
    DAY("day", "día"),
    /** Several, or none. */
    DAYS("days", "días"),
    /** An age of less than a minute. */
    JUST_NOW("just now", "ahora mismo"),
    /** Beside the label of a field that may stay empty. */
    OPTIONAL("optional", "opcional"),
    /** A choice that excludes nothing. */
    ANY("any", "cualquiera"),
    /** A title. */
    CHECK_TITLE("Check a name", "Cotejar un nombre"),
    /** Below the title. */
    CHECK_LEAD(
            "Compares one person, company, vessel or aircraft with every list held. Nothing is kept unless you open a case.",
            "Compara una persona, empresa, embarcación o aeronave con todas las listas disponibles. No se guarda nada salvo que abra un caso."),
    /** A field. */
    CHECK_NAME("Name", "Nombre"),
    /** Below the field. */
    CHECK_NAME_HINT(
            "In any order and script; surnames first is fine.",
            "En cualquier orden y escritura; también con los apellidos primero."),
    /** A field. */
    CHECK_KIND("Kind", "Clase"),
    /** A field. */
    CHECK_BORN("Born or founded", "Nacimiento o constitución"),
    /** Below the field. */
    CHECK_BORN_HINT("1954-12-25, 1954-12, 1954 or 1953/1955", "1954-12-25, 1954-12, 1954 o 1953/1955"),
    /** A field. */
    CHECK_COUNTRY("Country", "País"),
    /** Below the field. */
    CHECK_COUNTRY_HINT("MX, or the name", "MX, o el nombre"),
    /** A field. */
    CHECK_IDENTIFIER("Identifier", "Identificador"),
    /** A field. */
    CHECK_IDENTIFIER_TYPE("Type of identifier", "Tipo de identificador"),
    /** A field. */
    CHECK_AS_OF("Lists as of", "Listas al día"),
    /** Below the field. */
    CHECK_AS_OF_HINT("empty for today", "vacío para hoy"),
    /** What can be folded out. */
    CHECK_MORE("More about them", "Más datos"),
    /** A button. */
    CHECK_BUTTON("Check", "Cotejar"),
    /** A link. */
    CHECK_CLEAR("Start anew", "Empezar de nuevo"),
    /** A heading. */
    CHECK_ANSWER("Answer", "Respuesta"),
    /** A number precedes. */
    CHECK_HITS("hits", "coincidencias"),
    /** One precedes. */
    CHECK_HIT("hit", "coincidencia"),
    /** A number precedes. */
    CHECK_SET_ASIDE(
            "more were set aside by the rule for weak aliases", "más quedaron apartadas por la regla de alias débiles"),
    /** A name follows. */
    CHECK_NOT_COMPARED("This name holds nothing that can be compared", "Este nombre no contiene nada comparable"),
    /** What is wrong with a form. */
    CHECK_NO_NAME("Write a name or an identifier.", "Escriba un nombre o un identificador."),
    /** What is wrong with a form. */
    CHECK_TOO_LONG("This is longer than 1,000 characters.", "Tiene más de 1,000 caracteres."),
    /** What is wrong with a form. */
    CHECK_NO_DATE(
            "This is no date; write it like 1954-12-25, 1954-12, 1954 or 1953/1955.",
            "No es una fecha; escríbala como 1954-12-25, 1954-12, 1954 o 1953/1955."),
    /** What is wrong with a form. */
    CHECK_NO_DAY("This is no day; write it like 2026-03-31.", "No es un día; escríbalo como 2026-03-31."),
    /** What is wrong with a form. */
    CHECK_NO_COUNTRY(
            "There is no such country; write two letters, such as MX.",
            "No hay tal país; escriba dos letras, como MX."),
    /** Above a form with errors. */
    CHECK_FIX("Please correct what is marked.", "Corrija lo marcado."),
    /** A field. */
    CHECK_REFERENCE("Your own number for it", "Su propio número"),
    /** A title. */
    DOCUMENT_TITLE("Read a document", "Leer un documento"),
    /** Below the title. */
    DOCUMENT_LEAD(
            "Finds the listed parties that a text names and checks what it states of designations and official figures. Nothing is kept.",
            "Busca las partes listadas que un texto nombra y comprueba lo que afirma de designaciones y cifras oficiales. No se guarda nada."),
    /** A field. */
    DOCUMENT_FILE("A file", "Un archivo"),
    /** Below the field. */
    DOCUMENT_FILE_HINT(
            "PDF, Word, Excel, PowerPoint, HTML, e-mail, text; at most 20 MB",
            "PDF, Word, Excel, PowerPoint, HTML, correo, texto; 20 MB como máximo"),
    /** A field. */
    DOCUMENT_TEXT("Or a text", "O un texto"),
    /** Below the field. */
    DOCUMENT_TEXT_HINT("Paste an article, an e-mail, a contract.", "Pegue un artículo, un correo, un contrato."),
    /** A button. */
    DOCUMENT_BUTTON("Read", "Leer"),
    /** What is wrong with a form. */
    DOCUMENT_EMPTY("Choose a file or paste a text.", "Elija un archivo o pegue un texto."),
    /** What a pasted text is called. */
    DOCUMENT_PASTED("pasted text", "texto pegado"),
    /** A heading. */
    DOCUMENT_ANOTHER("Read another", "Leer otro"),
    /** A heading. */
    DOCUMENT_FAILED("Could not be read", "No se pudo leer"),
    /** Nothing could be read. */
    DOCUMENT_NOTHING("Nothing in this file could be read.", "No se pudo leer nada de este archivo."),
    /** A title. */
    LISTS_TITLE("Lists", "Listas"),
    /** Below the title. */
    LISTS_LEAD("What is searched, how old it is, and what changed.", "Qué se consulta, de cuándo es y qué cambió."),
    /** A state. */
    LISTS_FRESH("current", "al día"),
    /** A state. */
    LISTS_STALE("too old", "demasiado antigua"),
    /** A column. */
    LISTS_AGE("Age", "Antigüedad"),
    /** A column. */
    LISTS_LIMIT("Limit", "Límite"),
    /** No limit. */
    LISTS_NO_LIMIT("none", "ninguno"),
    /** A column. */
    LISTS_STATE("State", "Estado"),
    /** A column. */
    LISTS_EDITIONS("Editions held", "Ediciones"),
    /** A link. */
    LISTS_CHANGES("Changes", "Cambios"),
    /** A heading. */
    LISTS_FIND("Find a listed party", "Buscar una parte listada"),
    /** Below the field. */
    LISTS_FIND_HINT(
            "A number of the list, such as 11440, or use Check for names",
            "Un número de la lista, como 11440; para nombres use Cotejo"),
    /** A field. */
    LISTS_FIND_ID("Number on its list", "Número en su lista"),
    /** A button. */
    LISTS_FIND_BUTTON("Find", "Buscar"),
    /** A heading. */
    LIST_EDITIONS("Editions", "Ediciones"),
    /** The mark of an edition. */
    LIST_IN_FORCE("searched today", "consultada hoy"),
    /** A button. */
    LIST_COMPARE("Compare", "Comparar"),
    /** A field. */
    LIST_FROM("From", "Desde"),
    /** A field. */
    LIST_TO("To", "Hasta"),
    /** A heading. */
    LIST_WHAT_CHANGED("What changed", "Qué cambió"),
    /** Nothing to compare. */
    LIST_ONE_EDITION(
            "Only one edition is held, so there is nothing to compare yet.",
            "Sólo se tiene una edición; aún no hay nada que comparar."),
    /** A number precedes. */
    LIST_NOT_ALL_SHOWN(
            "more are not shown here; tamiz lists diff writes them all.",
            "más no se muestran aquí; tamiz lists diff los escribe todos."),
    /** A heading. */
    PARTY_NAMES("Names", "Nombres"),
    /** A heading. */
    PARTY_FACTS("What the list says", "Qué dice la lista"),
    /** A heading. */
    PARTY_HISTORY("Its life over the editions held", "Su historia en las ediciones disponibles"),
    /** A link. */
    PARTY_HISTORY_LINK("Show its history", "Mostrar su historia"),
    /** A link. */
    PARTY_OFFICIAL("Official entry", "Entrada oficial"),
    /** No such party. */
    PARTY_NONE(
            "No list that is searched has a party with this number.",
            "Ninguna lista consultada tiene una parte con este número."),
    /** A heading. */
    DOCUMENT_OTHERS("Also in this file", "También en este archivo"),
    /** Below the heading. */
    DOCUMENT_OTHERS_HINT(
            "Read one of these by itself to see its text.", "Lea uno de éstos por separado para ver su texto."),
    /** Too many documents at a time. */
    DOCUMENT_BUSY(
            "Other documents are being read at this moment. Please send yours again in a minute.",
            "Se están leyendo otros documentos en este momento. Envíe el suyo de nuevo en un minuto.");

    private final String english;
    private final String spanish;

    DeskPhrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }
}
