package org.tamiz.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.tamiz.cases.access.Role;
import org.tamiz.server.RunningServer;

/** The desk in a real browser: what two people do with a customer, from the check to the list update, and how it looks and reads. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DeskIT {
    private static final String LIST = "watch";

    private static DeskServer server;
    private static Path home;
    private static Browser ana;
    private static Browser bea;

    @BeforeAll
    static void start(@TempDir Path folder) {
        boolean required = "required".equals(System.getenv("TAMIZ_TEST_BROWSER"));
        assumeTrue(
                required || Browser.isThere(), "No Chromium with its driver under /usr/bin; the desk is not tested.");
        home = folder;
        RunningServer.take(home, LIST, "2026-01-15", "W-1,person,Ismael Zambada Garcia", "W-2,organization,Grupo Vida");
        server = new DeskServer(home);
        server.add("ana", "Ana Robles", Role.ANALYST);
        server.add("bea", "Bea Lara", Role.REVIEWER);
        ana = new Browser(server.address(), "en-US");
        bea = new Browser(server.address(), "es-MX");
    }

    @AfterAll
    static void stop() {
        for (AutoCloseable one : new AutoCloseable[] {ana, bea, server}) {
            if (one != null) {
                try {
                    one.close();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }
        }
    }

    @Test
    @Order(1)
    void peopleSignInEachInTheirLanguage() {
        ana.open("/queue");
        assertThat(ana.path()).startsWith("/sign-in");
        ana.awaitText("Sign in");
        assertThat(ana.barriers()).isEmpty();
        ana.type("#name", "ana");
        ana.type("#password", "wrong");
        ana.press(Keys.ENTER);
        ana.awaitText("Name or password is wrong.");
        ana.signIn("ana", DeskServer.password("ana"));
        ana.awaitText("Nothing is waiting here.");

        bea.open("/queue");
        bea.awaitText("Iniciar sesión");
        bea.signIn("bea", DeskServer.password("bea"));
        bea.awaitText("Aquí no hay nada pendiente.");
        // The wrong password is answered 401, which browsers note.
        assertThat(ana.complaints()).allMatch(complaint -> complaint.contains("401"));
        assertThat(bea.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void aCheckShowsHitsAndBecomesACase() {
        check("Ismael Zambada Garcia", "K-1001");
        ana.awaitText("Answer: ");
        assertThat(ana.texts(".sides mark")).contains("Ismael");
        assertThat(ana.barriers()).isEmpty();
        ana.picture("check");
        ana.press("o");
        ana.awaitText("Case 1");
        assertThat(ana.texts("h1")).containsExactly("Ismael Zambada Garcia");
        assertThat(ana.complaints()).isEmpty();
    }

    private static void check(String name, String reference) {
        ana.open("/check");
        ana.type("#name", name);
        ana.click("summary");
        ana.type("#country", "MX");
        ana.type("#reference", reference);
        ana.press(Keys.ENTER);
    }

    @Test
    @Order(3)
    void aCaseIsTakenAndDecidedWithTheKeyboardAndAwaitsASecondPerson() {
        check("Ismael Zambada", "K-1002");
        ana.awaitText("Answer: ");
        ana.press("o");
        ana.awaitText("Case 2");
        ana.open("/queue");
        ana.awaitText("Ismael Zambada");
        ana.picture("queue");
        ana.press("j");
        ana.press("j");
        ana.press("k");
        String first = ana.texts("[data-rows] th a").get(0);
        ana.press("a");
        ana.awaitText(first);
        ana.open("/queue?who=me");
        ana.press("j");
        ana.press(Keys.ENTER);
        ana.awaitText("Back to the queue");
        assertThat(ana.texts("h1")).containsExactly(first);
        ana.open("/cases/1");
        ana.press("?");
        ana.awaitText("previous row");
        ana.picture("keys");
        ana.press(Keys.ESCAPE);

        ana.picture("case");
        int open = ana.all(".decide").size();
        for (int i = 0; i < open; i++) {
            ana.click("h1");
            ana.press("x");
            ana.press("r");
            ana.press("Born in another year, as the copy of the passport shows.");
            ana.press(Keys.ESCAPE);
            ana.press("p");
            ana.press("d");
            ana.awaitText("Proposed. A second person has to approve.");
            assertThat(ana.path()).startsWith("/cases/1");
        }
        assertThat(ana.texts(".decide")).allSatisfy(form -> assertThat(form).contains("You proposed this yourself"));
        assertThat(ana.complaints()).isEmpty();
    }

    @Test
    @Order(4)
    void aDecisionWithoutReasonIsNotTakenAndNothingIsLost() {
        ana.open("/cases/2");
        ana.click("input[name=outcome][value=NO_MATCH]");
        ana.click(".decide button[type=submit]");
        ana.awaitText("Tick what tells, or write a reason.");
        assertThat(ana.complaints()).allMatch(complaint -> complaint.contains("422"));
    }

    @Test
    @Order(5)
    void anotherPersonApprovesInSpanishAndThePairIsClearedInSight() {
        bea.open("/queue?status=AWAITING_APPROVAL");
        bea.awaitText("Ismael Zambada Garcia");
        bea.press("j");
        bea.press(Keys.ENTER);
        bea.awaitText("Volver a la cola");
        int waiting = bea.all(".decide").size();
        assertThat(waiting).isPositive();
        assertThat(bea.barriers()).isEmpty();
        for (int i = 0; i < waiting; i++) {
            bea.awaitText("Propuesta por ana");
            bea.click(".decide button[type=submit]");
            bea.awaitText("Aprobado.");
        }
        assertThat(bea.text()).contains("Descartadas por regla").contains("Par aceptado hasta");
        bea.picture("cleared");
        assertThat(bea.complaints()).isEmpty();
    }

    @Test
    @Order(6)
    void notesAndFilesStayWithTheCase() {
        ana.open("/cases/1");
        ana.type("#note", "Called the branch; <b>they</b> sent a copy.");
        ana.click("#notes button[type=submit]");
        ana.awaitText("Note added.");
        assertThat(ana.text()).contains("<b>they</b>").contains("History");
        assertThat(ana.complaints()).isEmpty();
    }

    @Test
    @Order(7)
    void aChangedListOpensTheCaseAgainAndSaysWhatChanged() {
        RunningServer.take(
                home, LIST, "2026-02-20", "W-1,person,Ismael Mario Zambada Garcia", "W-2,organization,Grupo Vida");
        // The page of all lists tells the editions that are searched, not only held.
        for (int i = 0; i < 120 && !server.get("/lists").body().contains("20 Feb 2026"); i++) {
            pause();
        }
        check("Ismael Zambada Garcia", "K-1001");
        ana.awaitText("Answer: ");
        ana.press("o");
        ana.awaitText("Open again: the list entry changed.");
        assertThat(ana.texts(".changed ins")).anyMatch(text -> text.contains("Ismael Mario Zambada Garcia"));
        assertThat(ana.texts(".changed del")).anyMatch(text -> text.contains("Ismael Zambada Garcia"));
        ana.picture("reopened");
        assertThat(ana.complaints()).isEmpty();
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    @Order(8)
    void noPageHasABarrierInLightOrDarkOrIsWiderThanAPhone() {
        List<String> pages = List.of(
                "/queue",
                "/queue?status=CLOSED",
                "/cases/1",
                "/cases/2",
                "/check",
                "/documents",
                "/codes",
                "/lists",
                "/lists/" + LIST,
                "/lists/" + LIST + "/parties/W-1?history=yes",
                "/dashboard",
                "/cases/999999");
        bea.look(pages);
        assertThat(bea.complaints()).allMatch(complaint -> complaint.contains("404"));
    }

    @Test
    @Order(9)
    void aDocumentIsReadAndACurpTakenApart() {
        ana.open("/documents");
        ana.type("#text", "The court heard that Ismael Zambada Garcia had been designated by OFAC in 2002.");
        ana.click("main button[type=submit]");
        ana.awaitText("Parties named");
        ana.picture("document");
        assertThat(ana.texts("a.name")).anyMatch(text -> text.contains("Zambada"));
        assertThat(ana.barriers()).isEmpty();
        ana.open("/codes");
        ana.type("#code", "GOMC900214MSLNRR09");
        ana.type("#name", "Carmen Gómez Martínez");
        ana.press(Keys.ENTER);
        ana.awaitText("14 Feb 1990");
        assertThat(ana.barriers()).isEmpty();
        assertThat(ana.complaints()).isEmpty();
    }

    @Test
    @Order(10)
    void theLanguageIsSwitchedOnThePageAndSigningOutEndsIt() {
        ana.open("/lists");
        ana.click("a.language");
        ana.awaitText("Qué se consulta");
        assertThat(ana.path()).isEqualTo("/lists");
        ana.click("form[action='/sign-out'] button");
        ana.awaitText("Iniciar sesión");
        ana.open("/queue");
        assertThat(ana.path()).startsWith("/sign-in");
    }
}
