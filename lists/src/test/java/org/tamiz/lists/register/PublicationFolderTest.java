package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.TamizException;

/** What lies in a home folder beside whole publications, and who may read it. */
class PublicationFolderTest {
    @TempDir
    Path folder;

    @Test
    void theNextImportRemovesWhatAPowerCutLeft() throws IOException {
        Home home = new Home(folder.resolve("home"));
        home.privateList("mine", "2026-01-01", "1,person,Ana");
        Path leftInMine = leftover("mine");
        Path leftInOther = leftover("other");

        home.privateList("mine", "2026-01-02", "1,person,Eva");

        assertThat(leftInMine).doesNotExist();
        assertThat(leftInOther).doesNotExist();
        assertThat(home.register().publications()).hasSize(2);
    }

    @Test
    void whatAnotherProcessWritesStays() throws IOException, InterruptedException {
        Home home = new Home(folder.resolve("home"));
        home.privateList("mine", "2026-01-01", "1,person,Ana");
        Process writing = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writing.class.getName(),
                        home.folder().toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            String underWay = writing.inputReader().readLine();
            assertThat(underWay).isNotNull();
            home.privateList("mine", "2026-01-02", "1,person,Eva");
            assertThat(Path.of(underWay)).exists();

            writing.destroyForcibly();
            writing.waitFor();
            home.privateList("mine", "2026-01-03", "1,person,Eva");
            assertThat(Path.of(underWay)).doesNotExist();
        } finally {
            writing.destroyForcibly();
        }
        assertThat(home.register().publications()).hasSize(3);
    }

    /** Starts to write a publication and goes on for ever. */
    public static final class Writing {
        private Writing() {}

        /** Argument: the home folder. */
        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path lists = PublicationFolder.lists(Path.of(arguments[0]));
            try (ImportLock lock = ImportLock.enter(lists)) {
                System.out.println(lock.newFolder(lists.resolve("mine")));
                System.out.flush();
                Thread.sleep(60_000);
            }
        }
    }

    @Test
    void publicationsAndIndexesHaveThePermissionsOfAnyNewFile() throws IOException {
        FileStore store = Files.getFileStore(folder);
        assumeTrue(store.supportsFileAttributeView(PosixFileAttributeView.class));
        Home home = new Home(folder.resolve("home"));
        ImportResult imported = home.privateList("mine", "2026-01-01", "1,person,Ana");
        Register register = home.register();
        register.listedNames(register.publications(), imported.publication().published());

        Path anyFolder = Files.createDirectory(folder.resolve("any"));
        Path anyFile = Files.createFile(folder.resolve("any.txt"));
        assertThat(permissions(imported.folder())).isEqualTo(permissions(anyFolder));
        try (Stream<Path> all = Files.walk(home.folder())) {
            assertThat(all.filter(Files::isRegularFile))
                    .hasSizeGreaterThan(3)
                    .allMatch(file -> permissions(file).equals(permissions(anyFile)));
        }
    }

    @Test
    void aFileThatMayNotBeReadIsNotCalledDamaged() throws IOException {
        Home home = new Home(folder.resolve("home"));
        ImportResult imported = home.privateList("mine", "2026-01-01", "1,person,Ana");
        Path manifest = imported.folder().resolve("publication.properties");
        assertThat(PublicationFolder.forbidden(manifest, new AccessDeniedException("x")))
                .hasMessageContaining("no permission to read")
                .hasMessageContaining("chmod -R a+rX");
        assumeTrue(Files.getFileStore(folder).supportsFileAttributeView(PosixFileAttributeView.class));
        Files.setPosixFilePermissions(manifest, PosixFilePermissions.fromString("-w-------"));
        assumeFalse(Files.isReadable(manifest), "the administrator may read everything");

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(home::register)
                .withMessageStartingWith(manifest.toString())
                .withMessageContaining("no permission to read")
                .withMessageNotContaining("Delete");
    }

    private Path leftover(String list) throws IOException {
        Path left = folder.resolve("home/lists").resolve(list).resolve(".incoming-123456");
        Files.createDirectories(left);
        Files.writeString(left.resolve("half.csv"), "id,ki");
        return left;
    }

    private static String permissions(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
