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
 *   <li>Names that need context, such as weak aliases, count if {@link org.tamiz.documents.Context} bears them out.
 *   <li>The result is a list of {@link org.tamiz.documents.Mention}s, given by {@link
 *       org.tamiz.documents.MentionFinder}: start here.
 * </ol>
 *
 * <p>Not found yet: misspelled names and errors of optical recognition other than divided words; surnames that refer back to
 * somebody named in full before; names that share a word ("the Sinaloa and Gulf cartels"); a nickname in quotation marks
 * inside a name; nicknames that are numbers; names in lower case within a sentence. Not told apart yet: bands, teams and
 * films that carry a listed name as it stands. Markup is read as if it were text.
 *
 * <p>Nothing here is null unless it says {@link org.jspecify.annotations.Nullable}.
 */
@NullMarked
package org.tamiz.documents;

import org.jspecify.annotations.NullMarked;
