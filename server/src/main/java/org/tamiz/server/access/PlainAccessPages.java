package org.tamiz.server.access;

import io.javalin.http.Context;
import java.io.StringWriter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.tamiz.reports.Markup;
import org.tamiz.reports.phrase.Language;

/** Pages for signing in without any style, where the review desk gives no others. */
public final class PlainAccessPages implements AccessPages {
    private final Language usual;

    /**
     * Pages.
     *
     * @param usual the language for browsers that ask neither for English nor for Spanish
     */
    public PlainAccessPages(Language usual) {
        this.usual = usual;
    }

    @Override
    public void signIn(Context context, SignInView view) {
        Language language = language(context);
        page(context, language, AccessPhrase.SIGN_IN, html -> {
            problem(html, language, view.problem());
            html.raw("<form method=\"post\" action=\"/sign-in\">");
            hidden(html, "next", view.next());
            field(html, language, AccessPhrase.NAME, "name", "text", "username", view.name());
            field(html, language, AccessPhrase.PASSWORD, "password", "password", "current-password", "");
            html.element("button", AccessPhrase.SIGN_IN.in(language)).raw("</form>");
            if (view.provider()) {
                html.raw("<p><a href=\"/sign-in/openid?next=")
                        .text(URLEncoder.encode(view.next(), StandardCharsets.UTF_8))
                        .raw("\">")
                        .text(AccessPhrase.WITH_PROVIDER.in(language))
                        .raw("</a></p>");
            }
        });
    }

    @Override
    public void password(Context context, PasswordView view) {
        Language language = language(context);
        page(context, language, view.chooser().title(), html -> {
            problem(html, language, view.problem());
            html.raw("<form method=\"post\" action=\"")
                    .text(view.chooser().address())
                    .raw("\">");
            hidden(html, "token", view.token());
            hidden(html, FormToken.FIELD, Identity.of(context).formToken());
            if (view.chooser() == Chooser.FIRST) {
                html.element("p", AccessPhrase.SET_UP_MEANING.in(language));
                field(html, language, AccessPhrase.NAME, "name", "text", "username", view.name());
                field(html, language, AccessPhrase.FULL_NAME, "full-name", "text", "name", view.fullName());
            } else {
                html.element("p", view.name());
            }
            if (view.chooser() == Chooser.SIGNED_IN) {
                field(html, language, AccessPhrase.PRESENT_PASSWORD, "present", "password", "current-password", "");
            }
            field(html, language, AccessPhrase.PASSWORD, "password", "password", "new-password", "");
            field(html, language, AccessPhrase.PASSWORD_AGAIN, "again", "password", "new-password", "");
            html.element("p", AccessPhrase.PASSWORD_RULE.in(language))
                    .element("button", AccessPhrase.CONTINUE.in(language))
                    .raw("</form>");
        });
    }

    @Override
    public void tell(Context context, AccessPhrase title, AccessPhrase sentence) {
        Language language = language(context);
        page(context, language, title, html -> html.element("p", sentence.in(language)));
    }

    @Override
    public void refused(Context context, AccessPhrase problem) {
        Language language = language(context);
        page(context, language, AccessPhrase.SIGN_IN, html -> {
            problem(html, language, problem);
            html.raw("<p><a href=\"/sign-in\">")
                    .text(AccessPhrase.SIGN_IN.in(language))
                    .raw("</a></p>");
        });
    }

    private Language language(Context context) {
        String accepted = context.header("Accept-Language");
        if (accepted == null || accepted.isBlank()) {
            return usual;
        }
        return accepted.strip().toLowerCase(java.util.Locale.ROOT).startsWith("es")
                ? Language.SPANISH
                : accepted.strip().toLowerCase(java.util.Locale.ROOT).startsWith("en") ? Language.ENGLISH : usual;
    }

    private interface Body {
        void write(Markup html);
    }

    private static void page(Context context, Language language, AccessPhrase title, Body body) {
        StringWriter text = new StringWriter();
        Markup html = new Markup(text);
        html.raw("<!DOCTYPE html>\n<html lang=\"" + language.tag() + "\">\n<head>\n<meta charset=\"utf-8\">\n")
                .raw("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
                .element("title", title.in(language) + " – Tamiz")
                .raw("\n</head>\n<body>\n<main>\n")
                .element("h1", title.in(language));
        body.write(html);
        html.raw("</main>\n</body>\n</html>\n").flush();
        context.html(text.toString());
    }

    private static void problem(Markup html, Language language, @Nullable AccessPhrase problem) {
        if (problem != null) {
            html.element("p role=\"alert\"", problem.in(language));
        }
    }

    private static void hidden(Markup html, String name, String value) {
        html.raw("<input type=\"hidden\" name=\"" + name + "\" value=\"")
                .text(value)
                .raw("\">");
    }

    private static void field(
            Markup html, Language language, AccessPhrase label, String name, String type, String fill, String value) {
        html.raw("<p><label>")
                .text(label.in(language))
                .raw(" <input required name=\"" + name + "\" type=\"" + type + "\" autocomplete=\"" + fill
                        + "\" value=\"")
                .text(value)
                .raw("\"></label></p>");
    }
}
