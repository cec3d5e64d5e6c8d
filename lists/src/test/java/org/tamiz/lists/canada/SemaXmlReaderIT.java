package org.tamiz.lists.canada;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.RealData;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Canada's real list, against counts made here on its text. */
class SemaXmlReaderIT {
    @Test
    void losesNoRecord() {
        Path file = RealData.file("canada/sema-2025-05.xml.gz");
        String text = String.join("\n", RealData.lines(file));

        ListContent content = SemaXmlReader.read(TextInput.ofFile(file));

        assertThat(count(text, "<record>")).isEqualTo(4759);
        assertThat(content.problems()).extracting(Problem::line).containsExactly(20951L, 32899L);
        assertThat(content.parties()).hasSize(4759);
        assertThat(content.parties()).extracting(ListedParty::id).doesNotHaveDuplicates();
        assertThat(ofKind(content, PartyKind.PERSON)).isEqualTo(4759 - count(text, "<EntityOrShip>"));
        assertThat(ofKind(content, PartyKind.VESSEL)).isEqualTo(count(text, "<ShipIMONumber>"));
        assertThat(content.remarks().notUnderstood()).isEqualTo(2);
    }

    private static long ofKind(ListContent content, PartyKind kind) {
        return content.parties().stream().filter(party -> party.kind() == kind).count();
    }

    private static int count(String text, String piece) {
        return text.split(piece, -1).length - 1;
    }
}
