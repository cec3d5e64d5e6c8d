package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.TextLines;

/**
 * A tab-separated file with a header row. Fields are not quoted, so that names with quotes come through as they are; blank
 * lines are passed over.
 */
public final class TabRows implements AutoCloseable {
    private final String file;
    private final TextLines lines;
    private final String header;
    private final List<String> columns;

    /**
     * A row.
     *
     * @param line its line in the file, from 1
     * @param text the line as it stands; null if it is longer than a line may be
     * @param fields its fields as written; none if it is too long
     */
    public record Row(long line, @Nullable String text, List<String> fields) {
        /** Copies the fields. */
        public Row {
            fields = List.copyOf(fields);
        }
    }

    private TabRows(String file, TextLines lines, String header) {
        this.file = file;
        this.lines = lines;
        this.header = header;
        List<String> names = new ArrayList<>();
        for (String column : header.split("\t", -1)) {
            names.add(column.strip().toLowerCase(Locale.ROOT));
        }
        columns = List.copyOf(names);
    }

    /**
     * Opens a file and reads its header.
     *
     * @param needed the columns it must have, in lower case
     * @throws TamizException MALFORMED if one is missing; what {@link TextInput} throws otherwise
     */
    public static TabRows open(TextInput input, List<String> needed) {
        TextLines lines = new TextLines(input);
        try {
            TextLines.Line first = lines.next();
            String text = first == null ? null : first.text();
            TabRows rows = new TabRows(input.name(), lines, text == null ? "" : text);
            List<String> missing =
                    needed.stream().filter(column -> rows.column(column) < 0).toList();
            if (!missing.isEmpty()) {
                throw TamizException.at(
                        Code.MALFORMED,
                        input.name(),
                        1,
                        "there is no column " + String.join(", ", missing) + ". The first line must name the columns, "
                                + "separated by tabs; needed are " + String.join(", ", needed) + "; it has "
                                + some(rows.columns) + ".",
                        null);
            }
            return rows;
        } catch (RuntimeException e) {
            lines.close();
            throw e;
        }
    }

    /** The header row as it stands. */
    public String header() {
        return header;
    }

    /** The columns in lower case. */
    public List<String> columns() {
        return columns;
    }

    /** The place of a column, from 0, or -1 if there is none. */
    public int column(String name) {
        return columns.indexOf(name);
    }

    /** The next row that is not blank, whole or not, or null at the end. */
    public @Nullable Row next() {
        for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
            String text = line.text();
            if (text == null) {
                return new Row(line.number(), null, List.of());
            }
            if (!text.isBlank()) {
                return new Row(line.number(), text, List.of(text.split("\t", -1)));
            }
        }
        return null;
    }

    /**
     * The next row that is not blank, or null at the end.
     *
     * @throws TamizException MALFORMED if it has fewer fields than the header
     */
    public @Nullable Row nextWhole() {
        Row row = next();
        if (row != null && row.fields().size() < columns.size()) {
            throw problem(row, shortRow(row, columns.size()));
        }
        return row;
    }

    /** What to say of a row with too few fields. */
    public static String shortRow(Row row, int least) {
        return "this row has " + row.fields().size() + " columns, not " + least + "; check its tabs.";
    }

    /** A row's field, stripped; empty if there is no such column. */
    public String field(Row row, String column) {
        int index = column(column);
        return index < 0 ? "" : row.fields().get(index).strip();
    }

    /** The error for something in a row. */
    public TamizException problem(Row row, String problemAndRemedy) {
        return TamizException.at(Code.MALFORMED, file, row.line(), problemAndRemedy, null);
    }

    @Override
    public void close() {
        lines.close();
    }

    /** As much of the columns as an error can show. */
    private static String some(List<String> columns) {
        String all = String.join(", ", columns);
        return all.length() <= 200 ? all : all.substring(0, 200) + "…";
    }
}
