package org.tamiz.core.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReasonTest {
    @Test
    void everyReasonHasItsOwnWordsInBothLanguages() {
        assertThat(Reason.values())
                .extracting(Reason::english)
                .doesNotHaveDuplicates()
                .allMatch(text -> !text.isBlank());
        assertThat(Reason.values())
                .filteredOn(reason -> reason != Reason.WEAK_ALIAS)
                .allMatch(reason ->
                        !reason.spanish().isBlank() && !reason.spanish().equals(reason.english()));
    }
}
