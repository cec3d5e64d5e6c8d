package org.tamiz.server;

import io.javalin.config.RoutesConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamiz.cases.database.Database;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.Permission;

/** Whether the process lives, and whether it can answer. */
final class HealthRoutes implements Routes {
    private final Database database;
    private final LiveLists lists;
    private final ListWatch watch;

    HealthRoutes(Database database, LiveLists lists, ListWatch watch) {
        this.database = database;
        this.lists = lists;
        this.watch = watch;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/healthz", context -> context.json(Map.of("status", "ok")), Permission.NONE);
        routes.get(
                "/readyz",
                context -> {
                    List<String> problems = problems();
                    context.status(problems.isEmpty() ? 200 : 503)
                            .json(Map.of("status", problems.isEmpty() ? "ok" : "not ready", "problems", problems));
                },
                Permission.NONE);
    }

    /** What keeps answers from being what they should be; nothing that names customers. */
    private List<String> problems() {
        List<String> problems = new ArrayList<>();
        lists.current().lists().stale().forEach(stale -> problems.add(Degradation.tooOld(stale, Language.ENGLISH)));
        // Why may name files, and nobody needs a key to ask here.
        String unread = lists.failure().isEmpty()
                ? ""
                : "Newer lists than those searched could not be read; the log and every answer tell why.";
        for (String failure : List.of(database.problem(), unread, watch.failure())) {
            if (!failure.isEmpty()) {
                problems.add(failure);
            }
        }
        return problems;
    }
}
