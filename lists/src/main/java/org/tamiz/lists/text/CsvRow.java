package org.tamiz.lists.text;

import java.util.List;
import java.util.Objects;

/**
 * One record of a CSV file.
 *
 * @param line the line it starts at, from 1
 * @param fields its fields without their quotes, as written otherwise; an empty field is an empty string
 * @param text the record exactly as it stands in the file, without the last line end
 */
public record CsvRow(long line, List<String> fields, String text) {
    /** Copies the fields. */
    public CsvRow {
        Objects.requireNonNull(text, "text");
        fields = List.copyOf(fields);
    }
}
