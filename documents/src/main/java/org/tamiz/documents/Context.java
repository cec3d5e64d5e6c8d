package org.tamiz.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.NameQuality;

/**
 * The parties that a text names beyond doubt, as context for its other names. Only names that are no weak aliases and
 * need no context themselves count, so that two nicknames cannot vouch for each other. The same party bears a name out from
 * anywhere in the text, another party of the same program only from nearby.
 */
final class Context {
    /** A few paragraphs. */
    private static final int NEAR = 400;

    private final Map<String, NavigableMap<Integer, Found>> parties = new HashMap<>();
    private final Map<String, NavigableMap<Integer, Found>> programs = new HashMap<>();

    /**
     * Hits that the context bears out.
     *
     * @param hits the hits, in their order
     * @param by what bears them out
     */
    record BorneOut(List<Hit> hits, List<Found.Stretch> by) {}

    /** Takes in what was found. */
    void add(Found found) {
        for (Hit hit : found.hits()) {
            if (hit.partyName().quality() != NameQuality.WEAK_ALIAS) {
                put(parties, SpanScreening.key(hit), found);
                for (Designation designation : hit.party().designations()) {
                    put(programs, designation.program(), found);
                }
            }
        }
    }

    private static void put(Map<String, NavigableMap<Integer, Found>> map, String key, Found found) {
        map.computeIfAbsent(key, unused -> new TreeMap<>()).put(found.first(), found);
    }

    /** Whether the text names nobody beyond doubt, so that nothing can be borne out. */
    boolean isEmpty() {
        return parties.isEmpty();
    }

    /** Where the text names the party of a hit beyond doubt, as near to a place as possible; null if nowhere. */
    @Nullable
    Found nearest(Hit hit, int place) {
        return nearest(parties.get(SpanScreening.key(hit)), place, Integer.MAX_VALUE);
    }

    /** Those of the hits that the context bears out at a place, in their order; null if none. */
    @Nullable
    BorneOut borneOut(List<Hit> hits, Standing standing, int place) {
        List<Hit> same = new ArrayList<>();
        Found by = null;
        for (Hit hit : hits) {
            Found named = nearest(hit, place);
            if (named != null) {
                same.add(hit);
                by = by == null ? named : by;
            }
        }
        if (by == null && standing == Standing.BY_CONNECTION) {
            for (Hit hit : hits) {
                Found connected = connected(hit, place);
                if (connected != null) {
                    same.add(hit);
                    by = by == null ? connected : by;
                }
            }
        }
        return by == null ? null : new BorneOut(same, List.of(by.stretch()));
    }

    private @Nullable Found connected(Hit hit, int place) {
        Found best = null;
        for (Designation designation : hit.party().designations()) {
            Found near = nearest(programs.get(designation.program()), place, NEAR);
            if (near != null && (best == null || distance(near, place) < distance(best, place))) {
                best = near;
            }
        }
        return best;
    }

    private static @Nullable Found nearest(@Nullable NavigableMap<Integer, Found> places, int place, int most) {
        if (places == null) {
            return null;
        }
        Map.Entry<Integer, Found> before = places.floorEntry(place);
        Map.Entry<Integer, Found> later = places.ceilingEntry(place);
        Found best = before == null ? null : before.getValue();
        if (later != null && (best == null || distance(later.getValue(), place) < distance(best, place))) {
            best = later.getValue();
        }
        return best != null && distance(best, place) <= most ? best : null;
    }

    private static int distance(Found found, int place) {
        return Math.abs(found.first() - place);
    }
}
