/**
 * Keeping lists up to date: from an official address to a publication in force.
 *
 * <ol>
 *   <li>{@link org.tamiz.lists.update.Sources} says where a list is fetched from, and what is demanded of an edition.
 *   <li>{@link org.tamiz.lists.update.Fetcher} fetches the files, bounded in size and time, again after passing troubles, and
 *       only if the server says that they changed.
 *   <li>{@link org.tamiz.lists.update.ListUpdate} has {@link org.tamiz.lists.register.ListImport} read them; {@link
 *       org.tamiz.lists.update.EditionCheck} refuses what is not the list, or not whole; one rename publishes what is left.
 *       Whatever fails before, the last good edition stays in force.
 *   <li>{@link org.tamiz.lists.update.Drift} tells what the reader stumbles over that it did not stumble over in the edition
 *       before: the sign that an authority changed its format.
 *   <li>{@link org.tamiz.lists.update.Freshness} tells how old the editions in force are, and {@link
 *       org.tamiz.lists.update.ListHealth} what else is wrong with them.
 * </ol>
 *
 * <p>What the server said when the newest edition was fetched is kept in {@code HOME/updates/LIST.properties}: the
 * edition's SHA-256, the day on which the server last confirmed that it is the newest, and for each file the {@code ETag} and
 * {@code Last-Modified} (RFC 9110). Losing these files loses nothing but the next "not modified".
 */
@NullMarked
package org.tamiz.lists.update;

import org.jspecify.annotations.NullMarked;
