package org.tamiz.lists.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The columns of a CSV file, found by name whatever their case, accents, and whether words are joined by spaces,
 * hyphens or underscores: "Fecha de Nacimiento" is {@code fecha_de_nacimiento}.
 */
public final class CsvHeader {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final List<String> columns;
    private final Map<String, Integer> places = new HashMap<>();

    CsvHeader(List<String> columns) {
        this.columns = List.copyOf(columns);
        for (int i = 0; i < columns.size(); i++) {
            String key = key(columns.get(i));
            if (!key.isEmpty()) {
                places.putIfAbsent(key, i);
            }
        }
    }

    /** The columns as the file writes them. */
    public List<String> columns() {
        return columns;
    }

    /** The place of the first column of that name, from 0, or -1 if there is none. */
    public int indexOf(String column) {
        return places.getOrDefault(key(column), -1);
    }

    /**
     * A row's field.
     *
     * @return what the row has in the column, stripped; an empty string if there is no such column
     */
    public String field(CsvRow row, String column) {
        int index = indexOf(column);
        return index < 0 || index >= row.fields().size()
                ? ""
                : row.fields().get(index).strip();
    }

    /** The name a column is found by: lower case, no accents, words joined by underscores. */
    public static String key(String column) {
        String plain = ACCENTS.matcher(Normalizer.normalize(column, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String joined = NEITHER.matcher(plain).replaceAll("_");
        int from = joined.startsWith("_") ? 1 : 0;
        int to = joined.endsWith("_") && joined.length() > from ? joined.length() - 1 : joined.length();
        return joined.substring(from, to);
    }
}
