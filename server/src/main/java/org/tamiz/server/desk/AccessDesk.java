package org.tamiz.server.desk;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.access.AccessPages;
import org.tamiz.server.access.AccessPhrase;

/** The pages for signing in and for choosing a password, as the rest of the desk looks. */
public final class AccessDesk implements AccessPages {
    private final Pages pages;

    AccessDesk(Pages pages) {
        this.pages = pages;
    }

    /**
     * What a page for signing in shows.
     *
     * @param language the reader's language
     * @param signIn the form for signing in; null if it is another page
     * @param password the form for choosing a password; null if it is another page
     * @param problem what is wrong; null if nothing is
     * @param told what somebody who has signed in is told; null if it is another page
     */
    public record View(
            Language language,
            @Nullable SignInView signIn,
            @Nullable PasswordView password,
            @Nullable AccessPhrase problem,
            @Nullable AccessPhrase told) {
        /** A phrase in the reader's language. */
        public String say(AccessPhrase phrase) {
            return phrase.in(language);
        }

        /** Where the provider's way begins. */
        public String providerAddress() {
            return "/sign-in/openid?next=" + Page.part(signIn == null ? "/" : signIn.next());
        }
    }

    @Override
    public void signIn(Context context, SignInView view) {
        show(context, AccessPhrase.SIGN_IN, new View(pages.language(context), view, null, view.problem(), null));
    }

    @Override
    public void password(Context context, PasswordView view) {
        show(context, view.chooser().title(), new View(pages.language(context), null, view, view.problem(), null));
    }

    @Override
    public void tell(Context context, AccessPhrase title, AccessPhrase sentence) {
        show(context, title, new View(pages.language(context), null, null, null, sentence));
    }

    @Override
    public void refused(Context context, AccessPhrase problem) {
        show(context, AccessPhrase.SIGN_IN, new View(pages.language(context), null, null, problem, null));
    }

    private void show(Context context, AccessPhrase title, View view) {
        pages.render(context, "access", pages.page(context, Section.NONE, title.in(view.language())), view);
    }
}
