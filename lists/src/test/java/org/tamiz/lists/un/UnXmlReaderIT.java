package org.tamiz.lists.un;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.text.TextInput;

/** The UN's real files, against counts made here with regular expressions alone. */
class UnXmlReaderIT {
    private static final Pattern REFERENCE = Pattern.compile("<REFERENCE_NUMBER>\\s*([^<\\s]+)\\s*</REFERENCE_NUMBER>");

    @ParameterizedTest
    @CsvSource({"2020-11-30, 713, 305", "2025-11-18, 727, 273", "2026-02-27, 730, 273"})
    void losesNoEntryOfAnyPublication(String date, int individuals, int entities) {
        Path file = RealData.file("un/consolidated-" + date + ".xml.gz");
        Set<String> references = RealData.lines(file).stream()
                .map(REFERENCE::matcher)
                .filter(Matcher::find)
                .map(matcher -> matcher.group(1))
                .collect(Collectors.toSet());

        ListContent content = UnXmlReader.read(TextInput.ofFile(file));

        assertThat(content.published()).isEqualTo(date);
        assertThat(content.problems())
                .hasSizeLessThan(10)
                .allMatch(problem -> problem.message().contains("gender")
                        || problem.message().contains("is no date that is understood"));
        assertThat(references).hasSize(individuals + entities);
        assertThat(content.parties()).extracting(ListedParty::id).containsExactlyInAnyOrderElementsOf(references);
        assertThat(content.parties().stream().filter(party -> party.kind() == PartyKind.PERSON))
                .hasSize(individuals);
        assertThat(content.remarks().notUnderstood())
                .isLessThan(content.remarks().items() / 50);
    }

    @Test
    void refusesThePublicationWhoseCharactersWereLostOnTheWay() {
        // In this copy of 2025-08-16 every character above U+00FF was cut to its low byte; control characters and stray
        // angle brackets are what is left of some of them. Nobody can say what stood there.
        Path file = RealData.file("un/consolidated-2025-08-16.xml.gz");

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> UnXmlReader.read(TextInput.ofFile(file)))
                .withMessageContaining(".xml.gz:53: the XML is broken");
    }
}
