package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.TamizException;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.Extraction;
import org.tamiz.documents.extract.Extractor;
import org.tamiz.documents.extract.Limits;
import org.tamiz.documents.extract.PlacedText;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.embedded.EmbeddedRegister;
import org.tamiz.lists.ofac.OfacCsvReader;
import org.tamiz.lists.ofac.OfacFiles;
import org.tamiz.lists.ofac.namesonly.NamesJsonReader;
import org.tamiz.lists.text.TextInput;

/**
 * A floor under what is found in the evaluation documents, so that a change that breaks much is noticed. What
 * was found is written to {@code target/document-predictions.jsonl} for measuring. Skipped where the documents are not at hand.
 */
class EvaluationDocumentsTest {
    /** A mention or a distractor in gold.json with its place in the file; those that lack it are passed over. */
    private static final Pattern ITEM = Pattern.compile(
            "\"(?:raw_)?start\": (\\d+),\\s*\"(?:raw_)?end\": (\\d+),[^{}]*?\"expectation\": \"(must|must_not)\"");

    private static final Pattern DOCUMENT = Pattern.compile("\"doc\": \"([^\"]+\\.(?:txt|html))\"");

    /** The share of the "must" mentions that is found at least. 0.997 was measured. */
    private static final double LEAST_FOUND = 0.98;

    /** The share of the "must not" distractors that is reported at most. 0.03 was measured, FinCEN's parties included. */
    private static final double MOST_REPORTED = 0.04;

    /**
     * A mention in the text proper of a document; what stands around it is not what the document says.
     *
     * @param start its first code point in the file
     * @param end the code point after it in the file
     */
    private record InFile(int start, int end, Mention mention) {}

    private static final Map<String, List<InFile>> MENTIONS = new HashMap<>();
    private static String gold = "";

    @BeforeAll
    static void findMentions() throws IOException {
        String shared = System.getProperty("tamiz.shared", "");
        Path folder = Path.of(shared, "eval", "documents");
        Path list = Path.of(shared, "data", "ofac", "sdn-csv", "sdn-2024-07-02.csv.gz");
        if (shared.isEmpty() || !Files.isDirectory(folder) || !Files.isRegularFile(list)) {
            return; // each test then says so, where a report counts it
        }
        gold = Files.readString(folder.resolve("gold.json"));
        ListContent content = OfacCsvReader.read(new OfacFiles(
                TextInput.ofFile(list),
                TextInput.ofFile(list.resolveSibling("alt-2025-12-24.csv.gz")),
                null,
                TextInput.ofFile(list.resolveSibling("sdn_comments-2025-12-24.csv.gz"))));
        Publication publication = new Publication(
                "ofac-sdn",
                "SDN",
                "OFAC",
                LocalDate.of(2024, 7, 2),
                Instant.EPOCH,
                "test",
                "",
                content.parties().size(),
                content.names());
        Path names = Path.of(shared, "data", "ofac", "names-json", "sdn-names-2026-08-20.json.gz");
        ListContent later = NamesJsonReader.read(TextInput.ofFile(names));
        Publication laterPublication = new Publication(
                NamesJsonReader.LIST,
                "SDN names",
                "OFAC",
                LocalDate.of(2026, 8, 20),
                Instant.EPOCH,
                "test",
                "",
                later.parties().size(),
                later.names());
        MentionFinder finder = new MentionFinder(
                ListedNames.compile(List.of(
                        new ListedParties(publication, content.parties()),
                        new ListedParties(laterPublication, later.parties()),
                        EmbeddedRegister.load())),
                Policy.standard());
        Matcher document = DOCUMENT.matcher(gold);
        StringBuilder predictions = new StringBuilder();
        try (Extractor extractor = new Extractor(Limits.standard())) {
            while (document.find()) {
                String name = document.group(1);
                extractor.extract(name, folder.resolve(name), new Extraction() {
                    @Override
                    public void read(ExtractedText text) {
                        List<InFile> mentions = mentions(finder, text.body());
                        MENTIONS.put(name, mentions);
                        predictions.append(prediction(name, mentions)).append('\n');
                    }

                    @Override
                    public void failed(String part, TamizException why) {
                        throw why;
                    }
                });
            }
        }
        Files.writeString(Path.of("target", "document-predictions.jsonl"), predictions);
    }

    private static List<InFile> mentions(MentionFinder finder, PlacedText text) {
        return finder.find(text.text()).stream()
                .map(mention ->
                        new InFile(text.originalStart(mention.start()), text.originalEnd(mention.end()), mention))
                .toList();
    }

    /** A line as the documents' own score script reads it, for measuring by kind; FinCEN's parties have no number there. */
    private static String prediction(String document, List<InFile> mentions) {
        String prefix = document.endsWith(".html") ? "raw_" : "";
        return mentions.stream()
                .map(found -> "{\"" + prefix + "start\": " + found.start() + ", \"" + prefix + "end\": " + found.end()
                        + ", \"text\": \"" + found.mention().text().replaceAll("[\\s\"\\\\]+", " ") + "\", \"uid\": "
                        + found.mention().hits().stream()
                                .map(hit -> hit.party().id())
                                .filter(id -> id.matches("\\d+"))
                                .distinct()
                                .toList()
                        + "}")
                .collect(Collectors.joining(", ", "{\"doc\": \"" + document + "\", \"mentions\": [", "]}"));
    }

    /** The share of the items with an expectation that some mention overlaps. */
    private static double touched(String expectation) {
        Matcher document = DOCUMENT.matcher(gold);
        int all = 0;
        int touched = 0;
        while (document.find()) {
            int from = document.end();
            int next = gold.indexOf("\"doc\": ", from);
            Matcher item = ITEM.matcher(gold).region(from, next < 0 ? gold.length() : next);
            while (item.find()) {
                if (item.group(3).equals(expectation)) {
                    int start = Integer.parseInt(item.group(1));
                    int end = Integer.parseInt(item.group(2));
                    all++;
                    touched += MENTIONS.getOrDefault(document.group(1), List.of()).stream()
                                    .anyMatch(mention -> mention.start() < end && start < mention.end())
                            ? 1
                            : 0;
                }
            }
        }
        assertThat(all).as("items marked " + expectation + " in gold.json").isGreaterThan(200);
        return (double) touched / all;
    }

    @Test
    void mostMentionsAreFound() {
        assumeTrue(!gold.isEmpty(), "The evaluation documents are not at hand.");
        assertThat(touched("must")).isGreaterThan(LEAST_FOUND);
    }

    @Test
    void fewDistractorsAreReported() {
        assumeTrue(!gold.isEmpty(), "The evaluation documents are not at hand.");
        assertThat(touched("must_not")).isLessThan(MOST_REPORTED);
    }
}
