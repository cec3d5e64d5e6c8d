package org.tamiz.server;

import io.javalin.config.RoutesConfig;
import java.util.Map;
import org.tamiz.server.access.Permission;

/** Whether the process lives, and whether it can answer. */
final class HealthRoutes implements Routes {
    private final LiveLists lists;

    HealthRoutes(LiveLists lists) {
        this.lists = lists;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/healthz", context -> context.json(Map.of("status", "ok")), Permission.NONE);
        routes.get(
                "/readyz",
                context -> {
                    boolean ready = lists.failure().isEmpty()
                            && lists.current().lists().stale().isEmpty();
                    context.status(ready ? 200 : 503).json(Map.of("status", ready ? "ok" : "stale"));
                },
                Permission.NONE);
    }
}
