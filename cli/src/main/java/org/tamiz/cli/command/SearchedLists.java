package org.tamiz.cli.command;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.cli.Language;
import org.tamiz.cli.ListPhrase;
import org.tamiz.cli.Phrase;
import org.tamiz.cli.report.Heading;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.ListedParties;
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
 */
record SearchedLists(ListedNames names) {
    /** Everything held. */
    static Register register(Settings settings) {
        ListedParties embedded = EmbeddedRegister.load();
        return Register.open(settings.home(), List.of(new BuiltInList(embedded.publication(), () -> embedded)));
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
        return new SearchedLists(register.listedNames(publications(settings, register), settings.asOf()));
    }

    /** A screener over the lists that the settings name. */
    static Screener screener(Settings settings) {
        return new Screener(of(settings).names(), settings.policy());
    }

    /**
     * What a report says before its first record, with a warning for each list that is too old, and
     * one if no official list is searched.
     *
     * @param subject what is screened, in the user's words
     * @throws TamizException NO_LIST if a list is too old and the settings demand fresh ones
     */
    static Heading heading(Settings settings, String subject, List<Publication> publications) {
        List<String> warnings = new ArrayList<>();
        for (Freshness freshness : Freshness.of(settings.home(), publications, settings.asOf())) {
            if (freshness.stale() && settings.requireFresh()) {
                throw TamizException.of(
                        Code.NO_LIST,
                        freshness.publication().list() + " is " + freshness.age() + " days old, and its limit is "
                                + freshness.limit() + " days. Run tamiz lists update "
                                + freshness.publication().list() + ", or leave out --require-fresh.");
            }
            if (freshness.stale()) {
                warnings.add(warning(freshness, settings.language()));
            }
        }
        if (!publications.isEmpty()
                && publications.stream()
                        .allMatch(publication -> publication.list().equals(EmbeddedRegister.LIST))) {
            warnings.add(Phrase.ONLY_EMBEDDED.in(settings.language()));
        }
        return new Heading(
                subject,
                Instant.now(),
                settings.asOf(),
                Engine.version(),
                settings.policy(),
                publications,
                settings.language(),
                warnings,
                false);
    }

    /** The warning for a list that is too old. */
    static String warning(Freshness freshness, Language language) {
        String list = freshness.publication().list();
        return String.format(
                Locale.ROOT, ListPhrase.STALE.in(language), list, freshness.age(), freshness.limit(), list);
    }

    private static String listNames(List<Publication> publications) {
        return publications.isEmpty()
                ? "none"
                : String.join(", ", publications.stream().map(Publication::list).toList());
    }
}
