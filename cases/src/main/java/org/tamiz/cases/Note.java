package org.tamiz.cases;

import java.time.Instant;

/**
 * What somebody wrote down about a case.
 *
 * @param id its number
 * @param by who
 * @param at when
 * @param text what
 */
public record Note(long id, String by, Instant at, String text) {}
