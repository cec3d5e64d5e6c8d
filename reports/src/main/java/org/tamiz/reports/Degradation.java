package org.tamiz.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.searched.SearchedLists;
import org.tamiz.lists.update.Freshness;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.ListPhrase;
import org.tamiz.reports.phrase.Phrase;
import tools.jackson.core.JsonGenerator;

/**
 * A reason why an answer is degraded: something that should have been searched was not, or not as it is now.
 *
 * @param kind what is wrong, for programs
 * @param list the list it is about; null if it is about none
 * @param text what is wrong and what to do, in the report's language
 */
public record Degradation(Kind kind, @Nullable String list, String text) {
    /** Checks that the kind is there. */
    public Degradation {
        Objects.requireNonNull(kind, "kind");
    }

    /**
     * All that degrades an answer from some lists: lists that are too old, lists that could not be searched, and that no
     * official list was searched.
     */
    public static List<Degradation> of(SearchedLists lists, Language language) {
        return of(lists, Set.of(), language);
    }

    /**
     * All that degrades an answer from some lists of which only those named are searched.
     *
     * @param named the lists searched, all of them held; empty for all
     */
    public static List<Degradation> of(SearchedLists lists, Set<String> named, Language language) {
        List<Degradation> degradations = new ArrayList<>();
        for (Freshness stale : lists.stale()) {
            if (!named.isEmpty() && !named.contains(stale.publication().list())) {
                continue;
            }
            degradations.add(new Degradation(Kind.TOO_OLD, stale.publication().list(), tooOld(stale, language)));
        }
        for (String list : named.isEmpty() ? lists.missing() : List.<String>of()) {
            String text = String.format(Locale.ROOT, ListPhrase.NO_EDITION.in(language), list, lists.day());
            degradations.add(new Degradation(Kind.NO_EDITION, list, text));
        }
        if (named.isEmpty() ? lists.onlyEmbedded() : named.equals(Set.of(EmbeddedRegister.LIST))) {
            degradations.add(new Degradation(Kind.NO_OFFICIAL_LIST, null, Phrase.ONLY_EMBEDDED.in(language)));
        }
        return List.copyOf(degradations);
    }

    /** Writes into an object of JSON whether an answer is degraded, and if so by what. */
    public static void write(JsonGenerator json, List<Degradation> degradations) {
        json.writeBooleanProperty("degraded", !degradations.isEmpty());
        if (degradations.isEmpty()) {
            return;
        }
        json.writeArrayPropertyStart("degraded_by");
        for (Degradation reason : degradations) {
            json.writeStartObject();
            json.writeStringProperty("kind", JsonlReport.word(reason.kind()));
            if (reason.list() != null) {
                json.writeStringProperty("list", reason.list());
            }
            json.writeStringProperty("reason", reason.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    /** That texts are searched for names as they are listed alone, because somebody wants it so. */
    public static Degradation exactNames(Language language) {
        return new Degradation(Kind.EXACT_NAMES, null, Phrase.EXACT_NAMES.in(language));
    }

    /** That newer lists than those searched could not be read, and why. */
    public static Degradation newerUnread(String why, Language language) {
        return new Degradation(
                Kind.NEWER_UNREAD, null, String.format(Locale.ROOT, ListPhrase.NEWER_UNREAD.in(language), why));
    }

    /** What to tell of a list that is too old. */
    public static String tooOld(Freshness freshness, Language language) {
        String list = freshness.publication().list();
        return String.format(
                Locale.ROOT, ListPhrase.STALE.in(language), list, freshness.age(), freshness.limit(), list);
    }

    /** What can be wrong. */
    public enum Kind {
        /** The edition searched is older than the list's limit. */
        TOO_OLD,
        /** The list is held, and no edition of it is as old as the day asked for. */
        NO_EDITION,
        /** Nothing but the register that comes with Tamiz was searched. */
        NO_OFFICIAL_LIST,
        /** Newer lists are there, and could not be read. */
        NEWER_UNREAD,
        /** Texts were searched for names as they are listed alone. */
        EXACT_NAMES
    }
}
