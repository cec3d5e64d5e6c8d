package org.tamiz.core.screening;

import java.util.List;
import java.util.Objects;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.ScreeningRecord;

/**
 * What screening one record gave.
 *
 * @param record the record
 * @param hits its hits, best first; of equal ones in the order of list and id
 * @param setAside how many listed parties only the policy's rule for weak aliases kept below the threshold; they are no
 *     hits, and are counted so that the rule never works in silence
 * @param namesNotCompared the record's names that hold nothing to compare, such as emoji or a script that cannot be
 *     written in Latin letters; hits can then rest on other names and identifiers only
 */
public record Screening(ScreeningRecord record, List<Hit> hits, int setAside, List<Name> namesNotCompared) {
    /** Copies the hits. */
    public Screening {
        Objects.requireNonNull(record, "record");
        hits = List.copyOf(hits);
        namesNotCompared = List.copyOf(namesNotCompared);
    }
}
