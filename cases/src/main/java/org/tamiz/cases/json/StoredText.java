package org.tamiz.cases.json;

import java.util.Locale;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/** What users write, made fit for either database: PostgreSQL keeps no NUL, and neither keeps half a surrogate pair. */
public final class StoredText {
    private StoredText() {}

    /**
     * A text that must say something.
     *
     * @param what what it is, for the message, such as "reason"
     * @param most the most characters it may have
     * @return the text without space around it; what cannot be kept is replaced by U+FFFD
     * @throws TamizException MALFORMED if it is blank or too long
     */
    public static String required(String text, String what, int most) {
        String stripped = storable(text.strip());
        if (stripped.isEmpty()) {
            throw TamizException.of(Code.MALFORMED, "The " + what + " is empty. Write one.");
        }
        if (stripped.length() > most) {
            throw TamizException.of(
                    Code.TOO_LARGE,
                    "The " + what + " has " + stripped.length() + " characters; write at most " + most + ".");
        }
        return stripped;
    }

    /** The text with U+FFFD in place of what cannot be kept. */
    public static String storable(String text) {
        if (text.indexOf('\0') < 0 && isWellFormed(text)) {
            return text;
        }
        StringBuilder kept = new StringBuilder(text.length());
        text.codePoints().forEach(c -> kept.appendCodePoint(c == 0 || isSurrogate(c) ? 0xFFFD : c));
        return kept.toString();
    }

    static boolean isWellFormed(String text) {
        return text.codePoints().noneMatch(StoredText::isSurrogate);
    }

    /** JSON with escapes in place of halves of surrogate pairs, which stand inside its strings only. */
    static String withEscapes(String json) {
        StringBuilder kept = new StringBuilder(json.length() + 16);
        json.codePoints().forEach(c -> {
            if (isSurrogate(c)) {
                kept.append("\\u").append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                kept.appendCodePoint(c);
            }
        });
        return kept.toString();
    }

    private static boolean isSurrogate(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
