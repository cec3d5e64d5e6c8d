package org.tamiz.documents;

import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.ParsedName;

/** Finds the legal form that a text writes after an organization's name; what a legal form is, the parser says. */
final class LegalForms {
    /** No legal form is written in more words. */
    private static final int MOST_WORDS = 9;

    private final String text;

    LegalForms(String text) {
        this.text = text;
    }

    /** How many words after a proposal are its legal form, 0 if none. */
    int after(TextWords words, Proposal proposal) {
        if (!proposal.is(NameTrie.ORGANIZATION)) {
            return 0;
        }
        int longest = 0;
        int from = proposal.after();
        for (int at = from; at < words.size() && at - from < MOST_WORDS; at++) {
            int gap = words.gap(at);
            if (gap == TextWords.STOPPED || (gap == TextWords.PUNCTUATED && at > from)) {
                break;
            }
            if (isLegalForm(text.substring(words.start(from), words.end(at)))) {
                longest = at - from + 1;
            }
        }
        return longest;
    }

    private static boolean isLegalForm(String words) {
        ParsedName parsed = NameParser.parse(Name.of("Anyname " + words, NameQuality.PRIMARY), PartyKind.ORGANIZATION);
        return parsed.legalForm() != null && parsed.words().size() == 1;
    }
}
