package org.tamiz.cases;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.screening.Screening;

/**
 * What screening a user's record gave, to be made a case of.
 *
 * @param source the user's data set, such as {@code customers} or {@code api}
 * @param key the user's own id of the record within the source, at most 200 characters; the same key is the same record
 * @param monitored whether the record is to be screened again when lists change
 * @param screening what was found
 * @param asRead the fingerprint of the kept record that was screened again, of which nothing is raised if the record is another by
 *     then; null for a record as its user has sent it
 */
public record Submission(
        String source,
        String key,
        boolean monitored,
        Screening screening,
        @Nullable String asRead) {
    private static final int LONGEST_KEY = 200;

    /** Checks the key. */
    public Submission {
        Objects.requireNonNull(screening, "screening");
        if (!source.matches("[a-z0-9][a-z0-9._-]{0,63}")) {
            throw new IllegalArgumentException("\"" + source
                    + "\" is no source; use lower-case letters, digits, dots, hyphens and underscores, at most 64.");
        }
        if (key.isBlank() || key.length() > LONGEST_KEY || key.indexOf('\0') >= 0) {
            throw new IllegalArgumentException("A record's key has from 1 to " + LONGEST_KEY + " characters.");
        }
    }

    /** Of a record as its user has sent it. */
    public Submission(String source, String key, boolean monitored, Screening screening) {
        this(source, key, monitored, screening, null);
    }

    /** Of a kept record that was screened again as it was read. */
    public static Submission again(StoredRecord read, Screening screening) {
        return new Submission(read.source(), read.key(), read.monitored(), screening, read.fingerprint());
    }
}
