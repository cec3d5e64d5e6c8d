package org.tamiz.lists.update;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.diff.PartyField;
import org.tamiz.lists.text.Problem;

/**
 * Signs that an authority changed its format, by comparing what the reader made of an edition with what it made of the one
 * before: kinds of problems that are new or became many, and fields that many parties had and few have now.
 *
 * @param signs a sentence each; empty if there are none
 */
public record Drift(List<String> signs) {
    /** Nothing to see, or nothing to compare with. */
    public static final Drift NONE = new Drift(List.of());

    private static final int WORTH_TELLING = 20;

    /** Copies the list. */
    public Drift {
        signs = List.copyOf(signs);
    }

    /** Compares an edition with the one before it. */
    public static Drift between(ListContent before, ListContent after) {
        List<String> signs = new ArrayList<>();
        Map<String, Integer> known = kinds(before.problems());
        kinds(after.problems()).forEach((kind, count) -> {
            int old = known.getOrDefault(kind, 0);
            if (old == 0) {
                signs.add("new in this edition, " + count + (count == 1 ? " time: " : " times: ") + kind);
            } else if (count > 2 * old && count - old >= WORTH_TELLING) {
                signs.add(count + " times instead of " + old + ": " + kind);
            }
        });
        for (PartyField field : PartyField.values()) {
            long old = having(field, before);
            long now = having(field, after);
            if (old >= WORTH_TELLING && now * 2 < old) {
                signs.add(now + " parties instead of " + old + " have the field " + field.key());
            }
        }
        return new Drift(signs);
    }

    /**
     * How often each kind of problem occurs. A kind is the message without what differs from row to row: numbers become #,
     * quoted texts "…".
     */
    public static Map<String, Integer> kinds(List<Problem> problems) {
        Map<String, Integer> kinds = new LinkedHashMap<>();
        for (Problem problem : problems) {
            String kind = problem.message().replaceAll("\"[^\"]*\"", "\"…\"").replaceAll("\\d+", "#");
            kinds.merge(kind, 1, Integer::sum);
        }
        return kinds;
    }

    private static long having(PartyField field, ListContent content) {
        return content.parties().stream()
                .filter(party -> !field.values(party).isEmpty())
                .count();
    }
}
