package org.tamiz.lists.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.PartyKind;

/** Words that FollowTheMoney's reader and writer share; some of the other formats' as well. */
final class Ftm {
    /** The property of each identifier type that has one. */
    static final Map<IdentifierType, String> PROPERTIES = properties();

    private Ftm() {}

    private static Map<IdentifierType, String> properties() {
        Map<IdentifierType, String> properties = new EnumMap<>(IdentifierType.class);
        properties.put(IdentifierType.PASSPORT, "passportNumber");
        properties.put(IdentifierType.NATIONAL_ID, "idNumber");
        properties.put(IdentifierType.TAX_ID, "taxNumber");
        properties.put(IdentifierType.REGISTRATION, "registrationNumber");
        properties.put(IdentifierType.SSN, "socialSecurityNumber");
        properties.put(IdentifierType.IMO, "imoNumber");
        properties.put(IdentifierType.MMSI, "mmsi");
        properties.put(IdentifierType.CALL_SIGN, "callSign");
        properties.put(IdentifierType.AIRCRAFT_SERIAL, "serialNumber");
        properties.put(IdentifierType.LEI, "leiCode");
        properties.put(IdentifierType.BIC, "swiftBic");
        properties.put(IdentifierType.EMAIL, "email");
        properties.put(IdentifierType.PHONE, "phone");
        properties.put(IdentifierType.WEBSITE, "website");
        return properties;
    }

    /** The kind of party a schema stands for, or null if it stands for none. */
    static @Nullable PartyKind kind(String schema) {
        return switch (schema) {
            case "Person" -> PartyKind.PERSON;
            case "Organization", "Company", "LegalEntity", "PublicBody" -> PartyKind.ORGANIZATION;
            case "Vessel" -> PartyKind.VESSEL;
            case "Airplane" -> PartyKind.AIRCRAFT;
            default -> null;
        };
    }

    static String schema(PartyKind kind) {
        return switch (kind) {
            case PERSON -> "Person";
            case ORGANIZATION -> "Organization";
            case VESSEL -> "Vessel";
            case AIRCRAFT -> "Airplane";
        };
    }

    static String status(DesignationStatus status) {
        return status.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Where a designation stands by somebody's words; what does not say otherwise is in force. */
    static DesignationStatus status(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (String over : new String[] {"rescind", "revoke", "remove", "expire", "delist", "withdraw"}) {
            if (lower.contains(over)) {
                return DesignationStatus.RESCINDED;
            }
        }
        return lower.contains("propos") ? DesignationStatus.PROPOSED : DesignationStatus.IN_FORCE;
    }

    static @Nullable LocalDate day(String text) {
        try {
            return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
        } catch (DateTimeException e) {
            return null;
        }
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
