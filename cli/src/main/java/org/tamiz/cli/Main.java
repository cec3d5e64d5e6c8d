package org.tamiz.cli;

import org.tamiz.cli.command.Tamiz;

/** Starts {@code tamiz}. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the process with its {@link ExitCode}. */
    public static void main(String[] arguments) {
        Console console = Console.ofProcess();
        int code = new Tamiz(console).run(arguments);
        console.out().flush();
        console.err().flush();
        // Not System.exit: nothing else runs that would keep the process alive on success.
        if (code != ExitCode.OK) {
            System.exit(code);
        }
    }
}
