/**
 * The HTTP API and the review desk, in one process.
 *
 * <p>Start at {@link org.tamiz.server.TamizServer}: it opens what the {@linkplain org.tamiz.server.ServerSettings settings} name,
 * keeps the lists {@linkplain org.tamiz.server.LiveLists live}, and gives each {@linkplain org.tamiz.server.Routes group of
 * routes} its place. Every route says what {@linkplain org.tamiz.server.access.Permission permission} it needs; one that says
 * nothing is refused. Nothing here decides what a hit is: that is {@code org.tamiz.core.screening}.
 */
@NullMarked
package org.tamiz.server;

import org.jspecify.annotations.NullMarked;
