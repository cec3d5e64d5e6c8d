package org.tamiz.lists.mexico;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.text.TextInput;

/** SAT's real editions, against counts made here with one regular expression. */
class Sat69bReaderIT {
    /** The start of a row: a number, the RFC, the name, which in one row has a line break in it, and the situation. */
    private static final Pattern ROW = Pattern.compile(
            "^\\d+,([^,]*),(\"[^\"]*+(?:\"\"[^\"]*+)*+\"|[^,\"]*+),(Presunto|Desvirtuado|Definitivo|Sentencia Favorable),",
            Pattern.MULTILINE);

    @ParameterizedTest
    @CsvSource({"2021, 12505, 2021-05-18", "2023, 12666, 2022-11-30", "2024, 12686,"})
    void losesNoRowOfAnyEdition(String edition, int rows, @Nullable LocalDate published) {
        Path file = RealData.file("mexico/sat-69b-" + edition + ".csv.gz");
        int counted = 0;
        int suppressed = 0;
        int breaks = 0;
        int inForce = 0;
        Set<String> rfcs = new HashSet<>();
        Set<String> persons = new HashSet<>();
        Set<String> liveRfcs = new HashSet<>();
        for (Matcher row = ROW.matcher(text(file)); row.find(); ) {
            counted++;
            String rfc = row.group(1).strip();
            if (rfc.startsWith("XXXX")) {
                suppressed++;
                continue;
            }
            breaks += (int) row.group(2).chars().filter(c -> c == '\n').count();
            rfcs.add(rfc);
            if (rfc.length() == 13) {
                persons.add(rfc);
            }
            if (row.group(3).equals("Definitivo")) {
                inForce++;
            }
            if (row.group(3).equals("Definitivo") || row.group(3).equals("Presunto")) {
                liveRfcs.add(rfc);
            }
        }

        ListContent content = Sat69bReader.read(TextInput.ofFile(file));

        assertThat(counted).isEqualTo(rows);
        assertThat(content.published()).isEqualTo(published);
        assertThat(content.parties()).extracting(ListedParty::id).containsExactlyInAnyOrderElementsOf(rfcs);
        assertThat(content.parties().stream()
                        .mapToLong(party -> party.record().lines().count())
                        .sum())
                .isEqualTo(counted - suppressed + breaks);
        assertThat(content.parties().stream().filter(party -> party.kind() == PartyKind.PERSON))
                .hasSize(persons.size());
        assertThat(content.problems().stream()
                        .filter(problem -> problem.message().contains("suppressed")))
                .hasSize(suppressed);
        assertThat(content.problems()).hasSizeLessThan(suppressed + 20);
        assertThat(content.parties().stream()
                        .flatMap(party -> party.designations().stream())
                        .filter(designation -> designation.status() == DesignationStatus.IN_FORCE))
                .hasSizeBetween(inForce - 20, inForce);
        assertThat(content.parties().stream()
                        .filter(party -> party.designations().stream()
                                .anyMatch(designation -> designation.status() != DesignationStatus.RESCINDED)))
                .hasSize(liveRfcs.size());
        assertThat(content.remarks().notUnderstood()).isZero();
        long divided = content.parties().stream()
                .filter(party -> !party.primaryName().parts().isEmpty())
                .count();
        assertThat(divided).as("names divided by their RFC").isGreaterThan(persons.size() * 3L / 4);
    }

    private static String text(Path gzip) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(gzip))) {
            return new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
