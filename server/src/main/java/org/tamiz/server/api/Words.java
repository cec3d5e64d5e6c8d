package org.tamiz.server.api;

import java.util.Locale;

/** Constants as programs read them. */
final class Words {
    private Words() {}

    /** A constant in lower case, such as {@code in_force}. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
