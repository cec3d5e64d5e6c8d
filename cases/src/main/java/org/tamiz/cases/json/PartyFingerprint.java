package org.tamiz.cases.json;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.Sha256;
import tools.jackson.databind.node.ObjectNode;

/**
 * By what a change of a listed party is noticed: SHA-256 of what its list says about it. The layout of the official record does not
 * count, nor does the day since when an act is seen: an edition that only sets the entry in another form changes nothing.
 */
public final class PartyFingerprint {
    private PartyFingerprint() {}

    /** A party's fingerprint, in lower-case hexadecimal. */
    public static String of(ListedParty party) {
        return Sha256.of(Json.text(PartyJson.substance(party)).getBytes(StandardCharsets.UTF_8));
    }

    /** The properties in which two states of a party differ, as {@link PartyJson} names them, in its order. */
    public static List<String> changes(ListedParty before, ListedParty after) {
        return changes(PartyJson.substance(before), PartyJson.substance(after));
    }

    /** The properties in which two states of a record differ, as {@link RecordJson} names them, in its order. */
    public static List<String> changes(ScreeningRecord before, ScreeningRecord after) {
        return changes(RecordJson.of(before), RecordJson.of(after));
    }

    private static List<String> changes(ObjectNode before, ObjectNode after) {
        Set<String> names = new LinkedHashSet<>(before.propertyNames());
        names.addAll(after.propertyNames());
        List<String> changed = new ArrayList<>();
        for (String name : names) {
            if (!String.valueOf(before.get(name)).equals(String.valueOf(after.get(name)))) {
                changed.add(name);
            }
        }
        return changed;
    }
}
