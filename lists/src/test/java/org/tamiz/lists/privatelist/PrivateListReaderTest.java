package org.tamiz.lists.privatelist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

class PrivateListReaderTest {
    private static final String HEADER = "id,kind,name,aliases,birth_date,country,identifiers,reason\n";

    @Test
    void readsEveryColumn() {
        ListedParty party = read(HEADER
                        + "A1,person,\"PEREZ LUNA, Ana\",Ana Luna|~La Doña,1980-07-14|1981,México|US,CURP=X1|rfc=Y2,watch\n")
                .parties()
                .get(0);

        assertThat(party.kind()).isEqualTo(PartyKind.PERSON);
        assertThat(party.names()).extracting(Name::text).containsExactly("PEREZ LUNA, Ana", "Ana Luna", "La Doña");
        assertThat(party.names())
                .extracting(Name::quality)
                .containsExactly(NameQuality.PRIMARY, NameQuality.STRONG_ALIAS, NameQuality.WEAK_ALIAS);
        assertThat(party.primaryName().parts()).hasSize(2);
        assertThat(party.birthDates()).extracting(Object::toString).containsExactly("1980-07-14", "1981");
        assertThat(party.nationalities()).containsExactly("MX", "US");
        assertThat(party.identifiers())
                .containsExactly(Identifier.of(IdentifierType.CURP, "X1"), Identifier.of(IdentifierType.RFC, "Y2"));
        assertThat(party.remarks()).containsExactly("reason: watch");
        assertThat(party.designations()).isEmpty();
        assertThat(party.record()).startsWith("A1,person,\"PEREZ LUNA, Ana\"");
    }

    @Test
    void needsOnlyThreeColumnsInAnyOrder() {
        assertThat(read("name;id;kind\nACME;1;organization\n").parties()).hasSize(1);
    }

    @Test
    void reportsRowsAndFieldsItCannotReadByLine() {
        ListContent content = read(HEADER
                + ",person,X,,,,,\n2,robot,X,,,,,\n3,person,,,,,,\n4,person,OK,,30/02/1980,Atlantis,CURP|FOO=1,\n"
                + "4,person,AGAIN,,,,,\n5,person\n");

        assertThat(content.parties()).extracting(ListedParty::id).containsExactly("4");
        assertThat(content.problems()).extracting(Problem::line).containsExactly(2L, 3L, 4L, 5L, 5L, 5L, 5L, 6L, 7L);
    }

    @Test
    void namesTheColumnThatIsMissing() {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> read("id,tipo,name\n1,person,X\n"))
                .withMessageContaining("lacks the column \"kind\"");
    }

    @Test
    void readsLatin1AndUtf16() {
        String text = HEADER + "1,person,José Muñoz,,,,,\n";

        for (String charset : new String[] {"ISO-8859-1", "UTF-16"}) {
            ListContent content =
                    PrivateListReader.read(TextInput.ofBytes("p.csv", text.getBytes(Charset.forName(charset))));
            assertThat(content.parties().get(0).primaryName().text())
                    .as(charset)
                    .isEqualTo("José Muñoz");
        }
    }

    private static ListContent read(String csv) {
        return PrivateListReader.read(TextInput.ofBytes("p.csv", csv.getBytes(StandardCharsets.UTF_8)));
    }
}
