package org.tamiz.customers;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.text.TextInput;

/** The customers of a file, one by one in the file's order. Not thread-safe. */
public interface CustomerFile extends AutoCloseable {
    /**
     * Opens a file as JSON lines or CSV, by its name and, failing that, by how it begins.
     *
     * @param name the file's name
     * @param mapping what the user says columns hold, by column name
     * @param order how dates are written
     * @throws org.tamiz.core.model.TamizException if it cannot be read, or no column holds a name
     */
    static CustomerFile open(String name, TextInput input, Map<String, Field> mapping, DateOrder order) {
        String lower = name.toLowerCase(Locale.ROOT);
        String plain = lower.endsWith(".gz") ? lower.substring(0, lower.length() - 3) : lower;
        boolean csv = plain.endsWith(".csv") || plain.endsWith(".tsv");
        boolean json = plain.endsWith(".jsonl")
                || plain.endsWith(".ndjson")
                || (!csv && input.beginning(64).stripLeading().startsWith("{"));
        return json ? JsonlCustomers.open(input, mapping, order) : CsvCustomers.open(input, mapping, order);
    }

    /**
     * The next customer, readable or not, or null at the end.
     *
     * @throws org.tamiz.core.model.TamizException if the file breaks off, is damaged or too large
     */
    @Nullable
    Customer next();

    /** What the user should know about the file as a whole, each in one line; what is known so far. */
    List<String> notes();

    @Override
    void close();
}
