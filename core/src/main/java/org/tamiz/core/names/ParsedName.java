package org.tamiz.core.names;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name in comparable form.
 *
 * @param words its words in order, legal forms taken out; empty if the name holds no letter and no digit
 * @param legalForm an organization's legal form in its usual short writing, or null if the name states none
 */
public record ParsedName(List<NameWord> words, @Nullable String legalForm) {
    /** Copies the words. */
    public ParsedName {
        words = List.copyOf(words);
    }
}
