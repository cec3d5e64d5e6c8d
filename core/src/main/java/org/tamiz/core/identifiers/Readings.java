package org.tamiz.core.identifiers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.core.identifiers.NameLetters.Reading;
import org.tamiz.core.model.NameRole;

/** Finds what the words of a name can be: which is the paternal surname, which the maternal one, which the given name. */
final class Readings {
    private static final int NONE = -1;

    private final List<CodedWord> words;
    private final List<Integer> paternal = new ArrayList<>();
    private final List<Integer> laterSurnames = new ArrayList<>();
    private final List<Integer> given = new ArrayList<>();

    Readings(List<CodedWord> words) {
        this.words = words;
        for (int i = 0; i < words.size(); i++) {
            NameRole role = words.get(i).role();
            if (role == NameRole.GIVEN) {
                given.add(i);
            } else if (role == NameRole.PATERNAL) {
                paternal.add(i);
            } else if (role != null) {
                laterSurnames.add(i);
            }
        }
        // "MC GREGOR LOPEZ": what was taken for the paternal surname is passed over, and the next word is it.
        if (paternal.isEmpty() && !laterSurnames.isEmpty()) {
            paternal.add(laterSurnames.remove(0));
        }
    }

    /** What the name can mean; the likelier first. */
    List<Reading> plausible() {
        Set<Reading> readings = new LinkedHashSet<>();
        if (paternal.isEmpty() && given.isEmpty()) {
            addUndivided(readings);
        } else {
            int first = paternal.isEmpty() ? NONE : paternal.get(0);
            addAll(readings, first, maternal(laterSurnames), given);
        }
        return List.copyOf(readings);
    }

    /** The same words in other roles, where the name tells the roles: surnames exchanged, another given name first. */
    List<Reading> inOtherOrder() {
        Set<Reading> readings = new LinkedHashSet<>();
        if (!paternal.isEmpty()) {
            for (int maternal : laterSurnames) {
                addAll(readings, maternal, List.of(paternal.get(0)), given);
            }
            for (int i = 1; i < given.size(); i++) {
                addAll(readings, paternal.get(0), maternal(laterSurnames), given.subList(i, given.size()));
            }
        }
        return List.copyOf(readings);
    }

    /**
     * The words that can be the maternal surname. Of "PONCE DE LEON GARCIA" it may be LEON or GARCIA; a last one after "de"
     * may be a husband's, which tells nothing of hers.
     */
    private List<Integer> maternal(List<Integer> candidates) {
        if (candidates.isEmpty()) {
            return List.of(NONE);
        }
        List<Integer> possible = new ArrayList<>(candidates);
        if (words.get(candidates.get(candidates.size() - 1)).afterDe()) {
            possible.add(NONE);
        }
        return possible;
    }

    /** Given names first or surnames first, divided anywhere. */
    private void addUndivided(Set<Reading> readings) {
        int count = words.size();
        List<Integer> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(i);
        }
        for (int split = 1; split < count; split++) {
            List<Integer> start = all.subList(0, split);
            List<Integer> end = all.subList(split, count);
            addAll(readings, split, maternal(end.subList(1, end.size())), start);
            addAll(readings, 0, maternal(start.subList(1, start.size())), end);
        }
    }

    private void addAll(Set<Reading> readings, int first, List<Integer> maternal, List<Integer> givenNames) {
        for (int second : maternal) {
            if (givenNames.isEmpty()) {
                readings.add(new Reading(first, second, NONE));
                continue;
            }
            boolean passOver =
                    givenNames.size() > 1 && words.get(givenNames.get(0)).isCommonGiven();
            if (passOver) {
                readings.add(new Reading(first, second, givenNames.get(1)));
            }
            // Some codes were made without passing over María or José.
            readings.add(new Reading(first, second, givenNames.get(0)));
        }
    }
}
