package org.tamiz.documents.statements;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.Mention;

/** What a statement claims, taken apart. */
public sealed interface Claim {
    /** When it is said to be; null if the text does not say so in a way that can be dated. */
    @Nullable
    TimeInterval when();

    /**
     * That parties are under a program or on a list.
     *
     * @param subjects where the text names the parties, perhaps in an earlier sentence; empty if it names none that is on
     *     the lists searched
     * @param subjectText the words for the subject where it is no listed party; null if it is one, or none was found
     * @param as as what
     * @param by whose act it is said to be, in the text's words; null if the text does not say
     * @param when when; null if it does not say
     */
    record Designation(
            List<Mention> subjects,
            @Nullable String subjectText,
            Program as,
            @Nullable String by,
            @Nullable TimeInterval when)
            implements Claim {
        /** Copies the subjects. */
        public Designation {
            subjects = List.copyOf(subjects);
        }
    }

    /**
     * A figure.
     *
     * @param measure what is counted: an indicator of the series in its own words; null if none of them
     * @param place the place as the series writes it, such as US or TX; null if the text names none that it has
     * @param value the stated number; of a change or a share, per cent
     * @param comparator how the number is put
     * @param period the last of the twelve months; null if not stated or not twelve months
     * @param calendarYear whether a calendar year is stated rather than twelve months ending
     * @param base of a change, the last of the twelve months that it is counted from; null if that is not known, and where
     *     nothing changes
     * @param kind which count
     * @param when the period as days
     */
    record Statistic(
            @Nullable String measure,
            @Nullable String place,
            BigDecimal value,
            Comparator comparator,
            @Nullable YearMonth period,
            boolean calendarYear,
            @Nullable YearMonth base,
            Kind kind,
            @Nullable TimeInterval when)
            implements Claim {
        /** Which count is meant. */
        public enum Kind {
            /** The text does not say. */
            UNSTATED,
            /** Deaths as reported so far. */
            REPORTED,
            /** Adjusted for deaths not yet reported. */
            PREDICTED,
            /** Final data, which the provisional series is not. */
            FINAL
        }
    }

    /**
     * Something that no official record answers.
     *
     * @param when when; null if the text does not say
     */
    record Other(@Nullable TimeInterval when) implements Claim {}
}
