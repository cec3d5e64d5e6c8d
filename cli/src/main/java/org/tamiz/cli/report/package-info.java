/**
 * What was found, written for people and for programs.
 *
 * <p>A {@link org.tamiz.cli.report.Report} takes screenings one by one, in the order of the records, and at the end the
 * {@link org.tamiz.cli.report.Totals}. There is one class per {@link org.tamiz.cli.report.Format}. All of them render the
 * evidence that the score was computed from; none recomputes it. What comes from outside is escaped for where it goes:
 * control characters for the terminal, markup for HTML, formulas for spreadsheets.
 */
@NullMarked
package org.tamiz.cli.report;

import org.jspecify.annotations.NullMarked;
