package org.tamiz.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.NameQuality;

/**
 * The parties that a text names beyond doubt, as context for its other names. Only names that are no weak aliases and
 * need no context themselves count, so that two nicknames cannot vouch for each other.
 */
final class Context {
    private final Set<String> parties = new HashSet<>();
    private final Set<String> programs = new HashSet<>();

    /** Takes in a mention. */
    void add(List<Hit> hits) {
        for (Hit hit : hits) {
            if (hit.partyName().quality() != NameQuality.WEAK_ALIAS) {
                parties.add(SpanScreening.key(hit));
                for (Designation designation : hit.party().designations()) {
                    programs.add(designation.program());
                }
            }
        }
    }

    /** Whether the text names nobody beyond doubt, so that nothing can be borne out. */
    boolean isEmpty() {
        return parties.isEmpty();
    }

    /** Those of the hits that the context bears out, in their order. */
    List<Hit> borneOut(List<Hit> hits, Standing standing) {
        List<Hit> same = hits.stream()
                .filter(hit -> parties.contains(SpanScreening.key(hit)))
                .toList();
        if (!same.isEmpty() || standing == Standing.BY_SAME_PARTY) {
            return same;
        }
        List<Hit> connected = new ArrayList<>();
        for (Hit hit : hits) {
            if (hit.party().designations().stream().anyMatch(act -> programs.contains(act.program()))) {
                connected.add(hit);
            }
        }
        return connected;
    }
}
