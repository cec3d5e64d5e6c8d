package org.tamiz.cases.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * An evidence pack as whoever has nothing else unpacks and checks it.
 *
 * @param folder where it lies
 */
public record UnpackedPack(Path folder) {
    /** Unpacks a pack; no file of it may lie outside the folder. */
    public static UnpackedPack of(InputStream archive, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(archive, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path file = folder.resolve(entry.getName()).normalize();
                assertThat(file.startsWith(folder)).isTrue();
                Path parent = file.getParent();
                assertThat(parent).isNotNull();
                Files.createDirectories(parent);
                Files.write(file, zip.readAllBytes());
            }
        }
        return new UnpackedPack(folder);
    }

    /** What the script in the pack says, without Tamiz: its exit code in a line of its own before its output. */
    public String verify() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", folder.resolve("verify.sh").toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue() + "\n" + output;
    }
}
