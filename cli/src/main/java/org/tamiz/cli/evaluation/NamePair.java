package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PairScorer;

/**
 * A name and the names of a party that it may be.
 *
 * @param kind what both are
 * @param query the name asked about; may be blank, and then agrees with nothing
 * @param candidates the party's names, the primary one first; may be empty, and then nothing agrees
 */
public record NamePair(PartyKind kind, String query, List<Name> candidates) {
    /** Copies the names. */
    public NamePair {
        candidates = List.copyOf(candidates);
    }

    /**
     * Reads what a file of pairs says.
     *
     * @param schema person, vessel, aircraft, or anything else for an organization
     * @param query the name asked about
     * @param candidates names separated by {@code |}; a leading {@code ~} marks a weak alias
     */
    public static NamePair of(String schema, String query, String candidates) {
        List<Name> names = new ArrayList<>();
        for (String candidate : candidates.split("\\|", -1)) {
            boolean weak = candidate.startsWith("~");
            String text = weak ? candidate.substring(1) : candidate;
            if (!text.isBlank()) {
                NameQuality quality = names.isEmpty() ? NameQuality.PRIMARY : NameQuality.STRONG_ALIAS;
                names.add(Name.of(text.strip(), weak ? NameQuality.WEAK_ALIAS : quality));
            }
        }
        return new NamePair(kind(schema), query, names);
    }

    /** The probability that both are the same, by the name alone; 0 if nothing agrees. */
    public double score(PairScorer scorer) {
        return comparable() ? scorer.score(kind, query, candidates) : 0;
    }

    /** The same with the evidence; null if nothing agrees. */
    public @Nullable Comparison compare(PairScorer scorer) {
        return comparable() ? scorer.compare(kind, query, candidates) : null;
    }

    /**
     * Whether a name on either side holds a letter of a script other than Latin, such as Cyrillic, Arabic or Han. Marks and
     * digits belong to no script (Unicode Standard Annex 24).
     */
    public boolean beyondLatin() {
        return beyondLatin(query) || candidates.stream().anyMatch(candidate -> beyondLatin(candidate.text()));
    }

    private boolean comparable() {
        return !query.isBlank() && !candidates.isEmpty();
    }

    private static boolean beyondLatin(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .mapToObj(Character.UnicodeScript::of)
                .anyMatch(script -> script != Character.UnicodeScript.LATIN
                        && script != Character.UnicodeScript.COMMON
                        && script != Character.UnicodeScript.INHERITED);
    }

    private static PartyKind kind(String schema) {
        return switch (schema.strip().toLowerCase(Locale.ROOT)) {
            case "person", "individual" -> PartyKind.PERSON;
            case "vessel", "ship" -> PartyKind.VESSEL;
            case "aircraft", "airplane" -> PartyKind.AIRCRAFT;
            default -> PartyKind.ORGANIZATION;
        };
    }
}
