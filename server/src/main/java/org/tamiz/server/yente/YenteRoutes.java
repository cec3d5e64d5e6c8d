package org.tamiz.server.yente;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.core.model.TamizException;
import org.tamiz.server.ApiError;
import org.tamiz.server.Json;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.SearchableLists;
import org.tamiz.server.access.Permission;
import org.tamiz.server.operation.Gate;
import org.tamiz.server.operation.Metrics;
import tools.jackson.core.JacksonException;

/** The routes of this package; each answers errors as the published API does, with {@code {"detail": …}}. */
public final class YenteRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(YenteRoutes.class);

    private final LiveLists live;
    private final Turns match;
    private final Turns search;
    private final Turns reconcile;

    /**
     * Routes over the lists as they are at each moment.
     *
     * @param screening where whoever screens waits for its turn
     * @param metrics measures the work
     */
    public YenteRoutes(LiveLists live, Gate screening, Metrics metrics) {
        this.live = live;
        match = new Turns(screening, metrics.work("match"));
        search = new Turns(screening, metrics.work("search"));
        reconcile = new Turns(screening, metrics.work("reconcile"));
        live.beforeChange(this::table);
        Thread first = new Thread(this::prepare, "entities");
        first.setDaemon(true);
        first.start();
    }

    /** Answers requests about the table of the moment. */
    private interface Answer {
        void to(Context context, PartyTable table);
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post(
                "/match/{dataset}",
                answer((context, table) -> MatchRoutes.match(context, table, match)),
                Permission.SCREEN);
        routes.get(
                "/search/{dataset}",
                answer((context, table) -> SearchRoutes.search(context, table, search)),
                Permission.SCREEN);
        routes.get("/entities/{id}", answer(EntityRoutes::entity), Permission.SCREEN);
        Handler service = answer((context, table) -> ReconcileRoutes.service(context, table, reconcile));
        routes.get("/reconcile/{dataset}", service, Permission.SCREEN);
        routes.post("/reconcile/{dataset}", service, Permission.SCREEN);
        routes.get(
                "/reconcile/{dataset}/suggest/entity",
                answer((context, table) -> ReconcileRoutes.suggestEntity(context, table, reconcile)),
                Permission.SCREEN);
        routes.get(
                "/reconcile/{dataset}/suggest/property", answer(ReconcileRoutes::suggestProperty), Permission.SCREEN);
        routes.get("/reconcile/{dataset}/suggest/type", answer(ReconcileRoutes::suggestType), Permission.SCREEN);
        routes.get(
                "/reconcile/{dataset}/extend/property", answer(ReconcileRoutes::proposeProperties), Permission.SCREEN);
        routes.get("/reconcile/{dataset}/preview", answer(ReconcileRoutes::preview), Permission.SCREEN);
        routes.get("/catalog", answer(CatalogRoutes::catalog), Permission.SCREEN);
        routes.get("/algorithms", answer((context, now) -> Algorithms.list(context)), Permission.SCREEN);
    }

    private Handler answer(Answer answer) {
        return context -> {
            try {
                answer.to(context, table(live.current()));
            } catch (Refusal e) {
                detail(context, e.status(), e.detail());
            } catch (ApiError e) {
                detail(context, e.code().status(), e.message() + " " + e.remedy());
            } catch (JacksonException e) {
                ApiError error = Json.malformed(e);
                int status =
                        error.code() == ApiError.Code.TOO_LARGE ? error.code().status() : 422;
                detail(context, status, error.message() + " " + error.remedy());
            }
        };
    }

    private static void detail(Context context, int status, String detail) {
        Json.answer(context, status, json -> {
            json.writeStartObject();
            json.writeStringProperty("detail", detail);
            json.writeEndObject();
        });
    }

    private void prepare() {
        try {
            table(live.current());
        } catch (TamizException e) {
            LOG.error("Earlier editions of the lists could not be read: {}", e.getMessage());
        }
    }

    /** The table of some lists; whoever asks first waits for it, which after a change of lists is nobody. */
    private PartyTable table(SearchableLists lists) {
        return lists.companion(PartyTable.class, made -> new PartyTable(made, live.register()));
    }
}
