package org.tamiz.server.access;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Sha256;

/**
 * What tells a request that a page of Tamiz makes from one that another site makes in the user's name (CSRF). It follows from the
 * session's secret and tells nothing about it. Pages put it into each form as the field {@value #FIELD}, or into
 * {@code hx-headers} as {@value #HEADER}; every request of a session that is not a GET or HEAD needs it.
 */
public final class FormToken {
    /** The form's hidden field. */
    public static final String FIELD = "form-token";
    /** The header for requests that are no forms. */
    public static final String HEADER = "X-Form-Token";

    private FormToken() {}

    /** The token of the session that has a secret. */
    public static String of(String sessionSecret) {
        byte[] hash = Sha256.digest(("tamiz form token\0" + sessionSecret).getBytes(StandardCharsets.UTF_8));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
    }

    /** Whether a request carries the token of its session. */
    static boolean isCarried(Context context, Identity identity) {
        String shown = context.header(HEADER);
        if (shown == null && (context.isFormUrlencoded() || context.isMultipartFormData())) {
            shown = context.formParam(FIELD);
        }
        return shown != null
                && !identity.formToken().isEmpty()
                && MessageDigest.isEqual(
                        shown.getBytes(StandardCharsets.UTF_8),
                        identity.formToken().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Whether a browser says that another site makes the request. Browsers send one of the two headers with every form; what
     * sends neither is no browser and carries no cookies that it was not told to.
     *
     * @param ownOrigin the server's own, such as {@code https://tamiz.example.org}
     */
    static boolean isFromElsewhere(Context context, String ownOrigin) {
        @Nullable String site = context.header("Sec-Fetch-Site");
        if (site != null) {
            return !site.equals("same-origin") && !site.equals("none");
        }
        @Nullable String origin = context.header("Origin");
        return origin != null && !origin.equals(ownOrigin);
    }
}
