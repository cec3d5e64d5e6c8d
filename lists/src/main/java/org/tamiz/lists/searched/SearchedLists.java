package org.tamiz.lists.searched;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.register.BuiltInList;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.update.Freshness;

/**
 * The lists that are searched on a day under a policy: what the home folder holds, and the register that comes with Tamiz.
 *
 * @param names their names, ready to be searched
 * @param day the day on which the lists are looked at
 * @param missing lists in scope that are held and could not be searched, for no edition is as old as the day asked for
 * @param freshness how old each edition is, in the order of the publications
 */
public record SearchedLists(ListedNames names, LocalDate day, List<String> missing, List<Freshness> freshness) {
    /** Copies the lists. */
    public SearchedLists {
        missing = List.copyOf(missing);
        freshness = List.copyOf(freshness);
    }

    /**
     * Everything that a home folder holds, with the register that comes with Tamiz.
     *
     * @throws TamizException as {@link Register#open(Path)}
     */
    public static Register register(Path home) {
        BuiltInList embedded = new BuiltInList(EmbeddedRegister.publication(), EmbeddedRegister::load);
        return Register.open(home, List.of(embedded));
    }

    /**
     * Of each list the publication in force on a day, if the policy names the list or none.
     *
     * @throws TamizException NO_LIST if there is none, or a list is named that is not there
     */
    public static List<Publication> publications(Register register, LocalDate day, Policy policy) {
        List<Publication> inForce = register.inForceOn(day);
        Set<String> named = policy.lists();
        Set<String> missing = new TreeSet<>(named);
        List<Publication> chosen = new ArrayList<>();
        for (Publication publication : inForce) {
            missing.remove(publication.list());
            if (named.isEmpty() || named.contains(publication.list())) {
                chosen.add(publication);
            }
        }
        if (!missing.isEmpty()) {
            throw TamizException.of(
                    Code.NO_LIST,
                    "There is no list " + String.join(", ", missing) + " as of " + day + "; there is "
                            + listNames(inForce) + ". See tamiz lists.");
        }
        if (chosen.isEmpty()) {
            throw TamizException.of(
                    Code.NO_LIST,
                    "No list held was published by " + day + ", so there is nothing to search. Import an"
                            + " older publication with tamiz lists import FILE, or choose a later day.");
        }
        return chosen;
    }

    /** The lists that a policy searches on a day; throws as {@link #publications}, and as {@link Register#load}. */
    public static SearchedLists open(Path home, LocalDate day, Policy policy) {
        Register register = register(home);
        List<Publication> chosen = publications(register, day, policy);
        return new SearchedLists(
                register.listedNames(chosen, day, policy.includeProposed()),
                day,
                missing(register, policy, chosen),
                Freshness.of(home, chosen, day));
    }

    /** The publications searched. */
    public List<Publication> publications() {
        return names.publications();
    }

    /** Whether nothing but the register that comes with Tamiz is searched. */
    public boolean onlyEmbedded() {
        return publications().stream()
                .allMatch(publication -> publication.list().equals(EmbeddedRegister.LIST));
    }

    /** The editions that are too old to rely on. */
    public List<Freshness> stale() {
        return freshness.stream().filter(Freshness::stale).toList();
    }

    /**
     * Lists in scope of which no edition is as old as the day. The register that comes with Tamiz is not one of them: nobody
     * asked for it.
     */
    private static List<String> missing(Register register, Policy policy, List<Publication> chosen) {
        Set<String> missing = new TreeSet<>();
        if (policy.lists().isEmpty()) {
            register.publications().forEach(publication -> missing.add(publication.list()));
            chosen.forEach(publication -> missing.remove(publication.list()));
            missing.remove(EmbeddedRegister.LIST);
        }
        return List.copyOf(missing);
    }

    private static String listNames(List<Publication> publications) {
        return publications.isEmpty()
                ? "none"
                : String.join(", ", publications.stream().map(Publication::list).toList());
    }
}
