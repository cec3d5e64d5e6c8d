package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.Person;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.Routes;
import org.tamiz.server.access.Identity;
import org.tamiz.server.access.LocalAddress;
import org.tamiz.server.access.Permission;

/**
 * In which language somebody reads the desk: the one chosen on a page, which a cookie keeps; else the person's own; else the
 * first that the browser asks for and Tamiz speaks; else the server's.
 */
final class ChosenLanguage implements Routes {
    private static final String COOKIE = "tamiz-language";
    private static final int A_YEAR = 365 * 24 * 60 * 60;

    private final Language usual;

    ChosenLanguage(Language usual) {
        this.usual = usual;
    }

    /** The language of whoever asks. */
    Language of(Context context) {
        Language chosen = spoken(context.cookie(COOKIE));
        if (chosen != null) {
            return chosen;
        }
        Person person = Identity.of(context).person();
        Language own = person == null ? null : spoken(person.language());
        if (own != null) {
            return own;
        }
        Language asked = accepted(context.header("Accept-Language"));
        return asked == null ? usual : asked;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get("/language/{tag}", this::choose, Permission.NONE);
    }

    private void choose(Context context) {
        Language language = spoken(context.pathParam("tag"));
        if (language != null) {
            Cookie cookie = new Cookie(COOKIE, language.tag());
            cookie.setMaxAge(A_YEAR);
            cookie.setHttpOnly(true);
            cookie.setSameSite(SameSite.LAX);
            context.cookie(cookie);
        }
        context.redirect(LocalAddress.of(context.queryParam("back")));
    }

    /**
     * The first language of an Accept-Language header (RFC 9110, 12.5.4) that Tamiz speaks, by weight and then in the header's order;
     * null if there is none.
     */
    static @Nullable Language accepted(@Nullable String header) {
        Language best = null;
        double most = 0;
        for (String range : (header == null ? "" : header).split(",", 32)) {
            String[] parts = range.strip().split("\\s*;\\s*q\\s*=\\s*", 2);
            Language language = spoken(parts[0].split("-", 2)[0]);
            double weight = parts.length == 2 ? weight(parts[1]) : 1;
            if (language != null && weight > most) {
                best = language;
                most = weight;
            }
        }
        return best;
    }

    private static double weight(String text) {
        try {
            return Double.parseDouble(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static @Nullable Language spoken(@Nullable String tag) {
        for (Language language : Language.values()) {
            if (tag != null && language.tag().equals(tag.toLowerCase(Locale.ROOT))) {
                return language;
            }
        }
        return null;
    }
}
