package org.tamiz.lists.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.TamizException;

class CsvTableTest {
    private final List<Problem> problems = new ArrayList<>();

    @Test
    void findsColumnsWhateverTheirCaseAccentsAndJoints() {
        try (CsvTable table = open("ID,Fecha de Nacimiento,\"Teléfono-Casa\"\n1,1980,55\n")) {
            CsvHeader header = table.header();

            assertThat(header.indexOf("fecha_de_nacimiento")).isEqualTo(1);
            assertThat(header.indexOf("TELEFONO CASA")).isEqualTo(2);
            assertThat(header.indexOf("name")).isEqualTo(-1);
            assertThat(header.columns()).containsExactly("ID", "Fecha de Nacimiento", "Teléfono-Casa");
        }
    }

    @Test
    void givesRowsWithTheirLinesAndTheirTextAsItStands() {
        List<CsvRow> rows = rows("id,name\n\n1,\"PEREZ, Ana\"\r\n2,\"two\nlines\"\n3,\"says \"\"hi\"\"\"\n");

        assertThat(rows).extracting(CsvRow::line).containsExactly(3L, 4L, 6L);
        assertThat(rows.get(0).fields()).containsExactly("1", "PEREZ, Ana");
        assertThat(rows.get(0).text()).isEqualTo("1,\"PEREZ, Ana\"");
        assertThat(rows.get(1).fields()).containsExactly("2", "two\nlines");
        assertThat(rows.get(2).fields()).containsExactly("3", "says \"hi\"");
        assertThat(problems).isEmpty();
    }

    @Test
    void takesTheSeparatorFromTheHeader() {
        assertThat(rows("id;name\n1;a,b\n").get(0).fields()).containsExactly("1", "a,b");
        assertThat(rows("id\tname\n1\ta,b\n").get(0).fields()).containsExactly("1", "a,b");
        assertThat(rows("sep=;\nid;name\n1;x\n").get(0).fields()).containsExactly("1", "x");
    }

    @Test
    void goesOnAfterAQuoteThatIsNeverClosed() {
        List<CsvRow> rows = rows("id,name\n1,a\n2,\"broken\n3,c\n4,d\n");

        assertThat(rows).extracting(row -> row.fields().get(0)).containsExactly("1", "3", "4");
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).line()).isEqualTo(3);
        assertThat(problems.get(0)).hasToString("t.csv:3: " + problems.get(0).message());
        assertThat(problems.get(0).message()).contains("never closed");
    }

    @Test
    void losesNoRowToAQuoteThatClosesInALaterRow() {
        List<CsvRow> rows = rows("id,name\n2,\"broken\n3,c\n4,\"d\"\n5,e\n");

        assertThat(rows).extracting(row -> row.fields().get(0)).containsExactly("3", "4", "5");
        assertThat(problems).extracting(Problem::line).containsExactly(2L);
    }

    @Test
    void losesNoRowToAStrayQuoteThatHappensToGiveWholeFields() {
        List<CsvRow> rows = rows("id,name\n2,\"broken\n3,c\n\",4\n5,e\n");

        assertThat(rows).extracting(row -> row.fields().get(0)).contains("3", "5");
        assertThat(problems).extracting(Problem::line).contains(2L);
    }

    @Test
    void reportsTextAfterAClosingQuoteAndTheWrongNumberOfColumns() {
        List<CsvRow> rows = rows("id,name\n1,\"a\"b\n2\n3,a,b\n4,ok\n");

        assertThat(rows).extracting(CsvRow::line).containsExactly(5L);
        assertThat(problems).extracting(Problem::line).containsExactly(2L, 3L, 4L);
        assertThat(problems.get(0).message()).contains("closing quote");
        assertThat(problems.get(1).message()).contains("1 columns, not 2");
    }

    @Test
    void reportsALineOf50MegabytesAndReadsTheNext() {
        List<CsvRow> rows = rows("id,name\n1," + "x".repeat(50_000_000) + "\n2,b\n");

        assertThat(rows).extracting(CsvRow::line).containsExactly(3L);
        assertThat(problems).extracting(Problem::line).containsExactly(2L);
        assertThat(problems.get(0).message()).contains("longer than");
    }

    @Test
    void refusesAFileThatIsOneLineOf50Megabytes() {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> open("x".repeat(50_000_000)))
                .withMessageStartingWith("t.csv:1: ")
                .withMessageContaining("longer than");
    }

    @Test
    void refusesAWebPageAndAHeaderThatCannotBeRead() {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> open("<!DOCTYPE html>\n<html></html>"))
                .withMessageContaining("web page");
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> open("id,\"name\n1,2\n"))
                .withMessageContaining("header row");
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> open("\n \n"))
                .withMessageContaining("no header row");
    }

    @Test
    void reportsColumnsThatShareAName() {
        rows("id,Name,NAME\n1,a,b\n");

        assertThat(problems)
                .extracting(Problem::message)
                .containsExactly("column \"NAME\" appears twice; the first one is used");
    }

    @Test
    void usesARowWithDamagedBytesAndReportsIt() {
        byte[] bytes = "id,name\n1,Muñoz Ibáñez\n2,Peña\n3,Xx\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xF1;

        try (CsvTable table = CsvTable.open(TextInput.ofBytes("t.csv", bytes), problems::add)) {
            table.next();
            table.next();
            assertThat(table.next()).isNotNull();
        }
        assertThat(problems).extracting(Problem::line).containsExactly(4L);
    }

    @Test
    void readsManyBrokenRowsInReasonableTime() {
        List<CsvRow> rows = rows("id,name\n" + "1,\"a\"x\"\n".repeat(20_000) + "2,ok\n");

        assertThat(rows).hasSize(1);
        assertThat(problems).hasSize(20_000);
    }

    @Test
    void readsRowsWithFieldsOfUpTo100LinesAndGoesOnAfterLongerOnes() {
        List<CsvRow> rows = rows("id,name\n1,\"a" + "\n".repeat(90) + "\"\n2,\"b" + "\nx,y".repeat(200) + "\"\n3,c\n");

        assertThat(rows).extracting(row -> row.fields().get(0)).contains("1", "3");
        assertThat(problems).extracting(Problem::line).contains(93L);
    }

    @Test
    void doesNotSlowDownOnQuotesThatKeepReopening() {
        rows("id,name\n" + "a\"b,\"\n".repeat(50_000) + "a\",\"\n".repeat(20_000));

        assertThat(problems).isNotEmpty();
    }

    private List<CsvRow> rows(String text) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvTable table = open(text)) {
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private CsvTable open(String text) {
        return CsvTable.open(TextInput.ofBytes("t.csv", text.getBytes(StandardCharsets.UTF_8)), problems::add);
    }
}
