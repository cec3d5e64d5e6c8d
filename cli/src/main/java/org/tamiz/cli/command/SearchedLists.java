package org.tamiz.cli.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tamiz.cli.Language;
import org.tamiz.cli.ListPhrase;
import org.tamiz.cli.Phrase;
import org.tamiz.cli.report.Degradation;
import org.tamiz.cli.report.Degradation.Kind;
import org.tamiz.cli.report.Heading;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.screening.Engine;
import org.tamiz.core.screening.Screener;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.register.BuiltInList;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.update.Freshness;

/**
 * The lists that a command searches: what the home folder holds, and the register that comes with Tamiz.
 *
 * @param names their names, ready to be searched
 * @param missing lists in scope that are held and could not be searched, for no edition is as old as the day asked for
 */
record SearchedLists(ListedNames names, List<String> missing) {
    /** Copies the list. */
    SearchedLists {
        missing = List.copyOf(missing);
    }

    /** Everything held. */
    static Register register(Settings settings) {
        BuiltInList embedded = new BuiltInList(EmbeddedRegister.publication(), EmbeddedRegister::load);
        return Register.open(settings.home(), List.of(embedded));
    }

    /**
     * Of each list the publication in force on the settings' day, if the settings name the list or none.
     *
     * @throws TamizException NO_LIST if there is none, or a list is named that is not there
     */
    static List<Publication> publications(Settings settings, Register register) {
        List<Publication> inForce = register.inForceOn(settings.asOf());
        Set<String> named = settings.policy().lists();
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
                    "There is no list " + String.join(", ", missing) + " as of " + settings.asOf() + "; there is "
                            + listNames(inForce) + ". See tamiz lists.");
        }
        if (chosen.isEmpty()) {
            throw TamizException.of(
                    Code.NO_LIST,
                    "No list held was published by " + settings.asOf() + ", so there is nothing to search. Import an"
                            + " older publication with tamiz lists import FILE, or choose a later day.");
        }
        return chosen;
    }

    /** The lists that the settings name, as of their day; throws as {@link #publications}. */
    static SearchedLists of(Settings settings) {
        Register register = register(settings);
        List<Publication> chosen = publications(settings, register);
        return new SearchedLists(
                register.listedNames(chosen, settings.asOf(), settings.policy().includeProposed()),
                missing(settings, register, chosen));
    }

    /** A screener over these lists. */
    Screener screener(Settings settings) {
        return new Screener(names, settings.policy());
    }

    /**
     * What a report says before its first record, with all that degrades the answer: lists that are too old, lists that could
     * not be searched, and that no official list was searched.
     *
     * @param subject what is screened, in the user's words
     * @throws TamizException NO_LIST if the answer is degraded and the settings demand that it is not
     */
    Heading heading(Settings settings, String subject) {
        List<Degradation> degradations = degradations(settings, settings.language());
        if (settings.requireFresh() && !degradations.isEmpty()) {
            throw TamizException.of(
                    Code.NO_LIST,
                    degradations(settings, Language.ENGLISH).stream()
                                    .map(Degradation::text)
                                    .collect(Collectors.joining(" "))
                            + " Or leave out --require-fresh.");
        }
        return heading(settings, subject, names.publications(), degradations);
    }

    /** The same for lists that the user made up or none, which nothing can degrade. */
    static Heading undegraded(Settings settings, String subject, List<Publication> publications) {
        return heading(settings, subject, publications, List.of());
    }

    private static Heading heading(
            Settings settings, String subject, List<Publication> publications, List<Degradation> degradations) {
        return new Heading(
                subject,
                Instant.now(),
                settings.asOf(),
                Engine.version(),
                settings.policy(),
                publications,
                settings.language(),
                degradations,
                false);
    }

    private List<Degradation> degradations(Settings settings, Language language) {
        List<Publication> publications = names.publications();
        List<Degradation> degradations = new ArrayList<>();
        for (Freshness freshness : Freshness.of(settings.home(), publications, settings.asOf())) {
            if (freshness.stale()) {
                degradations.add(
                        new Degradation(Kind.TOO_OLD, freshness.publication().list(), tooOld(freshness, language)));
            }
        }
        for (String list : missing) {
            String text = String.format(Locale.ROOT, ListPhrase.NO_EDITION.in(language), list, settings.asOf());
            degradations.add(new Degradation(Kind.NO_EDITION, list, text));
        }
        if (publications.stream().allMatch(publication -> publication.list().equals(EmbeddedRegister.LIST))) {
            degradations.add(new Degradation(Kind.NO_OFFICIAL_LIST, null, Phrase.ONLY_EMBEDDED.in(language)));
        }
        return degradations;
    }

    /** What to tell of a list that is too old. */
    static String tooOld(Freshness freshness, Language language) {
        String list = freshness.publication().list();
        return String.format(
                Locale.ROOT, ListPhrase.STALE.in(language), list, freshness.age(), freshness.limit(), list);
    }

    /**
     * Lists in scope of which no edition is as old as the day. The register that comes with Tamiz is not one of them: nobody
     * asked for it.
     */
    private static List<String> missing(Settings settings, Register register, List<Publication> chosen) {
        Set<String> missing = new TreeSet<>();
        if (settings.policy().lists().isEmpty()) {
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
