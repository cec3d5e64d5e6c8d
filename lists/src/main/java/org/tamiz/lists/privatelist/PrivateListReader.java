package org.tamiz.lists.privatelist;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.CsvRow;
import org.tamiz.lists.text.CsvTable;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/**
 * Reads a private list. The package describes its columns. A row without id, kind or name is not used; a date, country
 * or identifier that cannot be read is left out of its party. Both are problems with their line.
 */
public final class PrivateListReader {
    /** The columns that must be there. */
    public static final List<String> REQUIRED = List.of("id", "kind", "name");

    private static final Set<String> COLUMNS =
            Set.of("id", "kind", "name", "aliases", "birth_date", "country", "identifiers");

    private final TextInput input;
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private PrivateListReader(TextInput input) {
        this.input = input;
    }

    /**
     * Reads the list.
     *
     * @throws TamizException MALFORMED if there is no header row, or a required column is missing from it
     */
    public static ListContent read(TextInput input) {
        return new PrivateListReader(input).read();
    }

    private ListContent read() {
        List<ListedParty> parties = new ArrayList<>();
        try (CsvTable table = CsvTable.open(input, problems::add)) {
            for (String column : REQUIRED) {
                if (table.header().indexOf(column) < 0) {
                    throw TamizException.in(
                            TamizException.Code.MALFORMED,
                            input.name(),
                            "lacks the column \"" + column + "\". A private list has the columns id, kind, name, "
                                    + "and may have aliases, birth_date, country, identifiers.",
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
        PartyKind kind = kind(header.field(row, "kind"));
        String name = header.field(row, "name");
        if (id.isEmpty() || name.isEmpty()) {
            report(row, "the " + (id.isEmpty() ? "id" : "name") + " is empty; row not used");
            return null;
        }
        if (kind == null) {
            report(
                    row,
                    "kind is \"" + header.field(row, "kind")
                            + "\"; write person, organization, vessel or aircraft. Row not used");
            return null;
        }
        if (!ids.add(id)) {
            report(row, "id " + id + " was already given above; this second row is not used");
            return null;
        }
        return new ListedParty(
                id,
                kind,
                names(name, header.field(row, "aliases"), kind),
                identifiers(header, row),
                birthDates(header, row),
                List.of(),
                countries(header, row),
                null,
                List.of(),
                List.of(),
                List.of(),
                remarks(header, row),
                row.text());
    }

    private static @Nullable PartyKind kind(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> PartyKind.PERSON;
            case "organization", "organisation", "entity", "company" -> PartyKind.ORGANIZATION;
            case "vessel" -> PartyKind.VESSEL;
            case "aircraft" -> PartyKind.AIRCRAFT;
            default -> null;
        };
    }

    private static List<Name> names(String primary, String aliases, PartyKind kind) {
        List<Name> names = new ArrayList<>();
        names.add(name(primary, NameQuality.PRIMARY, kind));
        for (String alias : alternatives(aliases)) {
            boolean weak = alias.startsWith("~");
            String text = weak ? alias.substring(1).strip() : alias;
            if (!text.isEmpty()) {
                names.add(name(text, weak ? NameQuality.WEAK_ALIAS : NameQuality.STRONG_ALIAS, kind));
            }
        }
        return names.stream().distinct().toList();
    }

    private static Name name(String text, NameQuality quality, PartyKind kind) {
        int comma = kind == PartyKind.PERSON ? text.indexOf(',') : -1;
        String family = comma < 0 ? "" : text.substring(0, comma).strip();
        String given = comma < 0 ? "" : text.substring(comma + 1).strip();
        return family.isEmpty() || given.isEmpty()
                ? Name.of(text, quality)
                : new Name(
                        text,
                        quality,
                        List.of(new NamePart(NameRole.FAMILY, family), new NamePart(NameRole.GIVEN, given)));
    }

    private List<PartialDate> birthDates(CsvHeader header, CsvRow row) {
        List<PartialDate> dates = new ArrayList<>();
        each(header, row, "birth_date", text -> dates.add(PartialDate.parse(text)));
        return dates;
    }

    private List<String> countries(CsvHeader header, CsvRow row) {
        List<String> countries = new ArrayList<>();
        each(header, row, "country", text -> {
            String code = Countries.code(text);
            if (code == null) {
                throw new IllegalArgumentException(
                        "\"" + text + "\" is not a country; write its ISO code, such as MX.");
            }
            countries.add(code);
        });
        return countries;
    }

    private List<Identifier> identifiers(CsvHeader header, CsvRow row) {
        List<Identifier> identifiers = new ArrayList<>();
        each(header, row, "identifiers", text -> {
            int equals = text.indexOf('=');
            if (equals < 0 || text.substring(equals + 1).isBlank()) {
                throw new IllegalArgumentException("\"" + text + "\" is not an identifier; write TYPE=VALUE.");
            }
            identifiers.add(Identifier.of(
                    IdentifierType.parse(text.substring(0, equals)),
                    text.substring(equals + 1).strip()));
        });
        return identifiers;
    }

    /** Hands over each alternative of a column; what one of them cannot be read for becomes a problem. */
    private void each(CsvHeader header, CsvRow row, String column, Consumer<String> taker) {
        for (String text : alternatives(header.field(row, column))) {
            try {
                taker.accept(text);
            } catch (IllegalArgumentException e) {
                report(row, column + ": " + e.getMessage() + " It is left out");
            }
        }
    }

    private static List<String> remarks(CsvHeader header, CsvRow row) {
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < row.fields().size(); i++) {
            String column = header.columns().get(i).strip();
            String value = row.fields().get(i).strip();
            if (!value.isEmpty() && !COLUMNS.contains(CsvHeader.key(column))) {
                remarks.add(column + ": " + value);
            }
        }
        return remarks;
    }

    private static List<String> alternatives(String field) {
        List<String> alternatives = new ArrayList<>();
        for (String text : field.split("\\|", -1)) {
            if (!text.isBlank()) {
                alternatives.add(text.strip());
            }
        }
        return alternatives;
    }

    private void report(CsvRow row, String message) {
        problems.add(new Problem(input.name(), row.line(), message));
    }
}
