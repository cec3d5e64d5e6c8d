package org.tamiz.core.model;

import org.jspecify.annotations.Nullable;

/**
 * A tie that the list states between one listed party and another.
 *
 * @param type the source's words for the tie, such as "Linked To"
 * @param target the other party's name as the source writes it
 * @param targetId the other party's id in the same list, or null if the source does not give it
 */
public record Relation(String type, String target, @Nullable String targetId) {}
