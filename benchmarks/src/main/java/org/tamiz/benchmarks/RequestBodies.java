package org.tamiz.benchmarks;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Makes requests of a customer file: a body on each line, for Tamiz's own API or for the one it is compatible with. */
public final class RequestBodies {
    private static final JsonFactory JSON = new JsonFactory();

    private RequestBodies() {}

    /**
     * Arguments: the customer file, the file to write, {@code screen} or {@code match}, how many customers a request, how many
     * requests.
     *
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        boolean match = arguments[2].equals("match");
        int size = Integer.parseInt(arguments[3]);
        int requests = Integer.parseInt(arguments[4]);
        try (CsvTable table = CsvTable.open(TextInput.ofFile(Path.of(arguments[0])), RequestBodies::refuse);
                Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (int request = 0; request < requests; request++) {
                List<CsvRow> rows = new ArrayList<>();
                for (CsvRow row = table.next(); row != null && rows.size() < size; row = table.next()) {
                    rows.add(row);
                }
                if (rows.size() < size) {
                    return;
                }
                out.write(match ? match(table.header(), rows) : screen(table.header(), rows));
                out.write('\n');
            }
        }
    }

    private static void refuse(Problem problem) {
        throw new IllegalArgumentException(problem.toString());
    }

    private static String screen(CsvHeader header, List<CsvRow> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            if (rows.size() > 1) {
                json.writeStartObject();
                json.writeArrayPropertyStart("records");
            }
            for (CsvRow row : rows) {
                json.writeStartObject();
                for (String column : header.columns()) {
                    if (!header.field(row, column).isEmpty()) {
                        json.writeStringProperty(
                                column.equals("customer_id") ? "id" : column, header.field(row, column));
                    }
                }
                json.writeEndObject();
            }
            if (rows.size() > 1) {
                json.writeEndArray();
                json.writeEndObject();
            }
        }
        return text.toString();
    }

    private static String match(CsvHeader header, List<CsvRow> rows) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            json.writeObjectPropertyStart("queries");
            for (CsvRow row : rows) {
                boolean person = header.field(row, "type").equals("person");
                json.writeObjectPropertyStart(header.field(row, "customer_id"));
                json.writeStringProperty("schema", person ? "Person" : "Company");
                json.writeObjectPropertyStart("properties");
                write(json, "name", header.field(row, "name"));
                write(json, "firstName", header.field(row, "given_names"));
                write(json, "lastName", header.field(row, "paternal_surname"));
                write(json, "motherName", header.field(row, "maternal_surname"));
                write(json, "birthDate", header.field(row, "birth_date"));
                write(json, "idNumber", header.field(row, "curp"));
                write(json, "taxNumber", header.field(row, "rfc"));
                write(json, "country", header.field(row, "country"));
                write(json, "address", header.field(row, "address"));
                json.writeEndObject();
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeEndObject();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, String property, String value) {
        if (!value.isEmpty()) {
            json.writeArrayPropertyStart(property);
            json.writeString(value);
            json.writeEndArray();
        }
    }
}
