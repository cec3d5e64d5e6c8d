package org.tamiz.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;

/** Names as OFAC writes them: persons as "SURNAMES, Given" or "SURNAMES, Given, Jr.", everything else as it is. */
final class OfacNames {
    /** Also found before the given name: "MEZA, JR., Arturo". */
    private static final Set<String> SUFFIXES = Set.of("JR", "SR", "II", "III", "IV");

    private OfacNames() {}

    /** A name; a person's is divided at its first comma. A suffix after a second comma has no role of its own. */
    static Name of(String text, NameQuality quality, PartyKind kind) {
        int comma = kind == PartyKind.PERSON ? text.indexOf(',') : -1;
        if (comma < 0) {
            return Name.of(text, quality);
        }
        int second = text.indexOf(',', comma + 1);
        String family = text.substring(0, comma).strip();
        String given = second < 0
                ? text.substring(comma + 1).strip()
                : text.substring(comma + 1, second).strip();
        if (second >= 0 && SUFFIXES.contains(given.replace(".", "").toUpperCase(Locale.ROOT))) {
            given = text.substring(second + 1).strip();
        }
        List<NamePart> parts = new ArrayList<>(2);
        if (!family.isEmpty()) {
            parts.add(new NamePart(NameRole.FAMILY, family));
        }
        if (!given.isEmpty()) {
            parts.add(new NamePart(NameRole.GIVEN, given));
        }
        return new Name(text, quality, parts);
    }
}
