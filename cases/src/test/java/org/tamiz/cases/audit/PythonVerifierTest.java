package org.tamiz.cases.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.cases.database.Database;
import org.tamiz.cases.database.TestDatabase;
import org.tamiz.cases.json.Json;

/** The Python of docs/audit-format.md, as it stands there, on an exported trail. */
class PythonVerifierTest {
    private static final Pattern SNIPPET = Pattern.compile("```python\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void itHoldsForATrailAndNotForOneThatWasChanged() throws IOException, InterruptedException {
        assumeTrue(runs("--version"), "Not tested: there is no python3 here.");
        Matcher snippet = SNIPPET.matcher(Files.readString(Path.of("..", "docs", "audit-format.md")));
        assertThat(snippet.find()).isTrue();
        Files.writeString(folder.resolve("verify.py"), snippet.group(1));
        List<String> lines = new ArrayList<>();
        try (Database database = TestDatabase.SQLITE.open(folder)) {
            AuditTrail trail = new AuditTrail(database, Clock.systemUTC());
            for (int i = 0; i < 5; i++) {
                String text = "Señal \"n.º\" " + i + "\n,\"previous\":\"\u0007\uD83D\uDE00";
                trail.write((handle, entries) -> {
                    entries.add("ana", "test.done", "case/1", Json.object().put("text", text));
                    return true;
                });
            }
            trail.forEach(0, Long.MAX_VALUE, entry -> lines.add(entry.line()));
        }
        Path trail = folder.resolve("trail.jsonl");
        Files.write(trail, lines);
        assertThat(runs("verify.py")).isTrue();
        lines.set(3, lines.get(3).replace("\"ana\"", "\"eva\""));
        Files.write(trail, lines);
        assertThat(runs("verify.py")).isFalse();
        lines.remove(3);
        Files.write(trail, lines);
        assertThat(runs("verify.py")).isFalse();
    }

    private boolean runs(String argument) throws InterruptedException {
        try {
            Process python = new ProcessBuilder("python3", argument)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assertThat(python.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return python.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
