/**
 * Names in comparable form, and how words agree.
 *
 * <p>{@link org.tamiz.core.names.Normalizer} turns a name into plain words; {@link org.tamiz.core.names.NameParser} finds
 * their roles and takes out legal forms; {@link org.tamiz.core.names.WordAgreement} says whether two words agree, how,
 * and how many bits that is worth, given by {@link org.tamiz.core.names.Rarity} how rare they are.
 */
@NullMarked
package org.tamiz.core.names;

import org.jspecify.annotations.NullMarked;
