/**
 * From a record to its hits. Start here to find your way; each step is one class.
 *
 * <ol>
 *   <li>The <b>record</b> is what the user asks about: {@link org.tamiz.core.model.ScreeningRecord}.
 *   <li>Its names become <b>normalized names</b>: {@link org.tamiz.core.names.NameParser}, by way of {@link
 *       org.tamiz.core.names.Normalizer}.
 *   <li>The index proposes <b>candidates</b>, every listed party that could reach the threshold: {@link
 *       org.tamiz.core.index.ListedNames}.
 *   <li>Record and candidate are laid side by side, and each agreement and contradiction becomes <b>evidence</b>: {@link
 *       org.tamiz.core.score.Scorer}.
 *   <li>The evidence adds up to the <b>score</b>: {@link org.tamiz.core.model.Score}.
 *   <li>The <b>policy</b> says which scores count: {@link org.tamiz.core.model.Policy}.
 *   <li>What counts are the <b>hits</b>: {@link org.tamiz.core.model.Hit}, gathered by {@link
 *       org.tamiz.core.screening.Screener}.
 * </ol>
 *
 * {@code ScreeningPathTest} walks one record through all of them.
 */
@NullMarked
package org.tamiz.core.screening;

import org.jspecify.annotations.NullMarked;
