package org.tamiz.documents;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Publication;

/** A small list of invented parties, written line by line. */
final class Lists {
    private final List<ListedParty> parties = new ArrayList<>();

    /** Adds a party; a name that begins with "~" is a weak alias, a person's is divided at its comma. */
    Lists add(PartyKind kind, String program, String... names) {
        List<Name> all = new ArrayList<>();
        for (String name : names) {
            boolean weak = name.startsWith("~");
            NameQuality quality =
                    weak ? NameQuality.WEAK_ALIAS : all.isEmpty() ? NameQuality.PRIMARY : NameQuality.STRONG_ALIAS;
            String text = weak ? name.substring(1) : name;
            int comma = kind == PartyKind.PERSON ? text.indexOf(',') : -1;
            List<NamePart> parts = comma < 0
                    ? List.of()
                    : List.of(
                            new NamePart(NameRole.FAMILY, text.substring(0, comma)),
                            new NamePart(NameRole.GIVEN, text.substring(comma + 2)));
            all.add(new Name(text, quality, parts));
        }
        parties.add(new ListedParty(
                Integer.toString(parties.size() + 1),
                kind,
                all,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(Designation.inForce("TEST", program)),
                List.of(),
                "record"));
        return this;
    }

    /** The list, indexed. */
    ListedNames compile() {
        int names = parties.stream().mapToInt(party -> party.names().size()).sum();
        Publication publication = new Publication(
                "test", "Test", "Nobody", LocalDate.EPOCH, Instant.EPOCH, "test", "", parties.size(), names);
        return ListedNames.compile(List.of(new ListedParties(publication, parties)));
    }
}
