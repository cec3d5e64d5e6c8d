package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Hit;
import org.tamiz.core.screening.Screening;
import org.tamiz.customers.Customer;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Json;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** {@code POST /api/v1/screen}: screens one record or many. */
final class ScreenRoutes implements Routes {
    /** The most bytes of a request: a thousand records of four kilobytes. */
    private static final long MOST_BYTES = 4L << 20;

    private static final long PATIENCE_MILLIS = 10_000;
    private static final List<String> FURTHER = List.of("verbatim");

    private final Scopes scopes;
    /** Screening is work for the processor alone; more at a time than there are cores would only make all of them late. */
    private final Gate gate = new Gate(Math.max(2, Runtime.getRuntime().availableProcessors()), PATIENCE_MILLIS);

    ScreenRoutes(Scopes scopes) {
        this.scopes = scopes;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/screen", this::screen, Permission.SCREEN);
    }

    private record Result(Customer customer, @Nullable Screening screening) {}

    private void screen(Context context) {
        ScopeOptions options = ScopeOptions.of(context, FURTHER);
        boolean verbatim = ScopeOptions.flag(context, "verbatim");
        Scope scope = scopes.of(options);
        ScreenRequest request;
        try (JsonParser json = Json.parser(context, MOST_BYTES)) {
            request = ScreenRequest.read(json);
        }
        checkUsable(request);
        List<Result> results = gate.pass(() -> results(request, scope, options));
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("results");
            results.forEach(result -> write(json, result, scope, verbatim));
            json.writeEndArray();
            scope.write(json, options.channel());
            json.writeEndObject();
        });
    }

    private static List<Result> results(ScreenRequest request, Scope scope, ScopeOptions options) {
        List<Result> results = new ArrayList<>(request.customers().size());
        for (Customer customer : request.customers()) {
            results.add(new Result(
                    customer,
                    customer.record() == null ? null : scope.screener().screen(customer.record(), options.channel())));
        }
        return results;
    }

    /** An answer without hits must not be taken for one about records. */
    private static void checkUsable(ScreenRequest request) {
        if (request.customers().stream().allMatch(customer -> customer.record() == null)) {
            throw ApiError.of(
                    Code.UNUSABLE,
                    "No record could be screened: "
                            + request.customers().get(0).problems().get(0),
                    "Give each record a name or an identifier.");
        }
    }

    /** A record as in the JSON lines of the command line, with what could not be read of it. */
    private static void write(JsonGenerator json, Result result, Scope scope, boolean verbatim) {
        json.writeStartObject();
        List<String> problems = new ArrayList<>(result.customer().problems());
        Screening screening = result.screening();
        if (screening == null) {
            json.writeNumberProperty("line", result.customer().line());
            json.writeBooleanProperty("screened", false);
        } else {
            json.writeStringProperty("record", screening.record().id());
            json.writeArrayPropertyStart("hits");
            for (Hit hit : screening.hits()) {
                json.writeStartObject();
                scope.hits().writeProperties(json, hit);
                if (verbatim) {
                    json.writeStringProperty("official_record", hit.party().record());
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            if (screening.setAside() > 0) {
                json.writeNumberProperty("set_aside", screening.setAside());
            }
            screening.namesNotCompared().forEach(name -> problems.add(Customer.notCompared(name)));
        }
        if (!problems.isEmpty()) {
            json.writeArrayPropertyStart("problems");
            problems.forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }
}
