package org.tamiz.lists.uk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.TextInput;

/** Reads OFSI's Consolidated List, which ended on 2026-01-28. The package describes the format. */
public final class ConListReader {
    /** The columns that must be there; together they tell the format. */
    public static final List<String> REQUIRED = List.of("Group ID", "Group Type", "Alias Type", "Name 6", "Regime");

    private static final Pattern IMO = Pattern.compile("\\bIMO(?: number)?[:.\\s]+(\\d{7})\\b");
    private static final Set<String> PLACED = Set.of(
            "name_1",
            "name_2",
            "name_3",
            "name_4",
            "name_5",
            "name_6",
            "dob",
            "town_of_birth",
            "country_of_birth",
            "nationality",
            "passport_details",
            "ni_number",
            "address_1",
            "address_2",
            "address_3",
            "address_4",
            "address_5",
            "address_6",
            "post_zip_code",
            "country",
            "group_type",
            "alias_type",
            "regime",
            "listed_on",
            "group_id");

    private final TextInput input;
    private final UkTally tally;
    private final Map<String, UkParty> parties = new LinkedHashMap<>();
    private @Nullable LocalDate published;

    private ConListReader(TextInput input) {
        this.input = input;
        this.tally = new UkTally(input.name());
    }

    /**
     * Reads the list. Rows with one Group ID become one party.
     *
     * @return the parties in the order of their first rows, with the date of the line above the header, or no date if there
     *     is no such line
     * @throws TamizException MALFORMED if a required column is missing, UNREADABLE if the file breaks off
     */
    public static ListContent read(TextInput input) {
        return new ConListReader(input).read();
    }

    private ListContent read() {
        try (CsvTable table = CsvTable.openBelowPreamble(input, "Group ID", this::preamble, tally::problem)) {
            for (String column : REQUIRED) {
                if (table.header().indexOf(column) < 0) {
                    throw TamizException.in(
                            TamizException.Code.MALFORMED,
                            input.name(),
                            "lacks the column \"" + column + "\" of OFSI's Consolidated List. Check the file.",
                            null);
                }
            }
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                row(table.header(), row);
            }
        }
        return new ListContent(
                parties.values().stream().map(party -> party.draft().build()).toList(),
                published,
                tally.problems(),
                tally.understanding());
    }

    private void preamble(CsvRow row) {
        for (String field : row.fields()) {
            LocalDate date = UkDates.day(field);
            published = date == null ? published : date;
        }
    }

    private void row(CsvHeader header, CsvRow row) {
        String id = header.field(row, "Group ID");
        List<String> given = List.of(
                header.field(row, "Name 1"),
                header.field(row, "Name 2"),
                header.field(row, "Name 3"),
                header.field(row, "Name 4"),
                header.field(row, "Name 5"));
        String last = header.field(row, "Name 6");
        if (id.isEmpty() || (last.isEmpty() && given.stream().allMatch(String::isEmpty))) {
            tally.problem(row.line(), "the " + (id.isEmpty() ? "Group ID" : "name") + " is empty; row not used");
            return;
        }
        UkParty party = parties.get(id);
        if (party == null) {
            PartyKind kind = UkParty.kind(header.field(row, "Group Type"), tally, row.line());
            party = new UkParty(new PartyDraft(id, kind), tally);
            parties.put(id, party);
        }
        party.name(given, last, header.field(row, "Alias Type"), "", row.line());
        tally.at(row.line());
        party.born(header.field(row, "DOB"));
        party.birthPlace(header.field(row, "Town of Birth"), header.field(row, "Country of Birth"));
        party.nationality(header.field(row, "Nationality"));
        party.identifiersInWords(IdentifierType.PASSPORT, "Passport Details", header.field(row, "Passport Details"));
        party.identifiersInWords(IdentifierType.NATIONAL_ID, "NI Number", header.field(row, "NI Number"));
        party.address(
                List.of(
                        header.field(row, "Address 1"),
                        header.field(row, "Address 2"),
                        header.field(row, "Address 3"),
                        header.field(row, "Address 4"),
                        header.field(row, "Address 5"),
                        header.field(row, "Address 6")),
                header.field(row, "Post/Zip Code"),
                header.field(row, "Country"));
        PartyDraft draft = party.draft();
        ship(draft, header.field(row, "Other Information"));
        remarks(header, row, draft);
        String regime = header.field(row, "Regime");
        draft.designation(new Designation(
                "HM Treasury (OFSI)",
                regime.isEmpty() ? "UK" : regime,
                null,
                DesignationStatus.IN_FORCE,
                UkDates.day(header.field(row, "Listed On")),
                null,
                null,
                "Group ID " + id));
        draft.record(row.text());
    }

    private static void ship(PartyDraft draft, String information) {
        Matcher imo = IMO.matcher(information);
        if (draft.kind() != PartyKind.PERSON && imo.find()) {
            draft.kind(PartyKind.VESSEL);
            draft.identifier(Identifier.of(IdentifierType.IMO, imo.group(1)));
        }
    }

    private static void remarks(CsvHeader header, CsvRow row, PartyDraft draft) {
        for (int i = 0; i < row.fields().size(); i++) {
            String column = header.columns().get(i).strip();
            if (!PLACED.contains(CsvHeader.key(column))) {
                draft.remark(column, row.fields().get(i));
            }
        }
    }
}
