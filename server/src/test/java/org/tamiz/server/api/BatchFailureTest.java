package org.tamiz.server.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import org.jdbi.v3.core.ConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.Policy;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.LiveLists;
import org.tamiz.server.operation.Metrics;

class BatchFailureTest {
    @Test
    @Timeout(60)
    void tellsThatTheDatabaseWentAwayAndWhatToDo(@TempDir Path home) throws InterruptedException {
        Clock clock = Clock.systemUTC();
        Scopes scopes = new Scopes(new LiveLists(home, Policy.standard(), clock), Language.ENGLISH);
        try (Batches batches = new Batches(
                new BatchFolders(home),
                scopes,
                () -> {
                    throw new ConnectionException(new SQLException("The connection attempt failed.", "08001"));
                },
                new Metrics().work("batch"),
                clock)) {
            Batches.Batch batch = batches.add(
                    "ana",
                    "customers.csv",
                    Map.of("raise", "true", "source", "customers"),
                    new ByteArrayInputStream("id,name\n1,Miguel Treviño Morales\n".getBytes(StandardCharsets.UTF_8)));
            while (!batch.progress().state().ended()) {
                Thread.sleep(10);
            }
            assertThat(batch.progress().state()).isEqualTo(BatchState.FAILED);
            assertThat(batch.progress().failure())
                    .startsWith("The database could not be reached")
                    .contains("Send the file again")
                    .doesNotContain("fault of Tamiz");
        }
    }
}
