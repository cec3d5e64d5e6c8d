package org.tamiz.cases.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.TamizException;

class DatabaseTest {
    @Test
    void isMadeOnceAndOpenedAgain(@TempDir Path folder) {
        Path file = folder.resolve("cases.db");
        Database.inFile(file).close();
        try (Database again = Database.inFile(file)) {
            int entries = again.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM audit_entry")
                            .mapTo(Integer.class)
                            .one());
            assertThat(entries).isZero();
        }
    }

    @Test
    void othersOfTheMachineDoNotReadIt(@TempDir Path folder) throws IOException {
        Path home = folder.resolve("home");
        Database.of(home, null, Map.of()).close();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("cases.db"))))
                .isEqualTo("rw-------");
    }

    @Test
    void aFileThatIsNoDatabaseIsNamed(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("cases.db");
        Files.writeString(file, "This is a letter and no database, however long it may become in the end.".repeat(40));
        assertThatThrownBy(() -> Database.inFile(file))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining(file.toString());
    }
}
