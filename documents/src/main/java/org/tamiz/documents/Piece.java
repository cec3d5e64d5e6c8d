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

    /** The next word of the stretch; null after the last. */
    final @Nullable Piece next;

    private final List<NearWord> confused;
    /** Looked for when it is first asked for: of most words nobody asks. */
    private @Nullable List<NearWord> mistyped;

    private int marks;

    Piece(
            String letters,
            int id,
            int start,
            int end,
            int rawEnd,
            int marks,
            @Nullable NearWords nearWords,
            @Nullable Piece next) {
        this.letters = letters;
        this.id = id;
        this.start = start;
        this.end = end;
        this.rawEnd = rawEnd;
        this.next = next;
        boolean small = (marks & TextWords.LOWER) != 0;
        boolean known = id != Vocabulary.UNKNOWN;
        // A listed word is not misread; in small letters it is not mistyped either.
        this.confused = known || nearWords == null ? List.of() : nearWords.confused(letters, small);
        boolean typed = nearWords != null && confused.isEmpty() && !(known && small);
        this.mistyped = typed ? null : List.of();
        this.marks = marks | (confused.isEmpty() ? 0 : TextWords.CONFUSED) | (typed ? TextWords.MAY_BE_MISTYPED : 0);
    }

    /** What the word itself tells: marks of {@link TextWords}. */
    int marks() {
        return marks;
    }

    /** The listed words that it may be meant for; typing errors count only if nothing looks like it to a machine. */
    List<NearWord> near(NearWords nearWords, boolean typing) {
        if (!typing || !confused.isEmpty()) {
            return confused;
        }
        List<NearWord> typed = mistyped;
        if (typed == null) {
            typed = nearWords.mistyped(letters, (marks & TextWords.LOWER) != 0);
            mistyped = typed;
            if (typed.isEmpty()) {
                marks &= ~TextWords.MAY_BE_MISTYPED; // nobody needs to ask again
            }
        }
        return typed;
    }
}
