package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tamiz.cli.report.Totals;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.TamizException;

class CheckpointTest {
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            basis("SHA-256 ab"),
            7,
            3,
            512,
            new Totals(5, 2, 1, 1, Map.of(Band.STRONG, 1L, Band.LIKELY, 0L, Band.POSSIBLE, 4L), 6));

    @Test
    void isReadAsItWasWritten() {
        assertThat(parse(CHECKPOINT.text())).isEqualTo(CHECKPOINT);
    }

    @Test
    void everyLineIsNeeded() {
        for (String line : CHECKPOINT.text().lines().toList()) {
            String without = CHECKPOINT.text().replace(line + "\n", "");
            assertThatThrownBy(() -> parse(without))
                    .isInstanceOf(TamizException.class)
                    .hasMessageContaining("there is no " + line.substring(0, line.indexOf(':')))
                    .hasMessageContaining("Begin anew without --resume");
        }
    }

    @Test
    void anyPartThatDiffersIsNamed() {
        for (Basis.Part part : Basis.Part.values()) {
            Map<Basis.Part, String> parts = new EnumMap<>(CHECKPOINT.basis().parts());
            parts.put(part, "something else");
            Basis now = new Basis(parts);
            assertThatThrownBy(() -> now.checkContinues(CHECKPOINT.basis(), "hits.csv"))
                    .hasMessageStartingWith("--resume: hits.csv cannot be continued, because ")
                    .hasMessageContaining("and is \"something else\"");
        }
        CHECKPOINT.basis().checkContinues(basis("SHA-256 ab"), "hits.csv");
    }

    private static Basis basis(String customers) {
        Map<Basis.Part, String> parts = new EnumMap<>(Basis.Part.class);
        for (Basis.Part part : Basis.Part.values()) {
            parts.put(part, "--map name=Año: " + part.name());
        }
        parts.put(Basis.Part.CUSTOMER_FILE, customers);
        return new Basis(parts);
    }

    private static Checkpoint parse(String text) {
        return Checkpoint.parse(text.getBytes(StandardCharsets.UTF_8), "checkpoint");
    }
}
