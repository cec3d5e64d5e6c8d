package org.tamiz.documents;

import org.tamiz.core.names.LegalForm;
import org.tamiz.core.names.Normalizer;

/** Finds the legal form that a text writes after an organization's name. */
final class LegalForms {
    private final String text;
    private final TextWords words;

    LegalForms(String text, TextWords words) {
        this.text = text;
        this.words = words;
    }

    /** How many words after a proposal are its legal form, 0 if none. */
    int after(Proposal proposal) {
        return proposal.is(NameTrie.ORGANIZATION) ? longestFrom(proposal.after(), words.size()) : 0;
    }

    /** Whether a proposal is nothing but a legal form: some list "SAS" as an acronym. */
    boolean isOne(Proposal proposal) {
        return longestFrom(proposal.first(), proposal.after()) == proposal.length();
    }

    private int longestFrom(int from, int limit) {
        int longest = 0;
        StringBuilder letters = new StringBuilder();
        for (int at = from; at < limit; at++) {
            int gap = words.gap(at);
            if (gap == TextWords.STOPPED || (gap == TextWords.PUNCTUATED && (at > from || !commaBefore(at)))) {
                break;
            }
            for (Normalizer.Word word : Normalizer.words(text.substring(words.start(at), words.end(at)))) {
                letters.append(word.letters());
            }
            // No form is long, so this stops soon.
            if (!LegalForm.isBeginning(letters.toString())) {
                break;
            }
            boolean ordinary = at == from && ordinaryWord(at);
            if (!ordinary && LegalForm.of(letters.toString()).isPresent()) {
                longest = at - from + 1;
            }
        }
        return longest;
    }

    /** Of punctuation, only a comma stands between a name and its legal form. */
    private boolean commaBefore(int word) {
        return word == 0
                || text.substring(words.end(word - 1), words.start(word))
                        .strip()
                        .equals(",");
    }

    /** "as" and "co" are words; "A/S", "Co" and "d.o.o." are legal forms. */
    private boolean ordinaryWord(int word) {
        return words.is(word, TextWords.LOWER)
                && text.substring(words.start(word), words.end(word)).indexOf('.') < 0;
    }
}
