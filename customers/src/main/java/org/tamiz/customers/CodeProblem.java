package org.tamiz.customers;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.CodeFault;
import org.tamiz.core.identifiers.IdentifierCheck;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;

/** What to tell of a CURP or RFC that cannot be read: nothing of what it should hold was compared. */
public final class CodeProblem {
    private static final int MOST_SHOWN = 40;

    private CodeProblem() {}

    /**
     * The problem in one line with its remedy; null if there is none. A failed check digit is none, because the code is read
     * all the same; nor are words and fillers, such as "pending" or "0000", which say that there is no code.
     */
    public static @Nullable String of(Identifier identifier) {
        if (identifier.type() != IdentifierType.CURP && identifier.type() != IdentifierType.RFC) {
            return null;
        }
        CodeFault fault = IdentifierCheck.fault(identifier);
        if (fault == null || fault == CodeFault.CHECK_DIGIT || isFiller(identifier.comparable())) {
            return null;
        }
        String value = identifier.value();
        String shown = value.length() > MOST_SHOWN ? value.substring(0, MOST_SHOWN) + "…" : value;
        return "the " + identifier.type() + " \"" + shown + "\" " + fault.english()
                + "; it was compared only as written, and the date and letters in it were not. Correct it.";
    }

    private static boolean isFiller(String code) {
        return code.chars().noneMatch(Character::isDigit)
                || code.chars().distinct().count() == 1;
    }
}
