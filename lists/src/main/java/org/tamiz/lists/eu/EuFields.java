package org.tamiz.lists.eu;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;

/** Fields that both schemas write alike. */
final class EuFields {
    static final String AUTHORITY = "Council of the European Union";

    private static final Map<String, String> ALPHA_2 = alpha2();

    private EuFields() {}

    /** A name from its whole text and its parts; null if the text is blank. */
    static @Nullable Name name(String whole, String first, String middle, String last, NameQuality quality) {
        String given = (first + " " + middle).strip();
        String text = whole.isBlank() ? (given + " " + last).strip() : whole.strip();
        if (text.isEmpty()) {
            return null;
        }
        return given.isEmpty() || last.isBlank()
                ? Name.of(text, quality)
                : new Name(
                        text,
                        quality,
                        List.of(new NamePart(NameRole.GIVEN, given), new NamePart(NameRole.FAMILY, last.strip())));
    }

    static @Nullable Gender gender(String letter) {
        return switch (letter) {
            case "M" -> Gender.MALE;
            case "F" -> Gender.FEMALE;
            default -> null;
        };
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static IdentifierType identifierType(String code) {
        return switch (code.toLowerCase(Locale.ROOT)) {
            case "passport", "diplpass", "electropass" -> IdentifierType.PASSPORT;
            case "id", "residentperm", "birthcert" -> IdentifierType.NATIONAL_ID;
            case "fiscalcode", "tradelic" -> IdentifierType.TAX_ID;
            case "ssn" -> IdentifierType.SSN;
            case "regnumber" -> IdentifierType.REGISTRATION;
            case "swiftbic" -> IdentifierType.BIC;
            case "drivinglicence" -> IdentifierType.DRIVING_LICENCE;
            case "imo" -> IdentifierType.IMO;
            default -> IdentifierType.OTHER;
        };
    }

    static String joined(String... texts) {
        List<String> said = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                said.add(text.strip());
            }
        }
        return String.join(", ", said);
    }

    /** The alpha-2 code of an alpha-3 code, or the words as they are. */
    static String country(String alpha3) {
        return ALPHA_2.getOrDefault(alpha3, alpha3);
    }

    private static Map<String, String> alpha2() {
        Map<String, String> codes = new HashMap<>();
        for (String code : Locale.getISOCountries()) {
            codes.put(new Locale.Builder().setRegion(code).build().getISO3Country(), code);
        }
        return codes;
    }
}
