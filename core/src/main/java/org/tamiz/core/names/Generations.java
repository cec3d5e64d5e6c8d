package org.tamiz.core.names;

import java.util.List;
import java.util.Map;

/**
 * What tells father, son and grandson of one name apart: Sr., Jr., III. "Sr." before a name is the Spanish form of address,
 * and "Junior" before one a given name; both are marks only at the end of a name or of its surnames.
 */
final class Generations {
    private static final Map<String, Integer> MARKS =
            Map.of("SR", 1, "SENIOR", 1, "JR", 2, "JUNIOR", 2, "II", 2, "III", 3, "IV", 4);

    private Generations() {}

    /** Whether a normalised word is a mark, by itself or where it ends a stretch of the name. */
    static boolean contains(String letters, boolean first, boolean last) {
        return MARKS.containsKey(letters) && (letters.length() <= 3 || (last && !first));
    }

    /** The generation that a name states, counted from 1; 0 if it states none. */
    static int of(List<NameWord> words) {
        for (int i = 1; i < words.size(); i++) {
            NameWord word = words.get(i);
            int mark = word.particle() ? MARKS.getOrDefault(word.letters(), 0) : 0;
            boolean ends = i + 1 == words.size() || words.get(i + 1).role() != word.role();
            if (mark > 1 || (mark == 1 && ends)) {
                return mark;
            }
        }
        return 0;
    }
}
