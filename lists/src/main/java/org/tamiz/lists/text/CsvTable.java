package org.tamiz.lists.text;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.TextLines.Line;

/**
 * A CSV file with a header row. The separator – comma, semicolon, tab or vertical bar – is the one the header has most
 * of; a first line {@code sep=;}, as spreadsheets write it, settles it. Rows must have as many fields as the header.
 */
public final class CsvTable implements AutoCloseable {
    private static final String SEPARATORS = ",;\t|";
    /** No official file says more than a few lines before its header. */
    private static final int MOST_PREAMBLE = 25;

    private final CsvRows rows;
    private final CsvHeader header;

    private CsvTable(CsvRows rows, CsvHeader header) {
        this.rows = rows;
        this.header = header;
    }

    /**
     * Opens an input and reads its header.
     *
     * @param problems told of every row that is not used, and of columns that share a name
     * @throws TamizException MALFORMED if there is no readable header row; what {@link TextInput} throws otherwise
     */
    public static CsvTable open(TextInput input, Consumer<Problem> problems) {
        CsvRows rows = new CsvRows(input, problems);
        try {
            return new CsvTable(rows, readHeader(input, rows, problems));
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /**
     * Opens an input whose header may stand below lines of another kind, such as a title or the date of the edition, as in
     * the lists of Mexico's SAT and of the United Kingdom. The header is the first of the top 25 rows that names a column;
     * fields are separated by commas.
     *
     * @param column the column that only the header row names; compared as {@link CsvHeader} does
     * @param preamble told of every row above the header, with as many fields as it happens to have
     * @param problems told of every row that is not used, and of columns that share a name
     * @throws TamizException MALFORMED if no row names the column; what {@link TextInput} throws otherwise
     */
    public static CsvTable openBelowPreamble(
            TextInput input, String column, Consumer<CsvRow> preamble, Consumer<Problem> problems) {
        CsvRows rows = new CsvRows(input, problems);
        try {
            Line first = rows.peek();
            String text = first == null ? null : first.text();
            if (text != null && TextInput.isWebPage(text)) {
                throw TextInput.webPage(input.name(), "CSV");
            }
            String wanted = CsvHeader.key(column);
            CsvRow row = rows.next();
            for (int passed = 0; row != null && passed < MOST_PREAMBLE; passed++) {
                if (row.fields().stream().map(CsvHeader::key).anyMatch(wanted::equals)) {
                    reportSharedNames(input.name(), row, problems);
                    rows.expect(',', row.fields().size());
                    return new CsvTable(rows, new CsvHeader(row.fields()));
                }
                preamble.accept(row);
                row = rows.next();
            }
            throw TamizException.in(
                    TamizException.Code.MALFORMED,
                    input.name(),
                    "has no column \"" + column + "\" in its first " + MOST_PREAMBLE
                            + " rows, so it is another list, or its format changed. Download the file again.",
                    null);
        } catch (RuntimeException e) {
            rows.close();
            throw e;
        }
    }

    /** The columns. */
    public CsvHeader header() {
        return header;
    }

    /**
     * The next usable row, or null at the end; see {@link CsvRows#next}.
     *
     * @throws TamizException if the input breaks off, is damaged or too large
     */
    public @Nullable CsvRow next() {
        return rows.next();
    }

    @Override
    public void close() {
        rows.close();
    }

    private static CsvHeader readHeader(TextInput input, CsvRows rows, Consumer<Problem> problems) {
        Line first = rows.peek();
        char separator = ',';
        if (first != null && declaresSeparator(first.text())) {
            separator = String.valueOf(first.text()).strip().charAt(4);
            rows.drop();
            first = rows.peek();
        } else if (first != null && first.text() != null) {
            separator = mostFrequent(first.text());
        }
        if (first == null) {
            throw TamizException.in(
                    TamizException.Code.MALFORMED,
                    input.name(),
                    "has no header row. The first line must name the columns.",
                    null);
        }
        String text = first.text();
        if (text != null && TextInput.isWebPage(text)) {
            throw TextInput.webPage(input.name(), "CSV");
        }
        rows.expect(separator, 0);
        CsvRow row = text == null ? null : rows.next();
        if (row == null || row.line() != first.number()) {
            String why = text == null
                    ? "the first line is longer than " + TextLines.MOST_CHARACTERS
                            + " characters, so it names no columns. " + "Check the file's line ends."
                    : "the header row cannot be read because its quoting is broken. Close the quotes.";
            throw TamizException.at(TamizException.Code.MALFORMED, input.name(), first.number(), why, null);
        }
        reportSharedNames(input.name(), row, problems);
        rows.expect(separator, row.fields().size());
        return new CsvHeader(row.fields());
    }

    private static void reportSharedNames(String file, CsvRow row, Consumer<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (String column : row.fields()) {
            String key = CsvHeader.key(column);
            if (!key.isEmpty() && !seen.add(key)) {
                problems.accept(new Problem(
                        file, row.line(), "column \"" + column.strip() + "\" appears twice; the first one is used"));
            }
        }
    }

    private static boolean declaresSeparator(@Nullable String line) {
        return line != null && line.strip().matches("(?i)sep=[,;|]");
    }

    private static char mostFrequent(String line) {
        char best = ',';
        long most = 0;
        for (int i = 0; i < SEPARATORS.length(); i++) {
            char candidate = SEPARATORS.charAt(i);
            long count = line.chars().filter(c -> c == candidate).count();
            if (count > most) {
                most = count;
                best = candidate;
            }
        }
        return best;
    }
}
