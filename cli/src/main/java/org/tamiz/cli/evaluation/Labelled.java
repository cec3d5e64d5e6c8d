package org.tamiz.cli.evaluation;

/**
 * A score beside the truth.
 *
 * @param score what a matcher said, from 0 to 1
 * @param match whether the two are the same
 */
public record Labelled(double score, boolean match) {}
