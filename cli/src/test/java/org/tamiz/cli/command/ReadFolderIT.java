package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code tamiz read} over folders with good and bad documents of all formats. */
class ReadFolderIT {
    private static final String PAGE = "<!DOCTYPE html><title>Nota</title><nav>Sinaloa Cartel</nav>"
            + "<main><p>Sobre el <b>Cártel</b> de Sina<wbr>loa se dijo mucho ayer en la capital del estado.</main>";

    @TempDir
    Path folder;

    private void write(String name, byte[] content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, content);
    }

    private void write(String name, String content) throws IOException {
        write(name, content.getBytes(StandardCharsets.UTF_8));
    }

    private Run run(String... arguments) {
        return Run.of(folder, "", arguments);
    }

    private static byte[] pdf(String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
                content.newLineAtOffset(50, 700);
                content.showText(text);
                content.endText();
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    @Test
    void exactReadingFindsNamesAsListedAndSaysWhatItLeavesOut() throws IOException {
        write("text.txt", "The Sinaloa Cartel was named, and once the Sinalao Cartel and the Sinaloa Cartl.");
        Run all = run("read", "text.txt", "--format", "jsonl");
        Run exact = run("read", "text.txt", "--exact", "--format", "jsonl");
        assertThat(all.out()).contains("\"kind\":\"misspelt\"").doesNotContain("exact_names");
        assertThat(exact.out())
                .contains("\"text\":\"Sinaloa Cartel\"", "\"degraded\":true", "\"exact_names\"")
                .doesNotContain("misspelt\"");
        assertThat(run("read", "text.txt", "--exact", "--lang", "es").out().replaceAll("\\s+", " "))
                .contains("nombres tal como están listados");
    }

    @Test
    void aFolderIsReadWithAllFoldersInItAndWhatIsBadIsTold() throws IOException {
        write("docs/b.txt", "Ayer se habló del Cártel de Sinaloa.");
        write("docs/a/page.html", PAGE);
        write("docs/a/two.pdf", pdf("The Sinaloa Cartel was named."));
        write("docs/c.zip", zip("in/three.pdf", pdf("The Sinaloa Cartel was named.")));
        write("docs/.hidden.txt", "Cártel de Sinaloa");
        write("docs/.git/x.txt", "Cártel de Sinaloa");
        write("docs/broken.pdf", "%PDF-1.4 and no more");
        write("docs/bomb.zip", zip("a.txt", new byte[60 << 20]));
        write("docs/noise.txt", "x\u0000\u0001\u0002\u0003y");
        write("docs/empty.txt", "");
        Run run = run("read", "docs", "--format", "jsonl");
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        assertThat(run.out().lines().map(line -> line.substring(0, line.indexOf(",\"format\""))))
                .containsExactly(
                        "{\"document\":\"docs/a/page.html\"",
                        "{\"document\":\"docs/a/two.pdf\"",
                        "{\"document\":\"docs/b.txt\"",
                        "{\"document\":\"docs/c.zip!/in/three.pdf\"");
        assertThat(run.err().lines().filter(line -> line.startsWith("docs/")))
                .hasSize(4)
                .anyMatch(line -> line.startsWith("docs/broken.pdf: is a damaged PDF"))
                .anyMatch(line -> line.startsWith("docs/bomb.zip!/a.txt: unpacks to more than 200 times its size"))
                .anyMatch(line -> line.startsWith("docs/noise.txt: is not text"))
                .anyMatch(line -> line.startsWith("docs/empty.txt: is empty"));
        assertThat(run.err()).contains("2 entries of folders left out");
        assertThat(run("read", "docs", "--exit-code").code()).isEqualTo(14);
    }

    @Test
    void placesOfAPagePointIntoTheFileAndWhatStandsAroundComesApart() throws IOException {
        write("page.html", PAGE);
        int start = PAGE.indexOf("Cártel</b>");
        int end = PAGE.indexOf("loa se") + 3;
        Run run = run("read", "page.html", "--format", "jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .contains("\"title\":\"Nota\",\"mentions\":[{\"start\":" + start + ",\"end\":" + end
                        + ",\"text\":\"Cártel de Sinaloa\",\"kind\":\"alias\",\"hits\":[{\"list\"")
                .contains("\"outside\":[{\"start\":" + PAGE.indexOf("Sinaloa Cartel"));
        assertThat(run("read", "page.html").out())
                .contains("@" + start)
                .contains("outside the text proper, in menus, headers, footers and the like: 1");
        assertThat(run("read", "page.html", "--format", "csv").out())
                .contains("page.html," + start + "," + end + ",Cártel de Sinaloa,,body,")
                .contains(",Sinaloa Cartel,,outside,");
    }

    @Test
    void aPdfTellsThePage() throws IOException {
        write("two.pdf", pdf("The Sinaloa Cartel was named."));
        assertThat(run("read", "two.pdf", "--format", "jsonl").out()).contains("\"page\":2");
        assertThat(run("read", "two.pdf").out()).contains("  p. 2  ");
    }

    @Test
    void oneBadDocumentAloneIsAnError() throws IOException {
        write("broken.pdf", "%PDF-1.4 and no more");
        Run run = run("read", "broken.pdf");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.err()).startsWith("tamiz: broken.pdf: is a damaged PDF");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void standardInputIsToldByItsContent() {
        Run run = Run.of(folder, PAGE, "read", "-", "--format", "jsonl");
        assertThat(run.out()).startsWith("{\"document\":\"standard input\",\"format\":\"text/html\"");
    }

    @Test
    void linksInAFolderLeadNowhere() throws IOException {
        write("elsewhere/secret.txt", "Cártel de Sinaloa");
        write("docs/a.txt", "Nada.");
        try {
            Files.createSymbolicLink(folder.resolve("docs/link"), folder.resolve("elsewhere"));
        } catch (UnsupportedOperationException | IOException e) {
            assumeTrue(false, "There are no links here.");
        }
        Run run = run("read", "docs", "--format", "jsonl");
        assertThat(run.code()).isZero();
        assertThat(run.out()).doesNotContain("secret");
        assertThat(run.err()).contains("1 entry of folders left out");
    }

    @Test
    void theOutputIsNotWrittenOverWhatIsRead() throws IOException {
        write("docs/a.csv", "Nada.");
        assertThat(run("read", "docs", "-o", "docs/a.csv").code()).isEqualTo(2);
    }
}
