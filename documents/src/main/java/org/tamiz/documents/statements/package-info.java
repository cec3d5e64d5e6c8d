/**
 * What a text states that an official record can answer, and the answer.
 *
 * <p>Start at {@link org.tamiz.documents.statements.StatementFinder}: from a text, the mentions found in it and its date, it
 * gives {@link org.tamiz.documents.statements.Statement}s.
 *
 * <ol>
 *   <li>{@link org.tamiz.documents.statements.FoldedText} is the text without case and accents, place for place, so that
 *       cues are written once; {@link org.tamiz.documents.statements.Sentences} divides it, and sentences that hold two
 *       statements are divided into {@link org.tamiz.documents.statements.Passage}s.
 *   <li>{@link org.tamiz.documents.statements.DesignationReader} reads claims of designation:
 *       {@link org.tamiz.documents.statements.ProgramCues} as what, {@link org.tamiz.documents.statements.VerbCues} the act,
 *       and whether it is denied or planned, {@link org.tamiz.documents.statements.Subjects} who,
 *       {@link org.tamiz.documents.statements.Authorities} by whom, {@link org.tamiz.documents.statements.TextDates} when.
 *   <li>{@link org.tamiz.documents.statements.StatisticReader} reads claims on deaths by drugs, with
 *       {@link org.tamiz.documents.statements.TextNumbers} and {@link org.tamiz.documents.statements.Places}.
 *   <li>{@link org.tamiz.documents.statements.DesignationCheck} and {@link org.tamiz.documents.statements.StatisticCheck}
 *       answer. Rules on dates and rounding are written down in docs/documents.md.
 *   <li>What is left and speaks of a listed party with {@linkplain org.tamiz.documents.statements.Attributions who says it}
 *       or a date is listed, and never judged.
 * </ol>
 *
 * <p>Cues are whole kinds of words, English and Spanish, folded: lower case, no accents. All patterns are run on sentences of
 * at most {@value org.tamiz.documents.statements.Sentences#LONGEST} characters or little more, which bounds their time.
 *
 * <p>Nothing here is null unless it says {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package org.tamiz.documents.statements;

import org.jspecify.annotations.NullMarked;
