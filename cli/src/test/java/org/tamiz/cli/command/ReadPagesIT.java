package org.tamiz.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code tamiz read} tells people: on the terminal, and as pages. */
class ReadPagesIT {
    private static final Path EXAMPLES = Path.of("..", "examples");

    @TempDir
    Path folder;

    private Run run(String... arguments) {
        return Run.of(folder, "", arguments);
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Document page(String name) throws IOException {
        return Jsoup.parse(Files.readString(folder.resolve(name)));
    }

    @Test
    void anExampleIsToldOnTheTerminalAndHasAPage() throws IOException {
        Files.copy(EXAMPLES.resolve("news.html"), folder.resolve("news.html"));
        Run run = run("read", "news.html");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("mentions: 1", "Statements: 1", "AGREES", "FTO effective 2025-02-20")
                .contains("reported · un vocero que no existe")
                .contains("tamiz-documents.html");
        Document page = page("tamiz-documents.html");
        assertThat(page.select(".text a.name").text()).isEqualTo("Cártel de Sinaloa");
        assertThat(page.text()).contains("Cuatro empresas y un cártel", "2025-03-03", "outside the text proper");
        Run spanish = run("read", "news.html", "--lang", "es");
        assertThat(spanish.out())
                .contains("menciones: 1", "Afirmaciones: 1", "COINCIDE", "FTO vigente desde 2025-02-20");
        assertThat(run("read", "tamiz-documents.html").code()).isEqualTo(2);
    }

    @Test
    void kindContextAndWhatIsNotJudgedAreTold() throws IOException {
        write(
                "note.txt",
                "The Sinaloa and Gulf cartels met. According to a witness, the Gulf Cartel paid him in 2023.\n");
        String out = run("read", "note.txt").out();
        assertThat(out)
                .contains("shared word, in the context of “cartels”", "full name")
                .contains("Not judged: no official record answers these: 1")
                .contains("reported · a witness · 2023-01-01 – 2023-12-31 (2023)");
        String jsonl = run("read", "note.txt", "--format", "jsonl").out();
        assertThat(jsonl)
                .contains("\"kind\":\"coordinated\",\"context\":[{\"start\":21,\"end\":28,\"text\":\"cartels\"}]")
                .contains("\"hits\":[{\"list\":\"tamiz-embedded\",\"id\":\"11440\"")
                .contains("\"consequences\":[\"", "\"evidence\":[{\"feature\":", "\"published\":\"2026-08-20\"");
    }

    @Test
    void aFolderHasAPageOfDocumentsAndParties() throws IOException {
        write("docs/a <b> & ñ.txt", "The Gulf Cartel was named. The Gulf Cartel and the Sinaloa Cartel were named.");
        write("docs/sub/b.txt", "The Sinaloa Cartel was named.");
        write("docs/none.txt", "Nobody was named.");
        write("docs/broken.pdf", "%PDF-1.4 and no more");
        Run run = run("read", "docs", "-o", "docs/all the news.html");
        assertThat(run.code()).as(run.err()).isEqualTo(4);
        Document index = page("docs/all the news.html");
        assertThat(index.select(".matrix .party").eachText()).containsExactly("SINALOA CARTEL", "GULF CARTEL");
        assertThat(index.select(".matrix tbody th").eachText())
                .containsExactly("docs/a <b> & ñ.txt", "docs/sub/b.txt", "docs/none.txt");
        assertThat(index.select("#failed th").text()).isEqualTo("docs/broken.pdf");
        assertThat(index.select("#failed td").text()).startsWith("is a damaged PDF");
        List<String> files;
        try (Stream<Path> pages = Files.list(folder.resolve("docs/all the news-pages"))) {
            files = pages.map(page -> page.getFileName().toString()).toList();
        }
        assertThat(files).hasSize(3).allMatch(name -> name.matches("[a-z0-9-]+\\.html"));
        URI here = folder.resolve("docs").toUri();
        for (Element link : index.select(".matrix a")) {
            URI to = here.resolve(link.attr("href"));
            Path file = Path.of(URI.create(to.toString().replaceFirst("#.*", "")));
            Document page = Jsoup.parse(Files.readString(file, StandardCharsets.UTF_8));
            if (to.getFragment() != null) {
                assertThat(page.expectFirst("#" + to.getFragment())
                                .expectFirst("h3")
                                .text())
                        .isIn("SINALOA CARTEL", "GULF CARTEL");
            }
            URI back = file.toUri().resolve(page.expectFirst(".back a").attr("href"));
            assertThat(Path.of(back)).isEqualTo(folder.resolve("docs/all the news.html"));
        }
    }

    @Test
    void documentsOfOneNameHaveAPageEach() throws IOException {
        write("docs/a.eml", """
                Subject: two
                MIME-Version: 1.0
                Content-Type: multipart/mixed; boundary=x

                --x
                Content-Type: text/plain; name=a.txt
                Content-Disposition: attachment; filename=a.txt

                The Gulf Cartel was named.
                --x
                Content-Type: text/plain; name=a.txt
                Content-Disposition: attachment; filename=a.txt

                Nobody was named.
                --x--
                """);
        Run run = run("read", "docs", "--format", "html", "-o", "news.html");
        assertThat(run.code()).as(run.err()).isZero();
        Document index = page("news.html");
        List<String> pages = index.select(".matrix tbody th a").eachAttr("href");
        assertThat(pages).hasSizeGreaterThan(1).doesNotHaveDuplicates();
        for (Element link : index.select(".matrix td a")) {
            String[] parts = link.attr("href").split("#", -1);
            assertThat(page(parts[0]).getElementById(parts[1]))
                    .as(link.attr("href"))
                    .isNotNull();
        }
    }

    @Test
    void pagesOfAnEarlierRunAreNotRead() throws IOException {
        write("docs/a.txt", "The Gulf Cartel was named.");
        write("docs/b.txt", "The Gulf Cartel was named.");
        for (int i = 0; i < 2; i++) {
            Run run = Run.of(folder.resolve("docs"), "", "read", ".");
            assertThat(run.code()).as(run.err()).isZero();
            assertThat(page("docs/tamiz-documents.html").select(".matrix tbody tr"))
                    .hasSize(2);
        }
    }

    @Test
    void aPageGoesToStandardOutputUnlessThereAreSeveral() throws IOException {
        write("a.txt", "The Gulf Cartel was named.");
        write("b.txt", "Nobody.");
        assertThat(run("read", "a.txt", "--format", "html").out()).startsWith("<!DOCTYPE html>");
        Run several = run("read", "a.txt", "b.txt", "--format", "html");
        assertThat(several.code()).isEqualTo(2);
        assertThat(several.out()).isEmpty();
        assertThat(several.err()).contains("-o FILE.html");
    }
}
