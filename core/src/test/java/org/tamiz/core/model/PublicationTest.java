package org.tamiz.core.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class PublicationTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);

    private static Publication publication(String list) {
        return new Publication(list, "T", "A", DAY, Instant.EPOCH, "s", "00", 1, 2);
    }

    @Test
    void publicationsAreEqualInAllTheyHoldOrNot() {
        assertThat(publication("a")).isEqualTo(publication("a")).hasSameHashCodeAs(publication("a"));
        List<Publication> others = List.of(
                publication("b"),
                new Publication("a", "U", "A", DAY, Instant.EPOCH, "s", "00", 1, 2),
                new Publication("a", "T", "B", DAY, Instant.EPOCH, "s", "00", 1, 2),
                new Publication("a", "T", "A", DAY.plusDays(1), Instant.EPOCH, "s", "00", 1, 2),
                new Publication("a", "T", "A", DAY, Instant.EPOCH.plusMillis(1), "s", "00", 1, 2),
                new Publication("a", "T", "A", DAY, Instant.EPOCH, "t", "00", 1, 2),
                new Publication("a", "T", "A", DAY, Instant.EPOCH, "s", "01", 1, 2),
                new Publication("a", "T", "A", DAY, Instant.EPOCH, "s", "00", 2, 2),
                new Publication("a", "T", "A", DAY, Instant.EPOCH, "s", "00", 1, 3));
        assertThat(others).doesNotContain(publication("a"));
    }

    @Test
    void aListHasANameThatFoldersCanHave() {
        assertThatThrownBy(() -> publication("../x")).hasMessageContaining("is not a list name");
    }
}
