package org.tamiz.reports;

import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Name;
import org.tamiz.core.reference.OfacSearchScore;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** What OFAC's own search tool would score a hit, for those reports that were asked for it. */
final class OfacReference {
    /** The name of the column or property that holds it. */
    static final String COLUMN = "ofac_search_score";

    private OfacReference() {}

    /** The score, 0 to 100; null if the record has no name to search by. */
    static @Nullable Integer score(Hit hit) {
        Name name = hit.recordName();
        return name == null ? null : OfacSearchScore.of(name.text(), hit.party().names());
    }

    /** The score in a few words that also say what it is good for; empty if there is none. */
    static String text(Hit hit, Language language) {
        Integer score = score(hit);
        return score == null
                ? ""
                : Phrase.OFAC_REFERENCE.in(language) + " " + score + " (" + Phrase.REFERENCE_ONLY.in(language) + ")";
    }
}
