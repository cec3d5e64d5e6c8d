package org.tamiz.documents.statements;

/**
 * Why a verdict is what it is, for people.
 *
 * @param english a sentence or more, with the record's dates or figures
 * @param spanish the same in Spanish
 */
public record Explained(String english, String spanish) {}
