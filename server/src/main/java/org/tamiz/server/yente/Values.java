package org.tamiz.server.yente;

import java.util.Locale;

/** Values of properties as people read them. */
final class Values {
    private Values() {}

    /** The English name of a country's code; what is no code stays as it is. */
    static String country(String code) {
        if (code.length() != 2) {
            return code;
        }
        String name = new Locale.Builder().setRegion(code).build().getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }

    /** A property's value as people read it. */
    static String shown(Property property, String value) {
        return property.use() == Property.Use.COUNTRY ? country(value) : value;
    }
}
