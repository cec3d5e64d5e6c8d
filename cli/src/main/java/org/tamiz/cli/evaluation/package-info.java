/**
 * Measures Tamiz on labelled sets. {@link org.tamiz.cli.evaluation.PairEvaluation}, {@link
 * org.tamiz.cli.evaluation.CustomerEvaluation} and {@link org.tamiz.cli.evaluation.NameListEvaluation} read the answers;
 * {@link org.tamiz.cli.evaluation.Share}, {@link org.tamiz.cli.evaluation.Ranking} and {@link
 * org.tamiz.cli.evaluation.Calibration} are the statistics; an {@link org.tamiz.cli.evaluation.Evaluation} holds what came of
 * it, for every format to write.
 */
@NullMarked
package org.tamiz.cli.evaluation;

import org.jspecify.annotations.NullMarked;
