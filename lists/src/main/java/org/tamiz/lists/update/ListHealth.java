package org.tamiz.lists.update;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.names.NameParser;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.register.Register;

/**
 * What is right and wrong with a list's edition in force.
 *
 * @param freshness its age and limit
 * @param damage files that are not what was taken in, a line each, of this and older editions of the list
 * @param problems how often each kind of problem was found in its files, such as companion rows without an entry
 * @param parties how many parties it holds
 * @param nameless the ids of parties none of whose names has a letter or digit that could be compared: no name finds them
 */
public record ListHealth(
        Freshness freshness, List<String> damage, Map<String, Integer> problems, int parties, List<String> nameless) {
    /** Rows that cannot be used are usual; with more than this share of the parties something is wrong. */
    private static final double MOST_PROBLEMS = 0.02;

    /** Copies the collections. */
    public ListHealth {
        Objects.requireNonNull(freshness, "freshness");
        damage = List.copyOf(damage);
        nameless = List.copyOf(nameless);
    }

    /** Examines the edition in force of a list, which is read for it, and the files of its older editions. */
    public static ListHealth of(Register register, Freshness freshness) {
        List<String> damage = new ArrayList<>();
        String list = freshness.publication().list();
        register.publications().stream()
                .filter(publication -> publication.list().equals(list))
                .forEach(publication -> damage.addAll(register.damage(publication)));
        try {
            ListContent content = register.content(freshness.publication());
            List<String> nameless = content.parties().stream()
                    .filter(ListHealth::isNameless)
                    .map(ListedParty::id)
                    .toList();
            return new ListHealth(
                    freshness,
                    damage,
                    Drift.kinds(content.problems()),
                    content.parties().size(),
                    nameless);
        } catch (TamizException e) {
            if (damage.isEmpty()) {
                damage.add(String.valueOf(e.getMessage()));
            }
            return new ListHealth(freshness, damage, Map.of(), 0, List.of());
        }
    }

    /** How many rows or values could not be used as they stand. */
    public int problemCount() {
        return problems.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Whether more rows than usual could not be used. */
    public boolean manyProblems() {
        return problemCount() > parties * MOST_PROBLEMS;
    }

    /** Whether there is nothing to be done about the list. */
    public boolean sound() {
        return !freshness.stale() && damage.isEmpty() && nameless.isEmpty() && !manyProblems();
    }

    private static boolean isNameless(ListedParty party) {
        return party.names().stream()
                .allMatch(name -> NameParser.parse(name, party.kind()).words().isEmpty());
    }
}
