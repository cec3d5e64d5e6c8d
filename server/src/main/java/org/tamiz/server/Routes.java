package org.tamiz.server;

import io.javalin.config.RoutesConfig;

/** A group of routes that belong together, such as the API or the review desk. */
public interface Routes {
    /** Adds the group's routes, each with the {@link org.tamiz.server.access.Permission} it needs. */
    void addTo(RoutesConfig routes);
}
