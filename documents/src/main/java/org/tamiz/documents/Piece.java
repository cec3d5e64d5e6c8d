package org.tamiz.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A word of a stretch of text without breaks, as it is remembered for the next time the stretch is met. For one thread at a
 * time.
 */
final class Piece {
    /** The word, normalised. */
    final String letters;
    /** Its number, or {@link Vocabulary#UNKNOWN}. */
    final int id;
    /** Where it starts in the stretch. */
    final int start;
    /** Where it ends, what stands for a possessive left out. */
    final int end;
    /** Where it ends as written. */
    final int rawEnd;

    private final int marks;
    private final List<NearWord> confused;
    /** Looked for when it is first asked for: of most words nobody asks. */
    private @Nullable List<NearWord> mistyped;

    Piece(String letters, int id, int start, int end, int rawEnd, int marks, NearWords nearWords) {
        this.letters = letters;
        this.id = id;
        this.start = start;
        this.end = end;
        this.rawEnd = rawEnd;
        this.marks = marks;
        // A listed word is not misread; in small letters it is not mistyped either.
        this.confused = id == Vocabulary.UNKNOWN ? nearWords.confused(letters, isSmall()) : List.of();
        this.mistyped = !confused.isEmpty() || (id != Vocabulary.UNKNOWN && isSmall()) ? List.of() : null;
    }

    private boolean isSmall() {
        return (marks & TextWords.LOWER) != 0;
    }

    /** What the word itself tells: marks of {@link TextWords}. */
    int marks() {
        boolean none = mistyped != null && mistyped.isEmpty();
        return marks | (confused.isEmpty() ? 0 : TextWords.CONFUSED) | (none ? 0 : TextWords.MAY_BE_MISTYPED);
    }

    /** The listed words that it may be meant for; typing errors count only if nothing looks like it to a machine. */
    List<NearWord> near(NearWords nearWords, boolean typing) {
        if (!typing || !confused.isEmpty()) {
            return confused;
        }
        List<NearWord> typed = mistyped;
        if (typed == null) {
            typed = nearWords.mistyped(letters, isSmall());
            mistyped = typed;
        }
        return typed;
    }
}
