/**
 * Explains one record against one listed party, hit or no hit: an {@link org.tamiz.cli.explanation.Explanation} holds the
 * evidence that the scorer weighed, {@link org.tamiz.cli.explanation.ExplanationText} and {@link
 * org.tamiz.cli.explanation.ExplanationPage} show it. Nothing is computed again.
 */
@NullMarked
package org.tamiz.cli.explanation;

import org.jspecify.annotations.NullMarked;
