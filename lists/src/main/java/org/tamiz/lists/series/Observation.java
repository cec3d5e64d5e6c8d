package org.tamiz.lists.series;

import java.math.BigDecimal;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What one vintage says of one indicator, place and period of twelve months.
 *
 * @param state two letters, US for the country
 * @param indicator what is counted, in CDC's words
 * @param ending the last of the twelve months
 * @param reported the reported value; null where CDC withholds it
 * @param predicted the predicted value; null where there is none
 * @param footnote what CDC warns of; may be empty
 */
public record Observation(
        String state,
        String indicator,
        YearMonth ending,
        @Nullable BigDecimal reported,
        @Nullable BigDecimal predicted,
        String footnote) {}
