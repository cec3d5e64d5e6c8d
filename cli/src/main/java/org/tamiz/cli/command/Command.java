package org.tamiz.cli.command;

import picocli.CommandLine.Model.CommandSpec;

/** One command of {@code tamiz}. */
interface Command {
    /** Its name, options and parameters. Called once. */
    CommandSpec spec();

    /**
     * Does the work, after the options have been parsed.
     *
     * @return an {@link org.tamiz.cli.ExitCode}
     * @throws org.tamiz.core.model.TamizException if the user's input does not allow it
     */
    int run();
}
