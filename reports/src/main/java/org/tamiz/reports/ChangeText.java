package org.tamiz.reports;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.diff.FieldChange;
import org.tamiz.lists.diff.ListDiff;
import org.tamiz.lists.diff.PartyChange;
import org.tamiz.lists.diff.PartyField;
import org.tamiz.lists.diff.PartyHistory;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.ListPhrase;
import org.tamiz.reports.phrase.Phrase;

/**
 * What changed in lists and parties, in plain text: + is what came, - what went, ~ what is not as it was.
 *
 * @param language the language of the labels
 */
public record ChangeText(Language language) {
    private static final int LABEL_WIDTH = 20;

    /** A comparison of two editions, ending with a line end. */
    public void write(ListDiff diff, Lines out) {
        out.line(diff.from().list() + " (" + SafeText.forTerminal(diff.to().title()) + "), "
                + diff.from().published() + " → " + diff.to().published() + " – "
                + ListPhrase.ADDED.in(language) + ": " + diff.added().size() + "; "
                + ListPhrase.REMOVED.in(language) + ": " + diff.removed().size() + "; "
                + ListPhrase.CHANGED.in(language) + ": " + diff.changed().size() + "; "
                + ListPhrase.UNCHANGED.in(language) + ": " + diff.unchanged());
        if (diff.from().equals(diff.to())) {
            out.line(ListPhrase.SAME_EDITION.in(language));
        }
        if (!diff.notCompared().isEmpty()) {
            String fields = diff.notCompared().stream()
                    .sorted()
                    .map(field -> ListPhrase.of(field).in(language))
                    .collect(Collectors.joining(", "));
            out.line(ListPhrase.NOT_COMPARED.in(language) + ": " + fields + ".");
        }
        diff.added().forEach(party -> out.line("+ " + party(party)));
        diff.removed().forEach(party -> out.line("- " + party(party)));
        for (PartyChange change : diff.changed()) {
            out.line("~ " + party(change.after()));
            write(change.changes(), out);
        }
    }

    /** A party's life in one list, ending with a line end. */
    public void write(PartyHistory history, Lines out) {
        List<Publication> editions = history.editions();
        Publication newest = editions.get(editions.size() - 1);
        out.line(history.list() + " " + SafeText.forTerminal(history.id()) + " – "
                + ListPhrase.EDITIONS_HELD.in(language) + ": " + editions.size() + " ("
                + editions.get(0).published() + " … " + newest.published() + ")");
        for (PartyHistory.Event event : history.events()) {
            out.line(event.publication().published() + "  "
                    + ListPhrase.of(event.kind()).in(language) + ": " + party(event.party()));
            if (event.kind() == PartyHistory.Kind.FIRST_SEEN) {
                names(event.party(), out);
            }
            write(event.changes(), out);
        }
        if (history.events().size() == 1 && editions.size() > 1) {
            out.line(" ".repeat(12) + ListPhrase.SINCE_UNCHANGED.in(language) + " " + newest.published());
        }
    }

    private void names(ListedParty party, Lines out) {
        for (PartyField field : List.of(PartyField.STRONG_ALIAS, PartyField.WEAK_ALIAS, PartyField.FORMER_NAME)) {
            label(field, "+", field.values(party), out);
        }
    }

    private void write(List<FieldChange> changes, Lines out) {
        for (FieldChange change : changes) {
            label(change.field(), "-", change.removed(), out);
            label(change.field(), "+", change.added(), out);
        }
    }

    private void label(PartyField field, String sign, List<String> values, Lines out) {
        String label = ListPhrase.of(field).in(language);
        for (String value : values) {
            out.line("    " + String.format(Locale.ROOT, "%-" + LABEL_WIDTH + "s", label) + " " + sign + " "
                    + SafeText.forTerminal(value));
        }
    }

    private String party(ListedParty party) {
        String programs = party.designations().stream()
                .map(Designation::program)
                .distinct()
                .collect(Collectors.joining(" "));
        return SafeText.forTerminal(party.id() + "  " + party.primaryName().text() + "  ("
                + Phrase.of(party.kind()).in(language) + (programs.isEmpty() ? "" : "; " + programs) + ")");
    }
}
