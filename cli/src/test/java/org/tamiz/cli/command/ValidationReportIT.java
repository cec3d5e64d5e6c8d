package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.Policy;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The HTML report of {@code tamiz evaluate}, on the embedded register. */
class ValidationReportIT {
    private static final String HOSTILE = "<script>alert(1)</script>\"onload=x";

    @TempDir
    Path folder;

    @BeforeEach
    void writePairs() throws IOException {
        Files.writeString(
                folder.resolve("pairs.tsv"),
                "set\tschema\tquery\tcandidates\tis_match\tcategory\tother<b>\n"
                        + "a\tperson\tJoaquín Guzmán Loera\tGUZMAN LOERA, Joaquin|~El Chapo\t1\torder\t0.9\n"
                        + "a\tperson\tJoaquín Guzmán " + HOSTILE + "\tQUACKENBUSH, " + HOSTILE + "\t0\t" + HOSTILE
                        + "\t0.8\n"
                        + HOSTILE + "\tperson\tJosé López\tLOPEZ, Joseph\t0\tother\t0\n"
                        + "b\torg\tSumilab SA de CV\tSUMILAB, S.A. DE C.V.\t1\tform\t0.2\n");
    }

    @Test
    void saysWhatWasMeasuredAndShowsEveryPart() throws IOException, NoSuchAlgorithmException {
        String page = report("--lang", "en", "--made", "2026-03-04");
        String sha256 = HexFormat.of()
                .formatHex(
                        MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(folder.resolve("pairs.tsv"))));
        assertThat(page)
                .contains("2026-03-04")
                .contains(sha256)
                .contains(Policy.standard().hash())
                .contains("tamiz-embedded")
                .contains("ROC curve")
                .contains("Precision and recall")
                .contains("Reliability")
                .contains("By threshold")
                .contains("Just above the line")
                .contains("Just below the line")
                .contains("Matches with the lowest scores")
                .contains("Non-matches with the highest scores")
                .contains("Self-test")
                .contains("one typing error")
                .contains("<title id=\"chart1-t\">")
                .contains("<desc id=\"chart1-d\">")
                .contains("stroke-dasharray=\"7 4\"")
                .contains("the same whenever this number is the same: 1")
                .doesNotContain("NaN")
                .endsWith("</html>\n");
    }

    @Test
    void escapesEverythingFromOutsideAndIsWellFormed() throws IOException, ParserConfigurationException, SAXException {
        String page = report();
        assertThat(page)
                .doesNotContain("<script")
                .doesNotContain("other<b>")
                .doesNotContain("\"onload")
                .contains("&lt;script&gt;");
        // As XML, but for the doctype and the elements that HTML never closes, it must be well-formed: nothing broke
        // out.
        String xml = page.replace("<!DOCTYPE html>", "")
                .replaceAll("<meta ([^>]*)>", "<meta $1/>")
                .replace("<br>", "<br/>");
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        assertThat(factory.newDocumentBuilder()
                        .parse(new InputSource(new StringReader(xml)))
                        .getDocumentElement()
                        .getTagName())
                .isEqualTo("html");
    }

    @Test
    void allowsItsOwnStyleSheetAndNothingElse() throws IOException, NoSuchAlgorithmException {
        String page = report();
        Matcher css = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL).matcher(page);
        assertThat(css.find()).isTrue();
        String hash = Base64.getEncoder()
                .encodeToString(
                        MessageDigest.getInstance("SHA-256").digest(css.group(1).getBytes(StandardCharsets.UTF_8)));
        assertThat(page)
                .contains("default-src 'none'; style-src 'sha256-" + hash + "'")
                .doesNotContain(" style=")
                .doesNotContainPattern("(src|href)=\"(?!#)");
    }

    @Test
    void theSameInputGivesTheSameBytes() throws IOException {
        assertThat(report("--seed", "5")).isEqualTo(report("--seed", "5"));
    }

    @Test
    void theTestsOfTheListsAreFiguresToo() {
        Run run = run("evaluate", "pairs.tsv", "--self-test", "--format", "csv");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("self_test@0.70,all,quality_primary,finds_itself,")
                .contains("mutations@0.70,persons,mutation_one_typo,recall,");
        assertThat(run("evaluate", "pairs.tsv", "--format", "csv").out()).doesNotContain("self_test");
    }

    private String report(String... more) throws IOException {
        String[] arguments = new String[more.length + 6];
        System.arraycopy(
                new String[] {"evaluate", "pairs.tsv", "-o", "report.html", "--as-of", "2026-11-01"},
                0,
                arguments,
                0,
                6);
        System.arraycopy(more, 0, arguments, 6, more.length);
        Run run = run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return Files.readString(folder.resolve("report.html"));
    }

    private Run run(String... arguments) {
        return Run.of(folder, "", arguments);
    }
}
