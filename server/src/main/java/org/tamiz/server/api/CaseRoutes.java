package org.tamiz.server.api;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Attachment;
import org.tamiz.cases.Case;
import org.tamiz.cases.CaseCount;
import org.tamiz.cases.CaseStatus;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Decision;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.QueueFilter;
import org.tamiz.cases.QueuePage;
import org.tamiz.cases.Verdict;
import org.tamiz.server.ApiError;
import org.tamiz.server.ApiError.Code;
import org.tamiz.server.Json;
import org.tamiz.server.Routes;
import org.tamiz.server.access.BodyLimit;
import org.tamiz.server.access.Permission;

/** {@code /api/v1/cases} and {@code /api/v1/alerts}: the queue, cases, and what is decided about their alerts. */
final class CaseRoutes implements Routes {
    private static final int USUAL_PAGE = 50;
    private static final List<String> QUEUE_OPTIONS =
            List.of("status", "queue", "assignee", "unassigned", "name", "list", "source", "order", "after", "size");

    private final Supplier<Cases> cases;
    private final Function<Context, String> who;

    /**
     * Routes.
     *
     * @param who who makes a request
     */
    CaseRoutes(Supplier<Cases> cases, Function<Context, String> who) {
        this.cases = cases;
        this.who = who;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/api/v1/cases", this::queue, Permission.REVIEW, Permission.AUDIT);
        routes.get(
                "/api/v1/cases/{id}",
                context -> show(context, number(context, "id")),
                Permission.REVIEW,
                Permission.AUDIT);
        routes.put("/api/v1/cases/{id}/assignee", this::assign, Permission.REVIEW);
        routes.post("/api/v1/cases/{id}/notes", this::note, Permission.REVIEW);
        routes.post("/api/v1/cases/{id}/attachments", this::attach, Permission.REVIEW, BodyLimit.DOCUMENT);
        routes.get(
                "/api/v1/cases/{id}/attachments/{attachment}", this::attachment, Permission.REVIEW, Permission.AUDIT);
        routes.post("/api/v1/alerts/{id}/decision", this::decide, Permission.REVIEW);
        routes.post("/api/v1/alerts/{id}/approval", this::approve, Permission.APPROVE);
        routes.post("/api/v1/alerts/{id}/rejection", this::reject, Permission.APPROVE, Permission.REVIEW);
        routes.post("/api/v1/alerts/{id}/reopening", this::reopen, Permission.REVIEW);
    }

    private void queue(Context context) {
        ScopeOptions.check(context, QUEUE_OPTIONS);
        QueueFilter filter = new QueueFilter(
                constant(CaseStatus.class, "status", context.queryParam("status"), CaseStatus.OPEN),
                context.queryParam("queue"),
                context.queryParam("assignee"),
                ScopeOptions.flag(context::queryParam, "unassigned"),
                context.queryParam("name"),
                context.queryParam("list"),
                context.queryParam("source"),
                constant(QueueFilter.Order.class, "order", context.queryParam("order"), QueueFilter.Order.MOST_URGENT));
        QueuePage page = cases.get().queue(filter, context.queryParam("after"), size(context));
        List<CaseCount> counts = cases.get().counts();
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("cases");
            page.cases().forEach(one -> CaseJson.write(json, one));
            json.writeEndArray();
            Json.optional(json, "next", page.next());
            json.writeArrayPropertyStart("counts");
            for (CaseCount count : counts) {
                json.writeStartObject();
                json.writeStringProperty("status", Words.of(count.status()));
                json.writeStringProperty("queue", count.queue());
                json.writeNumberProperty("cases", count.cases());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        });
    }

    private void show(Context context, long id) {
        ScopeOptions.check(context, List.of());
        Case found = cases.get().find(id);
        Json.answer(context, 200, json -> CaseJson.write(json, found));
    }

    private void assign(Context context) {
        Command command = Command.of(context, Set.of("assignee"));
        long id = number(context, "id");
        cases.get().assign(id, command.optionalText("assignee"), who.apply(context));
        show(context, id);
    }

    private void note(Context context) {
        Command command = Command.of(context, Set.of("text"));
        long id = number(context, "id");
        cases.get().note(id, command.text("text"), who.apply(context));
        show(context, id);
    }

    private void attach(Context context) {
        ScopeOptions.check(context, List.of("name"));
        String name = context.queryParam("name");
        if (name == null || name.isBlank()) {
            throw ApiError.of(Code.MISSING, "The file's name is missing.", "Add it, such as name=passport.pdf.")
                    .field("name");
        }
        long id = number(context, "id");
        String type = context.contentType();
        byte[] content;
        try (InputStream body = Json.body(context, Cases.LARGEST_ATTACHMENT)) {
            content = body.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        cases.get().attach(id, name, type == null ? "application/octet-stream" : type, content, who.apply(context));
        Case found = cases.get().find(id);
        Json.answer(context, 200, json -> CaseJson.write(json, found));
    }

    /** A file of a case, which no browser shows in the place of a page of Tamiz. */
    private void attachment(Context context) {
        ScopeOptions.check(context, List.of());
        long id = number(context, "id");
        long wanted = number(context, "attachment");
        Attachment attachment = cases.get().find(id).attachments().stream()
                .filter(one -> one.id() == wanted)
                .findFirst()
                .orElseThrow(() -> ApiError.of(
                        Code.NOT_FOUND,
                        "The case has no attachment " + wanted + ".",
                        "The case lists its attachments."));
        String safe = attachment.name().replaceAll("[^A-Za-z0-9._-]+", "_");
        context.contentType("application/octet-stream")
                .header("Content-Disposition", "attachment; filename=\"" + safe + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .result(cases.get().attachmentContent(id, wanted));
    }

    private void decide(Context context) {
        Command command = Command.of(context, Set.of("outcome", "reason", "version", "accept_pair_days"));
        Decision decision = cases.get()
                .decide(
                        new Verdict(
                                number(context, "id"),
                                command.number("version"),
                                constant(Outcome.class, "outcome", command.text("outcome"), Outcome.NO_MATCH),
                                command.text("reason"),
                                command.optionalNumber("accept_pair_days")),
                        who.apply(context));
        Json.answer(context, 200, json -> CaseJson.write(json, decision));
    }

    private void approve(Context context) {
        Command command = Command.of(context, Set.of("version", "remark"));
        long alert = number(context, "id");
        String remark = command.optionalText("remark");
        cases.get().approve(alert, command.number("version"), remark == null ? "" : remark, who.apply(context));
        showCaseOf(context, alert);
    }

    private void reject(Context context) {
        Command command = Command.of(context, Set.of("version", "reason"));
        long alert = number(context, "id");
        cases.get().reject(alert, command.number("version"), command.text("reason"), who.apply(context));
        showCaseOf(context, alert);
    }

    private void reopen(Context context) {
        Command command = Command.of(context, Set.of("version", "reason"));
        long alert = number(context, "id");
        cases.get().reopen(alert, command.number("version"), command.text("reason"), who.apply(context));
        showCaseOf(context, alert);
    }

    private void showCaseOf(Context context, long alert) {
        Case found = cases.get().caseOfAlert(alert);
        Json.answer(context, 200, json -> CaseJson.write(json, found));
    }

    private static int size(Context context) {
        String text = context.queryParam("size");
        if (text == null) {
            return USUAL_PAGE;
        }
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw ApiError.invalid("size", ApiError.shown(text) + " is no number.", "Write one from 1 to 500.");
        }
    }

    /** A number in the path. */
    static long number(Context context, String name) {
        String text = context.pathParam(name);
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw ApiError.of(
                    Code.NOT_FOUND, "There is no " + ApiError.shown(text) + ".", "Cases and alerts have numbers.");
        }
    }

    private static <T extends Enum<T>> T constant(Class<T> type, String name, @Nullable String text, T usual) {
        if (text == null) {
            return usual;
        }
        for (T constant : type.getEnumConstants()) {
            if (Words.of(constant).equals(text.toLowerCase(Locale.ROOT))) {
                return constant;
            }
        }
        List<String> words =
                List.of(type.getEnumConstants()).stream().map(Words::of).toList();
        throw ApiError.invalid(
                name, ApiError.shown(text) + " is no " + name + ".", "Use " + String.join(", ", words) + ".");
    }
}
