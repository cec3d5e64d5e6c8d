package org.tamiz.core.model;

import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A number or code that stands for a party.
 *
 * @param type what kind of identifier it is
 * @param value the value as its source writes it, never blank
 * @param country ISO 3166-1 alpha-2 code of the issuing country in upper case, or null if not stated
 * @param label the source's own words for the type where they say more than {@code type} does, else null
 */
public record Identifier(
        IdentifierType type,
        String value,
        @Nullable String country,
        @Nullable String label) {
    /** Checks that the value says something. */
    public Identifier {
        Objects.requireNonNull(type, "type");
        if (value.isBlank()) {
            throw new IllegalArgumentException("An identifier needs a value.");
        }
    }

    /** An identifier whose country and label are not stated. */
    public static Identifier of(IdentifierType type, String value) {
        return new Identifier(type, value, null, null);
    }

    /**
     * The value as compared: letters and digits alone, in upper case, so that "P-123 456" equals "p123456". Digital
     * currency addresses, e-mail addresses and web sites keep their signs, and digital currency addresses their case.
     */
    public String comparable() {
        return switch (type) {
            case CRYPTO_ADDRESS -> value.strip();
            case EMAIL, WEBSITE -> value.strip().toLowerCase(Locale.ROOT);
            default -> lettersAndDigits(value);
        };
    }

    private static String lettersAndDigits(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints()
                .filter(Character::isLetterOrDigit)
                .map(Character::toUpperCase)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }
}
