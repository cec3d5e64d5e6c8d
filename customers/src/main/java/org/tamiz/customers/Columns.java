package org.tamiz.customers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;

/**
 * What each column of a file holds.
 *
 * @param names the columns' names as the file has them
 * @param fields what each holds, in the same order; null where Tamiz has no use for the column
 */
public record Columns(List<String> names, List<@Nullable Field> fields) {
    /** Fields of which a record has one value; several columns would contradict each other. */
    private static final Set<Field> SINGLE = EnumSet.of(Field.ID, Field.KIND, Field.GENDER, Field.BIRTH_DATE);

    private static final Set<Field> NAMES =
            EnumSet.of(Field.NAME, Field.COMPANY_NAME, Field.GIVEN_NAMES, Field.SURNAME, Field.PATERNAL_SURNAME);

    /** Copies the lists. */
    public Columns {
        names = List.copyOf(names);
        fields = Collections.unmodifiableList(new ArrayList<>(fields));
    }

    /**
     * Finds out what columns hold: what the user says they do, else what columns of that name usually hold. Where two
     * columns hold the same and there can be one only, the more usual name wins.
     *
     * @param names the names in the file's first line
     * @param mapping fields by the column that the user says holds them
     * @param file the file, for messages
     * @param line the line of the names, for messages
     * @throws TamizException if no column holds a name, or a column the user named is not there
     */
    public static Columns of(List<String> names, Map<String, Field> mapping, String file, long line) {
        List<@Nullable Field> fields = new ArrayList<>();
        Set<Field> mapped = mapping.isEmpty() ? Set.of() : EnumSet.copyOf(mapping.values());
        Map<String, Field> unused = new LinkedHashMap<>(mapping);
        for (String name : names) {
            Field said = said(name, mapping);
            Field usual = Field.ofColumn(name);
            fields.add(said != null ? said : usual != null && !mapped.contains(usual) ? usual : null);
            unused.keySet().removeIf(column -> same(column, name));
        }
        if (!unused.isEmpty()) {
            throw TamizException.at(
                    Code.USAGE,
                    file,
                    line,
                    "there is no column \"" + unused.keySet().iterator().next()
                            + "\", which --map names; the columns are " + some(names) + ".",
                    null);
        }
        for (Field field : SINGLE) {
            keepMostUsual(field, names, fields, mapping);
        }
        if (fields.stream().noneMatch(NAMES::contains)) {
            throw TamizException.at(
                    Code.MALFORMED,
                    file,
                    line,
                    "no column holds a name; the columns are " + some(names)
                            + ". Say which one does, for example --map name=" + example(names, fields) + ".",
                    null);
        }
        return new Columns(names, fields);
    }

    /** Whether some column holds the field. */
    public boolean has(Field field) {
        return fields.contains(field);
    }

    /** The columns that Tamiz does not read, as the file names them. */
    public List<String> unused() {
        List<String> unused = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (fields.get(i) == null) {
                unused.add(names.get(i));
            }
        }
        return unused;
    }

    private static @Nullable Field said(String name, Map<String, Field> mapping) {
        for (Map.Entry<String, Field> entry : mapping.entrySet()) {
            if (same(entry.getKey(), name)) {
                return entry.getValue();
            }
        }
        return null;
    }

    private static boolean same(String column, String other) {
        return column.strip().equalsIgnoreCase(other.strip());
    }

    private static void keepMostUsual(
            Field field, List<String> names, List<@Nullable Field> fields, Map<String, Field> mapping) {
        int best = -1;
        int bestRank = Integer.MAX_VALUE;
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) == field) {
                int rank = said(names.get(i), mapping) == field ? -1 : rank(field, names.get(i));
                if (rank < bestRank) {
                    best = i;
                    bestRank = rank;
                }
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i) == field && i != best) {
                fields.set(i, null);
            }
        }
    }

    private static int rank(Field field, String name) {
        String comparable = Field.comparable(name);
        int rank = 0;
        for (String usual : field.usualNames()) {
            if (Field.comparable(usual).equals(comparable)) {
                return rank;
            }
            rank++;
        }
        return rank;
    }

    /** A column to show how a mapping is written: one that Tamiz has no use for, if there is one. */
    private static String example(List<String> names, List<@Nullable Field> fields) {
        String column = names.get(Math.max(0, fields.indexOf(null))).strip();
        return column.isEmpty() || column.contains(" ") ? "\"" + column + "\"" : column;
    }

    /** The first few of some columns, shortened, for messages. */
    static String some(List<String> names) {
        int shown = Math.min(names.size(), 20);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            String name = names.get(i).strip();
            text.append(i == 0 ? "" : ", ").append(name.length() > 40 ? name.substring(0, 40) + "…" : name);
        }
        return text + (shown < names.size() ? " and " + (names.size() - shown) + " more" : "");
    }
}
