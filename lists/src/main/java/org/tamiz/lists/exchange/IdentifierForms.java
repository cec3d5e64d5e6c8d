package org.tamiz.lists.exchange;

import java.util.regex.Pattern;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;

/** Tells by their form what identifiers are that come without a type, or with one that says little. */
public final class IdentifierForms {
    private static final Pattern CURP = Pattern.compile("[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z0-9]\\d");
    private static final Pattern RFC = Pattern.compile("[A-ZÑ&]{3,4}\\d{6}[A-Z0-9]{3}");
    private static final Pattern IMO = Pattern.compile("IMO ?\\d{7}");

    private IdentifierForms() {}

    /**
     * The identifier of a value: a CURP, an RFC or an IMO number where it has the form of one.
     *
     * @param type what it is otherwise
     */
    public static Identifier identifier(String value, IdentifierType type) {
        if (IMO.matcher(value).matches()) {
            return Identifier.of(IdentifierType.IMO, value.substring(3).strip());
        }
        if (CURP.matcher(value).matches()) {
            return Identifier.of(IdentifierType.CURP, value);
        }
        return Identifier.of(RFC.matcher(value).matches() ? IdentifierType.RFC : type, value);
    }
}
