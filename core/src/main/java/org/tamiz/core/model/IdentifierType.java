package org.tamiz.core.model;

import java.util.Arrays;
import java.util.Locale;

/** Kinds of identifier that records and lists carry. */
public enum IdentifierType {
    /** Mexico's population code, 18 characters (Clave Única de Registro de Población). */
    CURP(true),
    /** Mexico's tax code: 13 characters for persons, 12 for companies (Registro Federal de Contribuyentes). */
    RFC(true),
    /** A passport number. A person may hold several. */
    PASSPORT(false),
    /** A number from a national identity card or register. */
    NATIONAL_ID(false),
    /** A tax number other than an RFC. */
    TAX_ID(false),
    /** A number in a register of companies, Mexico's "Folio Mercantil" included. */
    REGISTRATION(false),
    /** A US social security number. */
    SSN(true),
    /** A driving licence. */
    DRIVING_LICENCE(false),
    /** The hull number of a ship under the International Maritime Organization's scheme. */
    IMO(true),
    /** A ship's Maritime Mobile Service Identity. */
    MMSI(false),
    /** A ship's radio call sign. */
    CALL_SIGN(false),
    /** The registration mark of an aircraft. */
    AIRCRAFT_MARK(false),
    /** The serial number its maker gave an aircraft. */
    AIRCRAFT_SERIAL(false),
    /** A Legal Entity Identifier (ISO 17442). */
    LEI(true),
    /** A bank's Business Identifier Code (ISO 9362). */
    BIC(false),
    /** An address of a digital currency. */
    CRYPTO_ADDRESS(false),
    /** An e-mail address. */
    EMAIL(false),
    /** A telephone number. */
    PHONE(false),
    /** A web site. */
    WEBSITE(false),
    /** Anything else; its label tells what. */
    OTHER(false);

    private final boolean onePerParty;

    IdentifierType(boolean onePerParty) {
        this.onePerParty = onePerParty;
    }

    /** Whether a party has at most one of these, so that two different values speak against a match. */
    public boolean onePerParty() {
        return onePerParty;
    }

    /**
     * The type that a user names, in any case and with {@code -} or a space for {@code _}.
     *
     * @throws IllegalArgumentException if there is no such type; the message lists the types
     */
    public static IdentifierType parse(String text) {
        String wanted = text.strip().toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        for (IdentifierType type : values()) {
            if (type.name().equals(wanted)) {
                return type;
            }
        }
        throw new IllegalArgumentException("Unknown identifier type \"" + text + "\"; use one of "
                + String.join(
                        ", ",
                        Arrays.stream(values())
                                .map(type -> type.name().toLowerCase(Locale.ROOT))
                                .toList())
                + ".");
    }
}
