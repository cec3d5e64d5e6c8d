package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.diff.ListDiff;
import org.tamiz.lists.diff.PartyHistory;
import org.tamiz.lists.register.Register;
import org.tamiz.lists.update.Freshness;
import org.tamiz.reports.HitCard;
import org.tamiz.reports.PartyText;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.SearchableLists;
import org.tamiz.server.access.Permission;

/** The pages of lists: all of them, one with its editions and changes, and a listed party with its history. */
final class ListPages implements Routes {
    private static final String ADDRESS = Section.LISTS.address();

    private final LiveLists lists;
    private final Pages pages;

    ListPages(LiveLists lists, Pages pages) {
        this.lists = lists;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(ADDRESS, pages.telling(Section.LISTS, this::all), Permission.SCREEN);
        routes.get(ADDRESS + "/{list}", pages.telling(Section.LISTS, this::one), Permission.SCREEN);
        // Numbers of some lists hold slashes.
        routes.get(ADDRESS + "/{list}/parties/<id>", pages.telling(Section.LISTS, this::party), Permission.SCREEN);
    }

    private void all(Context context) {
        SearchableLists now = lists.current();
        Register register = lists.register();
        List<ListsView.Row> rows = new ArrayList<>();
        for (Freshness freshness : now.lists().freshness()) {
            String list = freshness.publication().list();
            rows.add(new ListsView.Row(freshness, editions(register, list).size()));
        }
        String wanted = Objects.requireNonNullElse(context.queryParam("id"), "").strip();
        List<ChangeView.Party> found = wanted.isEmpty() ? List.of() : withId(now, wanted);
        pages.render(
                context,
                "lists",
                pages.page(context, Section.LISTS, DeskPhrase.LISTS_TITLE),
                new ListsView(rows, wanted, found));
    }

    private static List<ChangeView.Party> withId(SearchableLists now, String id) {
        return now.withNumber(id).stream()
                .map(party -> ChangeView.Party.of(party.publication().list(), party.party()))
                .toList();
    }

    private void one(Context context) {
        String list = context.pathParam("list");
        Register register = lists.register();
        List<Publication> editions = editions(register, list);
        Publication searched = searched(list);
        Publication before = editions.size() > 1 ? editions.get(1) : searched;
        LocalDate from = day(context, "from", before.published());
        LocalDate to = day(context, "to", editions.get(0).published());
        ChangeView changes = editions.size() < 2
                ? null
                : ChangeView.of(ListDiff.of(register, edition(register, list, from), edition(register, list, to)));
        pages.render(
                context,
                "list",
                pages.page(context, Section.LISTS, searched.title()),
                new ListView(searched, editions, from, to, changes));
    }

    private Publication searched(String list) {
        return lists.current().lists().publications().stream()
                .filter(publication -> publication.list().equals(list))
                .findFirst()
                .orElseThrow(() -> noList(list));
    }

    private static TamizException noList(String list) {
        return TamizException.of(
                Code.NO_LIST,
                "There is no list " + (list.length() > 64 ? list.substring(0, 64) + "…" : list)
                        + " among those that are searched.");
    }

    /** The editions held of a list, the newest first; of several with one date the one in force. */
    private static List<Publication> editions(Register register, String list) {
        List<Publication> editions = new ArrayList<>();
        for (Publication publication : register.publications()) {
            if (publication.list().equals(list)) {
                // The register gives of one date the one in force last.
                editions.removeIf(other -> other.published().equals(publication.published()));
                editions.add(publication);
            }
        }
        editions.sort(Comparator.comparing(Publication::published).reversed());
        return editions;
    }

    private static Publication edition(Register register, String list, LocalDate day) {
        return editions(register, list).stream()
                .filter(publication -> !publication.published().isAfter(day))
                .findFirst()
                .orElseThrow(() -> TamizException.of(
                        Code.NO_LIST, "No edition of " + list + " held was published by " + day + "."));
    }

    private static LocalDate day(Context context, String name, LocalDate usual) {
        String text = context.queryParam(name);
        try {
            return text == null || text.isBlank() ? usual : LocalDate.parse(text.strip());
        } catch (DateTimeException e) {
            throw TamizException.of(Code.USAGE, "A day is written like 2026-03-31.");
        }
    }

    private void party(Context context) {
        String list = context.pathParam("list");
        String id = context.pathParam("id");
        Language language = pages.language(context);
        SearchableLists now = lists.current();
        Publication publication = searched(list);
        PreparedParty found = now.party(list, id);
        if (found == null) {
            throw TamizException.of(Code.NO_LIST, DeskPhrase.PARTY_NONE.in(language));
        }
        ListedParty party = found.party();
        PartyHistory history =
                context.queryParam("history") == null ? null : PartyHistory.of(lists.register(), list, party.id());
        pages.render(
                context,
                "party",
                pages.page(context, Section.LISTS, party.primaryName().text()),
                new PartyView(
                        party,
                        publication,
                        HitCard.officialEntry(party, publication),
                        facts(party, language),
                        Pages.written(html ->
                                new HitCard(html, CheckPage.heading("", now, language)).writeLaw(party.designations())),
                        history));
    }

    private static List<PartyView.Fact> facts(ListedParty party, Language language) {
        List<PartyView.Fact> facts = new ArrayList<>();
        add(facts, Phrase.KIND, Stream.of(Phrase.of(party.kind()).in(language)));
        add(facts, Phrase.BIRTH_DATE, party.birthDates().stream().map(PartialDate::toString));
        add(facts, Phrase.BIRTH_PLACE, party.birthPlaces().stream());
        add(
                facts,
                Phrase.COUNTRY,
                Stream.concat(
                                party.nationalities().stream(),
                                party.addresses().stream().map(Address::country).filter(Objects::nonNull))
                        .distinct());
        add(
                facts,
                Phrase.GENDER,
                Stream.ofNullable(party.gender())
                        .map(gender -> Phrase.of(gender).in(language)));
        add(facts, Phrase.IDENTIFIERS, party.identifiers().stream().map(one -> PartyText.of(one, language)));
        add(facts, Phrase.ADDRESSES, party.addresses().stream().map(PartyText::of));
        add(
                facts,
                Phrase.RELATIONS,
                party.relations().stream().map(relation -> relation.type() + ": " + relation.target()));
        add(facts, Phrase.REMARKS, party.remarks().stream());
        return facts;
    }

    private static void add(List<PartyView.Fact> facts, Phrase label, Stream<String> values) {
        List<String> all = values.toList();
        if (!all.isEmpty()) {
            facts.add(new PartyView.Fact(label, all));
        }
    }
}
