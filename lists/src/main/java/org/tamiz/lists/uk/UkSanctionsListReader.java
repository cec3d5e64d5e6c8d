package org.tamiz.lists.uk;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.SafeXml;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.XmlElement;

/** Reads the UK Sanctions List, as CSV or as XML. The package describes the formats. */
public final class UkSanctionsListReader {
    /** The columns that must be there; together they tell the format. */
    public static final List<String> REQUIRED = List.of("Unique ID", "Name 6", "Name type", "Regime Name");
    /** The outermost element of the XML. */
    public static final String ROOT = "Designations";

    /** Elements that hold one name or one address each, so that their parts belong together. */
    private static final Set<String> GROUPS = Set.of("Name", "NonLatinName", "Address");

    private static final Pattern REPORT_DATE = Pattern.compile("(?i)\\s*report date:?\\s*");

    private final TextInput input;
    private final UkTally tally;
    private final Map<String, UkParty> parties = new LinkedHashMap<>();
    private @Nullable LocalDate published;

    private UkSanctionsListReader(TextInput input) {
        this.input = input;
        this.tally = new UkTally(input.name());
    }

    /**
     * Reads the CSV. Rows with one Unique ID become one party.
     *
     * @return the parties in the order of their first rows, with the date of the line above the header, or no date if there
     *     is no such line
     * @throws TamizException MALFORMED if a required column is missing, UNREADABLE if the file breaks off
     */
    public static ListContent readCsv(TextInput input) {
        return new UkSanctionsListReader(input).csv();
    }

    /**
     * Reads the XML designation by designation.
     *
     * @return the parties in order, with the date that the file states, or no date if it states none
     * @throws TamizException MALFORMED if this is other XML or broken, UNREADABLE if it breaks off
     */
    public static ListContent readXml(TextInput input) {
        return new UkSanctionsListReader(input).xml();
    }

    private ListContent csv() {
        try (CsvTable table = CsvTable.openBelowPreamble(input, "Unique ID", this::preamble, tally::problem)) {
            CsvHeader header = table.header();
            for (String column : REQUIRED) {
                if (header.indexOf(column) < 0) {
                    throw TamizException.in(
                            TamizException.Code.MALFORMED,
                            input.name(),
                            "lacks the column \"" + column + "\" of the UK Sanctions List. Download it again.",
                            null);
                }
            }
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                UkFields fields = new UkFields();
                for (int i = 0; i < row.fields().size(); i++) {
                    fields.add(header.columns().get(i), row.fields().get(i));
                }
                row(fields, row);
            }
        }
        return content();
    }

    private void preamble(CsvRow row) {
        for (String field : row.fields()) {
            LocalDate date = UkDates.day(REPORT_DATE.matcher(field).replaceFirst(""));
            published = date == null ? published : date;
        }
    }

    private void row(UkFields fields, CsvRow row) {
        String id = fields.first("uniqueid");
        if (id.isEmpty()
                || !(fields.named() || !fields.first("namenonlatinscript").isEmpty())) {
            tally.problem(row.line(), "the " + (id.isEmpty() ? "Unique ID" : "name") + " is empty; row not used");
            return;
        }
        UkParty party = parties.get(id);
        if (party == null) {
            party = party(id, fields, row.line());
            parties.put(id, party);
        }
        tally.at(row.line());
        fields.nameAndAddress(party, row.line());
        fields.facts(party);
        party.draft().record(row.text());
    }

    private UkParty party(String id, UkFields fields, long line) {
        String type = fields.first("designationtype", "individualentityship");
        return new UkParty(new PartyDraft(id, UkParty.kind(type, tally, line)), tally);
    }

    private ListContent xml() {
        try (SafeXml xml = SafeXml.open(input)) {
            xml.nextTag();
            if (!xml.name().equals(ROOT)) {
                throw TamizException.in(
                        TamizException.Code.MALFORMED,
                        input.name(),
                        "is XML, but not the UK Sanctions List: its outermost element is " + xml.name() + ", not "
                                + ROOT + ". Download the list's XML again.",
                        null);
            }
            while (xml.nextTag() || xml.depth() > 0) {
                if (xml.depth() != 2) {
                    continue;
                }
                if (xml.name().equals("Designation")) {
                    long line = xml.line();
                    designation(xml.element(), line);
                } else if (xml.name().startsWith("Date")) {
                    LocalDate date = UkDates.day(xml.element().text());
                    published = date == null ? published : date;
                }
            }
        }
        return content();
    }

    private void designation(XmlElement element, long line) {
        UkFields fields = new UkFields();
        collect(element, fields);
        String id = fields.first("uniqueid");
        if (id.isEmpty() || parties.containsKey(id)) {
            tally.problem(
                    line,
                    id.isEmpty()
                            ? "a designation has no UniqueID; not used"
                            : "a designation with the UniqueID " + id + " stands above already; this one is not used");
            return;
        }
        UkParty party = party(id, fields, line);
        tally.at(line);
        groups(element, party, line);
        if (!party.draft().named()) {
            tally.problem(line, "designation " + id + " has no name; not used");
            return;
        }
        fields.facts(party);
        party.draft().record(element.toLines());
        parties.put(id, party);
    }

    /** Every element that holds text, whatever holds it, but for names and addresses, which are read one by one. */
    private static void collect(XmlElement element, UkFields fields) {
        for (XmlElement child : element.children()) {
            if (!GROUPS.contains(child.name())) {
                fields.add(child.name(), child.text());
                collect(child, fields);
            }
        }
    }

    private static void groups(XmlElement element, UkParty party, long line) {
        for (XmlElement child : element.children()) {
            if (GROUPS.contains(child.name())) {
                UkFields fields = new UkFields();
                collect(child, fields);
                fields.nameAndAddress(party, line);
            } else {
                groups(child, party, line);
            }
        }
    }

    private ListContent content() {
        return new ListContent(
                parties.values().stream().map(party -> party.draft().build()).toList(),
                published,
                tally.problems(),
                tally.understanding());
    }
}
