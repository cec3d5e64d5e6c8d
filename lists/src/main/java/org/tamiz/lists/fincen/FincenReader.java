package org.tamiz.lists.fincen;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Reads FinCEN's special measures. The package describes the format. */
public final class FincenReader {
    /** The columns that must be there; together they tell the format. */
    public static final List<String> REQUIRED = List.of("Measure", "Relationship", "Name", "Source URL");

    private static final Set<String> RELATIONSHIPS = Set.of("self", "target", "subsidiary", "owner", "related");
    private static final Set<String> TYPES =
            Set.of("", "Person", "Company", "Organization", "PublicBody", "LegalEntity");
    private static final Set<String> COVERED = Set.of("sanction", "reg.warn");
    private static final Pattern REGISTRATION = Pattern.compile("^(.*?)\\s*(\\S*\\d\\S*)$");

    private final TextInput input;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();

    private FincenReader(TextInput input) {
        this.input = input;
    }

    /**
     * Reads the measures. The rows of one institution become one party, and so do those of one affiliate of it.
     *
     * @return the parties measure by measure, without a date, which the file does not state
     * @throws TamizException MALFORMED if a required column is missing
     */
    public static ListContent read(TextInput input) {
        return new FincenReader(input).read();
    }

    /** Whether a designation says only that a document of FinCEN names the party: the measure itself does not cover it. */
    public static boolean onlyNames(Designation designation) {
        return designation.authority().equals(Measure.AUTHORITY)
                && designation.program().endsWith(Measure.LINKED);
    }

    private ListContent read() {
        try (CsvTable table = CsvTable.open(input, problems::add)) {
            for (String column : REQUIRED) {
                if (table.header().indexOf(column) < 0) {
                    throw TamizException.in(
                            TamizException.Code.MALFORMED,
                            input.name(),
                            "lacks the column \"" + column + "\" of FinCEN's special measures. Check the file.",
                            null);
                }
            }
            List<CsvRow> affiliates = new ArrayList<>();
            for (CsvRow row = table.next(); row != null; row = table.next()) {
                if (!isAffiliate(table.header(), row)) {
                    row(table.header(), row);
                } else {
                    affiliates.add(row);
                }
            }
            // Whether an affiliate's institution is a party is known only when all rows were seen.
            for (CsvRow row : affiliates) {
                row(table.header(), row);
            }
        }
        List<ListedParty> parties = measures.values().stream()
                .flatMap(measure -> measure.parties().stream())
                .toList();
        problems.sort((a, b) -> Long.compare(a.line(), b.line()));
        return new ListContent(parties, null, problems, ListContent.Understanding.NONE);
    }

    private static boolean isAffiliate(CsvHeader header, CsvRow row) {
        return !header.field(row, "Relationship").equals("self");
    }

    private void row(CsvHeader header, CsvRow row) {
        String name = header.field(row, "Name");
        String measureName = header.field(row, "Measure");
        if (name.isEmpty() || measureName.isEmpty()) {
            report(row, "the " + (name.isEmpty() ? "name" : "measure") + " is empty; row not used");
            return;
        }
        String type = header.field(row, "Type");
        if (!TYPES.contains(type)) {
            report(row, "the type \"" + type + "\" is not known; taken for an organization");
        }
        String relationship = header.field(row, "Relationship");
        if (!RELATIONSHIPS.contains(relationship)) {
            report(row, "the relationship \"" + relationship + "\" is not known; kept as an affiliate");
        }
        PartyKind kind = type.equals("Person") ? PartyKind.PERSON : PartyKind.ORGANIZATION;
        Measure measure = measures.computeIfAbsent(measureName, Measure::new);
        PartyDraft draft;
        if (isAffiliate(header, row)) {
            draft = measure.affiliate(name, kind);
            draft.relation(measure.relation(relationship.isEmpty() ? "related" : relationship));
        } else {
            draft = measure.institution();
        }
        String topics = header.field(row, "Topics");
        boolean covered = relationship.equals("target")
                || List.of(topics.split("\\s*;\\s*", -1)).stream().anyMatch(COVERED::contains);
        if (covered && isAffiliate(header, row)) {
            measure.covers(draft);
        }
        MeasureNames.add(draft, name);
        MeasureNames.addAliases(draft, header.field(row, "Alias"));
        draft.address(header.field(row, "Address"), header.field(row, "Country"));
        registration(draft, header.field(row, "Registration number"), header.field(row, "Country"));
        draft.remark("Topics", topics);
        draft.remark(header.field(row, "Notes"));
        String address = header.field(row, "Source URL");
        draft.remark("Document", address);
        measure.document(address);
        draft.record(row.text());
    }

    private static void registration(PartyDraft draft, String field, String country) {
        Matcher matcher = REGISTRATION.matcher(field);
        if (matcher.matches()) {
            String label = matcher.group(1);
            draft.identifier(new Identifier(
                    IdentifierType.REGISTRATION,
                    matcher.group(2),
                    Countries.code(country),
                    label.isEmpty() ? null : label));
        } else {
            draft.remark("Registration number", field);
        }
    }

    private void report(CsvRow row, String message) {
        problems.add(new Problem(input.name(), row.line(), message));
    }
}
