package org.tamiz.server.desk;

import gg.jte.Content;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.TemplateOutput;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import java.io.StringWriter;
import java.time.Clock;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.screening.Engine;
import org.tamiz.reports.Markup;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.LiveLists;
import org.tamiz.server.SearchableLists;
import org.tamiz.server.access.Identity;

/** Renders pages from templates. Safe for threads. */
final class Pages {
    /** Where the build puts the templates' classes. */
    private static final String PACKAGE = "org.tamiz.server.desk.pages";

    private final TemplateEngine templates =
            TemplateEngine.createPrecompiled(null, ContentType.Html, Pages.class.getClassLoader(), PACKAGE);
    private final LiveLists lists;
    private final ChosenLanguage languages;
    private final Clock clock;
    private final Page.AssetAddresses assets;

    Pages(LiveLists lists, ChosenLanguage languages, Assets assets, Clock clock) {
        this.lists = lists;
        this.languages = languages;
        this.clock = clock;
        this.assets = new Page.AssetAddresses(
                assets.address("desk.css"),
                assets.address("desk.js"),
                assets.address("htmx.js"),
                assets.address("icon.svg"));
    }

    /** The language in which a request is answered. */
    Language language(Context context) {
        return languages.of(context);
    }

    /** What all pages share. */
    Page page(Context context, Section section, DeskPhrase title) {
        return page(context, section, title.in(language(context)));
    }

    /** The same with a title that is no fixed phrase. */
    Page page(Context context, Section section, String title) {
        SearchableLists now = lists.current();
        Language language = language(context);
        String query = context.method().equals(HandlerType.GET) ? context.queryString() : null;
        return new Page(
                language,
                section,
                title,
                context.path() + (query == null ? "" : "?" + query),
                Visitor.of(context),
                new Page.ListsLine(
                        now.lists().day(),
                        now.lists().publications().size(),
                        now.lists().stale().size(),
                        lists.failure(),
                        Engine.version()),
                new WrittenDate(language, clock.getZone()),
                clock.instant(),
                assets);
    }

    /**
     * Answers with a page.
     *
     * @param template the template's name without its ending
     * @param view what it shows
     */
    void render(Context context, String template, Page page, Object view) {
        StringOutput html = new StringOutput();
        templates.render(template + ".jte", Map.of("page", page, "view", view), new SafeOutput(html));
        // What somebody may see is shown to nobody who looks at this browser later.
        context.header("Cache-Control", "no-store").html(html.toString());
    }

    /** A handler of which each error is told on a page. */
    Handler telling(Section section, Handler handler) {
        return context -> {
            try {
                handler.handle(context);
            } catch (TamizException e) {
                context.status(status(e.code()));
                render(
                        context,
                        "error",
                        page(context, section, DeskPhrase.ERROR_TITLE),
                        String.valueOf(e.getMessage()));
            }
        };
    }

    private static int status(TamizException.Code code) {
        return switch (code) {
            case USAGE, MALFORMED -> 400;
            case NO_LIST, NOT_FOUND -> 404;
            case FORBIDDEN -> 403;
            case CONFLICT -> 409;
            case TOO_LARGE -> 413;
            default -> 503;
        };
    }

    /** Who asks; for what people do and no program may. */
    String signedIn(Context context) {
        Identity identity = Identity.of(context);
        if (!identity.isPerson()) {
            throw TamizException.of(TamizException.Code.FORBIDDEN, KeepingPhrase.PEOPLE_ONLY.in(language(context)));
        }
        return identity.name();
    }

    /** Which of some phrases the address says that was done; null for none. */
    static <E extends Enum<E>> @Nullable E done(Context context, E[] phrases) {
        String name = context.queryParam("done");
        for (E phrase : phrases) {
            if (phrase.name().equals(name) && name.startsWith("DONE_")) {
                return phrase;
            }
        }
        return null;
    }

    /** A number of a form or address; -1, which nothing has, if it is none. */
    static long number(@Nullable String text) {
        try {
            return text == null ? -1 : Long.parseLong(text.strip());
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** What {@code reports} writes, for a template to take in as it is. */
    static Written written(Consumer<Markup> writer) {
        StringWriter target = new StringWriter();
        Markup html = new Markup(target);
        writer.accept(html);
        html.flush();
        return new Written(target.toString());
    }

    /**
     * Markup of Tamiz's own, in which every text from outside is escaped already.
     *
     * @param html the markup
     */
    record Written(String html) implements Content {
        @Override
        public void writeTo(TemplateOutput output) {
            output.writeContent(html);
        }
    }
}
