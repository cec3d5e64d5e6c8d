/**
 * Explains one record against one listed party, hit or no hit: an {@link org.tamiz.reports.explanation.Explanation} holds the
 * evidence that the scorer weighed, {@link org.tamiz.reports.explanation.ExplanationText} and {@link
 * org.tamiz.reports.explanation.ExplanationPage} show it. Nothing is computed again.
 */
@NullMarked
package org.tamiz.reports.explanation;

import org.jspecify.annotations.NullMarked;
