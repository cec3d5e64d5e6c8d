package org.tamiz.cli.evaluation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.TextInput;

/**
 * What is known of the customers of a file: a CSV with the columns {@code customer_id}, {@code label}, {@code ent_num}, {@code
 * category}, {@code note}. A label is {@code match} (the customer is the listed party {@code ent_num}), {@code namesake} (it
 * has that party's name and is somebody else) or {@code clean}.
 *
 * @param file the file's name
 * @param answers what is known, by customer, in the file's order
 */
public record Truth(String file, Map<String, Answer> answers) {
    private static final List<String> NEEDED = List.of("customer_id", "label", "ent_num");
    private static final Pattern TWIN = note("twin");
    private static final Pattern AMBIGUOUS = note("(?:ambig|also_named)");
    private static final Pattern EVIDENCE = note("ev");
    private static final Pattern POOL = note("pool");

    /** What a customer is. */
    public enum Kind {
        /** The listed party. */
        MATCH,
        /** Somebody else of the same name. */
        NAMESAKE,
        /** Nobody listed. */
        CLEAN
    }

    /**
     * What is known of a customer.
     *
     * @param line the line it stands at
     * @param customer the customer's id
     * @param kind what the customer is
     * @param entries the ids of the listed party: {@code ent_num} and, after {@code twin=} in the note, further entries of
     *     the same party; empty for a clean customer
     * @param category its category, or the empty text
     * @param evidence what the customer's row shows beside the name, after {@code ev=} in the note, or the empty text
     * @param pool where the customer was drawn from, after {@code pool=} in the note, or the empty text
     * @param ambiguous whether other parties carry the name: {@code ambig=} or {@code also_named=} in the note
     * @param containsListed whether a clean customer's name holds a listed one: {@code contains_listed=} in the note
     */
    public record Answer(
            long line,
            String customer,
            Kind kind,
            Set<String> entries,
            String category,
            String evidence,
            String pool,
            boolean ambiguous,
            boolean containsListed) {
        /** Copies the ids. */
        public Answer {
            entries = Set.copyOf(entries);
        }

        /** Whether its category is one of companies, which start with {@code co_} or {@code c_}. */
        public boolean company() {
            return category.startsWith("co_") || category.startsWith("c_");
        }
    }

    /**
     * Reads a file.
     *
     * @throws TamizException MALFORMED if a column is missing, a row is broken, its label unknown or its customer not the
     *     only one of that id, or there is no row
     */
    public static Truth read(TextInput input) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        try (CsvTable table = CsvTable.open(input, problem -> {
            throw TamizException.at(Code.MALFORMED, problem.file(), problem.line(), problem.message(), null);
        })) {
            for (String column : NEEDED) {
                if (table.header().indexOf(column) < 0) {
                    throw TamizException.at(
                            Code.MALFORMED,
                            input.name(),
                            1,
                            "there is no column " + column + ". Needed are customer_id, label and ent_num; category and"
                                    + " note are used where they are there.",
                            null);
                }
            }
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                Answer answer = answer(input.name(), table, row);
                if (answers.putIfAbsent(answer.customer(), answer) != null) {
                    throw problem(
                            input.name(), row, "customer_id " + answer.customer() + " stands here again; keep one.");
                }
            }
        }
        if (answers.isEmpty()) {
            throw TamizException.in(Code.MALFORMED, input.name(), "has a header and no rows. Add customers.", null);
        }
        return new Truth(input.name(), answers);
    }

    private static Answer answer(String file, CsvTable table, CsvRow row) {
        String customer = table.header().field(row, "customer_id");
        if (customer.isEmpty()) {
            throw problem(file, row, "column customer_id is empty; write the customer's id.");
        }
        String label = table.header().field(row, "label");
        Kind kind = switch (label.toLowerCase(Locale.ROOT)) {
            case "match" -> Kind.MATCH;
            case "namesake" -> Kind.NAMESAKE;
            case "clean" -> Kind.CLEAN;
            default ->
                throw problem(file, row, "column label holds \"" + label + "\"; write match, namesake or clean.");
        };
        String note = table.header().field(row, "note");
        String entry = table.header().field(row, "ent_num");
        Set<String> entries = new TreeSet<>();
        if (kind != Kind.CLEAN) {
            if (entry.isEmpty()) {
                throw problem(file, row, "column ent_num is empty; write the listed party's id.");
            }
            entries.add(entry);
            String twins = find(TWIN, note);
            entries.addAll(twins == null ? List.of() : List.of(twins.split("\\|")));
        }
        return new Answer(
                row.line(),
                customer,
                kind,
                entries,
                table.header().field(row, "category"),
                text(find(EVIDENCE, note)),
                text(find(POOL, note)),
                find(AMBIGUOUS, note) != null,
                note.contains("contains_listed="));
    }

    private static Pattern note(String key) {
        return Pattern.compile("(?<![A-Za-z_])" + key + "=([^;\\s]+)");
    }

    private static @Nullable String find(Pattern pattern, String note) {
        Matcher matcher = pattern.matcher(note);
        return matcher.find() ? matcher.group(1) : null;
    }

    private static String text(@Nullable String found) {
        return found == null ? "" : found;
    }

    private static TamizException problem(String file, CsvRow row, String problemAndRemedy) {
        return TamizException.at(Code.MALFORMED, file, row.line(), problemAndRemedy, null);
    }
}
