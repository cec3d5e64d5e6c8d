package org.tamiz.lists.ofac.namesonly;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.register.ImportOptions;
import org.tamiz.lists.register.ImportResult;
import org.tamiz.lists.register.ListFormat;
import org.tamiz.lists.register.ListImport;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.text.TextInput;

/** The real documents, against counts made here with regular expressions alone. */
class NamesJsonReaderIT {
    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"2026-07-23, 19254", "2026-07-24, 19157", "2026-08-18, 19202", "2026-08-20, 19249"})
    void losesNoEntryOfAnyPublication(String date, int documented) {
        Path file = RealData.file("ofac/names-json/sdn-names-" + date + ".json.gz");
        String text = String.join("\n", RealData.lines(file));

        ListContent content = NamesJsonReader.read(TextInput.ofFile(file));

        assertThat(content.published()).isEqualTo(date);
        assertThat(content.problems()).isEmpty();
        assertThat(content.parties()).hasSize(documented);
        assertThat(content.parties())
                .extracting(ListedParty::id)
                .containsExactlyElementsOf(Pattern.compile("\"uid\": (\\d+)")
                        .matcher(text)
                        .results()
                        .map((MatchResult match) -> match.group(1))
                        .toList());
    }

    @Test
    void showsTheCartelsDesignations() {
        List<ListedParty> parties = NamesJsonReader.read(
                        TextInput.ofFile(RealData.file("ofac/names-json/sdn-names-2026-08-20.json.gz")))
                .parties();

        for (String id : List.of("11440", "17671", "11438", "10386", "39376", "52892", "49756", "15412")) {
            assertThat(parties.stream().filter(party -> party.id().equals(id)))
                    .singleElement()
                    .satisfies(party -> assertThat(party.designations())
                            .extracting(Designation::program)
                            .contains("FTO", "SDGT"));
        }
    }

    @Test
    void isAListOfItsOwn() {
        ImportResult result = new ListImport(home, Clock.systemUTC())
                .importFile(RealData.file("ofac/names-json/sdn-names-2026-08-20.json.gz"), ImportOptions.standard());

        assertThat(result.format()).isEqualTo(ListFormat.OFAC_NAMES_JSON);
        assertThat(result.publication().list()).isEqualTo("us-ofac-sdn-names");
        assertThat(result.publication().published()).isEqualTo("2026-08-20");
        assertThat(Register.open(home).load(result.publication()).parties())
                .isEqualTo(result.content().parties());
    }
}
