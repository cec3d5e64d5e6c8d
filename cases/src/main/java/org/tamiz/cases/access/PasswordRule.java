package org.tamiz.cases.access;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** Which passwords are taken (after NIST SP 800-63B: length counts, kinds of characters do not). */
public final class PasswordRule {
    /** The least number of characters. */
    public static final int SHORTEST = 12;
    /** The greatest number of characters: hashing more would cost time and add nothing. */
    public static final int LONGEST = 256;

    /** Fewer different characters than this are a pattern and no password. */
    private static final int LEAST_DIFFERENT = 5;
    /** Parts of names shorter than this turn up by chance. */
    private static final int LEAST_NAME_PART = 4;

    /** What is wrong with a password. */
    public enum Fault {
        /** It has fewer than {@value PasswordRule#SHORTEST} characters. */
        TOO_SHORT,
        /** It has more than {@value PasswordRule#LONGEST} characters. */
        TOO_LONG,
        /** It repeats a few characters only. */
        TOO_PLAIN,
        /** It holds the person's own name. */
        HOLDS_NAME
    }

    private PasswordRule() {}

    /** What is wrong with a password for a person of these names; null if nothing is. */
    public static @Nullable Fault fault(String password, String name, String fullName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            return Fault.TOO_SHORT;
        }
        if (length > LONGEST) {
            return Fault.TOO_LONG;
        }
        if (password.codePoints().distinct().count() < LEAST_DIFFERENT) {
            return Fault.TOO_PLAIN;
        }
        String lower = password.toLowerCase(Locale.ROOT);
        for (String part : (name + " " + fullName).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)) {
            if (part.length() >= LEAST_NAME_PART && lower.contains(part)) {
                return Fault.HOLDS_NAME;
            }
        }
        return null;
    }

    /**
     * Refuses a password that has a fault.
     *
     * @throws TamizException USAGE; the message says what is wrong and what to do
     */
    static void check(String password, String name, String fullName) {
        Fault fault = fault(password, name, fullName);
        if (fault != null) {
            throw TamizException.of(
                    Code.USAGE,
                    switch (fault) {
                        case TOO_SHORT -> "The password is too short; use at least " + SHORTEST + " characters.";
                        case TOO_LONG -> "The password is too long; use at most " + LONGEST + " characters.";
                        case TOO_PLAIN -> "The password repeats a few characters only; use more different ones.";
                        case HOLDS_NAME -> "The password holds your own name; leave it out.";
                    });
        }
    }
}
