package org.tamiz.core.score;

import java.util.List;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameParser;

/**
 * A record made ready for comparing: its names parsed both as a person's and as anything else's, because what the listed
 * party is decides how the names are compared.
 *
 * @param record the record
 * @param asPerson its names parsed as names of a person
 * @param asEntity its names parsed as names of an organization
 */
public record PreparedRecord(ScreeningRecord record, List<PreparedName> asPerson, List<PreparedName> asEntity) {
    /** Parses the names of a record. */
    public static PreparedRecord of(ScreeningRecord record) {
        return new PreparedRecord(record, parsed(record, PartyKind.PERSON), parsed(record, PartyKind.ORGANIZATION));
    }

    private static List<PreparedName> parsed(ScreeningRecord record, PartyKind kind) {
        return record.names().stream()
                .map((Name name) -> new PreparedName(name, NameParser.parse(name, kind)))
                .toList();
    }

    /** The names that hold no letter and no digit that can be compared. */
    public List<Name> namesNotCompared() {
        return asPerson.stream()
                .filter(name -> name.parsed().words().isEmpty())
                .map(PreparedName::name)
                .toList();
    }

    /** The names as compared with names of a domain. */
    public List<PreparedName> names(NameDomain domain) {
        return domain == NameDomain.PERSON ? asPerson : asEntity;
    }
}
