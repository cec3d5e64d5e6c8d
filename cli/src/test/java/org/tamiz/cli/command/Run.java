package org.tamiz.cli.command;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.tamiz.cli.Console;

/** A command that was run in a folder with a home of its own, and what came of it. */
record Run(int code, String out, String err) {
    /** Runs a command with some text on standard input. */
    static Run of(Path folder, String input, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(out, folder, input, arguments);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** Runs a command with environment variables besides that of the home. */
    static Run in(Map<String, String> environment, Path folder, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Run run = into(out, environment, folder, "", arguments);
        return new Run(run.code(), out.toString(StandardCharsets.UTF_8), run.err());
    }

    /** The same with standard output going elsewhere. */
    static Run into(OutputStream out, Path folder, String input, String... arguments) {
        return into(out, Map.of(), folder, input, arguments);
    }

    private static Run into(
            OutputStream out, Map<String, String> environment, Path folder, String input, String... arguments) {
        Map<String, String> all = new HashMap<>(environment);
        all.put("TAMIZ_HOME", folder.resolve("home").toString());
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                all,
                folder,
                false);
        int code = new Tamiz(console).run(arguments);
        return new Run(code, "", err.toString(StandardCharsets.UTF_8));
    }
}
