/**
 * Compares a record with a listed party, weighs what agrees and what does not, and adds it up.
 *
 * <p>{@link org.tamiz.core.score.Scorer} is the one way in. It pairs each name of a {@link
 * org.tamiz.core.score.PreparedRecord} with each name of the party and keeps the pair that scores most:
 *
 * <ol>
 *   <li>{@link org.tamiz.core.score.WordAlignment} pairs the words of two names, each used once;
 *   <li>{@link org.tamiz.core.score.NameComparison} gives the evidence of the pairs, of the words' order and of legal forms;
 *   <li>{@link org.tamiz.core.score.LeftoverWords} weighs what agrees with nothing: contradicted, left out, or one more;
 *   <li>{@link org.tamiz.core.score.IdentityComparison} compares everything but names: {@link
 *       org.tamiz.core.score.BirthDateComparison birth dates}, countries, gender, and identifiers, {@link
 *       org.tamiz.core.score.CodeComparison CURP and RFC} among them by what they hold, and {@link
 *       org.tamiz.core.score.BirthPlaceComparison birth places} by the state in a CURP;
 *   <li>{@link org.tamiz.core.score.Doubts} tells what makes the data themselves doubtful, at no weight.
 * </ol>
 *
 * <p>The result is a {@link org.tamiz.core.score.Comparison}. Its score is the sum of its evidence and nothing else, as in the
 * record linkage model of Fellegi and Sunter (1969). What a word is worth comes from the package of names; all other weights
 * stand in {@link org.tamiz.core.score.Weights}, each with its reason.
 *
 * <p>Whoever adds evidence that speaks <em>for</em> a match must extend the upper bound as well ({@code mostBits}), or the
 * index will pass over hits.
 */
@NullMarked
package org.tamiz.core.score;

import org.jspecify.annotations.NullMarked;
