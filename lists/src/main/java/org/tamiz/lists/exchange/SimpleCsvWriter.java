package org.tamiz.lists.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;

/** Writes a publication's parties as a table like {@code targets.simple.csv}. The package describes the format. */
public final class SimpleCsvWriter {
    private static final String HEADER =
            "id,schema,name,aliases,birth_date,countries,addresses,identifiers,sanctions,phones,"
                    + "emails,program_ids,dataset,first_seen,last_seen,last_change\n";

    private SimpleCsvWriter() {}

    /**
     * Writes the header and a row for every party.
     *
     * @param parties the publication; its list's name is the dataset, its date the last seen one
     * @param out where to; the caller closes it
     * @throws IOException if it cannot be written
     */
    public static void write(ListedParties parties, Writer out) throws IOException {
        out.write(HEADER);
        for (ListedParty party : parties.parties()) {
            out.write(row(party, parties));
        }
    }

    private static String row(ListedParty party, ListedParties parties) {
        Stream<String> countries = Stream.concat(
                party.nationalities().stream(),
                party.addresses().stream().map(Address::country).filter(Objects::nonNull));
        List<String> fields = new ArrayList<>();
        fields.add(party.id());
        fields.add(Ftm.schema(party.kind()));
        fields.add(party.primaryName().text());
        fields.add(list(party.names().stream().skip(1).map(Name::text)));
        fields.add(list(party.birthDates().stream().map(Object::toString)));
        fields.add(
                list(countries.map(country -> country.toLowerCase(Locale.ROOT)).distinct()));
        fields.add(list(party.addresses().stream().map(Address::text).filter(Objects::nonNull)));
        fields.add(list(party.identifiers().stream()
                .filter(identifier ->
                        identifier.type() != IdentifierType.PHONE && identifier.type() != IdentifierType.EMAIL)
                .map(SimpleCsvWriter::identifier)));
        fields.add(list(party.designations().stream().map(SimpleCsvWriter::sanction)));
        fields.add(values(party, IdentifierType.PHONE));
        fields.add(values(party, IdentifierType.EMAIL));
        // A rescinded program must not come back as one in force.
        fields.add(list(party.designations().stream()
                .filter(designation -> designation.status() != DesignationStatus.RESCINDED)
                .map(Designation::program)
                .distinct()));
        fields.add(parties.publication().list());
        fields.add("");
        fields.add(parties.publication().published().toString());
        fields.add("");
        StringBuilder row = new StringBuilder();
        for (String field : fields) {
            row.append(row.isEmpty() ? "" : ",").append(quoted(field));
        }
        return row.append('\n').toString();
    }

    /** OpenSanctions writes ships' numbers with IMO in front, which also tells them from other numbers. */
    private static String identifier(Identifier identifier) {
        return identifier.type() == IdentifierType.IMO ? "IMO" + identifier.value() : identifier.value();
    }

    private static String sanction(Designation designation) {
        return Stream.of(
                        designation.authority(),
                        designation.program(),
                        Ftm.status(designation.status()),
                        designation.announced(),
                        designation.effective())
                .filter(Objects::nonNull)
                .map(Object::toString)
                .reduce((a, b) -> a + " - " + b)
                .orElse("");
    }

    private static String values(ListedParty party, IdentifierType type) {
        return list(party.identifiers().stream()
                .filter(identifier -> identifier.type() == type)
                .map(Identifier::value));
    }

    private static String list(Stream<String> values) {
        return values.map(value ->
                        value.contains(";") || value.contains("\"") ? '"' + value.replace("\"", "\"\"") + '"' : value)
                .reduce((a, b) -> a + ";" + b)
                .orElse("");
    }

    private static String quoted(String field) {
        return field.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
                ? '"' + field.replace("\"", "\"\"") + '"'
                : field;
    }
}
