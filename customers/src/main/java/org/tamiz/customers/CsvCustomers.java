package org.tamiz.customers;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Customers in a CSV file with a header row. */
public final class CsvCustomers implements CustomerFile {
    private final CsvTable table;
    private final Columns columns;
    private final DateOrder order;
    private final List<String> notes = new ArrayList<>();
    private final Deque<Problem> problems = new ArrayDeque<>();
    private @Nullable CsvRow waiting;
    private long row;

    private CsvCustomers(TextInput input, Map<String, Field> mapping, DateOrder order) {
        table = CsvTable.open(input, problems::add);
        problems.forEach(problem -> notes.add(problem.toString()));
        problems.clear();
        List<String> names = table.header().columns();
        columns = Columns.of(names, mapping, input.name(), 1);
        this.order = order == DateOrder.UNKNOWN ? DateOrder.ofColumns(names) : order;
        if (!columns.has(Field.ID)) {
            notes.add(input.name() + ": no column holds an id, so records are called by their row number, from 1.");
        }
        List<String> unused = columns.unused();
        if (!unused.isEmpty()) {
            notes.add(input.name() + ": not used: " + Columns.some(unused) + ". If one should be, use --map.");
        }
    }

    /**
     * Opens a file.
     *
     * @param mapping what the user says columns hold, by column name
     * @param order how dates are written; {@link DateOrder#UNKNOWN} to go by the names of the columns
     * @throws org.tamiz.core.model.TamizException if it cannot be read, or no column holds a name
     */
    public static CsvCustomers open(TextInput input, Map<String, Field> mapping, DateOrder order) {
        return new CsvCustomers(input, mapping, order);
    }

    @Override
    public @Nullable Customer next() {
        if (problems.isEmpty() && waiting == null) {
            waiting = table.next();
        }
        Problem problem = problems.poll();
        CsvRow current = waiting;
        if (problem != null && (current == null || problem.line() != current.line())) {
            row++;
            return Customer.unreadable(problem.line(), problem.message());
        }
        if (current == null) {
            return null;
        }
        waiting = null;
        row++;
        Customer customer = Customer.of(current.line(), String.valueOf(row), values(current), order);
        return problem == null ? customer : customer.withProblem(problem.message());
    }

    @Override
    public List<String> notes() {
        return List.copyOf(notes);
    }

    @Override
    public void close() {
        table.close();
    }

    private Values values(CsvRow current) {
        Values.Collector collector = new Values.Collector();
        for (int i = 0; i < current.fields().size(); i++) {
            Field field = columns.fields().get(i);
            if (field != null) {
                collector.add(field, current.fields().get(i));
            }
        }
        return collector.values();
    }
}
