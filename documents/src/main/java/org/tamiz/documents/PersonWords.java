package org.tamiz.documents;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.NameWord;

/**
 * The words of a listed person's name by what they are, normalised, linking words left out.
 *
 * @param given the given names, in order
 * @param paternal the paternal surname's words
 * @param family all surnames, in order
 */
record PersonWords(List<String> given, Set<String> paternal, List<String> family) {
    /** The words of the name that a hit agreed with; all empty if it is no person's, or its parts are not known. */
    static PersonWords of(Hit hit) {
        if (hit.party().kind() != PartyKind.PERSON) {
            return new PersonWords(List.of(), Set.of(), List.of());
        }
        List<NameWord> words =
                NameParser.parse(hit.partyName(), PartyKind.PERSON).words();
        List<NameWord> family =
                words.stream().filter(word -> word.role() != NameRole.GIVEN).toList();
        List<String> given = letters(
                words.stream().filter(word -> word.role() == NameRole.GIVEN).toList());
        return given.isEmpty()
                ? new PersonWords(List.of(), Set.of(), List.of())
                : new PersonWords(
                        given,
                        letters(NameWritings.paternal(family)).stream().collect(Collectors.toUnmodifiableSet()),
                        letters(family));
    }

    private static List<String> letters(List<NameWord> words) {
        return words.stream()
                .filter(word -> !word.particle())
                .map(NameWord::letters)
                .toList();
    }
}
