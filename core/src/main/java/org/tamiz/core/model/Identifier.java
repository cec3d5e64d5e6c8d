package org.tamiz.core.model;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
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
    /** Hexadecimal, and Bech32: a currency's prefix, the digit 1, and letters and digits of one case. */
    private static final Pattern CASE_DOES_NOT_COUNT =
            Pattern.compile("0[xX][0-9a-fA-F]+|(bc|tb|ltc)1[a-z0-9]+|(BC|TB|LTC)1[A-Z0-9]+");

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
     * The value as compared: letters and digits alone, in upper case, so that "P-123 456" equals "p123456". Besides,
     *
     * <ul>
     *   <li>a ship's numbers lose the name of the scheme that some write before them: "IMO 9187629" equals "9187629";
     *   <li>a bank's code loses the three characters of a branch: what is designated is the bank;
     *   <li>e-mail addresses and web sites keep their signs;
     *   <li>digital currency addresses keep their signs, and their case where it counts: in Base58 it does, in Bech32 and in
     *       hexadecimal it does not (Bitcoin Improvement Proposal 173, Ethereum Improvement Proposal 55).
     * </ul>
     */
    public String comparable() {
        return switch (type) {
            case CRYPTO_ADDRESS -> cryptoAddress(value.strip());
            case EMAIL, WEBSITE -> value.strip().toLowerCase(Locale.ROOT);
            case IMO, MMSI -> withoutScheme(lettersAndDigits(value), type.name());
            case BIC -> withoutBranch(lettersAndDigits(value));
            default -> lettersAndDigits(value);
        };
    }

    private static String cryptoAddress(String address) {
        int colon = address.indexOf(':');
        String bare = colon < 0 ? address : address.substring(colon + 1);
        return CASE_DOES_NOT_COUNT.matcher(bare).matches() ? bare.toLowerCase(Locale.ROOT) : bare;
    }

    private static String withoutScheme(String text, String scheme) {
        return text.startsWith(scheme) ? text.substring(scheme.length()) : text;
    }

    private static String withoutBranch(String bic) {
        return bic.length() == 11 ? bic.substring(0, 8) : bic;
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
