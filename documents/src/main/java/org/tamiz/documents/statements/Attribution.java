package org.tamiz.documents.statements;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to say something.
 *
 * @param cue the words that tell it, such as "according to" or "testified"
 * @param source the words for who says it as the text has them; null if it does not say who, as in "reportedly"
 */
public record Attribution(String cue, @Nullable String source) {}
