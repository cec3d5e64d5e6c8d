package org.tamiz.cases;

/**
 * How many cases stand somewhere.
 *
 * @param status where they stand
 * @param queue the queue they are in
 * @param cases how many
 */
public record CaseCount(CaseStatus status, String queue, long cases) {}
