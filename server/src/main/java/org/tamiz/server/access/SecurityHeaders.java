package org.tamiz.server.access;

import io.javalin.http.Context;

/** What every answer tells browsers to forbid. */
final class SecurityHeaders {
    /** Nothing but what Tamiz itself serves as files: no scripts or styles in pages, no frames, no other sites. */
    static final String CONTENT_SECURITY_POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";

    private static final String ONE_YEAR = "max-age=31536000";

    private final boolean secure;

    SecurityHeaders(boolean secure) {
        this.secure = secure;
    }

    void set(Context context) {
        context.header("Content-Security-Policy", CONTENT_SECURITY_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Frame-Options", "DENY")
                .header("Referrer-Policy", "same-origin")
                .header("Cross-Origin-Opener-Policy", "same-origin")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .header("Permissions-Policy", "camera=(), geolocation=(), microphone=()")
                // Answers are about people. Files that never change say otherwise for themselves.
                .header("Cache-Control", "no-store");
        if (secure) {
            context.header("Strict-Transport-Security", ONE_YEAR);
        }
    }
}
