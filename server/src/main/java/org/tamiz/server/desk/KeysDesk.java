package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.ApiKeys;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Permission;

/** The page by which administrators keep the keys of programs. */
final class KeysDesk implements Routes {
    private static final String ADDRESS = Section.KEYS.address();

    private final ApiKeys keys;
    private final Pages pages;
    private final Clock clock;

    KeysDesk(ApiKeys keys, Pages pages, Clock clock) {
        this.keys = keys;
        this.pages = pages;
        this.clock = clock;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(
                ADDRESS, pages.telling(Section.KEYS, context -> show(context, empty(), null)), Permission.ADMINISTER);
        routes.post(ADDRESS, pages.telling(Section.KEYS, this::add), Permission.ADMINISTER);
        routes.post(ADDRESS + "/{label}/revoke", pages.telling(Section.KEYS, this::revoke), Permission.ADMINISTER);
    }

    private KeysView.Form empty() {
        String inAYear = LocalDate.now(clock).plusYears(1).toString();
        return new KeysView.Form("", EnumSet.noneOf(Permission.class), inAYear, null, null, null);
    }

    private void show(Context context, KeysView.Form form, ApiKeys.@Nullable Made made) {
        pages.render(
                context,
                "keys",
                pages.page(context, Section.KEYS, KeepingPhrase.KEYS_TITLE.in(pages.language(context))),
                new KeysView(keys.all(), form, made, Pages.done(context, KeepingPhrase.values())));
    }

    private void add(Context context) {
        String by = pages.signedIn(context);
        String day = CheckForm.field(context, "expires");
        Instant expires = instant(day);
        KeysView.Form form = form(context, day, expires);
        if (expires == null || !form.isSound()) {
            context.status(HttpStatus.UNPROCESSABLE_CONTENT);
            show(context, form, null);
            return;
        }
        Set<String> scopes = form.scopes().stream().map(Permission::scope).collect(Collectors.toUnmodifiableSet());
        show(context, empty(), keys.add(form.label(), scopes, expires, by));
    }

    private KeysView.Form form(Context context, String day, @Nullable Instant expires) {
        String label = CheckForm.field(context, "label");
        List<String> ticked = context.formParams("scope");
        Set<Permission> scopes = EnumSet.noneOf(Permission.class);
        for (Permission one : Permission.scopes()) {
            if (ticked.contains(one.scope())) {
                scopes.add(one);
            }
        }
        boolean taken = keys.all().stream().anyMatch(key -> key.label().equals(label));
        return new KeysView.Form(
                label,
                scopes,
                day,
                !ApiKeys.isLabel(label) ? KeepingPhrase.LABEL_REFUSED : taken ? KeepingPhrase.LABEL_TAKEN : null,
                scopes.isEmpty() ? KeepingPhrase.SCOPE_MISSING : null,
                expires == null || !expires.isAfter(clock.instant()) ? KeepingPhrase.EXPIRY_REFUSED : null);
    }

    /** The beginning of a day; null if it is none. */
    private @Nullable Instant instant(String day) {
        try {
            Instant start = LocalDate.parse(day).atStartOfDay(clock.getZone()).toInstant();
            // Later ones cannot be kept, nor does anybody mean them.
            return start.isAfter(Instant.parse("9999-12-31T00:00:00Z")) ? null : start;
        } catch (DateTimeException e) {
            return null;
        }
    }

    private void revoke(Context context) {
        String by = pages.signedIn(context);
        String label = context.pathParam("label");
        try {
            keys.revoke(label, by);
        } catch (TamizException e) {
            if (e.code() != Code.USAGE) {
                throw e;
            }
            throw TamizException.of(Code.NOT_FOUND, "There is no key " + label + " to revoke.");
        }
        context.redirect(ADDRESS + "?done=" + KeepingPhrase.DONE_REVOKED, HttpStatus.SEE_OTHER);
    }
}
