package org.tamiz.lists.embedded;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.lists.text.TextBlock.Entry;

/**
 * A designation in a register: its own line, and the indented lines that belong to it.
 *
 * @param head the line with the program
 * @param lines the indented lines after it
 */
record DesignationLines(Entry head, List<Entry> lines) {
    static final List<String> KEYS = List.of("authority", "basis", "status", "announced", "effective", "seen", "cite");

    /** The designation; throws a TamizException that names the line if it is not one. */
    Designation read() {
        Map<String, Entry> given = new HashMap<>();
        for (Entry line : lines) {
            if (!KEYS.contains(line.key())) {
                throw line.malformed(
                        "\"" + line.key() + "\" is no key of a designation; use " + String.join(", ", KEYS)
                                + ", or remove the indentation if it belongs to the party.",
                        null);
            }
            if (given.putIfAbsent(line.key(), line) != null) {
                throw line.malformed("\"" + line.key() + "\" stands twice in this designation; keep one.", null);
            }
        }
        Entry authority = given.get("authority");
        if (authority == null) {
            throw head.malformed(
                    "Designation " + head.value() + " has no authority; add an indented line \"authority: …\".", null);
        }
        Entry status = given.get("status");
        return new Designation(
                authority.value(),
                head.value(),
                text(given.get("basis")),
                status == null ? DesignationStatus.IN_FORCE : PartyBlock.oneOf(status, DesignationStatus.values()),
                date(given.get("announced")),
                date(given.get("effective")),
                date(given.get("seen")),
                text(given.get("cite")));
    }

    private static @Nullable String text(@Nullable Entry entry) {
        return entry == null ? null : entry.value();
    }

    private static @Nullable LocalDate date(@Nullable Entry entry) {
        return entry == null ? null : RegisterTextReader.date(entry);
    }
}
