package org.tamiz.core.identifiers;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Identifier;

/**
 * Says what is wrong with an identifier by its form and check digit, for those types whose rules are public. It is a reason
 * to look again, never one to leave an identifier out: official lists carry faulty ones.
 *
 * <ul>
 *   <li>CURP and RFC: {@link Curp}, {@link Rfc}.
 *   <li>IMO: seven digits, the last of which is the last digit of the sum of the others times 7 to 2 (IMO Resolution
 *       A.1117(30)).
 *   <li>LEI: 18 letters and digits and two check digits, so that the whole, letters as 10 to 35, leaves 1 when divided by 97
 *       (ISO 17442, ISO/IEC 7064).
 *   <li>BIC: four letters or digits, a country, two more, and perhaps three for a branch (ISO 9362).
 *   <li>MMSI: nine digits (ITU-R M.585).
 * </ul>
 */
public final class IdentifierCheck {
    private static final Pattern BIC = Pattern.compile("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
    private static final Pattern IMO = Pattern.compile("[0-9]{7}");
    private static final Pattern MMSI = Pattern.compile("[0-9]{9}");

    private IdentifierCheck() {}

    /** What is wrong with an identifier; null if nothing is, or if its type has no rules that are checked here. */
    public static @Nullable CodeFault fault(Identifier identifier) {
        return switch (identifier.type()) {
            case CURP -> curp(identifier.value());
            case RFC -> rfc(identifier.value());
            case IMO -> imo(identifier.comparable());
            case LEI -> lei(identifier.comparable());
            case BIC -> form(identifier.comparable(), BIC, 8);
            case MMSI -> form(identifier.comparable(), MMSI, 9);
            default -> null;
        };
    }

    private static @Nullable CodeFault curp(String value) {
        Decoded<Curp> decoded = Curp.parse(value);
        Curp curp = decoded.code();
        return curp == null ? decoded.fault() : curp.checkDigitFits() ? null : CodeFault.CHECK_DIGIT;
    }

    private static @Nullable CodeFault rfc(String value) {
        Decoded<Rfc> decoded = Rfc.parse(value);
        Rfc rfc = decoded.code();
        return rfc == null ? decoded.fault() : rfc.checkDigitFits() || rfc.isGeneric() ? null : CodeFault.CHECK_DIGIT;
    }

    private static @Nullable CodeFault imo(String digits) {
        CodeFault fault = form(digits, IMO, 7);
        if (fault != null) {
            return fault;
        }
        int sum = 0;
        for (int i = 0; i < 6; i++) {
            sum += (digits.charAt(i) - '0') * (7 - i);
        }
        return sum % 10 == digits.charAt(6) - '0' ? null : CodeFault.CHECK_DIGIT;
    }

    private static @Nullable CodeFault lei(String text) {
        CodeFault fault = form(text, LEI, 20);
        if (fault != null) {
            return fault;
        }
        int remainder = 0;
        for (int i = 0; i < text.length(); i++) {
            int value = Character.digit(text.charAt(i), 36);
            remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
        }
        return remainder == 1 ? null : CodeFault.CHECK_DIGIT;
    }

    private static @Nullable CodeFault form(String text, Pattern pattern, int length) {
        if (pattern.matcher(text).matches()) {
            return null;
        }
        return text.length() == length ? CodeFault.SHAPE : CodeFault.LENGTH;
    }
}
