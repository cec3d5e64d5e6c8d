package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Policies;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.ServerSettings;
import org.tamiz.server.access.Permission;
import org.tamiz.server.operation.Gate;
import org.tamiz.server.operation.MeasuredWork;
import org.tamiz.server.operation.Metrics;

/** The routes of the API, and its contract. */
public final class ApiRoutes implements Routes, AutoCloseable {
    private static final String CONTRACT = "openapi.yaml";

    private final List<Routes> groups;
    private final ReadRoutes reading;
    private final BatchRoutes batches;

    /**
     * The API of a server.
     *
     * @param cases the cases
     * @param policies the policies under which they were seen
     * @param who who makes a request
     * @param screening where whoever screens waits for its turn
     * @param metrics measures the work
     */
    public ApiRoutes(
            ServerSettings settings,
            LiveLists lists,
            Supplier<Cases> cases,
            Policies policies,
            Function<Context, String> who,
            Gate screening,
            Metrics metrics,
            Clock clock) {
        Scopes scopes = new Scopes(lists, settings.language());
        reading = new ReadRoutes(scopes, lists, metrics);
        MeasuredWork batch = metrics.work("batch");
        batches = new BatchRoutes(
                new Batches(new BatchFolders(settings.home()), scopes, cases, batch, clock), who, clock);
        groups = List.of(
                new ScreenRoutes(scopes, cases, who, screening, metrics.work("screen")),
                reading,
                new PartyRoutes(scopes),
                new ListRoutes(scopes, lists),
                batches,
                new CaseRoutes(cases, who),
                new EvidenceRoutes(cases, policies, settings.language()));
    }

    @Override
    public void addTo(RoutesConfig routes) {
        groups.forEach(group -> group.addTo(routes));
        routes.get(
                "/" + CONTRACT,
                context ->
                        context.contentType("application/yaml; charset=utf-8").result(contract()),
                Permission.NONE);
    }

    private static byte[] contract() {
        try (InputStream stream = Objects.requireNonNull(ApiRoutes.class.getResourceAsStream("/" + CONTRACT))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        batches.close();
        reading.close();
    }
}
