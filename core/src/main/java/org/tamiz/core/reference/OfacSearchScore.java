package org.tamiz.core.reference;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tamiz.core.model.Name;

/**
 * The score that OFAC's public Sanctions List Search would give a name, from 0 to 100, within a few points.
 *
 * <p>OFAC describes it in FAQs 247 to 249: the higher of two figures, one for the whole text and one composed of the parts of
 * the name. What it does not say was found by comparing with scores that the tool gave:
 *
 * <ul>
 *   <li>The whole text counts only if both begin with the same letter.
 *   <li>Each part of the query is worth its best part of the listed name, nothing below one half; the composite is their mean.
 *       Parts of one or two letters are dropped, unless there are no others. Listed parts that are left over cost nothing.
 *   <li>Similarity is Jaro's with Winkler's bonus for a common start (Winkler 1990), in the variant of old .NET libraries: letters
 *       are sought within half the <em>shorter</em> text, up to five letters earn the bonus, and it is given however little the rest
 *       agrees, where Winkler asks for 0.7.
 *   <li>FAQ 249 names Soundex too. It changes the figure by two or three points at most, in a way that the scores at hand do
 *       not show, so it is left out.
 * </ul>
 *
 * Apostrophes and commas are ignored, accents are not. The figure knows no birth date and no rarity of names; it decides
 * nothing in Tamiz.
 */
public final class OfacSearchScore {
    /** Longer names are cut: no listed one is as long, and work stays bounded. */
    private static final int LONGEST = 300;

    private static final int LONGEST_DROPPED_PART = 2;
    private static final double LEAST_OF_A_PART = 0.5;
    private static final int LONGEST_START = 5;
    private static final double BONUS = 0.1;

    private static final Pattern IGNORED = Pattern.compile("['’,]");
    private static final Pattern BETWEEN_PARTS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private OfacSearchScore() {}

    /**
     * The score of a query with an entry: that of its best name, weak aliases included, as the tool searches them too.
     *
     * @return 0 to 100; 0 if there is no name
     */
    public static int of(String query, List<Name> names) {
        int best = 0;
        for (Name name : names) {
            best = Math.max(best, of(query, name.text()));
        }
        return best;
    }

    /** The score of a query with one name, 0 to 100. */
    public static int of(String query, String name) {
        String mine = prepared(query);
        String theirs = prepared(name);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return 0;
        }
        double whole = mine.charAt(0) == theirs.charAt(0) ? similarity(mine, theirs) : 0;
        return (int) Math.round(100 * Math.max(whole, composite(parts(mine), parts(theirs))));
    }

    private static String prepared(String text) {
        String upper = IGNORED.matcher(text).replaceAll("").strip().toUpperCase(Locale.ROOT);
        return upper.substring(0, Math.min(upper.length(), LONGEST));
    }

    private static List<String> parts(String text) {
        return BETWEEN_PARTS.splitAsStream(text).filter(part -> !part.isEmpty()).toList();
    }

    private static double composite(List<String> mine, List<String> theirs) {
        List<String> counted = mine.stream()
                .filter(part -> part.length() > LONGEST_DROPPED_PART)
                .toList();
        List<String> asked = counted.isEmpty() ? mine : counted;
        double sum = 0;
        for (String part : asked) {
            double best = 0;
            for (String other : theirs) {
                best = Math.max(best, similarity(part, other));
            }
            sum += best < LEAST_OF_A_PART ? 0 : best;
        }
        return asked.isEmpty() ? 0 : sum / asked.size();
    }

    /** Jaro's similarity of two texts and the bonus for their common start, 0 to 1. */
    static double similarity(String a, String b) {
        double jaro = jaro(a, b);
        int start = 0;
        int most = Math.min(LONGEST_START, Math.min(a.length(), b.length()));
        while (start < most && a.charAt(start) == b.charAt(start)) {
            start++;
        }
        return jaro + start * BONUS * (1 - jaro);
    }

    private static double jaro(String a, String b) {
        int reach = Math.min(a.length(), b.length()) / 2;
        boolean[] usedOfB = new boolean[b.length()];
        StringBuilder commonOfA = new StringBuilder();
        for (int i = 0; i < a.length(); i++) {
            int last = Math.min(b.length() - 1, i + reach);
            for (int j = Math.max(0, i - reach); j <= last; j++) {
                if (!usedOfB[j] && a.charAt(i) == b.charAt(j)) {
                    usedOfB[j] = true;
                    commonOfA.append(a.charAt(i));
                    break;
                }
            }
        }
        double common = commonOfA.length();
        if (common == 0) {
            return 0;
        }
        int displaced = 0;
        int at = 0;
        for (int j = 0; j < b.length(); j++) {
            if (usedOfB[j] && b.charAt(j) != commonOfA.charAt(at++)) {
                displaced++;
            }
        }
        return (common / a.length() + common / b.length() + (common - displaced / 2.0) / common) / 3;
    }
}
