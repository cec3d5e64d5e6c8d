package org.tamiz.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;

/** Divides a name into words, and tells the words' roles as far as the writing shows them. */
public final class NameParser {
    private NameParser() {}

    /**
     * Parses a name as the name of a given kind of party. A person's name may state its parts, or show them by a comma as
     * in "GUZMAN LOERA, Joaquin"; of two undivided family names the first is taken as paternal and the rest as maternal. All
     * other names are parsed alike, because a record often does not say that it means a vessel.
     */
    public static ParsedName parse(Name name, PartyKind kind) {
        return switch (kind) {
            case PERSON -> person(name);
            case ORGANIZATION, VESSEL, AIRCRAFT -> entity(name.text());
        };
    }

    private static ParsedName person(Name name) {
        if (!name.parts().isEmpty()) {
            List<NameWord> words = new ArrayList<>();
            for (NamePart part : name.parts()) {
                words.addAll(part(part.text(), part.role()));
            }
            if (!words.isEmpty()) {
                return new ParsedName(bounded(words), null);
            }
        }
        int comma = name.text().indexOf(',');
        if (comma > 0) {
            List<NameWord> family = part(name.text().substring(0, comma), NameRole.FAMILY);
            List<NameWord> given = part(name.text().substring(comma + 1), NameRole.GIVEN);
            if (!family.isEmpty() && !given.isEmpty()) {
                family.addAll(given);
                return new ParsedName(bounded(family), null);
            }
        }
        return new ParsedName(words(name.text(), null, NameDomain.PERSON), null);
    }

    /** As many words as one name may have: each stretch of a name is bounded, and so must be their sum. */
    private static List<NameWord> bounded(List<NameWord> words) {
        return words.subList(0, Math.min(words.size(), Normalizer.MAX_WORDS));
    }

    private static List<NameWord> part(String text, NameRole role) {
        List<NameWord> words = words(text, role, NameDomain.PERSON);
        return role == NameRole.FAMILY ? dividedFamily(words) : words;
    }

    private static List<NameWord> dividedFamily(List<NameWord> words) {
        List<NameWord> divided = new ArrayList<>();
        boolean paternalSeen = false;
        for (NameWord word : words) {
            NameRole role = paternalSeen ? NameRole.MATERNAL : NameRole.PATERNAL;
            divided.add(new NameWord(word.form(), word.written(), role, word.particle()));
            paternalSeen |= !word.particle();
        }
        return divided;
    }

    private static List<NameWord> words(String text, @Nullable NameRole role, NameDomain domain) {
        List<Normalizer.Word> normalised = Normalizer.words(text);
        // A name made of linking words alone, such as "Los de la A", is compared by them.
        boolean allParticles = normalised.stream().allMatch(word -> Particles.contains(word.letters()));
        List<NameWord> words = new ArrayList<>(normalised.size());
        for (Normalizer.Word word : normalised) {
            boolean particle = !allParticles
                    && Particles.contains(word.letters())
                    && !(domain == NameDomain.PERSON && isInitial(word, words.size(), normalised.size(), role));
            words.add(new NameWord(WordForm.of(word.letters(), particle, domain), word.written(), role, particle));
        }
        return words;
    }

    /** A single letter that links nothing: at the end of a stretch, or where a given name starts. */
    private static boolean isInitial(Normalizer.Word word, int position, int count, @Nullable NameRole role) {
        boolean startsGiven = position == 0 && (role == null || role == NameRole.GIVEN);
        return word.letters().length() == 1 && (startsGiven || position == count - 1);
    }

    /** Takes the legal form off the end or the start of the name, as long as something else is left. */
    private static ParsedName entity(String text) {
        List<NameWord> words = words(text, null, NameDomain.ENTITY);
        String legalForm = null;
        for (boolean found = true; found; ) {
            found = false;
            for (int length = Math.min(LegalForm.MOST_WORDS, words.size() - 1); length > 0 && !found; length--) {
                List<NameWord> tail = words.subList(words.size() - length, words.size());
                List<NameWord> head = words.subList(0, length);
                Optional<String> form = formOf(tail);
                List<NameWord> rest = words.subList(0, words.size() - length);
                if (form.isEmpty() && legalForm == null) {
                    form = formOf(head);
                    rest = words.subList(length, words.size());
                }
                if (form.isPresent() && rest.stream().anyMatch(word -> !word.particle())) {
                    legalForm = legalForm == null ? form.get() : form.get() + " " + legalForm;
                    words = rest;
                    found = true;
                }
            }
        }
        return new ParsedName(words, legalForm);
    }

    private static Optional<String> formOf(List<NameWord> words) {
        if (words.size() > LegalForm.MOST_WORDS) {
            return Optional.empty();
        }
        StringBuilder letters = new StringBuilder();
        words.forEach(word -> letters.append(word.letters()));
        return LegalForm.of(letters.toString());
    }
}
