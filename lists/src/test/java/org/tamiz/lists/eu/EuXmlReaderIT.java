package org.tamiz.lists.eu;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.text.TextInput;

/** A real publication in the old schema, against counts made here on its text. */
class EuXmlReaderIT {
    private static final Pattern ENTITY = Pattern.compile("<ENTITY Id=\"(\\d+)\" Type=\"([PE])\"");

    @Test
    void losesNoEntry() {
        Path file = RealData.file("eu/fsf-2016-02.xml.gz");
        String text = String.join("\n", RealData.lines(file));
        Set<String> ids = new HashSet<>();
        int persons = 0;
        for (Matcher entity = ENTITY.matcher(text); entity.find(); ) {
            ids.add(entity.group(1));
            persons += entity.group(2).equals("P") ? 1 : 0;
        }

        ListContent content = EuXmlReader.read(TextInput.ofFile(file));

        assertThat(ids).hasSize(595);
        assertThat(content.published()).isEqualTo("2016-02-11");
        assertThat(content.problems()).isEmpty();
        assertThat(content.parties()).extracting(ListedParty::id).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(content.parties().stream().filter(party -> party.kind() == PartyKind.PERSON))
                .hasSize(persons);
        assertThat(content.remarks().items()).isGreaterThan(700);
        assertThat(content.remarks().notUnderstood())
                .isLessThan(content.remarks().items() / 50);
    }
}
