package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Raised;
import org.tamiz.cases.Raised.RaisedAlert;
import org.tamiz.core.model.Hit;
import org.tamiz.core.screening.Screening;
import org.tamiz.customers.Customer;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Json;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;
import org.tamiz.server.operation.Gate;
import org.tamiz.server.operation.MeasuredWork;
import org.tamiz.server.operation.MeasuredWork.Stage;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** {@code POST /api/v1/screen}: screens one record or many. */
final class ScreenRoutes implements Routes {
    /** The most bytes of a request: a thousand records of four kilobytes. */
    private static final long MOST_BYTES = 4L << 20;

    private static final List<String> OPTIONS =
            List.of("lists", "threshold", "as_of", "channel", "lang", "verbatim", "raise", "source", "monitored");

    private final Scopes scopes;
    private final Supplier<Cases> cases;
    private final Function<Context, String> who;
    private final Gate gate;
    private final MeasuredWork work;

    /**
     * Routes.
     *
     * @param who who makes a request
     * @param gate where whoever screens waits for its turn
     * @param work measures it
     */
    ScreenRoutes(Scopes scopes, Supplier<Cases> cases, Function<Context, String> who, Gate gate, MeasuredWork work) {
        this.scopes = scopes;
        this.cases = cases;
        this.who = who;
        this.gate = gate;
        this.work = work;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.post("/api/v1/screen", this::screen, Permission.SCREEN);
    }

    /** What was found for a record, and what became of its alerts if any were asked for. */
    private record Result(
            Customer customer,
            @Nullable Screening screening,
            @Nullable Raised raised) {}

    private void screen(Context context) {
        ScopeOptions options = ScopeOptions.of(context, OPTIONS);
        boolean verbatim = ScopeOptions.flag(context::queryParam, "verbatim");
        RaiseOptions raising = RaiseOptions.of(context::queryParam, options);
        Scope scope = scopes.of(options);
        ScreenRequest request = work.time(Stage.READ, () -> read(context));
        checkUsable(request);
        if (raising != null) {
            checkRaisable(request);
        }
        List<Result> screened = gate.pass(() -> work.time(Stage.SCREEN, () -> results(request, scope, options)));
        screened.stream().map(Result::screening).filter(Objects::nonNull).forEach(work::screened);
        List<Result> results = raising == null
                ? screened
                : work.time(Stage.STORE, () -> raised(screened, raising, scope, options, who.apply(context)));
        work.time(Stage.WRITE, () -> write(context, results, scope, options, verbatim));
    }

    private static ScreenRequest read(Context context) {
        try (JsonParser json = Json.parser(context, MOST_BYTES)) {
            return ScreenRequest.read(json);
        }
    }

    private static void write(
            Context context, List<Result> results, Scope scope, ScopeOptions options, boolean verbatim) {
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
                    customer.record() == null ? null : scope.screener().screen(customer.record(), options.channel()),
                    null));
        }
        return results;
    }

    private List<Result> raised(
            List<Result> results, RaiseOptions raising, Scope scope, ScopeOptions options, String by) {
        List<Screening> screenings =
                results.stream().map(Result::screening).filter(Objects::nonNull).toList();
        Iterator<Raised> raised =
                raising.raise(cases.get(), screenings, scope, options, by).iterator();
        List<Result> all = new ArrayList<>(results.size());
        for (Result result : results) {
            all.add(
                    result.screening() == null
                            ? result
                            : new Result(result.customer(), result.screening(), raised.next()));
        }
        return all;
    }

    /** Either alerts are raised for all records of a request, or for none. */
    private static void checkRaisable(ScreenRequest request) {
        for (int i = 0; i < request.customers().size(); i++) {
            String problem = RaiseOptions.problem(request.customers().get(i));
            if (problem != null) {
                throw ApiError.of(
                                Code.MISSING,
                                "Alerts cannot be raised: " + problem,
                                "Give each record an id of your own, at most 200 characters.")
                        .field("records[" + i + "]");
            }
        }
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
            Raised raised = result.raised();
            for (int i = 0; i < screening.hits().size(); i++) {
                Hit hit = screening.hits().get(i);
                json.writeStartObject();
                scope.hits().writeProperties(json, hit);
                if (verbatim) {
                    json.writeStringProperty("official_record", hit.party().record());
                }
                if (raised != null) {
                    write(json, raised.alerts().get(i));
                }
                json.writeEndObject();
            }
            json.writeEndArray();
            if (raised != null && raised.caseId() != null) {
                json.writeNumberProperty("case", raised.caseId());
            }
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

    private static void write(JsonGenerator json, RaisedAlert alert) {
        json.writeObjectPropertyStart("alert");
        json.writeNumberProperty("id", alert.alertId());
        json.writeStringProperty("effect", Words.of(alert.effect()));
        json.writeStringProperty("status", Words.of(alert.status()));
        json.writeEndObject();
    }
}
