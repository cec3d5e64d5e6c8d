package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tamiz explain} on the embedded register, from its arguments to its output. */
class ExplainIT {
    private static final String HOSTILE = "<script>alert(1)</script>";

    @TempDir
    Path folder;

    @Test
    void explainsAHit() {
        Run run = run("explain", "Joaquin", "Gusman", "6861", "--birth-date", "1954-12-25", "--kind", "person");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("Listed party  tamiz-embedded/6861  GUZMAN LOERA, Joaquin  person")
                .contains("Hit: above the threshold by")
                .containsPattern("Joaquin +[=~] +Joaquin")
                .contains("starting odds")
                .contains("no word agrees")
                .contains("← the score stands on this one")
                .contains("Identifiers")
                .contains("Lists searched");
    }

    @Test
    void theStepsEndAtTheScoreOfCheck() {
        Run explained = run("explain", "Joaquín", "Guzmán", "Loera", "6861", "--born", "1954-12-25");
        Run checked = run("check", "Joaquín", "Guzmán", "Loera", "--born", "1954-12-25", "--format", "jsonl");
        Matcher bits = Pattern.compile("\"bits\":(-?[0-9.]+)").matcher(hitOn(checked.out(), "6861"));
        double sum = 0;
        while (bits.find()) {
            sum += Double.parseDouble(bits.group(1));
        }
        assertThat(explained.out()).contains(String.format(Locale.ROOT, "= +%.1f, threshold 0.7", sum));
    }

    @Test
    void explainsAPairThatIsNoHit() {
        Run run = run("explain", "Joaquín Ramírez Ejemplo", "tamiz-embedded/6861");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("No hit: short of the threshold by").contains("Most against it");
    }

    @Test
    void explainsAPairOfWhichNothingAgrees() {
        Run run = run("explain", "Zebedee Quackenbush", "6861", "--lang", "es");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("Sin coincidencia: no coincide ninguna palabra")
                .contains("ninguna palabra coincide")
                .doesNotContain("NaN");
    }

    @Test
    void weakAliasesAreChargedByChannel() {
        assertThat(run("explain", "CDN", "11438", "--channel", "file").out()).contains("weak alias");
        assertThat(run("explain", "CDN", "11438", "--channel", "post").err()).contains("use check, file or document");
    }

    @Test
    void thePageShowsTheWaterfallAndEscapes() throws IOException {
        Run run = run("explain", "Joaquín Guzmán " + HOSTILE, "6861", "-o", "page.html");
        assertThat(run.code()).as(run.err()).isZero();
        String page = Files.readString(folder.resolve("page.html"));
        assertThat(page)
                .doesNotContain("<script")
                .contains("&lt;script&gt;")
                .contains("Content-Security-Policy")
                .contains("<svg class=\"waterfall\"")
                .contains("<desc")
                .contains("GUZMAN")
                .endsWith("</html>\n");
        Run again = run("explain", "Joaquín Guzmán " + HOSTILE, "6861", "--format", "html");
        assertThat(again.out()).isEqualTo(page);
    }

    @Test
    void mistakesAreTold() {
        assertThat(run("explain", "Ana Ejemplo", "no-such-id").err())
                .contains("No party in force has the id no-such-id");
        assertThat(run("explain", "Ana").code()).isEqualTo(2);
        assertThat(run("explain", " ", "6861").err()).contains("The name is empty");
        assertThat(run("explain", "Ana", "6861", "--format", "csv").err()).contains("explain writes table or html");
        assertThat(List.of(run("explain", "\uD83D\uDE00", "6861").out().split("\n", -1)))
                .anyMatch(line -> line.contains("holds no letter or digit"));
    }

    private static String hitOn(String jsonl, String id) {
        int start = jsonl.indexOf("\"id\":\"" + id + "\"");
        int end = jsonl.indexOf("\"list\":", start);
        return jsonl.substring(start, end < 0 ? jsonl.length() : end);
    }

    private Run run(String... arguments) {
        return Run.of(folder, "", arguments);
    }
}
