/**
 * The commands, one class each. {@link org.tamiz.cli.command.Tamiz} puts them together and words every error.
 *
 * <p>Commands are described to picocli by code, not by annotations: reading annotations by reflection costs more than
 * everything else that happens before screening starts. For the same reason a command names the classes of JSON, HTML
 * and customer files only in the branch that needs them.
 */
@NullMarked
package org.tamiz.cli.command;

import org.jspecify.annotations.NullMarked;
