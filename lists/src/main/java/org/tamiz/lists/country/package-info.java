/**
 * Country names as official lists and customer files write them, mapped to ISO 3166-1 alpha-2 codes.
 *
 * <p>The table is the resource {@code countries.tsv}: one country a line, its code, then every name it is known by,
 * separated by tabs. English and Spanish names were taken from the Unicode CLDR data of a JDK and are kept in the
 * file rather than asked of the running JVM, so that the same input gives the same answer on every Java version. The
 * variants after them are those that OFAC and the UN use, such as "Burma" or "Korea, North".
 */
@NullMarked
package org.tamiz.lists.country;

import org.jspecify.annotations.NullMarked;
