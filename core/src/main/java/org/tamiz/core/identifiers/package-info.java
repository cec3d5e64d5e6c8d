/**
 * What identifiers tell beyond being the same or not: Mexico's CURP and RFC taken apart, the letters that a name gives
 * them, and the check digits of other codes.
 *
 * <p>{@link org.tamiz.core.identifiers.Curp} and {@link org.tamiz.core.identifiers.Rfc} read one code each; {@link
 * org.tamiz.core.identifiers.MexicanCodes} gathers those of a party or record; {@link
 * org.tamiz.core.identifiers.NameLetters} knows which letters the codes of a person of some name can have; {@link
 * org.tamiz.core.identifiers.IdentifierCheck} says what is wrong with a value; {@link
 * org.tamiz.core.identifiers.BirthPlace} reads the state of birth from a CURP and from a place as lists write it. Nothing here throws on outside input: what
 * is malformed has a {@link org.tamiz.core.identifiers.CodeFault}.
 *
 * <p>Sources: Instructivo Normativo para la Asignación de la Clave Única de Registro de Población (DOF 2021-10-18); for
 * the RFC article 27 of the Código Fiscal de la Federación and SAT's rules for composing it (published as answer
 * 0610100135506 to a freedom of information request).
 */
@NullMarked
package org.tamiz.core.identifiers;

import org.jspecify.annotations.NullMarked;
