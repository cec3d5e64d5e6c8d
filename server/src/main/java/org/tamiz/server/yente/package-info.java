/**
 * The HTTP API that yente publishes (version 5.5), answered by Tamiz, so that clients of it can switch by changing the address:
 * {@code POST /match/{dataset}}, {@code GET /search/{dataset}}, {@code GET /entities/{id}}, {@code /algorithms}, {@code /catalog}
 * and OpenRefine's reconciliation under {@code /reconcile/{dataset}}. Start at {@link org.tamiz.server.yente.YenteRoutes}.
 *
 * <p>Entities go in and out in FollowTheMoney's words ({@link org.tamiz.lists.exchange.FtmEntities}). Where Tamiz differs from what
 * it replaces, it says so in the member {@code tamiz.notes} of the answer; {@code docs/yente.md} tells the differences.
 *
 * <p>Everything found comes from the one index and the one scorer. The lists, their dates, engine and policy stand in the headers
 * {@code X-Tamiz-…} of every answer, and in the member {@code tamiz} of those that can be empty.
 */
@NullMarked
package org.tamiz.server.yente;

import org.jspecify.annotations.NullMarked;
