package org.tamiz.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;

/**
 * What the process is connected to, so that tests can connect it to something else.
 *
 * @param in standard input, as bytes
 * @param out standard output, in UTF-8
 * @param err standard error, in UTF-8
 * @param environment the environment variables
 * @param folder the working directory; relative file names start here
 * @param terminal whether a person sits in front of it: output is neither a file nor a pipe
 */
public record Console(
        InputStream in,
        PrintStream out,
        PrintStream err,
        Map<String, String> environment,
        Path folder,
        boolean terminal) {
    private static final int BUFFER = 1 << 16;

    /** The process as it was started. Output is UTF-8 whatever the locale says: names lose letters otherwise. */
    public static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                stream(FileDescriptor.out, BUFFER, false),
                stream(FileDescriptor.err, 1024, true),
                System.getenv(),
                Path.of(""),
                isTerminal());
    }

    /** Whether colours may be used on standard output: on a terminal that has them, and never with NO_COLOR. */
    public boolean colours() {
        String noColour = environment.getOrDefault("NO_COLOR", "");
        return terminal && noColour.isEmpty() && !"dumb".equals(environment.get("TERM"));
    }

    /** How many columns a line may have: the terminal's where it is known, else 110. */
    public int width() {
        try {
            int columns = Integer.parseInt(environment.getOrDefault("COLUMNS", ""));
            return Math.max(60, Math.min(columns, 160));
        } catch (NumberFormatException e) {
            return 110;
        }
    }

    /**
     * A file the user named, seen from the working directory.
     *
     * @throws TamizException USAGE if the system can have no file of that name
     */
    public Path resolve(String file) {
        try {
            return folder.resolve(file);
        } catch (InvalidPathException e) {
            throw TamizException.in(
                    Code.USAGE,
                    file,
                    "is not a file name here. Check the path; for letters beyond ASCII set LC_ALL=C.UTF-8.",
                    e);
        }
    }

    /**
     * What the user wants to be read: a file, or standard input for {@code -}.
     *
     * @throws TamizException as {@link TextInput#ofFile(Path)}
     */
    public TextInput input(String file) {
        return file.equals("-") ? TextInput.ofStream("standard input", in) : TextInput.ofFile(resolve(file));
    }

    /**
     * Hands on what was printed.
     *
     * @throws TamizException UNWRITABLE if it did not all come through
     */
    public void checkOut() {
        if (out.checkError()) {
            throw TamizException.of(
                    Code.UNWRITABLE, "standard output cannot be written; check the disk's space or the next program.");
        }
    }

    /** What is said to people is written line by line: who runs a server reads it in a file while the process goes on. */
    private static PrintStream stream(FileDescriptor descriptor, int buffer, boolean lineByLine) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), buffer), lineByLine, StandardCharsets.UTF_8);
    }

    /** From Java 22 on {@code System.console()} is there without a terminal too; then it has {@code isTerminal()}. */
    @SuppressWarnings("SystemConsoleNull") // what follows is for those later versions
    private static boolean isTerminal() {
        java.io.Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) java.io.Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
