package org.tamiz.customers;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.TextLines;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/**
 * Customers in a file of one JSON object per line, each as {@link CustomerJson} reads it. Properties that say nothing to Tamiz
 * are passed over, as files hold much besides.
 */
public final class JsonlCustomers implements CustomerFile {
    private final TextLines lines;
    private final CustomerJson json;
    private long row;

    private JsonlCustomers(TextInput input, Map<String, Field> mapping, DateOrder order) {
        this.lines = new TextLines(input);
        this.json = new CustomerJson(mapping, order);
    }

    /**
     * Opens a file.
     *
     * @param mapping what the user says properties hold, by property name
     * @param order how dates are written
     * @throws org.tamiz.core.model.TamizException if it cannot be read
     */
    public static JsonlCustomers open(TextInput input, Map<String, Field> mapping, DateOrder order) {
        return new JsonlCustomers(input, mapping, order);
    }

    @Override
    public @Nullable Customer next() {
        for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
            String text = line.text();
            if (text == null) {
                row++;
                return Customer.unreadable(line.number(), "this line is too long; write one record per line.");
            }
            if (!text.isBlank()) {
                row++;
                return read(line.number(), text);
            }
        }
        return null;
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public void close() {
        lines.close();
    }

    private Customer read(long line, String text) {
        try (JsonParser parser = CustomerJson.FACTORY.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return Customer.unreadable(line, "this line is not a JSON object; write one {…} per line.");
            }
            Customer customer = json.read(parser, line, String.valueOf(row));
            if (parser.nextToken() != null) {
                return Customer.unreadable(
                        line, "there is more on this line than one JSON object; write one per line.");
            }
            return customer;
        } catch (JacksonException e) {
            return Customer.unreadable(
                    line,
                    "this is not valid JSON ("
                            + e.getOriginalMessage().lines().findFirst().orElse("broken") + ").");
        }
    }
}
