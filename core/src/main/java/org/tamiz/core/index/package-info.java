/**
 * Finds, for a record, every listed party that could reach the threshold.
 *
 * <p>{@link org.tamiz.core.index.ListedNames} is all that is screened against: the parties of the chosen publications and
 * two {@linkplain org.tamiz.core.index.NameIndex name indexes}, one for people and one for everything else. Finding goes from
 * words to names to parties:
 *
 * <ol>
 *   <li>{@link org.tamiz.core.index.WordTable} finds the listed words that may agree with a word of the record, by the numbers
 *       of {@link org.tamiz.core.names.AgreementKeys};
 *   <li>{@link org.tamiz.core.index.NameSearch} finds the names whose words can be worth enough together, and tells what they
 *       can {@linkplain org.tamiz.core.index.MostAgreement agree in} and what is left over;
 *   <li>{@link org.tamiz.core.index.PartyFacts} tell the rest that can be known without reading the party.
 * </ol>
 *
 * <p>Nothing is lost, because each step is a necessary condition of the next: ADR 3 has the argument, and a test holds the
 * index to an exhaustive scan.
 *
 * <p>{@link org.tamiz.core.index.IndexCodec} writes it all to one block of bytes, which is read where it lies, so that a
 * program that screens a single name need not read the lists first.
 */
@NullMarked
package org.tamiz.core.index;

import org.jspecify.annotations.NullMarked;
