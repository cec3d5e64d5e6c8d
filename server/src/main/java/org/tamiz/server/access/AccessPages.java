package org.tamiz.server.access;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** What draws the pages for signing in. */
public interface AccessPages {
    /**
     * The page for signing in: a form to POST {@code /sign-in} with the fields {@code name}, {@code password} and {@code next}.
     *
     * @param next where to go then, a path of this server
     * @param name what has been typed as the name before
     * @param provider whether people can sign in through a provider, at {@code /sign-in/openid?next=…}
     * @param problem why the last try has failed; null if there was none
     */
    record SignInView(
            String next,
            String name,
            boolean provider,
            @Nullable AccessPhrase problem) {}

    /**
     * The page for choosing a password: a form to POST {@code action} with the fields {@code token}, {@code password} and
     * {@code again}, and for the first administrator {@code name} and {@code full-name}.
     *
     * @param action the path that takes the form
     * @param token what stands in the address
     * @param first whether it is for the first administrator, who chooses a name as well
     * @param name the name that is given or has been typed
     * @param fullName the name in full
     * @param problem why the last try has failed; null if there was none
     */
    record PasswordView(
            String action,
            String token,
            boolean first,
            String name,
            String fullName,
            @Nullable AccessPhrase problem) {}

    /** Answers with the page for signing in. */
    void signIn(Context context, SignInView view);

    /** Answers with the page for choosing a password. */
    void password(Context context, PasswordView view);

    /** Answers that an address holds no more, or that signing in has failed for good. */
    void refused(Context context, AccessPhrase problem);
}
