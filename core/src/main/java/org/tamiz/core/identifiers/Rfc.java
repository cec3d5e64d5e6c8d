package org.tamiz.core.identifiers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * An RFC taken apart (Código Fiscal de la Federación, article 27; SAT's rules for composing it). Persons have four letters,
 * companies three, then follow the date of birth or incorporation, two characters of homoclave and a check digit. Many
 * files keep it without the last three; that is read too.
 *
 * @param text its characters: A–Z, Ñ, {@code &} and 0–9
 * @param company whether it is a company's
 * @param dates the days its date can mean, the earlier first: an RFC does not tell the century. One or two
 * @param checkDigitFits whether the last character follows from the rest; true where there is none to check
 */
public record Rfc(String text, boolean company, List<LocalDate> dates, boolean checkDigitFits) {
    /** Written for customers without an RFC of their own, in Mexico and abroad (Resolución Miscelánea Fiscal 2.7.1.23). */
    private static final Set<String> GENERIC = Set.of("XAXX010101000", "XEXX010101000");

    private static final String LETTERS = "ABCDEFGHIJKLMNÑOPQRSTUVWXYZ&";
    private static final String HOMOCLAVE = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";
    /** The order that gives each character its value; a company's RFC is checked with a space before it. */
    private static final String VALUES = "0123456789ABCDEFGHIJKLMN&OPQRSTUVWXYZ Ñ";

    private static final int WITHOUT_HOMOCLAVE = 10;
    private static final int LENGTH = 13;

    /** Copies the dates. */
    public Rfc {
        dates = List.copyOf(dates);
    }

    /** Reads an RFC; case, spaces and hyphens do not matter. */
    public static Decoded<Rfc> parse(String written) {
        String text = CodeText.compact(written);
        boolean company = text.length() == LENGTH - 1 || text.length() == WITHOUT_HOMOCLAVE - 1;
        String padded = company ? " " + text : text;
        if (padded.length() != LENGTH && padded.length() != WITHOUT_HOMOCLAVE) {
            return Decoded.malformed(CodeFault.LENGTH);
        }
        boolean whole = padded.length() == LENGTH;
        if (!CodeText.among(padded, company ? 1 : 0, 4, LETTERS)
                || !CodeText.digits(padded, 4, WITHOUT_HOMOCLAVE)
                || (whole && !CodeText.among(padded, WITHOUT_HOMOCLAVE, LENGTH, HOMOCLAVE))) {
            return Decoded.malformed(CodeFault.SHAPE);
        }
        List<LocalDate> dates = new ArrayList<>(2);
        for (int century = 1900; century <= 2000; century += 100) {
            LocalDate date = CodeText.date(padded, 4, century);
            if (date != null) {
                dates.add(date);
            }
        }
        if (dates.isEmpty()) {
            return Decoded.malformed(CodeFault.DATE);
        }
        boolean fits = !whole || checkDigit(padded) == padded.charAt(LENGTH - 1);
        return Decoded.of(new Rfc(text, company, dates, fits));
    }

    /** The check digit of the first 12 of 13 characters: weights 13 to 2, modulo 11. */
    static char checkDigit(String padded) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += VALUES.indexOf(padded.charAt(i)) * (LENGTH - i);
        }
        int missing = (11 - sum % 11) % 11;
        return missing == 10 ? 'A' : (char) ('0' + missing);
    }

    /** Whether it is one of those that everyone without an RFC is given. It tells nothing about its bearer. */
    public boolean isGeneric() {
        return isGeneric(text);
    }

    /** Whether a text of letters and digits alone is one of those that everyone without an RFC is given. */
    public static boolean isGeneric(String text) {
        return GENERIC.contains(text);
    }

    /** The letters of the name, four of a person and three of a company. */
    public String letters() {
        return text.substring(0, company ? 3 : 4);
    }

    /** Letters of the name and date: everything that follows from the bearer rather than from SAT. */
    public String lettersAndDate() {
        return text.substring(0, company ? WITHOUT_HOMOCLAVE - 1 : WITHOUT_HOMOCLAVE);
    }

    /**
     * Letters and date as the same person's CURP would write them: Ñ becomes X, and an altered word has its X in second
     * place, not in fourth. The second or fourth letter itself is lost, so it is taken from the CURP.
     */
    public String lettersAndDateAsIn(Curp curp) {
        String mine = lettersAndDate().replace('Ñ', 'X');
        String theirs = curp.lettersAndDate();
        boolean altered = !company && theirs.charAt(1) == 'X' && mine.charAt(3) == 'X';
        return altered
                ? mine.charAt(0) + "X" + mine.charAt(2) + theirs.charAt(3) + mine.substring(WITHOUT_HOMOCLAVE - 6)
                : mine;
    }

    /** Whether homoclave and check digit are there. */
    public boolean hasHomoclave() {
        return text.length() >= LENGTH - 1;
    }
}
