package org.tamiz.core.score;

import java.util.ArrayList;
import java.util.List;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.index.PreparedName;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NamesInField;

/**
 * A record made ready for comparing: its names parsed both as a person's and as anything else's, because what the listed
 * party is decides how the names are compared.
 *
 * @param record the record
 * @param asPerson its names parsed as names of a person
 * @param asEntity its names parsed as names of an organization
 * @param codes its CURPs and RFCs
 * @param personDates its dates of birth, those in its codes included
 * @param entityDates its dates of establishment, those in its codes included
 */
public record PreparedRecord(
        ScreeningRecord record,
        List<PreparedName> asPerson,
        List<PreparedName> asEntity,
        MexicanCodes codes,
        List<StatedDate> personDates,
        List<StatedDate> entityDates) {
    /** Parses the names and codes of a record. */
    public static PreparedRecord of(ScreeningRecord record) {
        MexicanCodes codes = MexicanCodes.of(record.identifiers());
        List<Name> names = NamesInField.of(record.names());
        return new PreparedRecord(
                record,
                PreparedName.of(names, PartyKind.PERSON),
                PreparedName.of(names, PartyKind.ORGANIZATION),
                codes,
                StatedDate.of(record.birthDates(), codes, false),
                StatedDate.of(record.birthDates(), codes, true));
    }

    /** The names that hold no letter and no digit that can be compared. */
    public List<Name> namesNotCompared() {
        List<Name> empty = new ArrayList<>();
        for (PreparedName name : asPerson) {
            if (name.parsed().words().isEmpty()) {
                empty.add(name.name());
            }
        }
        return List.copyOf(empty);
    }

    /** The dates as compared with those of parties of a domain. */
    public List<StatedDate> dates(NameDomain domain) {
        return domain == NameDomain.PERSON ? personDates : entityDates;
    }

    /** The names as compared with names of a domain. */
    public List<PreparedName> names(NameDomain domain) {
        return domain == NameDomain.PERSON ? asPerson : asEntity;
    }
}
