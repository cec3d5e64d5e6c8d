package org.tamiz.customers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.country.Countries;

/** Countries as customer files write them: codes, names in English or Spanish, and the more usual nationalities. */
final class CountryOrNationality {
    private static final Map<String, List<String>> NATIONALITIES = Map.of(
            "MX", List.of("mexican", "mexicana", "mexicano"),
            "US", List.of("american", "estadounidense", "norteamericana", "norteamericano"),
            "CO", List.of("colombian", "colombiana", "colombiano"),
            "VE", List.of("venezuelan", "venezolana", "venezolano"),
            "GT", List.of("guatemalan", "guatemalteca", "guatemalteco"),
            "SV", List.of("salvadoran", "salvadoreña", "salvadoreño"),
            "HN", List.of("honduran", "hondureña", "hondureño"),
            "EC", List.of("ecuadorian", "ecuatoriana", "ecuatoriano"),
            "ES", List.of("spanish", "española", "español"),
            "CN", List.of("chinese", "chino"));

    private static final Map<String, String> ALSO = also();

    private CountryOrNationality() {}

    /**
     * The ISO 3166-1 alpha-2 code, in upper case, of a country or nationality, or null if the text is neither.
     *
     * @param text a code of two or three letters or a name, in any case
     */
    static @Nullable String code(String text) {
        String code = Countries.code(text);
        return code != null ? code : ALSO.get(Field.comparable(text));
    }

    private static Map<String, String> also() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            Locale country = new Locale.Builder().setRegion(code).build();
            codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
        }
        NATIONALITIES.forEach((code, names) -> names.forEach(name -> codes.put(Field.comparable(name), code)));
        return Map.copyOf(codes);
    }
}
