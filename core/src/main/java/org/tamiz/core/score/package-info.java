/**
 * Compares a record with a listed party, weighs what agrees and what does not, and adds it up.
 *
 * <p>{@link org.tamiz.core.score.NameComparison} lays two names side by side; {@link
 * org.tamiz.core.score.IdentityComparison} compares birth dates, countries, gender and identifiers, CURP and RFC among them
 * by what they hold; {@link
 * org.tamiz.core.score.Scorer} picks the best pair of names and gives the evidence. The score is the sum of the evidence
 * and nothing else, as in the record linkage model of Fellegi and Sunter (1969). All weights stand in {@link
 * org.tamiz.core.score.Weights}.
 */
@NullMarked
package org.tamiz.core.score;

import org.jspecify.annotations.NullMarked;
