package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import org.tamiz.cases.Cases;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;

/** All pages of the review desk. */
public final class DeskRoutes implements Routes {
    private final List<Routes> groups;

    /**
     * The desk over some lists.
     *
     * @param cases the cases
     * @param usual the language for whom no other is chosen
     * @param visitors tells who sends a request
     * @param clock what tells the time
     */
    public DeskRoutes(LiveLists lists, Cases cases, Language usual, Function<Context, Visitor> visitors, Clock clock) {
        Assets assets = new Assets();
        ChosenLanguage languages = new ChosenLanguage(usual);
        Pages pages = new Pages(lists, languages, assets, visitors, clock);
        groups = List.of(
                assets,
                languages,
                new QueueDesk(cases, pages),
                new CaseDesk(cases, pages),
                new Dashboard(cases, lists, pages),
                new CheckPage(lists, cases, pages),
                new DocumentDesk(lists, pages),
                new CodesPage(pages),
                new ListPages(lists, pages));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        groups.forEach(group -> group.addTo(routes));
    }
}
