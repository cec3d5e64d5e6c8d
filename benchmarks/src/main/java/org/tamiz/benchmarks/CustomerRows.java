package org.tamiz.benchmarks;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/**
 * Grows a customer file: its rows as they are, then rows drawn from it at random with a new id and a new name. Each column of a
 * part of the name takes the value of a row of its own; a whole name takes its first half from one row and its second from
 * another of the same type. So names keep the frequencies that the file has, and hardly one comes twice. All else stays with the
 * row; its CURP and RFC no longer fit the name then, which makes screening no cheaper.
 */
public final class CustomerRows {
    private static final String ID = "customer_id";
    private static final String TYPE = "type";
    private static final String NAME = "name";
    private static final List<String> PARTS = List.of("given_names", "paternal_surname", "maternal_surname");

    /** Tries to find a row that has a value too, before the row's own is kept. */
    private static final int TRIES = 20;

    private final List<List<String>> rows;
    private final Random random;
    private final int id;
    private final int type;
    private final int name;
    private final List<Integer> parts;

    private CustomerRows(CsvTable table, List<List<String>> rows, Random random) {
        this.rows = rows;
        this.random = random;
        id = place(table, ID);
        type = place(table, TYPE);
        name = place(table, NAME);
        parts = PARTS.stream().map(part -> place(table, part)).toList();
    }

    /**
     * Arguments: the file to grow, the file to write, how many rows, the seed.
     *
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] arguments) throws IOException {
        long wanted = Long.parseLong(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        List<List<String>> rows = new ArrayList<>();
        try (CsvTable table = CsvTable.open(TextInput.ofFile(Path.of(arguments[0])), CustomerRows::refuse);
                Writer out = Files.newBufferedWriter(Path.of(arguments[1]))) {
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                rows.add(row.fields());
            }
            CustomerRows grown = new CustomerRows(table, rows, new Random(seed));
            CsvWriter csv = CsvWriter.builder().build(out);
            csv.writeRecord(table.header().columns());
            for (long row = 0; row < wanted; row++) {
                csv.writeRecord(row < rows.size() ? rows.get((int) row) : grown.mixed(row));
            }
            csv.flush();
        }
        System.out.println(
                wanted + " customers, of which " + Math.min(wanted, rows.size()) + " as in the file, seed " + seed);
    }

    private static void refuse(Problem problem) {
        throw new IllegalArgumentException(problem.toString());
    }

    private List<String> mixed(long number) {
        List<String> row = new ArrayList<>(any());
        row.set(id, "G" + number);
        for (int part : parts) {
            if (!row.get(part).isEmpty()) {
                row.set(part, likeThat(row, part).get(part));
            }
        }
        if (!row.get(name).isEmpty()) {
            List<String> first = List.of(row.get(name).split(" ", -1));
            List<String> second = List.of(likeThat(row, name).get(name).split(" ", -1));
            List<String> words = new ArrayList<>(first.subList(0, (first.size() + 1) / 2));
            words.addAll(second.subList(second.size() / 2, second.size()));
            row.set(name, String.join(" ", words));
        }
        return row;
    }

    /** A row of the same type that has a value in a column. */
    private List<String> likeThat(List<String> row, int column) {
        for (int i = 0; i < TRIES; i++) {
            List<String> other = any();
            if (!other.get(column).isEmpty() && other.get(type).equals(row.get(type))) {
                return other;
            }
        }
        return row;
    }

    private List<String> any() {
        return rows.get(random.nextInt(rows.size()));
    }

    private static int place(CsvTable table, String column) {
        int place = table.header().indexOf(column);
        if (place < 0) {
            throw new IllegalArgumentException("The file has no column " + column + ".");
        }
        return place;
    }
}
