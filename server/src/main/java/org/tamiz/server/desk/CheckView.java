package org.tamiz.server.desk;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.PartyKind;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * The check page.
 *
 * @param form what was written into it
 * @param errors what is wrong with it, by field
 * @param answer the answer; null if nothing was asked, or something is wrong
 */
public record CheckView(
        CheckForm form,
        Map<String, String> errors,
        @Nullable Answer answer) {
    /** The types in the order in which they are offered: those of Mexico first. */
    private static final List<IdentifierType> TYPES = List.of(IdentifierType.values());

    /**
     * An answer.
     *
     * @param hits how many hits
     * @param setAside how many the rule for weak aliases kept away
     * @param doubts what is wrong with the record
     * @param degraded a warning about the lists; empty if there is none
     * @param cards the hits
     * @param lists the lists searched
     */
    public record Answer(int hits, int setAside, List<String> doubts, Content degraded, Content cards, Content lists) {
        /** Copies the doubts. */
        public Answer {
            doubts = List.copyOf(doubts);
        }
    }

    /** Copies the errors. */
    public CheckView {
        errors = Map.copyOf(errors);
    }

    /** What is wrong with a field; null if nothing is. */
    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** The kinds of parties. */
    public List<PartyKind> kinds() {
        return List.of(PartyKind.values());
    }

    /** The types of identifiers. */
    public List<IdentifierType> types() {
        return TYPES;
    }

    /** What a type is called. */
    public String name(IdentifierType type, Language language) {
        return Phrase.of(type, language);
    }
}
