package org.tamiz.lists.text;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.StringArrayHandler;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.text.TextLines.Line;

/**
 * The rows of a CSV file (RFC 4180) without a header, one by one.
 *
 * <p>A row that is broken – a quote that never closes, characters after a closing quote, too long, the wrong number of
 * fields – is reported with its line, and reading goes on <em>with the next line</em>, even where the broken quote would
 * have swallowed hundreds of lines. To be able to go back, this class finds the end of a record itself and hands
 * FastCSV one record at a time, in its strict mode, for the fields.
 *
 * <p>Empty lines are passed over, and so is a line of a single 0x1A, the end-of-file mark of old systems with which
 * OFAC's files end.
 */
public final class CsvRows implements AutoCloseable {
    private static final String END_MARK = "\u001A";

    /** A field with line breaks in it may reach over this many lines. */
    private static final int MOST_LINES = 100;

    private final String file;
    private final boolean damaged;
    private final TextLines source;
    private final Consumer<Problem> problems;
    private boolean endMarked;
    private final Deque<Line> pending = new ArrayDeque<>();
    private char separator;
    private int columns;
    private CsvReader.CsvReaderBuilder fastCsv;

    CsvRows(TextInput input, Consumer<Problem> problems) {
        this.file = input.name();
        this.damaged = input.encoding().damaged();
        this.source = new TextLines(input);
        this.problems = problems;
        this.fastCsv = fastCsv(',');
        this.separator = ',';
    }

    /**
     * Opens an input.
     *
     * @param separator what stands between fields
     * @param columns how many fields every row must have, or 0 for any number
     * @param problems told of every row that is not used
     */
    public static CsvRows open(TextInput input, char separator, int columns, Consumer<Problem> problems) {
        CsvRows rows = new CsvRows(input, problems);
        rows.expect(separator, columns);
        return rows;
    }

    /**
     * The next usable row, or null at the end.
     *
     * @throws org.tamiz.core.model.TamizException if the input breaks off, is damaged or too large
     */
    public @Nullable CsvRow next() {
        for (Line first = line(); first != null; first = line()) {
            String text = first.text();
            if (text == null) {
                tooLong(first.number());
            } else if (text.equals(END_MARK)) {
                endMarked = true;
            } else if (!text.isBlank()) {
                endMarked = false;
                CsvRow row = record(first.number(), text);
                if (row != null) {
                    return row;
                }
            }
        }
        return null;
    }

    /** Whether the last line read was the end-of-file mark. A file that usually has one and lacks it may be cut short. */
    public boolean endMarked() {
        return endMarked;
    }

    @Override
    public void close() {
        source.close();
    }

    /** From now on rows have this separator and this many fields. */
    void expect(char newSeparator, int newColumns) {
        separator = newSeparator;
        columns = newColumns;
        fastCsv = fastCsv(newSeparator);
    }

    /** The next line that is not blank, left in place; null at the end. A line that is too long is left as well. */
    @Nullable
    Line peek() {
        for (Line line = line(); line != null; line = line()) {
            String text = line.text();
            if (text == null || !text.isBlank()) {
                pending.addFirst(line);
                return line;
            }
        }
        return null;
    }

    /** Takes a line out without reading it as a row. */
    void drop() {
        line();
    }

    /** Finds the record that starts with a line; null if it is not usable. */
    private @Nullable CsvRow record(long number, String firstLine) {
        Quotes quotes = quotesAfter(firstLine, Quotes.CLOSED);
        if (quotes == Quotes.CLOSED) {
            return fields(number, firstLine, List.of());
        }
        List<Line> taken = new ArrayList<>();
        StringBuilder text = new StringBuilder(firstLine);
        while (quotes == Quotes.OPEN) {
            Line next = taken.size() < MOST_LINES ? line() : null;
            if (next != null) {
                taken.add(next);
            }
            String more = next == null ? null : next.text();
            if (more == null || text.length() + more.length() >= TextLines.MOST_CHARACTERS) {
                report(
                        number,
                        "a quote that opens in this row is never closed. Close it, or double quotes inside text.");
                goBack(taken);
                return null;
            }
            text.append('\n').append(more);
            quotes = quotesAfter(more, Quotes.OPEN);
        }
        if (quotes == Quotes.BROKEN) {
            reportBroken(number, taken);
            return null;
        }
        return fields(number, text.toString(), taken);
    }

    private @Nullable CsvRow fields(long number, String text, List<Line> taken) {
        List<String> fields;
        try {
            fields = List.of(fastCsv.ofSingleCsvRecord(StringArrayHandler.of(), text));
        } catch (CsvParseException e) {
            reportBroken(number, taken);
            return null;
        }
        if (columns > 0 && fields.size() != columns) {
            String over = taken.isEmpty() ? "" : " over " + (taken.size() + 1) + " lines; is a quote left open?";
            report(number, "this row has " + fields.size() + " columns, not " + columns + over);
            goBack(taken);
            return null;
        }
        if (damaged && text.indexOf('\uFFFD') >= 0) {
            report(number, "bytes that are not UTF-8 stand in this row; it is used with \uFFFD in their place");
        }
        return new CsvRow(number, fields, text);
    }

    private void reportBroken(long number, List<Line> taken) {
        report(number, "the quoting is broken: text follows a closing quote. Double the quotes inside text.");
        goBack(taken);
    }

    /** How quotes stand at the end of a line. */
    private enum Quotes {
        CLOSED,
        OPEN,
        BROKEN
    }

    /**
     * Follows the quotes of a line. As in FastCSV, a quote opens only where a field starts. What is broken is told here
     * already, so that a stray quote does not pull in line after line only to be refused in the end.
     */
    private Quotes quotesAfter(String line, Quotes before) {
        if (line.indexOf('"') < 0) {
            return before;
        }
        boolean quoted = before == Quotes.OPEN;
        boolean start = !quoted;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (!quoted) {
                quoted = c == '"' && start;
                start = c == separator;
            } else if (c == '"') {
                boolean last = i + 1 == line.length();
                if (!last && line.charAt(i + 1) == '"') {
                    i++;
                } else if (last || line.charAt(i + 1) == separator) {
                    quoted = false;
                } else {
                    return Quotes.BROKEN;
                }
            }
        }
        return quoted ? Quotes.OPEN : Quotes.CLOSED;
    }

    private @Nullable Line line() {
        Line waiting = pending.pollFirst();
        return waiting != null ? waiting : source.next();
    }

    private void goBack(List<Line> taken) {
        for (int i = taken.size() - 1; i >= 0; i--) {
            pending.addFirst(taken.get(i));
        }
    }

    private void tooLong(long number) {
        report(
                number,
                "this line is longer than " + TextLines.MOST_CHARACTERS
                        + " characters. Check the line ends and quotes before it.");
    }

    private void report(long number, String message) {
        problems.accept(new Problem(file, number, message));
    }

    private static CsvReader.CsvReaderBuilder fastCsv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false);
    }
}
