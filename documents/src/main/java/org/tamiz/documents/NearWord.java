package org.tamiz.documents;

/**
 * A listed word that a word of a text may be meant for.
 *
 * @param id the listed word's number
 * @param confused whether the two look alike to a machine that reads, as "Ja1isco" and "Jalisco" do, rather than differ by a
 *     typing error
 */
record NearWord(int id, boolean confused) {}
