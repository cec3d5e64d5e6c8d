package org.tamiz.reports.phrase;

import java.util.Locale;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;

/** What Tamiz says to those who read hits, in each {@link Language}. Both stand side by side, so that none is forgotten. */
public enum Phrase {
    /** A screening, as a title. */
    TITLE("Screening report", "Informe de cotejo"),
    /** What was screened. */
    SUBJECT("Screened", "Cotejado"),
    /** When. */
    MADE("Made", "Elaborado"),
    /** The day on which lists are looked at. */
    AS_OF("Lists as of", "Listas al día"),
    /** Which Tamiz. */
    ENGINE("Engine", "Motor"),
    /** By which rules. */
    POLICY("Policy", "Política"),
    /** From where on there is a hit. */
    THRESHOLD("hits from", "coincidencias desde"),
    /** The heading of the numbers. */
    SUMMARY("Summary", "Resumen"),
    /** How many records. */
    RECORDS("records screened", "registros cotejados"),
    /** How many have hits. */
    RECORDS_WITH_HITS("records with hits", "registros con coincidencias"),
    /** How many hits. */
    HITS("hits", "coincidencias"),
    /** How many could not be read. */
    UNREADABLE("records not read", "registros no leídos"),
    /** How many could be read in part. */
    IN_PART("records read in part", "registros leídos en parte"),
    /** The mark of a hit on a party of whom nothing is law yet; a day follows. */
    NOT_IN_FORCE_ON("PROPOSED or announced, not in force on", "PROPUESTA o anunciada, no vigente al"),
    /** What the policy adds. */
    WITH_PROPOSED("with proposed designations", "con designaciones propuestas"),
    /** How many the weak alias rule kept away. */
    SET_ASIDE("set aside by the weak alias rule", "apartadas por la regla de alias débiles"),
    /** Hits by band. */
    BY_BAND("Hits by band", "Coincidencias por nivel"),
    /** The lists. */
    LISTS("Lists searched", "Listas consultadas"),
    /** Why an answer is degraded: no official list was searched. */
    ONLY_EMBEDDED(
            "Only the small register that comes with Tamiz was searched, which is not enough to rely on. Take in official lists with tamiz lists update or import.",
            "Sólo se consultó el pequeño registro que viene con Tamiz, que no basta para decidir. Incorpore listas oficiales con tamiz lists update o import."),
    /** Why an answer is degraded: names were looked for as they are listed alone. */
    EXACT_NAMES(
            "Only names as listed were looked for (--exact): nothing misspelt or misread, no names in part, no short references, no weak aliases. Leave out --exact to find those too.",
            "Sólo se buscaron nombres tal como están listados (--exact): nada con erratas o mal leído, ni nombres incompletos, ni referencias breves, ni alias débiles. Sin --exact se encuentran también."),
    /** The mark of an answer that is less than it should be. */
    DEGRADED("Degraded answer", "Respuesta degradada"),
    /** A list. */
    LIST("List", "Lista"),
    /** Who publishes. */
    AUTHORITY("Authority", "Autoridad"),
    /** The publication's date. */
    PUBLISHED("published", "publicada el"),
    /** The publication's date, as a heading. */
    PUBLISHED_ON("Published", "Publicación"),
    /** Parties of a publication. */
    PARTIES("Parties", "Partes"),
    /** Names of a publication. */
    NAMES("Names", "Nombres"),
    /** Records that have hits. */
    INDEX("Records with hits", "Registros con coincidencias"),
    /** A record. */
    RECORD("Record", "Registro"),
    /** A listed party. */
    LISTED_PARTY("Listed party", "Parte listada"),
    /** The best hit's score. */
    SCORE("Score", "Puntuación"),
    /** What OFAC's own search tool would score. */
    OFAC_REFERENCE("OFAC's own search would score", "La búsqueda de la OFAC daría"),
    /** What such a figure is good for. */
    REFERENCE_ONLY("for reference; it decides nothing", "como referencia; no decide nada"),
    /** The band. */
    BAND("Band", "Nivel"),
    /** Nothing found. */
    NO_HITS("No hits.", "Sin coincidencias."),
    /** Places in a text that name somebody. */
    MENTIONS("mentions", "menciones"),
    /** Places around the text of a web page that name somebody. */
    OUTSIDE_MENTIONS(
            "outside the text proper, in menus, headers, footers and the like",
            "fuera del texto mismo, en menús, encabezados, pies y similares"),
    /** Nobody named. */
    NO_MENTIONS("names nobody on these lists", "no nombra a nadie de estas listas"),
    /** Nothing found, in a sentence. */
    NO_HITS_LONG(
            "No record reaches the threshold with a party of these lists. This says nothing about lists not named here.",
            "Ningún registro alcanza el umbral con una parte de estas listas. Nada dice de listas que no se nombran aquí."),
    /** Side by side. */
    SIDE_BY_SIDE("Side by side", "Lado a lado"),
    /** What a row compares. */
    FIELD("Field", "Dato"),
    /** The main name. */
    NAME("Name", "Nombre"),
    /** Names beside it. */
    OTHER_NAMES("Other names", "Otros nombres"),
    /** Kind. */
    KIND("Kind", "Clase"),
    /** Birth date. */
    BIRTH_DATE("Born or founded", "Nacimiento o constitución"),
    /** Birth place. */
    BIRTH_PLACE("Place of birth", "Lugar de nacimiento"),
    /** Country. */
    COUNTRY("Countries", "Países"),
    /** Gender. */
    GENDER("Gender", "Sexo"),
    /** Identifiers. */
    IDENTIFIERS("Identifiers", "Identificadores"),
    /** Addresses. */
    ADDRESSES("Addresses", "Domicilios"),
    /** Relations. */
    RELATIONS("Tied to", "Vinculada con"),
    /** What the list says besides. */
    REMARKS("Remarks", "Observaciones"),
    /** Why. */
    EVIDENCE("Why: the evidence", "Por qué: la evidencia"),
    /** What a bar means. */
    EVIDENCE_NOTE(
            "Each bar is a weight in bits: to the right speaks for the same party, to the left against. They add up to the score.",
            "Cada barra es un peso en bits: a la derecha habla a favor de que sean la misma parte, a la izquierda en contra. Su suma es la puntuación."),
    /** The sum. */
    SUM("Sum", "Suma"),
    /** Speaks for. */
    FOR("for", "a favor"),
    /** Speaks against. */
    AGAINST("against", "en contra"),
    /** What is told in words of evidence that weighs against. */
    SPEAKS_AGAINST("speaks against", "habla en contra"),
    /** How a comparison came out, as a heading. */
    FINDING("Finding", "Resultado"),
    /** Acts. */
    DESIGNATIONS("Designations", "Designaciones"),
    /** Program. */
    PROGRAM("Program", "Programa"),
    /** Legal basis. */
    LEGAL_BASIS("Legal basis", "Base jurídica"),
    /** Status. */
    STATUS("Status", "Estado"),
    /** Dates. */
    DATES("Dates", "Fechas"),
    /** Announced. */
    ANNOUNCED("announced", "anunciada"),
    /** Effective. */
    EFFECTIVE("effective", "vigente desde"),
    /** First seen. */
    FIRST_SEEN("first seen in the publication of", "vista por primera vez en la publicación del"),
    /** Date not at hand. */
    DATE_UNKNOWN("date not at hand", "fecha no disponible"),
    /** Where to read it. */
    CITATION("Citation", "Cita"),
    /** What it means. */
    CONSEQUENCES("What this means", "Qué significa"),
    /** The entry itself. */
    OFFICIAL_RECORD("Official record, word for word", "Registro oficial, palabra por palabra"),
    /** Where to look the party up. */
    OFFICIAL_ENTRY("official entry", "entrada oficial"),
    /** Where the page is; the name of the file follows. */
    PAGE_IS_IN(
            "The report, to open in a browser, is in this folder:",
            "El informe, para abrir en un navegador, está en esta carpeta:"),
    /** Nothing stated. */
    NOT_STATED("not stated", "no consta"),
    /** And more. */
    MORE("more", "más"),
    /** How to take all this. */
    NOTE(
            "A hit is a reason to look, not a finding. A name alone never confirms a person: compare dates of birth and identifiers, and let a person decide and record why.",
            "Una coincidencia es motivo para revisar, no una conclusión. El nombre solo nunca confirma a una persona: compare fechas de nacimiento e identificadores; que decida una persona y anote el porqué."),
    /** Possible. */
    BAND_POSSIBLE("possible", "posible"),
    /** Likely. */
    BAND_LIKELY("likely", "probable"),
    /** Strong. */
    BAND_STRONG("strong", "fuerte"),
    /** Person. */
    KIND_PERSON("person", "persona"),
    /** Organization. */
    KIND_ORGANIZATION("organization", "organización"),
    /** Vessel. */
    KIND_VESSEL("vessel", "embarcación"),
    /** Aircraft. */
    KIND_AIRCRAFT("aircraft", "aeronave"),
    /** Female. */
    GENDER_FEMALE("female", "femenino"),
    /** Male. */
    GENDER_MALE("male", "masculino"),
    /** Primary name. */
    QUALITY_PRIMARY("primary name", "nombre principal"),
    /** Strong alias. */
    QUALITY_STRONG_ALIAS("alias", "alias"),
    /** Weak alias. */
    QUALITY_WEAK_ALIAS("weak alias", "alias débil"),
    /** Former name. */
    QUALITY_FORMER("former name", "nombre anterior"),
    /** Proposed. */
    STATUS_PROPOSED("proposed", "propuesta"),
    /** In force. */
    STATUS_IN_FORCE("in force", "vigente"),
    /** Rescinded. */
    STATUS_RESCINDED("rescinded", "revocada"),
    /** The prior. */
    FEATURE_PRIOR("starting odds", "probabilidad de partida"),
    /** A name part. */
    FEATURE_NAME_PART("name", "nombre"),
    /** The whole name. */
    FEATURE_WHOLE_NAME("whole name", "nombre completo"),
    /** A missing part. */
    FEATURE_MISSING_PART("missing word", "palabra ausente"),
    /** An extra part. */
    FEATURE_EXTRA_PART("extra word", "palabra de más"),
    /** A contradicting part. */
    FEATURE_CONTRADICTING_PART("other word", "otra palabra"),
    /** A legal form. */
    FEATURE_WORD_ORDER("order of words", "orden de las palabras"),
    FEATURE_LEGAL_FORM("legal form", "forma jurídica"),
    /** Shared names. */
    FEATURE_SHARED_NAME("shared names", "homonimia"),
    /** A weak alias. */
    FEATURE_WEAK_ALIAS("weak alias", "alias débil"),
    /** The kind. */
    FEATURE_KIND("kind", "clase"),
    /** The birth date. */
    FEATURE_BIRTH_DATE("birth date", "fecha de nacimiento"),
    /** The country. */
    FEATURE_COUNTRY("country", "país"),
    /** The gender. */
    FEATURE_GENDER("gender", "sexo"),
    /** An identifier. */
    FEATURE_IDENTIFIER("identifier", "identificador"),
    /** Letters in a code against a name. */
    FEATURE_CODE_LETTERS("letters in the code", "letras de la clave"),
    /** The state of birth in a code against the place of birth. */
    FEATURE_BIRTH_PLACE("place of birth", "lugar de nacimiento"),
    /** A doubt about the data. */
    FEATURE_DATA_QUALITY("doubtful data", "dato dudoso");

    private final String english;
    private final String spanish;

    Phrase(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** The phrase in a language. */
    public String in(Language language) {
        return language == Language.SPANISH ? spanish : english;
    }

    /** A band's name. */
    public static Phrase of(Band band) {
        return valueOf("BAND_" + band.name());
    }

    /** A kind's name. */
    public static Phrase of(PartyKind kind) {
        return valueOf("KIND_" + kind.name());
    }

    /** A gender's name. */
    public static Phrase of(Gender gender) {
        return valueOf("GENDER_" + gender.name());
    }

    /** A name quality's name. */
    public static Phrase of(NameQuality quality) {
        return valueOf("QUALITY_" + quality.name());
    }

    /** A status's name. */
    public static Phrase of(DesignationStatus status) {
        return valueOf("STATUS_" + status.name());
    }

    /** A feature's name. */
    public static Phrase of(Feature feature) {
        return switch (feature) {
            case PRIOR -> FEATURE_PRIOR;
            case NAME_PART -> FEATURE_NAME_PART;
            case WHOLE_NAME -> FEATURE_WHOLE_NAME;
            case MISSING_PART -> FEATURE_MISSING_PART;
            case EXTRA_PART -> FEATURE_EXTRA_PART;
            case CONTRADICTING_PART -> FEATURE_CONTRADICTING_PART;
            case WORD_ORDER -> FEATURE_WORD_ORDER;
            case LEGAL_FORM -> FEATURE_LEGAL_FORM;
            case SHARED_NAME -> FEATURE_SHARED_NAME;
            case WEAK_ALIAS -> FEATURE_WEAK_ALIAS;
            case KIND -> FEATURE_KIND;
            case BIRTH_DATE -> FEATURE_BIRTH_DATE;
            case COUNTRY -> FEATURE_COUNTRY;
            case GENDER -> FEATURE_GENDER;
            case IDENTIFIER -> FEATURE_IDENTIFIER;
            case CODE_LETTERS -> FEATURE_CODE_LETTERS;
            case BIRTH_PLACE -> FEATURE_BIRTH_PLACE;
            case DATA_QUALITY -> FEATURE_DATA_QUALITY;
        };
    }

    /** An identifier type's name, the same in both languages where it is an acronym. */
    public static String of(IdentifierType type, Language language) {
        String spanish = switch (type) {
            case PASSPORT -> "pasaporte";
            case NATIONAL_ID -> "identidad nacional";
            case TAX_ID -> "clave fiscal";
            case REGISTRATION -> "registro mercantil";
            case DRIVING_LICENCE -> "licencia de conducir";
            case CALL_SIGN -> "distintivo de llamada";
            case AIRCRAFT_MARK -> "matrícula";
            case AIRCRAFT_SERIAL -> "número de serie";
            case CRYPTO_ADDRESS -> "dirección de criptomoneda";
            case EMAIL -> "correo electrónico";
            case PHONE -> "teléfono";
            case WEBSITE -> "sitio web";
            case OTHER -> "otro";
            case CURP, RFC, SSN, IMO, MMSI, LEI, BIC -> type.name();
        };
        boolean acronym = spanish.equals(type.name());
        return acronym || language == Language.SPANISH
                ? spanish
                : type.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
