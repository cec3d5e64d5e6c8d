package org.tamiz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The {@code tamiz} script, with a Maven and a Java that only say that they were called. */
@DisabledOnOs(OS.WINDOWS)
class StartScriptIT {
    @TempDir
    Path root;

    private Path lock;
    private Path builds;

    @BeforeEach
    void aFreshClone() throws IOException {
        lock = root.resolve("cli/target/building");
        builds = root.resolve("builds");
        Files.createDirectories(root.resolve("cli/src/main"));
        Files.copy(Path.of("../tamiz"), root.resolve("tamiz"));
        script("bin/mvn", "echo build >>builds; sleep \"$BUILD_SECONDS\"; echo jar >cli/target/tamiz.jar");
        script("jdk/bin/java", "echo ran \"$@\"");
    }

    private void script(String name, String commands) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + commands + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private Process start(String name, int buildSeconds) throws IOException {
        ProcessBuilder builder = new ProcessBuilder("sh", "./tamiz", "check", "x")
                .directory(root.toFile())
                .redirectOutput(root.resolve(name + ".out").toFile())
                .redirectError(root.resolve(name + ".err").toFile());
        builder.environment().put("PATH", root.resolve("bin") + ":" + System.getenv("PATH"));
        builder.environment().put("JAVA_HOME", root.resolve("jdk").toString());
        builder.environment().put("BUILD_SECONDS", String.valueOf(buildSeconds));
        return builder.start();
    }

    private void assertRan(Process process, String name) throws IOException, InterruptedException {
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(err(name)).isZero();
        assertThat(root.resolve(name + ".out")).content().startsWith("ran ").contains("tamiz.jar check x");
        assertThat(Files.exists(lock, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }

    private String err(String name) throws IOException {
        return Files.readString(root.resolve(name + ".err"));
    }

    private ProcessHandle builder() throws IOException, InterruptedException {
        while (!Files.isSymbolicLink(lock) || !Files.exists(builds)) {
            Thread.sleep(20);
        }
        Optional<ProcessHandle> builder =
                ProcessHandle.of(Long.parseLong(Files.readSymbolicLink(lock).toString()));
        return builder.orElseThrow();
    }

    @Test
    void ofTwoFirstRunsOneBuildsAndTheOtherWaits() throws IOException, InterruptedException {
        Process first = start("first", 3);
        builder();
        Process second = start("second", 3);
        assertRan(first, "first");
        assertRan(second, "second");
        assertThat(builds).hasContent("build");
        assertThat(err("first")).contains("building, once").doesNotContain("waiting");
        assertThat(err("second")).contains("waiting for process ").doesNotContain("building, once");
    }

    @Test
    void firstRunsOfTheSameMomentBuildOnce() throws IOException, InterruptedException {
        Process first = start("first", 2);
        Process second = start("second", 2);
        Process third = start("third", 2);
        assertRan(first, "first");
        assertRan(second, "second");
        assertRan(third, "third");
        assertThat(builds).hasContent("build");
    }

    @Test
    void aBuildThatIsKilledIsDoneAgain() throws IOException, InterruptedException {
        Process first = start("first", 20);
        ProcessHandle maven = builder();
        // As if it had come as far as the jar.
        Files.writeString(root.resolve("cli/target/tamiz.jar"), "half a jar");
        first.destroyForcibly();
        maven.destroyForcibly();
        assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertRan(start("second", 0), "second");
        assertThat(builds).hasContent("build\nbuild");
        assertThat(root.resolve("cli/target/tamiz.jar")).hasContent("jar");
    }

    @Test
    void aBuildWhoseScriptIsKilledIsWaitedFor() throws IOException, InterruptedException {
        Process first = start("first", 3);
        builder();
        first.destroyForcibly();
        assertRan(start("second", 0), "second");
        assertThat(err("second")).contains("waiting for process ");
    }

    @Test
    void aBuildThatFailsIsToldAndLeavesNoLock() throws IOException, InterruptedException {
        script("bin/mvn", "echo 'no such artifact' >&2; exit 1");
        Process first = start("first", 0);
        assertThat(first.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(first.exitValue()).isEqualTo(3);
        assertThat(err("first")).contains("no such artifact").contains("the build failed; the lines above say why");
        assertThat(Files.exists(lock, LinkOption.NOFOLLOW_LINKS)).isFalse();
    }
}
