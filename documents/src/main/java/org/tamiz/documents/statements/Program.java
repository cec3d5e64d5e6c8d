package org.tamiz.documents.statements;

import java.util.Locale;
import org.tamiz.core.model.Designation;

/** As what a text says that a party is designated. */
public enum Program {
    /** Foreign terrorist organization, 8 USC 1189. */
    FTO("foreign terrorist organization", "organización terrorista extranjera"),
    /** Specially designated global terrorist, EO 13224. */
    SDGT("specially designated global terrorist", "terrorista global especialmente designado"),
    /** A terrorist of one kind or the other. */
    TERRORIST("terrorist", "terrorista"),
    /** Narcotics kingpin, 21 USC 1901–1908. */
    KINGPIN("narcotics kingpin", "cabecilla del narcotráfico"),
    /** Illicit drugs, EO 14059. */
    ILLICIT_DRUGS("EO 14059 (illicit drugs)", "EO 14059 (drogas ilícitas)"),
    /** Transnational criminal organization, EO 13581. */
    TCO("transnational criminal organization", "organización criminal transnacional"),
    /** Global Magnitsky, EO 13818. */
    MAGNITSKY("Global Magnitsky", "Global Magnitsky"),
    /** On OFAC's SDN list, whatever the program. */
    SDN("SDN list", "lista SDN"),
    /** FinCEN's orders under 21 USC 2313a or 31 USC 5318A. */
    FINCEN("FinCEN order", "orden de FinCEN"),
    /** UN Security Council. */
    UN("UN sanctions list", "lista de sanciones de la ONU"),
    /** European Union. */
    EU("EU sanctions list", "lista de sanciones de la UE"),
    /** Canada. */
    CANADA("Canadian sanctions list", "lista de sanciones de Canadá"),
    /** United Kingdom. */
    UK("UK sanctions list", "lista de sanciones del Reino Unido"),
    /** SAT, article 69-B. */
    SAT("SAT list under article 69-B", "lista del SAT, artículo 69-B"),
    /** The text names neither program nor list: "designated", "sanctioned", "on the list". */
    UNSTATED("designated, program not stated", "designado, sin indicar el programa");

    private final String english;
    private final String spanish;

    Program(String english, String spanish) {
        this.english = english;
        this.spanish = spanish;
    }

    /** A few words in English. */
    public String english() {
        return english;
    }

    /** The same in Spanish. */
    public String spanish() {
        return spanish;
    }

    /** Whether a designation of the record is of this program. */
    public boolean covers(Designation designation) {
        String program = designation.program().toUpperCase(Locale.ROOT);
        String authority = designation.authority().toUpperCase(Locale.ROOT);
        String basis = designation.legalBasis() == null ? "" : designation.legalBasis();
        return switch (this) {
            case FTO -> program.equals("FTO");
            case SDGT -> program.equals("SDGT");
            case TERRORIST -> program.equals("FTO") || program.equals("SDGT");
            case KINGPIN -> program.equals("SDNTK") || program.equals("SDNT");
            case ILLICIT_DRUGS -> program.contains("14059") || basis.contains("14059");
            case TCO -> program.equals("TCO");
            case MAGNITSKY -> program.equals("GLOMAG") || program.equals("MAGNIT");
            case SDN -> american(authority) && !ofFincen(authority, program);
            case FINCEN -> ofFincen(authority, program);
            case UN -> authority.contains("SECURITY COUNCIL") || authority.equals("UN");
            case EU -> authority.contains("EUROPEAN") || authority.equals("EU");
            case CANADA -> authority.contains("CANADA");
            case UK -> authority.contains("OFSI") || authority.contains("UNITED KINGDOM") || authority.contains("HM ");
            case SAT -> authority.equals("SAT");
            case UNSTATED -> true;
        };
    }

    private static boolean american(String authority) {
        return authority.contains("OFAC") || authority.contains("DEPARTMENT OF") || authority.startsWith("US ");
    }

    private static boolean ofFincen(String authority, String program) {
        return authority.contains("FINCEN") || program.equals("2313A") || program.equals("311");
    }
}
