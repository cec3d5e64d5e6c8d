package org.tamiz.server.desk;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tamiz.cases.Cases;
import org.tamiz.cases.Raised;
import org.tamiz.cases.ScreeningBasis;
import org.tamiz.cases.Submission;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Engine;
import org.tamiz.core.screening.Screening;
import org.tamiz.customers.CodeProblem;
import org.tamiz.reports.Heading;
import org.tamiz.reports.HitCard;
import org.tamiz.reports.HtmlPage;
import org.tamiz.reports.phrase.Language;
import org.tamiz.server.LiveLists;
import org.tamiz.server.Routes;
import org.tamiz.server.SearchableLists;
import org.tamiz.server.access.Identity;
import org.tamiz.server.access.Permission;

/** The page on which somebody checks one name. What is asked goes into no address, for addresses are logged and remembered. */
final class CheckPage implements Routes {
    private static final String ADDRESS = Section.CHECK.address();

    /** Where records of this page are from. */
    private static final String SOURCE = "desk";

    private final LiveLists lists;
    private final Cases cases;
    private final Pages pages;

    CheckPage(LiveLists lists, Cases cases, Pages pages) {
        this.lists = lists;
        this.cases = cases;
        this.pages = pages;
    }

    @Override
    public void addTo(RoutesConfig routes) {
        routes.get(ADDRESS, pages.telling(Section.CHECK, this::ask), Permission.SCREEN);
        routes.post(ADDRESS, pages.telling(Section.CHECK, this::answer), Permission.SCREEN);
        routes.post(ADDRESS + "/case", pages.telling(Section.CHECK, this::open), Permission.REVIEW);
    }

    private void ask(Context context) {
        show(context, new CheckView(CheckForm.of(context), Map.of(), null));
    }

    private void answer(Context context) {
        Language language = pages.language(context);
        CheckForm form = CheckForm.of(context);
        SearchableLists now = lists.current();
        CheckForm.Read read = form.read(now.lists().day(), language);
        ScreeningRecord record = read.record();
        if (record == null) {
            context.status(422);
            show(context, new CheckView(form, read.errors(), null));
            return;
        }
        SearchableLists searched = lists.asOf(read.day());
        Screening screening = searched.screener().screen(record, Channel.CHECK);
        show(context, new CheckView(form, Map.of(), answer(screening, searched, language)));
    }

    /** Makes a case of what was checked. A record with a number of the user's own is screened again whenever lists change. */
    private void open(Context context) {
        CheckForm form = CheckForm.of(context);
        SearchableLists now = lists.current();
        ScreeningRecord record =
                form.read(now.lists().day(), pages.language(context)).record();
        if (record == null) {
            answer(context);
            return;
        }
        Screening screening = now.screener().screen(record, Channel.CHECK);
        boolean own = !form.reference().isEmpty();
        String key = own ? form.reference() : "check " + Instant.now();
        // A program that sends a form is named in the trail as everywhere, not as nobody.
        String who = Identity.of(context).name();
        Raised raised = cases.raise(
                new Submission(SOURCE, key, own, screening),
                ScreeningBasis.of(now.lists().publications(), now.policy(), Channel.CHECK, who));
        Long id = raised.caseId();
        if (id == null) {
            answer(context);
        } else {
            context.redirect("/cases/" + id, HttpStatus.SEE_OTHER);
        }
    }

    private void show(Context context, CheckView view) {
        pages.render(context, "check", pages.page(context, Section.CHECK, DeskPhrase.CHECK_TITLE), view);
    }

    private static CheckView.Answer answer(Screening screening, SearchableLists searched, Language language) {
        Heading heading = heading("", searched, language);
        List<String> doubts = new ArrayList<>();
        screening.record().identifiers().forEach(identifier -> {
            String problem = CodeProblem.of(identifier);
            if (problem != null) {
                doubts.add(problem);
            }
        });
        screening
                .namesNotCompared()
                .forEach(name -> doubts.add(DeskPhrase.CHECK_NOT_COMPARED.in(language) + ": " + name.text()));
        return new CheckView.Answer(
                screening.hits().size(),
                screening.setAside(),
                doubts,
                Pages.written(html -> HtmlPage.degradations(html, heading)),
                Pages.written(html -> {
                    HitCard card = new HitCard(html, heading, CheckPage::partyPage);
                    for (Hit hit : screening.hits()) {
                        card.write(screening.record(), hit);
                    }
                }),
                Pages.written(html -> HtmlPage.lists(html, language, heading.publications())));
    }

    /** Where a hit's party is shown. */
    static String partyPage(Hit hit) {
        return "/lists/" + hit.publication().list() + "/parties/"
                + Page.part(hit.party().id());
    }

    /** What an answer from some lists names. */
    static Heading heading(String subject, SearchableLists searched, Language language) {
        return new Heading(
                subject,
                Instant.now(),
                searched.lists().day(),
                Engine.version(),
                searched.policy(),
                searched.lists().publications(),
                language,
                searched.degradations(searched.policy().lists(), language),
                false);
    }
}
