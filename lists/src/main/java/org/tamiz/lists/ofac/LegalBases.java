package org.tamiz.lists.ofac;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which of an entry's legal bases belongs to which of its programs. OFAC states both, but not their tie. A tag that names
 * an executive order takes the basis that names it too; a few tags are known; a single program takes all. What remains
 * belongs to no program in particular, so programs without a basis of their own take what no other has claimed, if
 * anything.
 */
public final class LegalBases {
    private static final Pattern ORDER = Pattern.compile("EO-?(\\d{5})");
    /** Tags that name no order, and words of the legal basis they stand for. */
    private static final Map<String, String> KNOWN = Map.of(
            "SDGT", "13224",
            "NPWMD", "13382",
            "TCO", "13581",
            "GLOMAG", "13818",
            "SDNT", "12978",
            "SDNTK", "Kingpin",
            "MAGNIT", "Magnitsky",
            "FTO", "INA");

    private LegalBases() {}

    /**
     * The basis of a program.
     *
     * @param program its tag
     * @param programs all tags of the entry
     * @param bases all legal bases of the entry
     * @return one basis or several joined by "; ", or null if none belongs to it
     */
    public static @Nullable String of(String program, List<String> programs, List<String> bases) {
        if (Set.copyOf(programs).size() == 1) {
            return joined(bases);
        }
        String own = joined(claimed(program, bases));
        if (own != null) {
            return own;
        }
        List<String> left = new ArrayList<>(bases);
        programs.forEach(other -> left.removeAll(claimed(other, bases)));
        return joined(left);
    }

    private static List<String> claimed(String program, List<String> bases) {
        Matcher order = ORDER.matcher(program);
        String words = order.find() ? order.group(1) : KNOWN.get(program);
        return words == null
                ? List.of()
                : bases.stream().filter(basis -> contains(basis, words)).toList();
    }

    /** Whether a basis has the words as words: INA is not in "Final". */
    private static boolean contains(String basis, String words) {
        int at = basis.indexOf(words);
        int end = at + words.length();
        return at >= 0
                && (at == 0 || !Character.isLetterOrDigit(basis.charAt(at - 1)))
                && (end == basis.length() || !Character.isLetterOrDigit(basis.charAt(end)));
    }

    private static @Nullable String joined(List<String> bases) {
        return bases.isEmpty() ? null : String.join("; ", new LinkedHashSet<>(bases));
    }
}
