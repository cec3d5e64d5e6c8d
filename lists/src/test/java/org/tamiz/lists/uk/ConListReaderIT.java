package org.tamiz.lists.uk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.text.TextInput;

/** A real ConList, against counts made here on the ends of its rows. */
class ConListReaderIT {
    /** Two dates and the Group ID end every row. */
    private static final Pattern END =
            Pattern.compile(",\\d{2}/\\d{2}/\\d{4},\\d{2}/\\d{2}/\\d{4},(\\d+)$", Pattern.MULTILINE);

    @Test
    void losesNoRow() {
        Path file = RealData.file("uk/conlist-2018-04-13.csv.gz");
        int rows = 0;
        Set<String> groups = new HashSet<>();
        for (Matcher end = END.matcher(text(file)); end.find(); ) {
            rows++;
            groups.add(end.group(1));
        }

        ListContent content = ConListReader.read(TextInput.ofFile(file));

        assertThat(rows).isEqualTo(9487);
        assertThat(content.published()).isEqualTo("2018-04-13");
        assertThat(content.problems()).isEmpty();
        assertThat(content.parties()).extracting(ListedParty::id).containsExactlyInAnyOrderElementsOf(groups);
        assertThat(content.parties().stream()
                        .mapToLong(party -> party.record().lines().count())
                        .sum())
                .isEqualTo(rows);
        assertThat(content.remarks().notUnderstood())
                .isLessThan(content.remarks().items() / 50);
    }

    private static String text(Path gzip) {
        try (GZIPInputStream in = new GZIPInputStream(Files.newInputStream(gzip))) {
            return new String(in.readAllBytes(), Charset.forName("windows-1252"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
