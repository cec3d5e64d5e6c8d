package org.tamiz.lists.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Reads {@code targets.simple.csv}. The package describes the format. */
public final class SimpleCsvReader {
    /** The columns that must be there; together they tell the format. */
    public static final List<String> REQUIRED = List.of("id", "schema", "name", "aliases", "identifiers");

    private final TextInput input;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private SimpleCsvReader(TextInput input) {
        this.input = input;
    }

    /**
     * Reads the table.
     *
     * @return the parties in order, without a date
     * @throws TamizException MALFORMED if a required column is missing
     */
    public static ListContent read(TextInput input) {
        return new SimpleCsvReader(input).read();
    }

    private ListContent read() {
        List<ListedParty> parties = new ArrayList<>();
        try (CsvTable table = CsvTable.openBelowPreamble(input, "schema", above -> {}, problems::add)) {
            for (String column : REQUIRED) {
                if (table.header().indexOf(column) < 0) {
                    throw TamizException.in(
                            TamizException.Code.MALFORMED,
                            input.name(),
                            "lacks the column \"" + column + "\" of targets.simple.csv. Check the file.",
                            null);
                }
            }
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                ListedParty party = party(table.header(), row);
                if (party != null) {
                    parties.add(party);
                }
            }
        }
        return new ListContent(parties, null, problems, ListContent.Understanding.NONE);
    }

    private @Nullable ListedParty party(CsvHeader header, CsvRow row) {
        String id = header.field(row, "id");
        String name = header.field(row, "name");
        String schema = header.field(row, "schema");
        PartyKind kind = Ftm.kind(schema);
        if (id.isEmpty() || name.isEmpty() || kind == null) {
            report(
                    row,
                    kind == null
                            ? "the schema \"" + schema + "\" is no party; row not used"
                            : "the " + (id.isEmpty() ? "id" : "name") + " is empty; row not used");
            return null;
        }
        if (!ids.add(id)) {
            report(row, "id " + id + " stands above already; this row is not used");
            return null;
        }
        PartyDraft draft = new PartyDraft(id, kind);
        draft.name(name, NameQuality.PRIMARY);
        list(header, row, "aliases").forEach(alias -> draft.name(alias, NameQuality.STRONG_ALIAS));
        for (String date : list(header, row, "birth_date")) {
            try {
                draft.born(PartialDate.parse(date));
            } catch (IllegalArgumentException e) {
                draft.remark("birth_date", date);
                report(row, "birth_date: " + e.getMessage() + " Kept as a remark");
            }
        }
        for (String country : list(header, row, "countries")) {
            if (kind == PartyKind.PERSON) {
                draft.nationality(country.toUpperCase(Locale.ROOT));
            } else {
                draft.address("", country.toUpperCase(Locale.ROOT));
            }
        }
        list(header, row, "addresses").forEach(address -> draft.address(address, ""));
        list(header, row, "identifiers")
                .forEach(value -> draft.identifier(IdentifierForms.identifier(value, IdentifierType.OTHER)));
        list(header, row, "phones").forEach(value -> draft.identifier(Identifier.of(IdentifierType.PHONE, value)));
        list(header, row, "emails").forEach(value -> draft.identifier(Identifier.of(IdentifierType.EMAIL, value)));
        designations(header, row, draft);
        draft.record(row.text());
        return draft.build();
    }

    private static void designations(CsvHeader header, CsvRow row, PartyDraft draft) {
        String dataset = header.field(row, "dataset");
        String authority = dataset.isEmpty() ? "not stated" : dataset;
        List<String> programs = list(header, row, "program_ids");
        List<String> sanctions = list(header, row, "sanctions");
        programs.forEach(program -> draft.designation(Designation.inForce(authority, program)));
        if (programs.isEmpty()) {
            for (String words : sanctions) {
                draft.designation(new Designation(authority, words, null, Ftm.status(words), null, null, null, null));
            }
        }
        sanctions.forEach(words -> draft.remark("sanctions", words));
        for (String column : List.of("dataset", "first_seen", "last_seen", "last_change")) {
            draft.remark(column, header.field(row, column));
        }
    }

    /** The values of a field parted by semicolons; one in quotes may hold semicolons itself. */
    static List<String> list(CsvHeader header, CsvRow row, String column) {
        List<String> values = new ArrayList<>();
        StringBuilder value = new StringBuilder();
        boolean quoted = false;
        String field = header.field(row, column) + ";";
        for (int i = 0; i < field.length(); i++) {
            char c = field.charAt(i);
            if (c == '"') {
                boolean doubled = quoted && i + 1 < field.length() && field.charAt(i + 1) == '"';
                if (doubled) {
                    value.append('"');
                    i++;
                } else if (quoted || value.toString().isBlank()) {
                    quoted = !quoted;
                } else {
                    value.append('"');
                }
            } else if (c == ';' && (!quoted || i == field.length() - 1)) {
                if (!value.toString().isBlank()) {
                    values.add(value.toString().strip());
                }
                value.setLength(0);
            } else {
                value.append(c);
            }
        }
        return values;
    }

    private void report(CsvRow row, String message) {
        problems.add(new Problem(input.name(), row.line(), message));
    }
}
