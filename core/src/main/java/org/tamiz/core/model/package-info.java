/**
 * The words of Tamiz as immutable values.
 *
 * <p>An authority publishes a list; each edition of it is a {@link org.tamiz.core.model.Publication}. A publication
 * holds {@linkplain org.tamiz.core.model.ListedParty listed parties}, each with its
 * {@linkplain org.tamiz.core.model.Name names}, {@linkplain org.tamiz.core.model.Identifier identifiers} and
 * {@linkplain org.tamiz.core.model.Designation designations}; a {@link org.tamiz.core.model.Consequence} says what a
 * designation means for the user. What the user asks about is a {@link org.tamiz.core.model.ScreeningRecord}. Comparing the
 * two gives {@link org.tamiz.core.model.Evidence}, the evidence gives a {@link org.tamiz.core.model.Score}, and a
 * {@link org.tamiz.core.model.Policy} decides which scores are {@linkplain org.tamiz.core.model.Hit hits}.
 *
 * <p>Nothing here reads, writes, or knows any file format. Nothing here is null unless it says
 * {@link org.jspecify.annotations.Nullable}; lists are never null, are unmodifiable, and keep the source's order.
 */
@NullMarked
package org.tamiz.core.model;

import org.jspecify.annotations.NullMarked;
