package org.tamiz.lists.fincen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.text.TextInput;

/** The real measures, against counts made here with a regular expression. */
class FincenReaderIT {
    private static final String FIELD = "(\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^,\"]*+)";
    private static final Pattern ROW = Pattern.compile(
            "^" + FIELD + ",(self|target|subsidiary|owner|related),[A-Za-z]*+," + FIELD + ",", Pattern.MULTILINE);

    @Test
    void losesNoRow() throws IOException {
        Path file = RealData.file("fincen/special-measures.csv");
        int rows = 0;
        Set<String> parties = new HashSet<>();
        for (Matcher row = ROW.matcher(Files.readString(file)); row.find(); ) {
            rows++;
            String name = row.group(2).equals("self") ? "" : row.group(3).replaceAll("[\\W_]+", "");
            parties.add(row.group(1) + " / " + name);
        }

        ListContent content = FincenReader.read(TextInput.ofFile(file));

        assertThat(rows).isEqualTo(490);
        assertThat(content.problems()).isEmpty();
        assertThat(content.parties()).hasSize(parties.size());
        assertThat(content.parties().stream()
                        .mapToLong(party -> party.record().lines().count())
                        .sum())
                .isEqualTo(rows);
        assertThat(content.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
        assertThat(content.parties().stream()
                        .filter(party -> party.designations().stream()
                                .anyMatch(designation -> designation.program().equals("2313a")))
                        .filter(party -> party.relations().isEmpty()))
                .hasSize(3)
                .allSatisfy(party ->
                        assertThat(party.designations().get(0).effective()).isEqualTo(LocalDate.of(2025, 10, 20)))
                .extracting(party -> party.primaryName().text())
                .containsExactlyInAnyOrder(
                        "CIBanco S.A., Institution de Banca Multiple",
                        "Intercam Banco S.A., Institución de Banca Multiple",
                        "Vector Casa de Bolsa, S.A. de C.V.");
    }
}
