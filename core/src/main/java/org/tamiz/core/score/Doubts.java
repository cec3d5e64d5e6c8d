package org.tamiz.core.score;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.identifiers.CodeFault;
import org.tamiz.core.identifiers.IdentifierCheck;
import org.tamiz.core.identifiers.MexicanCodes.Malformed;
import org.tamiz.core.identifiers.StatedDate;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.Reason;
import org.tamiz.core.names.NameDomain;

/** What makes the compared data themselves doubtful. It weighs nothing, and whoever judges the hit should know it. */
final class Doubts {
    private Doubts() {}

    /** The doubts about a record, and about what it was compared with. */
    static List<Evidence> of(PreparedRecord record, PreparedParty party, List<Evidence> compared) {
        List<Evidence> doubts = new ArrayList<>();
        for (Malformed code : record.codes().malformed()) {
            if (OtherIdentifiers.tells(code.identifier().comparable())
                    && OtherIdentifiers.hasDigit(code.identifier().comparable())) {
                doubts.add(doubt(OtherIdentifiers.shown(code.identifier()), null, Reason.MALFORMED_CODE));
            }
        }
        for (Identifier identifier : record.record().identifiers()) {
            if (IdentifierCheck.fault(identifier) == CodeFault.CHECK_DIGIT) {
                doubts.add(doubt(OtherIdentifiers.shown(identifier), null, Reason.CHECK_DIGIT_FAILS));
            }
        }
        for (Identifier identifier : party.party().identifiers()) {
            String shown = OtherIdentifiers.shown(identifier);
            if (compared.stream().anyMatch(piece -> shown.equals(piece.partyValue()))
                    && IdentifierCheck.fault(identifier) == CodeFault.CHECK_DIGIT) {
                doubts.add(doubt(null, shown, Reason.CHECK_DIGIT_FAILS));
            }
        }
        addOwnDates(record, NameDomain.of(party.party().kind()), doubts);
        return doubts;
    }

    /** A record whose code holds a date that fits none of the dates beside it. */
    private static void addOwnDates(PreparedRecord record, NameDomain domain, List<Evidence> doubts) {
        List<PartialDate> dates = record.record().birthDates();
        List<StatedDate> inCodes = record.dates(domain).stream()
                .filter(stated -> stated.code() != null)
                .toList();
        boolean fits = inCodes.stream().anyMatch(stated -> dates.stream().anyMatch(stated.date()::overlaps));
        if (!dates.isEmpty() && !inCodes.isEmpty() && !fits) {
            String all = Stream.concat(dates.stream(), inCodes.stream())
                    .map(Object::toString)
                    .collect(Collectors.joining(", "));
            doubts.add(doubt(all, null, Reason.OWN_DATES_DIFFER));
        }
    }

    private static Evidence doubt(@Nullable String mine, @Nullable String theirs, Reason reason) {
        return new Evidence(Feature.DATA_QUALITY, 0, mine, theirs, reason);
    }
}
