package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.Cases;
import org.tamiz.server.Routes;
import org.tamiz.server.access.AccessPages;
import org.tamiz.server.access.Permission;

/** The page of the queue, and the desk's first page. */
final class QueueDesk implements Routes {
    /** So many cases stand on a page. */
    private static final int PAGE = 50;

    private final Cases cases;
    private final Pages pages;

    QueueDesk(Cases cases, Pages pages) {
        this.cases = cases;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/", this::first, Permission.SIGNED_IN, Permission.SCREEN);
        routes.get(
                Section.QUEUE.address(), pages.telling(Section.QUEUE, this::show), Permission.REVIEW, Permission.AUDIT);
    }

    /** The first part of the desk that the visitor may see. */
    private void first(Context context) {
        Page page = pages.page(context, Section.NONE, DeskPhrase.NAV_NONE);
        context.redirect(
                // Whoever has no role sees the own password at least.
                page.sections().isEmpty()
                        ? AccessPages.Chooser.SIGNED_IN.address()
                        : page.sections().get(0).address());
    }

    private void show(Context context) {
        QueueQuery query = QueueQuery.of(context);
        Page page = pages.page(context, Section.QUEUE, ReviewPhrase.QUEUE_TITLE.in(pages.language(context)));
        pages.render(
                context,
                "queue",
                page,
                new QueueView(
                        query,
                        cases.counts(),
                        cases.queue(query.filter(page.visitor().name()), after(context), PAGE)));
    }

    private static @Nullable String after(Context context) {
        String after = context.queryParam("after");
        return after == null || after.isBlank() ? null : after;
    }
}
