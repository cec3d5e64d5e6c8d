package org.tamiz.lists.ofac;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvRows;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Reads an edition of an OFAC list from its CSV files. The package describes the format. */
public final class OfacCsvReader {
    /** Columns of SDN.CSV and CONS_PRIM.CSV. */
    public static final int COLUMNS = 12;

    private static final int ALT_COLUMNS = 5;
    private static final int ADD_COLUMNS = 6;
    private static final int COMMENT_COLUMNS = 2;
    /** After so many unusable rows before the first usable one, the file is something else. */
    private static final int PATIENCE = 5;

    private static final int MOST_SAMPLES = 20;

    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, OfacEntry> entries = new LinkedHashMap<>();

    private OfacCsvReader() {}

    /**
     * Reads the files.
     *
     * @return every entry of the main file with what the companions say about it. Rows that could not be used, and
     *     companion rows whose number no entry has, are problems with their lines
     * @throws TamizException MALFORMED if a file is not in the format at all; what
     *     {@link org.tamiz.lists.text.TextInput} throws
     */
    public static ListContent read(OfacFiles files) {
        OfacCsvReader reader = new OfacCsvReader();
        reader.rows(files.main(), COLUMNS, "SDN.CSV or CONS_PRIM.CSV", reader::entry);
        reader.companion(files.alt(), ALT_COLUMNS, "ALT.CSV", reader::alias);
        reader.companion(files.add(), ADD_COLUMNS, "ADD.CSV", OfacEntry::addAddress);
        reader.companion(files.comments(), COMMENT_COLUMNS, "SDN_COMMENTS.CSV", OfacEntry::addComment);
        return reader.content(files.main().name());
    }

    private void entry(TextInput file, CsvRow row) {
        String id = row.fields().get(0).strip();
        if (!id.matches("\\d{1,12}")) {
            report(file, row, "the first column holds no entry number but \"" + shortened(id) + "\"; row not used");
        } else if (OfacEntry.value(row, 1) == null) {
            report(file, row, "entry " + id + " has no name; row not used");
        } else if (entries.containsKey(id)) {
            report(file, row, "entry " + id + " was already given above; this second row is not used");
        } else {
            entries.put(id, new OfacEntry(row, kind(file, row)));
        }
    }

    private PartyKind kind(TextInput file, CsvRow row) {
        String type = OfacEntry.value(row, 2);
        if (type == null) {
            return PartyKind.ORGANIZATION;
        }
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "individual" -> PartyKind.PERSON;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            case "entity" -> PartyKind.ORGANIZATION;
            default -> {
                report(file, row, "unknown type \"" + shortened(type) + "\"; taken as an organization");
                yield PartyKind.ORGANIZATION;
            }
        };
    }

    private void companion(
            @Nullable TextInput file, int columns, String official, BiConsumer<OfacEntry, CsvRow> taker) {
        if (file == null) {
            return;
        }
        rows(file, columns, official, (input, row) -> {
            String id = row.fields().get(0).strip();
            OfacEntry entry = entries.get(id);
            if (entry == null) {
                report(input, row, "no entry has number " + shortened(id) + "; row not used");
            } else {
                taker.accept(entry, row);
            }
        });
    }

    private void alias(OfacEntry entry, CsvRow row) {
        entry.addAlias(row);
    }

    /** Reads a file's rows; refuses the file if nothing at its beginning is usable. */
    private void rows(TextInput file, int columns, String official, BiConsumer<TextInput, CsvRow> taker) {
        int[] usable = {0};
        List<Problem> early = new ArrayList<>();
        AtomicReference<@Nullable Problem> atTheEnd = new AtomicReference<>();
        try (CsvRows rows = CsvRows.open(file, ',', columns, problem -> {
            if (usable[0] == 0) {
                early.add(problem);
                if (early.size() >= PATIENCE) {
                    throw refused(file, columns, official, early.get(0));
                }
            }
            problems.add(problem);
            atTheEnd.set(problem);
        })) {
            for (CsvRow row = rows.next(); row != null; row = rows.next()) {
                usable[0]++;
                atTheEnd.set(null);
                taker.accept(file, row);
            }
            if (!rows.endMarked()) {
                problems.add(
                        new Problem(
                                file.name(),
                                0,
                                "lacks the last line of a single 0x1A with which OFAC ends its files. Make sure it is complete"));
            }
        }
        if (usable[0] == 0 && !early.isEmpty()) {
            throw refused(file, columns, official, early.get(0));
        }
        Problem last = atTheEnd.get();
        if (last != null) {
            throw TamizException.at(
                    TamizException.Code.MALFORMED,
                    file.name(),
                    Math.max(1, last.line()),
                    "the last row is broken (" + last.message() + "), so the file was probably cut short. Download it"
                            + " again.",
                    null);
        }
    }

    private static TamizException refused(TextInput file, int columns, String official, Problem first) {
        return TamizException.at(
                TamizException.Code.MALFORMED,
                file.name(),
                Math.max(1, first.line()),
                "does not look like OFAC's " + official + ", which has " + columns + " columns and no header: "
                        + first.message() + ". Download the file again, or import it under its own format.",
                null);
    }

    private ListContent content(String mainFile) {
        Set<String> primaryNames = new HashSet<>(entries.size() * 2);
        entries.values().forEach(entry -> primaryNames.add(entry.name()));
        RemarksParser parser = new RemarksParser(primaryNames);
        List<ListedParty> parties = new ArrayList<>(entries.size());
        List<String> samples = new ArrayList<>();
        int items = 0;
        int notUnderstood = 0;
        for (OfacEntry entry : entries.values()) {
            reportRemark(mainFile, entry);
            Remarks remarks = new Remarks();
            parties.add(entry.toParty(parser, remarks));
            items += remarks.items;
            notUnderstood += remarks.notUnderstood.size();
            for (String item : remarks.notUnderstood) {
                if (RemarksParser.isBirth(item)) {
                    problems.add(new Problem(
                            mainFile,
                            entry.line(),
                            "entry " + entry.id() + ": \"" + shortened(item)
                                    + "\" is no date that is understood; kept as a remark"));
                }
                if (samples.size() < MOST_SAMPLES && !samples.contains(item)) {
                    samples.add(item);
                }
            }
        }
        return new ListContent(parties, null, problems, new ListContent.Understanding(items, notUnderstood, samples));
    }

    private void reportRemark(String mainFile, OfacEntry entry) {
        if (entry.remarkBreaksOff()) {
            problems.add(new Problem(
                    mainFile,
                    entry.line(),
                    "the remarks of entry " + entry.id() + " are cut at "
                            + OfacEntry.REMARK_LENGTH
                            + " characters and no comments row goes on; the last statement is kept "
                            + "as it stands"));
        } else if (entry.commentDoesNotFit()) {
            problems.add(
                    new Problem(
                            mainFile,
                            entry.line(),
                            "the remarks of entry " + entry.id() + " are not cut, yet the "
                                    + "comments file goes on with them: it is of another edition. Its whole statements are used"));
        }
    }

    private void report(TextInput file, CsvRow row, String message) {
        problems.add(new Problem(file.name(), row.line(), message));
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
