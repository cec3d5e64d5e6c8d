/**
 * From a text to the listed parties it names.
 *
 * <ol>
 *   <li>Once for the lists in scope, {@link org.tamiz.documents.NameWritings} lays down how texts write each listed name,
 *       and {@link org.tamiz.documents.NameTrie} holds them as sequences of words.
 *   <li>{@link org.tamiz.documents.TextReader} divides the text into words, normalised as names are, and keeps where they
 *       stand and how they are written: {@link org.tamiz.documents.TextWords}.
 *   <li>{@link org.tamiz.documents.Proposer} finds every stretch of words that spells a listed name: a {@link
 *       org.tamiz.documents.Proposal}.
 *   <li>{@link org.tamiz.documents.Plausibility} tells names from ordinary words that spell the same.
 *   <li>{@link org.tamiz.documents.SpanScreening} puts what is left before the one scorer of {@link
 *       org.tamiz.core.screening}, together with the {@linkplain org.tamiz.documents.LongerName longer name} it may be
 *       part of. What does not reach the policy's threshold is no mention.
 *   <li>Names that need context, such as weak aliases, count if {@link org.tamiz.documents.Context} bears them out, and names
 *       of {@linkplain org.tamiz.documents.OtherMeanings other things} do not count.
 *   <li>Then what only the mentions found so far make possible: names that a neighbour completes ({@link
 *       org.tamiz.documents.Coordination}), surnames that refer back ({@link org.tamiz.documents.ShortReferences}), initials
 *       ({@link org.tamiz.documents.PartyInitials}) and numbers ({@link org.tamiz.documents.NumberNicknames}).
 *   <li>The result is a list of {@link org.tamiz.documents.Mention}s, given by {@link
 *       org.tamiz.documents.MentionFinder}: start here.
 * </ol>
 *
 * <p>Misspelt words and errors of optical recognition are proposed by {@link org.tamiz.documents.NearWords}. {@link
 * org.tamiz.documents.OrdinaryWords} are those of dictionaries; {@code cues.txt} beside the classes can be read and
 * corrected as it is.
 *
 * <p>Not found: {@code docs/documents.md} says what. Markup is read as if it were text.
 *
 * <p>Nothing here is null unless it says {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package org.tamiz.documents;

import org.jspecify.annotations.NullMarked;
