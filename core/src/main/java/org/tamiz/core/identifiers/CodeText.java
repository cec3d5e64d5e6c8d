package org.tamiz.core.identifiers;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Steps that reading CURP and RFC share. */
final class CodeText {
    private CodeText() {}

    /** Letters, digits and {@code &} in upper case; spaces, hyphens and other signs that people put between are left out. */
    static String compact(String text) {
        StringBuilder kept = new StringBuilder(text.length());
        String upper = text.toUpperCase(Locale.ROOT);
        for (int i = 0; i < upper.length(); i++) {
            char c = upper.charAt(i);
            if (Character.isLetterOrDigit(c) || c == '&') {
                kept.append(c);
            }
        }
        return kept.toString();
    }

    /** Whether the characters from {@code start} to {@code end} are digits 0–9. */
    static boolean digits(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /** Whether the characters from {@code start} to {@code end} are all among some. */
    static boolean among(String text, int start, int end, String allowed) {
        for (int i = start; i < end; i++) {
            if (allowed.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The day that YYMMDD at {@code start} means in a century, such as 1900; null if the calendar has no such day. */
    static @Nullable LocalDate date(String text, int start, int century) {
        int year = century + Integer.parseInt(text, start, start + 2, 10);
        int month = Integer.parseInt(text, start + 2, start + 4, 10);
        int day = Integer.parseInt(text, start + 4, start + 6, 10);
        try {
            return LocalDate.of(year, month, day);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
