package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.javalin.http.UploadedFile;
import io.javalin.security.RouteRole;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.tamiz.cases.Attachment;
import org.tamiz.cases.Case;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Decision;
import org.tamiz.cases.DecisionState;
import org.tamiz.cases.Outcome;
import org.tamiz.cases.Verdict;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.Routes;
import org.tamiz.server.access.BodyLimit;
import org.tamiz.server.access.Identity;
import org.tamiz.server.access.LocalAddress;
import org.tamiz.server.access.Permission;

/** The page of a case, and what is done there. What is done leads back to the page, so that nothing is sent twice. */
final class CaseDesk implements Routes {
    private static final int BESIDE = 40;

    private final Cases cases;
    private final Pages pages;
    private final CaseViews views;

    CaseDesk(Cases cases, Pages pages) {
        this.cases = cases;
        this.pages = pages;
        this.views = new CaseViews(cases);
    }

    /** Does something to a case. */
    private interface Deed {
        ReviewPhrase on(Context context, long id, String who) throws IOException;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                "/cases/{id}",
                pages.telling(Section.QUEUE, context -> show(context, "", HttpStatus.OK)),
                Permission.REVIEW,
                Permission.AUDIT);
        routes.get(
                "/cases/{id}/files/{file}",
                pages.telling(Section.QUEUE, this::file),
                Permission.REVIEW,
                Permission.AUDIT);
        post(routes, "take", this::take, Permission.REVIEW);
        post(routes, "release", this::release, Permission.REVIEW);
        post(routes, "note", this::note, Permission.REVIEW);
        post(routes, "file", this::attach, Permission.REVIEW, BodyLimit.DOCUMENT);
        post(routes, "decide", this::decide, Permission.REVIEW);
        post(routes, "approve", this::approve, Permission.APPROVE);
        post(routes, "reject", this::reject, Permission.REVIEW);
        post(routes, "reopen", this::reopen, Permission.REVIEW);
    }

    private void post(RoutesConfig routes, String name, Deed deed, RouteRole... roles) {
        routes.post("/cases/{id}/" + name, pages.telling(Section.QUEUE, context -> run(context, deed)), roles);
    }

    private void run(Context context, Deed deed) throws IOException {
        long id = id(context, "id");
        try {
            // A program that sends a form is named in the trail as everywhere, not as nobody.
            String who = Identity.of(context).name();
            ReviewPhrase done = deed.on(context, id, who);
            String query = QueueQuery.of(context).text();
            String back = context.formParam("back");
            context.redirect(
                    back != null
                            ? LocalAddress.of(back)
                            : "/cases/" + id + query + (query.isEmpty() ? "?" : "&") + "done=" + done,
                    HttpStatus.SEE_OTHER);
        } catch (TamizException e) {
            if (e.code() == Code.NOT_FOUND) {
                throw e;
            }
            boolean late = e.code() == Code.CONFLICT;
            String why =
                    late ? ReviewPhrase.CHANGED_MEANWHILE.in(pages.language(context)) : String.valueOf(e.getMessage());
            show(context, why, late ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT);
        }
    }

    private void show(Context context, String trouble, HttpStatus status) {
        Language language = pages.language(context);
        Case work = cases.find(id(context, "id"));
        String title = CaseViews.title(work);
        Page page = pages.page(context, Section.QUEUE, title);
        QueueQuery query = QueueQuery.of(context);
        context.status(status);
        pages.render(
                context,
                "case",
                page,
                new CaseView(
                        work,
                        title,
                        query,
                        cases.queue(query.filter(page.visitor().name()), null, BESIDE),
                        views.alerts(work, page),
                        views.history(work, language),
                        Pages.done(context, ReviewPhrase.values()),
                        trouble,
                        trouble.isEmpty()
                                ? CaseView.Written.NOTHING
                                : new CaseView.Written(
                                        Pages.number(context.formParam("alert")), CheckForm.field(context, "reason"))));
    }

    private ReviewPhrase take(Context context, long id, String who) {
        cases.assign(id, who, who);
        return ReviewPhrase.DONE_TAKEN;
    }

    private ReviewPhrase release(Context context, long id, String who) {
        cases.assign(id, null, who);
        return ReviewPhrase.DONE_RELEASED;
    }

    private ReviewPhrase note(Context context, long id, String who) {
        cases.note(id, CheckForm.field(context, "text"), who);
        return ReviewPhrase.DONE_NOTED;
    }

    private ReviewPhrase attach(Context context, long id, String who) throws IOException {
        UploadedFile file = context.uploadedFile("file");
        if (file == null || file.size() == 0) {
            throw wrong(context, ReviewPhrase.FILE_MISSING);
        }
        try (InputStream content = file.content()) {
            String type = file.contentType();
            cases.attach(
                    id,
                    file.filename(),
                    type == null ? "application/octet-stream" : type,
                    content.readNBytes(Cases.LARGEST_ATTACHMENT + 1),
                    who);
        }
        return ReviewPhrase.DONE_ATTACHED;
    }

    private ReviewPhrase decide(Context context, long id, String who) {
        Outcome outcome = null;
        for (Outcome one : Outcome.values()) {
            if (one.name().equals(context.formParam("outcome"))) {
                outcome = one;
            }
        }
        if (outcome == null) {
            throw wrong(context, ReviewPhrase.OUTCOME_MISSING);
        }
        List<String> reasons = new ArrayList<>(context.formParams("tells"));
        String words = CheckForm.field(context, "reason");
        if (!words.isEmpty()) {
            reasons.add(words);
        }
        if (reasons.isEmpty()) {
            throw wrong(context, ReviewPhrase.REASON_MISSING);
        }
        Verdict verdict = new Verdict(
                Pages.number(context.formParam("alert")),
                Pages.number(context.formParam("version")),
                outcome,
                String.join("; ", reasons),
                outcome == Outcome.NO_MATCH && context.formParam("accept") != null
                        ? Integer.valueOf((int) Math.min(Integer.MAX_VALUE, Pages.number(context.formParam("days"))))
                        : null);
        requireOf(id, verdict.alert());
        Decision decision = cases.decide(verdict, who);
        return decision.state() == DecisionState.PROPOSED ? ReviewPhrase.DONE_PROPOSED : ReviewPhrase.DONE_DECIDED;
    }

    private ReviewPhrase approve(Context context, long id, String who) {
        long alert = Pages.number(context.formParam("alert"));
        requireOf(id, alert);
        cases.approve(alert, Pages.number(context.formParam("version")), CheckForm.field(context, "reason"), who);
        return ReviewPhrase.DONE_APPROVED;
    }

    private ReviewPhrase reject(Context context, long id, String who) {
        long alert = Pages.number(context.formParam("alert"));
        requireOf(id, alert);
        cases.reject(alert, Pages.number(context.formParam("version")), CheckForm.field(context, "reason"), who);
        return ReviewPhrase.DONE_REJECTED;
    }

    private ReviewPhrase reopen(Context context, long id, String who) {
        long alert = Pages.number(context.formParam("alert"));
        requireOf(id, alert);
        cases.reopen(alert, Pages.number(context.formParam("version")), CheckForm.field(context, "reason"), who);
        return ReviewPhrase.DONE_REOPENED;
    }

    /** Refuses an alert of another case: what a page shows is what is decided there. */
    private void requireOf(long id, long alert) {
        if (cases.caseOfAlert(alert).id() != id) {
            throw TamizException.of(Code.NOT_FOUND, "Case " + id + " has no alert " + alert + ".");
        }
    }

    private TamizException wrong(Context context, ReviewPhrase phrase) {
        return TamizException.of(Code.MALFORMED, phrase.in(pages.language(context)));
    }

    private void file(Context context) {
        long id = id(context, "id");
        long file = id(context, "file");
        Attachment attachment = cases.find(id).attachments().stream()
                .filter(one -> one.id() == file)
                .findFirst()
                .orElseThrow(() -> TamizException.of(Code.NOT_FOUND, "Case " + id + " has no file " + file + "."));
        // Never shown in the page's own place: what somebody else has sent must not run as ours.
        String name = attachment.name().replaceAll("[^\\p{L}\\p{N} ._()-]", "_");
        context.header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name.replaceAll("[^ -~]", "_") + "\"; filename*=UTF-8''"
                                + Page.part(name))
                .header("X-Content-Type-Options", "nosniff")
                .contentType("application/octet-stream")
                .result(cases.attachmentContent(id, file));
    }

    private static long id(Context context, String name) {
        return Pages.number(context.pathParam(name));
    }
}
