package org.tamiz.core.model;

/**
 * What a designation means for whoever deals with the party.
 *
 * @param code short stable name, such as {@code blocked-property}
 * @param english one sentence in English
 * @param spanish the same in Spanish
 * @param citation the law it follows from
 */
public record Consequence(String code, String english, String spanish, String citation) {}
