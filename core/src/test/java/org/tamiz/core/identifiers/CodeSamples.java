package org.tamiz.core.identifiers;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameParser;

/** Makes codes with fitting check digits for invented people. */
public final class CodeSamples {
    private CodeSamples() {}

    /**
     * A CURP.
     *
     * @param letters four letters and three consonants, such as {@code EJFCJJM}
     */
    public static String curp(String letters, LocalDate born, char sex, String state, char homoclave) {
        String text = letters.substring(0, 4) + sixDigits(born) + sex + state + letters.substring(4) + homoclave;
        return text + Curp.checkDigit(text);
    }

    /** An RFC: of a person if it has four letters, of a company if three. */
    public static String rfc(String letters, LocalDate date, String homoclave) {
        String text = letters + sixDigits(date) + homoclave;
        return text + Rfc.checkDigit(letters.length() == 3 ? " " + text : text);
    }

    private static String sixDigits(LocalDate date) {
        return String.format(
                Locale.ROOT, "%02d%02d%02d", date.getYear() % 100, date.getMonthValue(), date.getDayOfMonth());
    }

    /** A CURP that a person of a name can have, with everything else at random from a few values. */
    public static String curpFor(Name name, LocalDate born, Random random) {
        String letters = NameLetters.of(NameParser.parse(name, PartyKind.PERSON)).curpLetters().stream()
                .findFirst()
                .orElse("XXXXXXX")
                .replace(NameLetters.UNKNOWN, "BGLX".charAt(random.nextInt(4)));
        char homoclave = born.getYear() < 2000 ? '0' : 'A';
        return curp(letters, born, random.nextBoolean() ? 'H' : 'M', "SL", (char) (homoclave + random.nextInt(2)));
    }

    /** The RFC that goes with a CURP. */
    public static String rfcFor(String curp, Random random) {
        String text = curp.substring(0, 10) + (random.nextBoolean() ? "A1" : "B2");
        return text + Rfc.checkDigit(text);
    }

    /** The same code with one character changed, left out or added. */
    public static String slipped(String code, Random random) {
        StringBuilder text = new StringBuilder(code);
        int at = random.nextInt(code.length());
        switch (random.nextInt(3)) {
            case 0 -> text.setCharAt(at, "A0X7".charAt(random.nextInt(4)));
            case 1 -> text.deleteCharAt(at);
            default -> text.insert(at, '1');
        }
        return text.toString();
    }
}
