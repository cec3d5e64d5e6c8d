package org.tamiz.core.identifiers;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.names.Normalizer;

/** The 32 federal entities of Mexico, with the letters that stand for them in a CURP. */
public enum MexicanState {
    /** Aguascalientes. */
    AGUASCALIENTES("AS", "Aguascalientes", "AGS"),
    /** Baja California. */
    BAJA_CALIFORNIA("BC", "Baja California", "BC BCN BAJACALIFORNIANORTE"),
    /** Baja California Sur. */
    BAJA_CALIFORNIA_SUR("BS", "Baja California Sur", "BCS"),
    /** Campeche. */
    CAMPECHE("CC", "Campeche", "CAMP"),
    /** Coahuila. */
    COAHUILA("CL", "Coahuila", "COAH COAHUILADEZARAGOZA"),
    /** Colima. */
    COLIMA("CM", "Colima", "COL"),
    /** Chiapas. */
    CHIAPAS("CS", "Chiapas", "CHIS"),
    /** Chihuahua. */
    CHIHUAHUA("CH", "Chihuahua", "CHIH"),
    /** Ciudad de México. */
    CIUDAD_DE_MEXICO("DF", "Ciudad de México", "CDMX DF DISTRITOFEDERAL FEDERALDISTRICT MEXICOCITY MEXICODF"),
    /** Durango. */
    DURANGO("DG", "Durango", "DGO"),
    /** Guanajuato. */
    GUANAJUATO("GT", "Guanajuato", "GTO"),
    /** Guerrero. */
    GUERRERO("GR", "Guerrero", "GRO"),
    /** Hidalgo. */
    HIDALGO("HG", "Hidalgo", "HGO"),
    /** Jalisco. */
    JALISCO("JC", "Jalisco", "JAL"),
    /** Estado de México. */
    ESTADO_DE_MEXICO("MC", "Estado de México", "EDODEMEXICO EDOMEX EDOMEXICO MEXICOSTATE STATEOFMEXICO"),
    /** Michoacán. */
    MICHOACAN("MN", "Michoacán", "MICH MICHOACANDEOCAMPO"),
    /** Morelos. */
    MORELOS("MS", "Morelos", "MOR"),
    /** Nayarit. */
    NAYARIT("NT", "Nayarit", "NAY"),
    /** Nuevo León. */
    NUEVO_LEON("NL", "Nuevo León", "NL"),
    /** Oaxaca. */
    OAXACA("OC", "Oaxaca", "OAX"),
    /** Puebla. */
    PUEBLA("PL", "Puebla", "PUE"),
    /** Querétaro. */
    QUERETARO("QT", "Querétaro", "QRO QUERETARODEARTEAGA"),
    /** Quintana Roo. */
    QUINTANA_ROO("QR", "Quintana Roo", "QROO"),
    /** San Luis Potosí. */
    SAN_LUIS_POTOSI("SP", "San Luis Potosí", "SLP"),
    /** Sinaloa. */
    SINALOA("SL", "Sinaloa", "SIN"),
    /** Sonora. */
    SONORA("SR", "Sonora", "SON"),
    /** Tabasco. */
    TABASCO("TC", "Tabasco", "TAB"),
    /** Tamaulipas. */
    TAMAULIPAS("TS", "Tamaulipas", "TAMPS"),
    /** Tlaxcala. */
    TLAXCALA("TL", "Tlaxcala", "TLAX"),
    /** Veracruz. */
    VERACRUZ("VZ", "Veracruz", "VER VERACRUZDEIGNACIODELALLAVE"),
    /** Yucatán. */
    YUCATAN("YN", "Yucatán", "YUC"),
    /** Zacatecas. */
    ZACATECAS("ZS", "Zacatecas", "ZAC");

    private static final Map<String, MexicanState> BY_CODE = new HashMap<>();
    private static final Map<String, MexicanState> BY_WRITING = new HashMap<>();

    static {
        for (MexicanState state : values()) {
            BY_CODE.put(state.code, state);
            BY_WRITING.put(letters(state.fullName), state);
            for (String writing : state.otherWritings.split(" ", -1)) {
                BY_WRITING.put(writing, state);
            }
        }
    }

    private final String code;
    private final String fullName;
    /** Former names and abbreviations as normalised letters without spaces, a space between them. */
    private final String otherWritings;

    MexicanState(String code, String fullName, String otherWritings) {
        this.code = code;
        this.fullName = fullName;
        this.otherWritings = otherWritings;
    }

    /** The state with two letters in a CURP, or null if none has them. */
    public static @Nullable MexicanState ofCode(String code) {
        return BY_CODE.get(code);
    }

    /** The state with a name or a usual abbreviation, whatever its accents and points; null if none has it. */
    public static @Nullable MexicanState ofName(String written) {
        return BY_WRITING.get(letters(written));
    }

    private static String letters(String written) {
        return Normalizer.words(written).stream().map(Normalizer.Word::letters).collect(Collectors.joining());
    }

    /** Its name in Spanish. */
    public String fullName() {
        return fullName;
    }
}
