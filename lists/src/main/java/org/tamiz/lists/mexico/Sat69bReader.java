package org.tamiz.lists.mexico;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Reads SAT's list under article 69-B. The package describes the format and the law. */
public final class Sat69bReader {
    /** The column that only this list's header names. */
    public static final String TELLING_COLUMN = SatColumns.SITUATION;

    private static final String AUTHORITY = "SAT";
    private static final String LEGAL_BASIS = "CFF, article 69-B";
    /** A name may have line breaks in it. */
    private static final Pattern WHITE_SPACE = Pattern.compile("\\s+");

    private static final int MOST_SAMPLES = 20;

    private final TextInput input;
    private final Map<String, PartyDraft> drafts = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();
    private final List<String> samples = new ArrayList<>();
    private int dates;
    private int datesNotUnderstood;
    private @Nullable LocalDate published;

    private Sat69bReader(TextInput input) {
        this.input = input;
    }

    /**
     * Reads the list row by row. Rows of one RFC become one party.
     *
     * @return its parties in the order of their first rows, with the date of the preamble, or no date if there is none
     * @throws org.tamiz.core.model.TamizException MALFORMED if a required column is missing, UNREADABLE if the file breaks
     *     off
     */
    public static ListContent read(TextInput input) {
        return new Sat69bReader(input).read();
    }

    private ListContent read() {
        try (CsvTable table = CsvTable.openBelowPreamble(input, TELLING_COLUMN, this::preamble, problems::add)) {
            SatColumns columns = new SatColumns(table.header(), input.name());
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                row(columns, row);
            }
        }
        return new ListContent(
                drafts.values().stream().map(PartyDraft::build).toList(),
                published,
                problems,
                new ListContent.Understanding(dates, datesNotUnderstood, samples));
    }

    private void preamble(CsvRow row) {
        LocalDate date = SatDates.inWords(String.join(" ", row.fields()));
        published = date == null ? published : date;
    }

    private void row(SatColumns columns, CsvRow row) {
        String rfc = columns.field(row, SatColumns.RFC).toUpperCase(Locale.ROOT);
        String field = columns.field(row, SatColumns.NAME);
        int order = field.indexOf("//");
        String name = WHITE_SPACE
                .matcher(order < 0 ? field : field.substring(0, order))
                .replaceAll(" ")
                .strip();
        if (rfc.isEmpty() || name.isEmpty()) {
            report(row, (rfc.isEmpty() ? "the RFC" : "the name") + " is empty; row not used");
            return;
        }
        if (rfc.chars().allMatch(c -> c == 'X')) {
            report(row, "SAT suppressed this entry (\"" + name + "\"); it names nobody and is not used");
            return;
        }
        if (rfc.length() != 12 && rfc.length() != 13) {
            report(
                    row,
                    "RFC " + rfc + " has " + rfc.length()
                            + " characters, not 12 or 13; the party is used and taken for an organization");
        }
        PartyKind kind = rfc.length() == 13 ? PartyKind.PERSON : PartyKind.ORGANIZATION;
        PartyDraft draft = drafts.computeIfAbsent(rfc, id -> new PartyDraft(id, kind));
        draft.name(new Name(
                name, NameQuality.PRIMARY, kind == PartyKind.PERSON ? RfcNameOrder.parts(name, rfc) : List.of()));
        draft.identifier(new Identifier(IdentifierType.RFC, rfc, "MX", null));
        draft.remark(order < 0 ? "" : field.substring(order + 2));
        proceeding(columns, row, draft);
        draft.record(row.text());
    }

    private void proceeding(SatColumns columns, CsvRow row, PartyDraft draft) {
        String situation = columns.field(row, SatColumns.SITUATION);
        SatStage reached = SatStage.ofSituation(situation);
        draft.remark(SatColumns.SITUATION, situation);
        SatColumns.Stage act = null;
        for (SatStage stage : SatStage.values()) {
            SatColumns.Stage said = columns.stage(row, stage, date -> count(row, date));
            said.words().forEach(draft::remark);
            act = stage == reached ? said : act;
        }
        Designation designation;
        if (reached == null || act == null) {
            report(
                    row,
                    "the situation \"" + situation + "\" is not one of article 69-B; the party is used as if the "
                            + "designation were in force");
            String program = situation.isBlank() ? "69-B (no situation)" : "69-B " + situation;
            designation = new Designation(
                    AUTHORITY, program, LEGAL_BASIS, DesignationStatus.IN_FORCE, null, null, null, null);
        } else {
            designation = new Designation(
                    AUTHORITY,
                    "69-B " + reached.situation(),
                    LEGAL_BASIS,
                    reached.status(),
                    act.sat(),
                    reached == SatStage.PRESUMED ? null : act.dof(),
                    null,
                    act.citation());
        }
        if (draft.designations().contains(designation)) {
            report(row, "RFC " + draft.id() + " stands above already under the same act; both rows are one party");
        }
        draft.designation(designation);
    }

    private void count(CsvRow row, SatColumns.DateField date) {
        dates++;
        if (!date.understood()) {
            datesNotUnderstood++;
            report(row, date.column() + ": \"" + date.text() + "\" is no date that is understood; kept as a remark");
            if (samples.size() < MOST_SAMPLES) {
                samples.add(date.column() + ": " + date.text());
            }
        }
    }

    private void report(CsvRow row, String message) {
        problems.add(new Problem(input.name(), row.line(), message));
    }
}
