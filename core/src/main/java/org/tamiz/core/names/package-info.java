/**
 * Names in comparable form, and what two words of names are worth to each other.
 *
 * <p>Follow a name through: {@link org.tamiz.core.names.NamesInField} tells the names that one field holds apart; {@link org.tamiz.core.names.Normalizer} turns the text into words of the letters A–Z and digits,
 * whatever their {@linkplain org.tamiz.core.names.Script script}; {@link org.tamiz.core.names.NameParser} finds their roles,
 * sets linking words, titles and what stands in parentheses apart, marks abbreviations and words that a full field cut off
 * ({@link org.tamiz.core.names.Completeness}), and takes off {@linkplain org.tamiz.core.names.LegalForm legal forms}. The
 * result is a {@link org.tamiz.core.names.ParsedName} of {@link org.tamiz.core.names.NameWord}s, and each of them has a
 * {@link org.tamiz.core.names.WordForm}: its letters, its sounds and its {@linkplain org.tamiz.core.names.Rarity rarity},
 * computed once.
 *
 * <p>{@link org.tamiz.core.names.WordAgreement} is the heart: it says whether two words agree, in what way, and how many bits
 * that is worth. There is no similarity threshold; how likely a spelling is and how rare the words are decide together.
 *
 * <p>The tables that all this goes by are text files beside the classes and can be read and corrected as they are; {@code
 * word-rarity.tsv} and {@code short-forms-en.tsv} are compiled from public statistics and say from which. To add a nickname,
 * a legal form or a variant of a name, add a line. {@link org.tamiz.core.names.NameTables} ties stored indexes to them.
 *
 * <p>Start reading at {@link org.tamiz.core.names.WordAgreement}; {@code docs/matching.md} tells the whole model.
 */
@NullMarked
package org.tamiz.core.names;

import org.jspecify.annotations.NullMarked;
