package org.tamiz.server.access;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import org.jspecify.annotations.Nullable;
import org.tamiz.cases.access.Sessions;

/**
 * The cookie that holds a session's secret. Scripts cannot read it, other sites cannot make a browser send it, and under TLS it
 * goes over TLS only and cannot be set by other hosts of the domain ({@code __Host-}, RFC 6265bis).
 */
final class SessionCookie {
    private final boolean secure;

    /**
     * A cookie.
     *
     * @param secure whether the browser reaches the server by TLS
     */
    SessionCookie(boolean secure) {
        this.secure = secure;
    }

    private String name() {
        return secure ? "__Host-tamiz-session" : "tamiz-session";
    }

    @Nullable
    String secret(Context context) {
        return context.cookie(name());
    }

    void set(Context context, String secret) {
        // Lax: with Strict, a link to a case in a message would lead to the sign-in page.
        context.cookie(
                new Cookie(name(), secret, "/", (int) Sessions.LONGEST.toSeconds(), secure, true, null, SameSite.LAX));
    }

    void remove(Context context) {
        context.cookie(new Cookie(name(), "", "/", 0, secure, true, null, SameSite.LAX));
    }
}
