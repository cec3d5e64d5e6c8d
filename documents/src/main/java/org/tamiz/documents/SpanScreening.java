package org.tamiz.documents;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Reason;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;

/** Puts stretches of a text before the one scorer. The same words are screened once. */
final class SpanScreening {
    private static final int MOST_REMEMBERED = 10_000;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern DIVISION = Pattern.compile("[-\u00AD\u2010\u2011]\\s*");
    private static final Pattern RUN_TOGETHER = Pattern.compile("^(\\p{L}+)(\\d+)$");

    /** A nickname inside a name: what the trie passed over, the scorer is not shown. */
    private static final Pattern QUOTED = Pattern.compile("\\s+[\"“«‘'(][^\"“”«»‘’'()]{1,60}[\"”»’')],?\\s+");

    private final Screener screener;
    private final Vocabulary vocabulary;
    private final String text;
    private final TextWords words;
    private final LongerName longerName;
    private final LegalForms legalForms;
    private final Map<String, List<Hit>> remembered = new HashMap<>();

    SpanScreening(
            Screener screener,
            Vocabulary vocabulary,
            String text,
            TextWords words,
            LongerName longerName,
            LegalForms legalForms) {
        this.screener = screener;
        this.vocabulary = vocabulary;
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
        String name = name(proposal, start, end);
        List<Hit> hits = screen(name);
        if (hits.isEmpty() && proposal.told() == 1) {
            String apart = RUN_TOGETHER.matcher(name).replaceAll("$1 $2");
            hits = apart.equals(name) ? hits : screen(apart);
        }
        if (!proposal.misspelt()
                && !proposal.is(NameTrie.PERSON)
                && hits.stream().allMatch(SpanScreening::isMisspelt)) {
            return List.of(); // spelled as one name, it is not meant for another
        }
        int longStart = words.start(longerName.first(proposal));
        int longEnd = Math.max(end, words.end(longerName.after(proposal) - 1));
        if (hits.isEmpty() || (longStart == start && longEnd == end)) {
            return hits;
        }
        if (proposal.weak() && proposal.told() == 1) {
            return List.of(); // "El Sapo Feliz" is no nickname
        }
        Set<String> still = new HashSet<>();
        screen(name(proposal, longStart, longEnd)).forEach(hit -> still.add(key(hit)));
        return hits.stream().filter(hit -> still.contains(key(hit))).toList();
    }

    /** A stretch of the text as the proposal reads it. */
    private String name(Proposal proposal, int start, int end) {
        StringBuilder name = new StringBuilder();
        int at = start;
        for (Reading reading : proposal.readings()) {
            if (reading.as().confused()) {
                name.append(text, at, words.start(reading.word()))
                        .append(vocabulary.word(reading.as().id()));
                at = words.end(reading.word());
            }
        }
        name.append(text, at, end);
        String span = QUOTED.matcher(name).replaceAll(" ");
        return proposal.divided() ? DIVISION.matcher(span).replaceAll("") : span;
    }

    /** Names a party among those of all lists. */
    static String key(Hit hit) {
        return hit.publication().list() + "\n" + hit.party().id();
    }

    /** The parties that a name names at the policy's threshold, best first. */
    List<Hit> screen(String span) {
        String name = SPACE.matcher(span).replaceAll(" ");
        List<Hit> known = remembered.get(name);
        if (known == null) {
            if (remembered.size() == MOST_REMEMBERED) {
                remembered.clear();
            }
            known = asSpelled(screener.screen(ScreeningRecord.ofName("mention", null, name), Channel.DOCUMENT)
                    .hits());
            remembered.put(name, known);
        }
        return known;
    }

    /** Where a listed name is spelled as it stands, the text does not mean one that would have to be misspelt for it. */
    private static List<Hit> asSpelled(List<Hit> hits) {
        List<Hit> spelled = hits.stream().filter(hit -> !isMisspelt(hit)).toList();
        List<Hit> meant = spelled.isEmpty() ? hits : spelled;
        return meant.size() < 2
                ? meant
                : meant.stream()
                        .sorted(Comparator.comparing(SpanScreening::leavesOut))
                        .toList();
    }

    /** Whether the text leaves out a word of the name that is no surname: whom it names whole, it means sooner. */
    private static boolean leavesOut(Hit hit) {
        return hit.evidence().stream()
                .anyMatch(piece -> piece.feature() == Feature.MISSING_PART && piece.reason() == Reason.LEFT_OUT);
    }

    /** Whether the scorer had to take some word for a misspelling. */
    static boolean isMisspelt(Hit hit) {
        return hit.evidence().stream()
                .anyMatch(piece ->
                        piece.feature() == Feature.NAME_PART && piece.reason().isMisspelling());
    }
}
