package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import java.util.List;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.ServerSettings;

/** The routes of the API. */
public final class ApiRoutes implements Routes {
    private final List<Routes> groups;

    /** The API over the lists of a server. */
    public ApiRoutes(ServerSettings settings, LiveLists lists) {
        Scopes scopes = new Scopes(lists, settings.language());
        groups = List.of(new ScreenRoutes(scopes));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        groups.forEach(group -> group.addTo(routes));
    }
}
