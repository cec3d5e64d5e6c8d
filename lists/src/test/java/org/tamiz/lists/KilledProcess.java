package org.tamiz.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A process that works until it is killed, and prints a line whenever it has done something. */
public final class KilledProcess {
    private KilledProcess() {}

    /**
     * Starts a process and kills it some time after its first line.
     *
     * @param folder where to keep what it prints
     * @param main the class to start
     * @return the lines that it printed to their end
     */
    public static List<String> lines(Path folder, int millis, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        Path output = Files.createTempFile(folder, "done", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(output.toFile())
                .start();
        try {
            while (process.isAlive() && wholeLines(output).isEmpty()) {
                Thread.sleep(5);
            }
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        }
        return wholeLines(output);
    }

    /** The lines of a file that have an end; the last may have been cut. */
    private static List<String> wholeLines(Path file) throws IOException {
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
