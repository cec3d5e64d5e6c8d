package org.tamiz.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;

/** Puts stretches of a text before the one scorer. The same words are screened once. */
final class SpanScreening {
    private static final int MOST_REMEMBERED = 10_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DIVISION = Pattern.compile("[-\u00AD]\\s*");

    private final Screener screener;
    private final String text;
    private final TextWords words;
    private final LongerName longerName;
    private final LegalForms legalForms;
    private final Map<String, List<Hit>> remembered = new HashMap<>();

    SpanScreening(Screener screener, String text, TextWords words, LongerName longerName, LegalForms legalForms) {
        this.screener = screener;
        this.text = text;
        this.words = words;
        this.longerName = longerName;
        this.legalForms = legalForms;
    }

    /**
     * Where a proposal ends in the text, in UTF-16 units: after its legal form if one follows. A legal form in single
     * letters ends with its period: "S.A.".
     */
    int end(Proposal proposal) {
        int last = proposal.after() - 1 + legalForms.after(proposal);
        int end = words.end(last);
        boolean lettersWithPeriods = last >= proposal.after() && end >= 2 && !isLetter(end - 2) && end < text.length();
        return lettersWithPeriods && text.charAt(end) == '.' ? end + 1 : end;
    }

    private boolean isLetter(int at) {
        return Character.isLetterOrDigit(text.charAt(at));
    }

    /**
     * The parties that a proposal names at the policy's threshold, best first; empty if there are none, or if the text
     * goes on in a way that makes it another name.
     */
    List<Hit> hits(Proposal proposal) {
        int start = words.start(proposal.first());
        int end = end(proposal);
        List<Hit> hits = screen(text.substring(start, end), proposal.divided());
        int longStart = words.start(longerName.first(proposal));
        int longEnd = Math.max(end, words.end(longerName.after(proposal) - 1));
        if (hits.isEmpty() || (longStart == start && longEnd == end)) {
            return hits;
        }
        Set<String> still = new HashSet<>();
        screen(text.substring(longStart, longEnd), proposal.divided()).forEach(hit -> still.add(key(hit)));
        return hits.stream().filter(hit -> still.contains(key(hit))).toList();
    }

    /** Names a party among those of all lists. */
    static String key(Hit hit) {
        return hit.publication().list() + "\n" + hit.party().id();
    }

    private List<Hit> screen(String span, boolean divided) {
        String undivided = divided ? DIVISION.matcher(span).replaceAll("") : span;
        String name = SPACE.matcher(undivided).replaceAll(" ");
        List<Hit> known = remembered.get(name);
        if (known == null) {
            if (remembered.size() == MOST_REMEMBERED) {
                remembered.clear();
            }
            known = screener.screen(ScreeningRecord.ofName("mention", null, name), Channel.DOCUMENT)
                    .hits();
            remembered.put(name, known);
        }
        return known;
    }
}
