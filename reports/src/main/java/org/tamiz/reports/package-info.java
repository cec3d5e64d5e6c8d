/**
 * What was found, written for people and for programs.
 *
 * <p>A {@link org.tamiz.reports.Report} takes screenings one by one, in the order of the records, and at the end the
 * {@link org.tamiz.reports.Totals}. There is one class per {@link org.tamiz.reports.Format}. All of them render the
 * evidence that the score was computed from; none recomputes it. What comes from outside is escaped for where it goes:
 * control characters for the terminal, markup for HTML, formulas for spreadsheets.
 */
@NullMarked
package org.tamiz.reports;

import org.jspecify.annotations.NullMarked;
