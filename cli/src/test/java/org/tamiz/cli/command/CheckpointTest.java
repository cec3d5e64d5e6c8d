package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.TamizException;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.Totals;

class CheckpointTest {
    private static final Checkpoint CHECKPOINT = new Checkpoint(
            basis("SHA-256 ab"),
            7,
            3,
            new AtomicFile.Beginning(512, 0xFFFF_FFFFL),
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

    @ParameterizedTest
    @CsvSource({
        "records: 7, records: 8, records is not screened and unreadable together",
        "unreadable: 2, unreadable: 1, records is not screened and unreadable together",
        "in-part: 1, in-part: 6, in-part is above screened",
        "with-hits: 1, with-hits: 6, with-hits is above screened",
        "with-hits: 1, with-hits: 0, with-hits is 0",
        "possible: 4, possible: -4, possible is below 0",
        "told: 3, told: -1, told is below 0",
        "bytes: 512, bytes: 9223372036854775808, 9223372036854775808"
    })
    void numbersThatCannotBeAreRefused(String line, String other, String told) {
        assertThat(CHECKPOINT.text()).contains("\n" + line + "\n");
        assertThatThrownBy(() -> parse(CHECKPOINT.text().replace("\n" + line + "\n", "\n" + other + "\n")))
                .isInstanceOf(TamizException.class)
                .hasMessageContaining(told)
                .hasMessageContaining("Begin anew without --resume");
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
