package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.List;
import org.tamiz.cases.Cases;
import org.tamiz.cases.access.Accounts;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.access.AccessPages;
import org.tamiz.server.access.AccessSettings;

/** All pages of the review desk. */
public final class DeskRoutes implements Routes {
    private final List<Routes> groups;
    private final AccessPages accessPages;

    /**
     * The desk over some lists.
     *
     * @param cases the cases
     * @param accounts who is let in
     * @param access how the server is reached
     * @param usual the language for whom no other is chosen
     * @param clock what tells the time
     */
    public DeskRoutes(
            LiveLists lists, Cases cases, Accounts accounts, AccessSettings access, Language usual, Clock clock) {
        Assets assets = new Assets();
        ChosenLanguage languages = new ChosenLanguage(usual);
        Pages pages = new Pages(lists, languages, assets, clock);
        accessPages = new AccessDesk(pages);
        groups = List.of(
                assets,
                languages,
                new QueueDesk(cases, pages),
                new CaseDesk(cases, pages),
                new Dashboard(cases, lists, pages),
                new CheckPage(lists, cases, pages),
                new DocumentDesk(lists, pages),
                new CodesPage(pages),
                new ListPages(lists, pages),
                new PeopleDesk(accounts, access, pages),
                new KeysDesk(accounts.keys(), pages, clock));
    }

    /** The pages for signing in, as the rest of the desk looks. */
    public AccessPages accessPages() {
        return accessPages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        groups.forEach(group -> group.addTo(routes));
    }
}
