package org.tamiz.core.identifiers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Gender;

/**
 * A CURP taken apart (Instructivo Normativo para la Asignación de la Clave Única de Registro de Población, DOF
 * 2021-10-18).
 *
 * @param text its 18 characters, A–Z and 0–9; an Ñ, which has no place in a CURP, is read as the X that stands for it
 * @param birthDate the birth date; the 17th character tells the century: a digit up to 1999, a letter from 2000 on
 * @param gender what H (hombre) or M (mujer) says; null for X, which RENAPO gives to people who are registered as neither
 * @param state the two letters of the state of birth; NE for birth abroad
 * @param checkDigitFits whether the last digit follows from the rest
 */
public record Curp(
        String text, LocalDate birthDate, @Nullable Gender gender, String state, boolean checkDigitFits) {
    private static final int LENGTH = 18;
    private static final int HOMOCLAVE = 16;
    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String CONSONANTS = "BCDFGHJKLMNPQRSTVWXYZ";
    /** The order that gives each character its value; Ñ counts, though none occurs. */
    private static final String VALUES = "0123456789ABCDEFGHIJKLMNÑOPQRSTUVWXYZ";

    /** Nacido en el extranjero: the place of a state for people born abroad. */
    private static final String ABROAD = "NE";

    /** Reads a CURP; case, spaces and hyphens do not matter. */
    public static Decoded<Curp> parse(String written) {
        String text = CodeText.compact(written).replace('Ñ', 'X');
        if (text.length() != LENGTH) {
            return Decoded.malformed(CodeFault.LENGTH);
        }
        if (!CodeText.among(text, 0, 4, LETTERS)
                || !CodeText.digits(text, 4, 10)
                || !CodeText.among(text, 13, HOMOCLAVE, CONSONANTS)
                || !CodeText.among(text, HOMOCLAVE, HOMOCLAVE + 1, LETTERS + "0123456789")
                || !CodeText.digits(text, LENGTH - 1, LENGTH)) {
            return Decoded.malformed(CodeFault.SHAPE);
        }
        LocalDate date = CodeText.date(text, 4, Character.isDigit(text.charAt(HOMOCLAVE)) ? 1900 : 2000);
        if (date == null) {
            return Decoded.malformed(CodeFault.DATE);
        }
        char sex = text.charAt(10);
        if (sex != 'H' && sex != 'M' && sex != 'X') {
            return Decoded.malformed(CodeFault.SEX);
        }
        String state = text.substring(11, 13);
        if (MexicanState.ofCode(state) == null && !state.equals(ABROAD)) {
            return Decoded.malformed(CodeFault.STATE);
        }
        Gender gender = sex == 'H' ? Gender.MALE : sex == 'M' ? Gender.FEMALE : null;
        return Decoded.of(new Curp(text, date, gender, state, checkDigit(text) == text.charAt(LENGTH - 1)));
    }

    /** The check digit of the first 17 characters: weights 18 to 2, and what is missing to the next multiple of ten. */
    static char checkDigit(String text) {
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += VALUES.indexOf(text.charAt(i)) * (LENGTH - i);
        }
        return (char) ('0' + (10 - sum % 10) % 10);
    }

    /**
     * The four letters of the name: first letter and first inner vowel of the paternal surname, first letter of the
     * maternal surname, first letter of the given name.
     */
    public String letters() {
        return text.substring(0, 4);
    }

    /** The first inner consonants of paternal surname, maternal surname and given name. */
    public String consonants() {
        return text.substring(13, HOMOCLAVE);
    }

    /** Everything that follows from the person: all but homoclave and check digit, which RENAPO adds. */
    public String personPart() {
        return text.substring(0, HOMOCLAVE);
    }

    /** Letters of the name and date, the part that a CURP shares with the same person's RFC. */
    public String lettersAndDate() {
        return text.substring(0, 10);
    }
}
