/**
 * The {@code tamiz} command.
 *
 * <p>{@link org.tamiz.cli.Main} starts it; {@link org.tamiz.cli.command} has one class per command,
 * {@link org.tamiz.customers} reads customer files into records, and {@link org.tamiz.reports} writes what was
 * found. Nothing here decides what a hit is: that is {@code org.tamiz.core.screening}.
 */
@NullMarked
package org.tamiz.cli;

import org.jspecify.annotations.NullMarked;
