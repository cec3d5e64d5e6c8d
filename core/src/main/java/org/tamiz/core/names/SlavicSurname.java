package org.tamiz.core.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A surname that has a form for men and one for women: Ivanov and Ivanova, Sobolevsky and Sobolevskaya. Registers of other
 * countries often write a woman with her father's or husband's form, or the reverse.
 *
 * @param masculine the form for men, whatever form and romanisation was written
 * @param feminine whether the form for women was written
 */
record SlavicSurname(String masculine, boolean feminine) {
    /** Ends that mean the same, the longest first: none may hide another that it ends in. */
    private static final List<Ending> ENDINGS = List.of(
            new Ending(
                    "SKY",
                    List.of("SKAYA", "SKAIA", "SKAJA", "SKA"),
                    List.of("SKIY", "SKYI", "SKII", "SKIJ", "SKYY", "SKI", "SKY"),
                    6),
            new Ending("OY", List.of("AYA", "AIA", "AJA"), List.of("OY", "OI", "OJ"), 6),
            new Ending("OV", List.of("OVA"), List.of("OV"), 5),
            new Ending("EV", List.of("EVA"), List.of("EV"), 5),
            new Ending("IN", List.of("INA"), List.of("IN"), 5),
            new Ending("TSYN", List.of("TSYNA"), List.of("TSYN"), 6));

    /**
     * An ending.
     *
     * @param standard how it stands in {@link #masculine}
     * @param ofWomen its spellings in the form for women
     * @param ofMen its spellings in the form for men
     * @param leastLetters shorter forms for men are hardly surnames of this kind
     */
    private record Ending(String standard, List<String> ofWomen, List<String> ofMen, int leastLetters) {
        @Nullable
        SlavicSurname of(String letters) {
            for (String end : ofWomen) {
                if (letters.endsWith(end)) {
                    return of(letters, end, true);
                }
            }
            for (String end : ofMen) {
                if (letters.endsWith(end)) {
                    return of(letters, end, false);
                }
            }
            return null;
        }

        private @Nullable SlavicSurname of(String letters, String end, boolean feminine) {
            String masculine = letters.substring(0, letters.length() - end.length()) + standard;
            boolean surname = masculine.length() >= leastLetters && !(standard.equals("IN") && isGivenName(masculine));
            return surname ? new SlavicSurname(masculine, feminine) : null;
        }
    }

    /**
     * What ends in -in and -ina may be a man's and a woman's given name, Valentin and Valentina, or a surname that is no Slavic
     * one, Molina. Then the form in -ina is a name that statistics know, as they hardly know a form for women in -ina.
     */
    private static boolean isGivenName(String masculine) {
        return Rarity.isCounted(masculine + "A", NameDomain.PERSON);
    }

    /** The surname that a normalised word may be; null if it has none of the endings. */
    static @Nullable SlavicSurname of(String letters) {
        for (Ending ending : ENDINGS) {
            SlavicSurname surname = ending.of(letters);
            if (surname != null) {
                return surname;
            }
        }
        return null;
    }

    /** Whether two are one surname, one of them in the form for women. */
    boolean isOtherFormOf(SlavicSurname other) {
        return feminine != other.feminine && masculine.equals(other.masculine);
    }
}
