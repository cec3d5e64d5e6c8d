package org.tamiz.lists;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.text.Problem;

/**
 * What a reader made of a list's files.
 *
 * @param parties the listed parties in the list's order
 * @param published the date that the content itself states, or null if it states none
 * @param problems what could not be used, with its line
 * @param remarks how much of the free text was understood
 * @param list the usual short name of the list that the content itself says it is, such as {@code us-ofac-sdn}, or null
 *     if it does not say
 */
public record ListContent(
        List<ListedParty> parties,
        @Nullable LocalDate published,
        List<Problem> problems,
        Understanding remarks,
        @Nullable String list) {
    /** Content that does not say which list it is. */
    public ListContent(
            List<ListedParty> parties, @Nullable LocalDate published, List<Problem> problems, Understanding remarks) {
        this(parties, published, problems, remarks, null);
    }

    /** Copies the lists. */
    public ListContent {
        Objects.requireNonNull(remarks, "remarks");
        parties = List.copyOf(parties);
        problems = List.copyOf(problems);
    }

    /** How many names the parties carry. */
    public int names() {
        return parties.stream().mapToInt(party -> party.names().size()).sum();
    }

    /**
     * How much of a list's free text was understood. What was not is kept verbatim in the parties' remarks.
     *
     * @param items how many statements the free text makes
     * @param notUnderstood how many of them no rule knows
     * @param samples some of those, at most 20
     */
    public record Understanding(int items, int notUnderstood, List<String> samples) {
        /** For formats without free text. */
        public static final Understanding NONE = new Understanding(0, 0, List.of());

        /** Copies the samples. */
        public Understanding {
            samples = List.copyOf(samples);
        }
    }
}
