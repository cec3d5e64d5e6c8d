/**
 * Alerts, cases, decisions, and the trail of who did what.
 *
 * <p>Screening a record gives hits; {@link org.tamiz.cases.Cases#raise} makes an {@link org.tamiz.cases.Alert} of each, one for a record
 * and a listed party however often the hit is seen, and gathers the alerts of a record in a {@link org.tamiz.cases.Case}. People take
 * cases from the {@linkplain org.tamiz.cases.Cases#queue queue} and {@linkplain org.tamiz.cases.Cases#decide decide}; the
 * {@link org.tamiz.cases.ReviewPolicy} says where a second person has to approve. What is decided holds until the record or the listed
 * party changes, which their fingerprints tell. {@code docs/cases.md} tells it for those who work with it.
 *
 * <p>Whatever was screened is kept as it was, with publication, engine, policy and channel, so that each decision can be looked at and
 * recomputed later.
 */
@NullMarked
package org.tamiz.cases;

import org.jspecify.annotations.NullMarked;
