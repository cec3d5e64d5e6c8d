package org.tamiz.customers;

import static org.tamiz.customers.Customer.words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;

/**
 * The names a row gives. A name whose parts have columns of their own keeps their roles: "given paternal maternal".
 *
 * @param values what the row says
 * @param kind what the customer is, or null if the row does not say
 */
record CustomerNames(Values values, @Nullable PartyKind kind) {
    /** The names, the main one first; empty if the row has none. */
    List<Name> names() {
        List<Name> names = new ArrayList<>();
        List<NamePart> parts = parts();
        boolean wholeIsGiven = wholeIsGiven(parts);
        if (wholeIsGiven) {
            parts.add(0, new NamePart(NameRole.GIVEN, values.text(Field.NAME)));
        }
        if (!parts.isEmpty()) {
            add(names, composed(parts));
        }
        if (!wholeIsGiven) {
            values.all(Field.NAME).forEach(text -> add(names, text));
        }
        values.all(Field.COMPANY_NAME).forEach(text -> add(names, text));
        for (String aliases : values.all(Field.ALIASES)) {
            for (String alias : aliases.split("[;|]", -1)) {
                add(names, alias.strip());
            }
        }
        return names;
    }

    private List<NamePart> parts() {
        List<NamePart> parts = new ArrayList<>();
        String given = (values.text(Field.GIVEN_NAMES) + " " + values.text(Field.MIDDLE_NAME)).strip();
        add(parts, NameRole.GIVEN, given);
        add(parts, NameRole.FAMILY, values.text(Field.SURNAME));
        add(parts, NameRole.PATERNAL, values.text(Field.PATERNAL_SURNAME));
        add(parts, NameRole.MATERNAL, values.text(Field.MATERNAL_SURNAME));
        return parts;
    }

    /**
     * Whether the column of the whole name holds the given names alone. Mexican files call given names "nombre"; but a
     * whole name may also stand beside surnames, and then it contains them.
     */
    private boolean wholeIsGiven(List<NamePart> parts) {
        String whole = values.text(Field.NAME);
        if (whole.isEmpty() || parts.isEmpty() || parts.get(0).role() == NameRole.GIVEN) {
            return false;
        }
        Set<String> wholeWords = new HashSet<>(words(whole));
        return parts.stream().noneMatch(part -> wholeWords.containsAll(words(part.text())));
    }

    private Name composed(List<NamePart> parts) {
        String text = String.join(" ", parts.stream().map(NamePart::text).toList());
        boolean person = kind == null || kind == PartyKind.PERSON;
        boolean surnamed = parts.stream().anyMatch(part -> part.role() != NameRole.GIVEN);
        return new Name(text, NameQuality.PRIMARY, person && surnamed ? parts : List.of());
    }

    private static void add(List<NamePart> parts, NameRole role, String text) {
        if (!text.isEmpty()) {
            parts.add(new NamePart(role, text));
        }
    }

    private static void add(List<Name> names, String text) {
        if (!text.isEmpty()) {
            add(names, Name.of(text, names.isEmpty() ? NameQuality.PRIMARY : Customer.OTHER_NAME));
        }
    }

    private static void add(List<Name> names, Name name) {
        if (names.isEmpty()) {
            names.add(name);
            return;
        }
        Set<String> words = new HashSet<>(words(name.text()));
        if (names.stream().noneMatch(other -> new HashSet<>(words(other.text())).equals(words))) {
            names.add(name);
        }
    }
}
