package org.tamiz.documents;

/**
 * A word of a text read as another than it spells.
 *
 * @param word its place in the text
 * @param as what it is read as
 */
record Reading(int word, NearWord as) {}
