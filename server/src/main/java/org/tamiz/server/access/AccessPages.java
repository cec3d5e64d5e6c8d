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

    /** Who chooses a password. */
    enum Chooser {
        /** The first administrator, who chooses a name as well. */
        FIRST("/set-up", AccessPhrase.SET_UP),
        /** Somebody who is invited. */
        INVITED("/invitation", AccessPhrase.CHOOSE_PASSWORD),
        /** Somebody who has signed in, and has to know the present one. */
        SIGNED_IN("/password", AccessPhrase.CHANGE_PASSWORD);

        private final String address;
        private final AccessPhrase title;

        Chooser(String address, AccessPhrase title) {
            this.address = address;
            this.title = title;
        }

        /** The path of the page, which takes its form too. */
        public String address() {
            return address;
        }

        /** The page's title. */
        public AccessPhrase title() {
            return title;
        }
    }

    /**
     * The page for choosing a password: a form to POST to the chooser's address with the fields {@code password} and {@code again};
     * for whoever has not signed in {@code token}, for whoever has {@code present}, and for the first administrator {@code name} and
     * {@code full-name}.
     *
     * @param chooser who chooses
     * @param token what stands in the address; empty for whoever has signed in
     * @param name the name that is given or has been typed
     * @param fullName the name in full
     * @param problem why the last try has failed; null if there was none
     */
    record PasswordView(
            Chooser chooser,
            String token,
            String name,
            String fullName,
            @Nullable AccessPhrase problem) {}

    /** Answers with the page for signing in. */
    void signIn(Context context, SignInView view);

    /** Answers with the page for choosing a password. */
    void password(Context context, PasswordView view);

    /** Answers somebody who has signed in with a sentence. */
    void tell(Context context, AccessPhrase title, AccessPhrase sentence);

    /** Answers that an address holds no more, or that signing in has failed for good. */
    void refused(Context context, AccessPhrase problem);
}
