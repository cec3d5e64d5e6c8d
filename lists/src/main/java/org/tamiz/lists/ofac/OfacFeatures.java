package org.tamiz.lists.ofac;

import java.util.Map;

/** What OFAC's XML formats call features: a type in OFAC's words and a value. */
public final class OfacFeatures {
    /** Features that the CSV has columns for, and the words its reader keeps them under. */
    private static final Map<String, String> KEPT = Map.of(
            "Title", "Title: ",
            "VESSEL TYPE", "Vessel type: ",
            "Vessel Flag", "Vessel flag: ",
            "Vessel Owner", "Vessel owner: ",
            "Vessel Tonnage", "Vessel tonnage: ",
            "Vessel Gross Registered Tonnage", "Vessel gross registered tonnage: ");

    private OfacFeatures() {}

    /** Whether a feature is a date of birth or of establishment. */
    public static boolean isBirth(String type) {
        return type.equals("Birthdate") || type.equals("Organization Established Date");
    }

    /**
     * Adds a feature that is neither a date of birth nor an address to a party: in its own field, or as the statement
     * "type value" that OFAC's CSV makes of it. A feature without a value adds nothing.
     */
    public static void add(String type, String value, OfacParty party) {
        if (value.isEmpty()) {
            return;
        }
        switch (type) {
            case "Place of Birth" -> party.addBirthPlace(value);
            case "Nationality Country", "Citizenship Country" -> party.addNationality(value);
            default -> {
                String kept = KEPT.get(type);
                if (kept == null) {
                    party.addStatement(type + " " + value);
                } else {
                    party.keep(kept + value);
                }
            }
        }
    }
}
