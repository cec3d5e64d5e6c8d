package org.tamiz.cli.evaluation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.TextLines;

/**
 * A plain file of names, one a line, and what is asked of it: queries of which it is known whom they mean, and absent names,
 * which mean nobody.
 *
 * @param names the name of each line, from line 1; empty where a line is blank
 * @param queries names that mean a line
 * @param absent names that mean none
 */
public record NameList(List<String> names, List<Query> queries, List<Query> absent) {
    /** The list's short name in publications. */
    private static final String LIST = "names";

    /**
     * A name asked about.
     *
     * @param line its line in its file
     * @param text the name
     * @param index the place of the name it means, from 0; -1 if it means none
     * @param category its category, or the empty text
     * @param culture its culture, or the empty text
     */
    public record Query(long line, String text, int index, String category, String culture) {}

    /** Copies the lists. */
    public NameList {
        names = List.copyOf(names);
        queries = List.copyOf(queries);
        absent = List.copyOf(absent);
    }

    /**
     * Reads the three files.
     *
     * @param names a name a line
     * @param queries tab-separated: query, true_index (the line of the name meant, from 0), perhaps category and culture
     * @param absent tab-separated: query, perhaps category and culture; null if there are none
     * @throws TamizException MALFORMED if a column is missing, an index is none, or there is no name or query
     */
    public static NameList read(TextInput names, TextInput queries, @Nullable TextInput absent) {
        List<String> lines = lines(names);
        return new NameList(lines, queries(queries, lines), absent == null ? List.of() : absent(absent));
    }

    /**
     * The names as a list of persons, to be screened against. A party's id is the place of its line, from 0.
     *
     * @param file the file they are from
     * @param day the day the list counts as published on
     */
    public ListedNames compile(MeasuredFile file, LocalDate day) {
        List<ListedParty> parties = new ArrayList<>(names.size());
        for (int i = 0; i < names.size(); i++) {
            if (!names.get(i).isEmpty()) {
                parties.add(person(String.valueOf(i), names.get(i)));
            }
        }
        Publication publication = new Publication(
                LIST, file.name(), "–", day, Instant.EPOCH, file.name(), file.sha256(), parties.size(), parties.size());
        return ListedNames.compile(List.of(new ListedParties(publication, parties)));
    }

    private static ListedParty person(String id, String name) {
        return new ListedParty(
                id,
                PartyKind.PERSON,
                List.of(Name.of(name, NameQuality.PRIMARY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                name);
    }

    private static List<String> lines(TextInput input) {
        List<String> names = new ArrayList<>();
        try (TextLines lines = new TextLines(input)) {
            for (TextLines.Line line = lines.next(); line != null; line = lines.next()) {
                String text = line.text();
                if (text == null) {
                    throw TamizException.at(
                            Code.MALFORMED,
                            input.name(),
                            line.number(),
                            "this line is too long for a name; write one name a line.",
                            null);
                }
                names.add(text.strip());
            }
        }
        if (names.stream().allMatch(String::isEmpty)) {
            throw TamizException.in(Code.MALFORMED, input.name(), "holds no name. Write one a line.", null);
        }
        return names;
    }

    private static List<Query> queries(TextInput input, List<String> names) {
        List<Query> queries = new ArrayList<>();
        try (TabRows rows = TabRows.open(input, List.of("query", "true_index"))) {
            for (TabRows.Row row = rows.nextWhole(); row != null; row = rows.nextWhole()) {
                queries.add(query(rows, row, index(rows, row, names)));
            }
        }
        if (queries.isEmpty()) {
            throw TamizException.in(Code.MALFORMED, input.name(), "has a header and no queries. Add rows.", null);
        }
        return queries;
    }

    private static int index(TabRows rows, TabRows.Row row, List<String> names) {
        String text = rows.field(row, "true_index");
        int index;
        try {
            index = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            index = -1;
        }
        if (index < 0 || index >= names.size() || names.get(index).isEmpty()) {
            throw rows.problem(
                    row,
                    "column true_index holds \"" + text + "\"; write the line of a name, from 0 to "
                            + (names.size() - 1) + ".");
        }
        return index;
    }

    private static List<Query> absent(TextInput input) {
        List<Query> absent = new ArrayList<>();
        try (TabRows rows = TabRows.open(input, List.of("query"))) {
            for (TabRows.Row row = rows.nextWhole(); row != null; row = rows.nextWhole()) {
                absent.add(query(rows, row, -1));
            }
        }
        return absent;
    }

    private static Query query(TabRows rows, TabRows.Row row, int index) {
        String text = rows.field(row, "query");
        if (text.isEmpty()) {
            throw rows.problem(row, "column query is empty; write a name.");
        }
        return new Query(row.line(), text, index, rows.field(row, "category"), rows.field(row, "culture"));
    }
}
