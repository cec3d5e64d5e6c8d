/**
 * Finds, for a record, every listed party that could reach the threshold.
 *
 * <p>{@link org.tamiz.core.index.ListedNames} is all that is screened against: the parties of the chosen publications and
 * two {@linkplain org.tamiz.core.index.NameIndex name indexes}, one for people and one for everything else. For a name it
 * yields <em>candidates</em>, each with an upper bound of what its words can be worth. Nothing is lost, because
 *
 * <ul>
 *   <li>each of the record's words is compared with every distinct listed word by the very function the scorer uses,
 *       {@link org.tamiz.core.names.WordAgreement};
 *   <li>the scorer lets a word agree with one other word at most, so no alignment is worth more than the sum of the best
 *       agreement of each word; words run together are counted on top;
 *   <li>everything else the scorer adds for the name is 0 or less, except for two things that are looked up exactly: whole
 *       names that are the same, and identifiers.
 * </ul>
 *
 * A test holds the index to this against an exhaustive scan.
 *
 * <p>{@link org.tamiz.core.index.IndexCodec} writes it all to one block of bytes and reads it back, so that a program that
 * screens a single name need not read the lists first.
 */
@NullMarked
package org.tamiz.core.index;

import org.jspecify.annotations.NullMarked;
