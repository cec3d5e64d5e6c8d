package org.tamiz.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Debian's Chromium without a screen, as somebody uses it at the desk. */
final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ChromeDriver driver;
    private final String address;

    /**
     * Opens a browser.
     *
     * @param address where the server is
     * @param language what the browser asks for
     */
    Browser(String address, String language) {
        this.address = address;
        ChromeOptions options = new ChromeOptions();
        options.setBinary(CHROMIUM.toString());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=" + language,
                "--accept-lang=" + language);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, java.util.logging.Level.ALL);
        options.setCapability("goog:loggingPrefs", logs);
        driver = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .build(),
                options);
        driver.manage().timeouts().pageLoadTimeout(PATIENCE);
        width(1280, 900, false);
    }

    /** Whether there is a browser; tests that need one are skipped, and say so, where there is none. */
    static boolean isThere() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** The window's size, and whether its owner likes it dark. */
    void width(int width, int height, boolean dark) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 500));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", dark ? "dark" : "light"))));
    }

    void open(String path) {
        driver.get(address + path);
    }

    String path() {
        String url = Objects.requireNonNullElse(driver.getCurrentUrl(), "");
        return url.substring(address.length());
    }

    String text() {
        return find("body").getText();
    }

    WebElement find(String css) {
        return driver.findElement(By.cssSelector(css));
    }

    List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /** Presses keys as somebody does whose eyes are on the page. */
    void press(CharSequence keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    void type(String css, String text) {
        WebElement field = find(css);
        field.sendKeys(Keys.chord(Keys.CONTROL, "a"), Keys.DELETE);
        field.sendKeys(text);
    }

    void click(String css) {
        find(css).click();
    }

    /** Waits until the page says something. */
    void awaitText(String text) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String seen = "";
        while (System.nanoTime() < end) {
            try {
                seen = text();
                if (seen.contains(text)) {
                    return;
                }
                Thread.sleep(100);
            } catch (NoSuchElementException | StaleElementReferenceException e) {
                // The page is being exchanged.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
        assertThat(seen).as(path()).contains(text);
    }

    Object script(String javaScript) {
        return Objects.requireNonNullElse(driver.executeScript(javaScript), "");
    }

    /** What the browser complains about: errors of scripts, of the content security policy, of files not found. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= java.util.logging.Level.WARNING.intValue())
                .map(LogEntry::toString)
                .toList();
    }

    /** What axe finds against WCAG 2.2, levels A and AA, on the page as it is. */
    List<String> barriers() {
        try (InputStream axe = Objects.requireNonNull(Browser.class.getResourceAsStream("/axe.min.js"))) {
            driver.executeScript(new String(axe.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        driver.manage().timeouts().scriptTimeout(PATIENCE);
        Object found = driver.executeAsyncScript("const done = arguments[arguments.length - 1];"
                + "axe.run(document, {runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']})"
                + ".then(r => done(r.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.target + ' ' + n.html.slice(0, 200)"
                + " + ' ' + (n.any[0] ? n.any[0].message : '')))));");
        return ((List<?>) Objects.requireNonNull(found))
                .stream().map(String::valueOf).toList();
    }

    /** How much wider the page is than the window, in pixels; 0 if nobody has to scroll sideways. */
    long overflow() {
        return ((Number) script("return Math.max(0, document.documentElement.scrollWidth - window.innerWidth)"))
                .longValue();
    }

    /** Writes what is seen into a folder, if the system property {@code tamiz.screenshots} names one. */
    void picture(String name) {
        String folder = System.getProperty("tamiz.screenshots", "");
        if (!folder.isEmpty()) {
            Map<String, Object> picture =
                    new HashMap<>(driver.executeCdpCommand("Page.captureScreenshot", Map.of("format", "png")));
            byte[] png = java.util.Base64.getDecoder().decode(String.valueOf(picture.get("data")));
            try {
                Files.createDirectories(Path.of(folder));
                Files.write(Path.of(folder, name + ".png"), png);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * Looks at pages on a screen in the light and on a phone in the dark: nothing bars people from them, and none is wider than its
     * window.
     */
    void look(List<String> pages) {
        for (String page : pages) {
            for (boolean dark : new boolean[] {false, true}) {
                width(dark ? 360 : 1280, 800, dark);
                open(page);
                awaitText("Tamiz");
                assertThat(barriers()).as(page + (dark ? " dark" : " light")).isEmpty();
                picture((dark ? "phone" : "desk") + page.replaceAll("[^a-z0-9]+", "-"));
                assertThat(overflow()).as(page + " is wider than its window").isZero();
            }
        }
        width(1280, 900, false);
    }

    /** Fills in the page for signing in, on which it is. */
    void signIn(String name, String password) {
        type("#name", name);
        type("#password", password);
        press(Keys.ENTER);
    }

    /** The texts of elements. */
    List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
