package org.tamiz.server.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.tamiz.cases.access.Role;

/** What administrators and auditors do at the desk, in a real browser, in Spanish. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class KeepingIT {
    private static DeskServer server;
    private static Browser browser;

    @BeforeAll
    static void start(@TempDir Path home) {
        boolean required = "required".equals(System.getenv("TAMIZ_TEST_BROWSER"));
        assumeTrue(
                required || Browser.isThere(), "No Chromium with its driver under /usr/bin; the desk is not tested.");
        server = new DeskServer(home);
        server.add("root", "Rosa Otero", Role.ADMINISTRATOR);
        server.add("eva", "Eva Vega", Role.AUDITOR);
        server.post("/check/case", Map.of("name", "Nemesio Oseguera Cervantes"));
        browser = new Browser(server.address(), "es-MX");
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
            server.close();
        }
    }

    @Test
    @Order(1)
    void anAdministratorAddsSomebodyAndAKeyAndChangesTheOwnPassword() {
        browser.open("/people");
        browser.awaitText("Iniciar sesión");
        assertThat(browser.barriers()).isEmpty();
        browser.picture("sign-in");
        browser.signIn("root", DeskServer.password("root"));
        browser.awaitText("Dar de alta");
        browser.type("#name", "carla");
        browser.type("#full-name", "Carla Díaz");
        browser.click("input[name=role][value=analyst]");
        browser.click("form[action='/people'] button[type=submit]");
        browser.awaitText("Dirección para carla");
        assertThat(browser.text()).contains("/invitation?token=");
        browser.open("/keys");
        browser.type("#label", "core-banking");
        browser.click("input[name=scope][value=screen]");
        browser.click("form[action='/keys'] button[type=submit]");
        browser.awaitText("Secreto de core-banking");
        assertThat(browser.barriers()).isEmpty();
        browser.look(List.of("/people", "/people/2", "/keys", "/password"));

        browser.open("/password");
        browser.type("#present", DeskServer.password("root"));
        browser.type("#password", "siete barcos de papel");
        browser.type("#again", "siete barcos de papel");
        browser.press(Keys.ENTER);
        browser.awaitText("Se cambió su contraseña");
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    @Order(2)
    void anAuditorReadsACaseWithoutForms() {
        browser.open("/people");
        browser.click("form[action='/sign-out'] button");
        browser.signIn("eva", DeskServer.password("eva"));
        browser.awaitText("Cola");
        browser.open("/cases/1");
        browser.awaitText("Puede leerlo, pero no cambiar nada.");
        assertThat(browser.all("main form, main textarea, main input")).isEmpty();
        browser.look(List.of("/cases/1", "/queue"));
        assertThat(browser.complaints()).isEmpty();
    }
}
