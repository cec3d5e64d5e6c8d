package org.tamiz.server.yente;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tamiz.core.model.TamizException;
import org.tamiz.server.ApiError;
import org.tamiz.server.Json;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.SearchableLists;
import org.tamiz.server.access.Permission;
import tools.jackson.core.JacksonException;

/** The routes of this package; each answers errors as the published API does, with {@code {"detail": …}}. */
public final class YenteRoutes implements Routes {
    private static final Logger LOG = LoggerFactory.getLogger(YenteRoutes.class);

    private final LiveLists live;
    private volatile @Nullable PartyTable table;

    /** Routes over the lists as they are at each moment. */
    public YenteRoutes(LiveLists live) {
        this.live = live;
        live.onChange((before, after) -> use(after));
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
        routes.post("/match/{dataset}", answer(MatchRoutes::match), Permission.SCREEN);
        routes.get("/search/{dataset}", answer(SearchRoutes::search), Permission.SCREEN);
        routes.get("/entities/{id}", answer(EntityRoutes::entity), Permission.SCREEN);
        routes.get("/reconcile/{dataset}", answer(ReconcileRoutes::service), Permission.SCREEN);
        routes.post("/reconcile/{dataset}", answer(ReconcileRoutes::service), Permission.SCREEN);
        routes.get("/reconcile/{dataset}/suggest/entity", answer(ReconcileRoutes::suggestEntity), Permission.SCREEN);
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
                answer.to(context, table());
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
            table();
        } catch (TamizException e) {
            LOG.error("Earlier editions of the lists could not be read: {}", e.getMessage());
        }
    }

    /** The table of the lists that are searched; the first request may have to wait for it. */
    private PartyTable table() {
        PartyTable known = table;
        return known == null ? firstTable() : known;
    }

    private synchronized PartyTable firstTable() {
        PartyTable known = table;
        if (known == null) {
            known = new PartyTable(live.current(), live.register());
            table = known;
        }
        return known;
    }

    /** Takes other lists into use, once their table is made; until then requests are answered from those before. */
    private synchronized void use(SearchableLists lists) {
        table = new PartyTable(lists, live.register());
    }
}
