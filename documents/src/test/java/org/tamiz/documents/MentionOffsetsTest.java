package org.tamiz.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.TamizException;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.Extraction;
import org.tamiz.documents.extract.Extractor;
import org.tamiz.documents.extract.Limits;
import org.tamiz.documents.extract.PlacedText;

/** What stands in the file at the place that is told of a mention is that mention: against documents that know where they put it. */
class MentionOffsetsTest {
    private static final int ROUNDS = 400;

    private static final String[] NAMES = {
        "Ismael Mario Quiñonez Zambrudo", "Cártel de Tepexco", "Los Xoloches", "Gasera Mayebra"
    };

    private static final MentionFinder FINDER = new MentionFinder(
            new Lists()
                    .add(PartyKind.PERSON, "DRUGS", "QUIÑONEZ ZAMBRUDO, Ismael Mario")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "CARTEL DE TEPEXCO")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "LOS XOLOCHES")
                    .add(PartyKind.ORGANIZATION, "DRUGS", "GASERA MAYEBRA, S.A. DE C.V.")
                    .compile(),
            Policy.standard());

    private static final String[] FILLERS = {
        "Ayer se habló mucho de ", "y también de ", "según dijo ", "they said of ", "\n\nAsí, ", "después, con "
    };

    /** What only Unicode can write. */
    private static final String[] BEYOND = {"😀 ", "🧵🚨 ", "– ", "e\u0301l ", "𝔸 "};

    /** A name as it was put into a document: UTF-16 units of the document. */
    private record Put(String name, int start, int end) {}

    /** A document that grows. */
    private static final class Growing {
        private final Random random;
        private final boolean html;
        private final boolean unicode;
        private final StringBuilder text = new StringBuilder();
        private final List<Put> names = new ArrayList<>();

        Growing(Random random, boolean html, boolean unicode) {
            this.random = random;
            this.html = html;
            this.unicode = unicode;
        }

        String any(String... of) {
            return of[random.nextInt(of.length)];
        }

        Growing grow() {
            text.append(html ? any("<!DOCTYPE html>\n<html><body><p>", "<main><p>", "<p class='a>b'>") : "");
            for (int i = random.nextInt(5); i >= 0; i--) {
                text.append(any(FILLERS));
                text.append(unicode && random.nextBoolean() ? any(BEYOND) : "");
                text.append(html ? any("", "<b>", "&amp; ", "<!-- > -->", "<i>x</i> ", "&hellip; ") : "");
                String name = any(NAMES);
                int start = text.length();
                put(name);
                names.add(new Put(name, start, text.length()));
                text.append(html ? any("</b>", "", "<br>", "&nbsp;", "</p><p>") : "")
                        .append(any(", ", ". ", ".\n"));
            }
            return this;
        }

        private void put(String name) {
            int italics = html && random.nextBoolean() ? 1 + random.nextInt(name.length() - 2) : -1;
            for (int i = 0; i < name.length(); i++) {
                char c = name.charAt(i);
                text.append(i > 0 && html ? within() : "");
                text.append(i == italics ? "<i>" : "");
                // A line that ends after "Los" may end a sentence, so that a name of two words is not parted there.
                boolean mayBreak = !html && c == ' ' && !name.startsWith("Los ");
                text.append(html ? written(c) : mayBreak ? any(" ", " ", "\n") : String.valueOf(c));
                text.append(i == italics ? "</i>" : "");
            }
        }

        /** What may stand between two letters of a word without parting it. */
        private String within() {
            return random.nextInt(8) > 0
                    ? ""
                    : any(
                            "<wbr>",
                            "&shy;",
                            "\u00AD",
                            "<!-- no -->",
                            "<b>",
                            "</b>",
                            "<span title='x > y'></span>",
                            "<![CDATA[z]]>");
        }

        private String written(char c) {
            if (c == ' ') {
                return any(" ", "  ", "\n ", "&#32;", " <b></b> ", "\t", "&nbsp;");
            }
            if (c == 'ñ') {
                return any("ñ", "&ntilde;", "&#241;", "&#xF1;");
            }
            if (c == 'á') {
                return any("á", "&aacute;", "&#xe1;");
            }
            return random.nextInt(10) == 0 ? "&#" + (int) c + ";" : String.valueOf(c);
        }
    }

    private static ExtractedText read(Extractor extractor, String name, byte[] bytes) {
        AtomicReference<@Nullable ExtractedText> read = new AtomicReference<>();
        extractor.extract(name, new ByteArrayInputStream(bytes), new Extraction() {
            @Override
            public void read(ExtractedText document) {
                read.set(document);
            }

            @Override
            public void failed(String failed, TamizException why) {
                throw new AssertionError(why);
            }
        });
        ExtractedText text = read.get();
        assertThat(text).isNotNull();
        return text;
    }

    private static byte[] encode(String text, String charset, boolean mark) {
        byte[] bytes = text.getBytes(Charset.forName(charset));
        if (!mark) {
            return bytes;
        }
        ByteArrayOutputStream marked = new ByteArrayOutputStream();
        marked.writeBytes("\uFEFF".getBytes(Charset.forName(charset)));
        marked.writeBytes(bytes);
        return marked.toByteArray();
    }

    @ParameterizedTest
    @CsvSource({
        "a.txt, UTF-8, false",
        "a.txt, UTF-8, true",
        "a.txt, UTF-16LE, true",
        "a.txt, UTF-16BE, true",
        "a.txt, windows-1252, false",
        "a.html, UTF-8, false",
        "a.html, UTF-8, true",
        "a.html, UTF-16LE, true",
        "a.html, windows-1252, false"
    })
    void theFileHasEachMentionWhereItIsTold(String file, String charset, boolean mark) {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        try (Extractor extractor = new Extractor(Limits.standard())) {
            for (int round = 0; round < ROUNDS; round++) {
                Random random = new Random(seed + round);
                Growing growing = new Growing(random, file.endsWith(".html"), charset.startsWith("UTF")).grow();
                String document = growing.text.toString();
                PlacedText text =
                        read(extractor, file, encode(document, charset, mark)).body();
                List<String> told = FINDER.find(text.text()).stream()
                        .map(mention -> text.originalStart(mention.start()) + "-" + text.originalEnd(mention.end()))
                        .toList();
                assertThat(told)
                        .as("seed %d, %s", seed + round, document)
                        .containsExactlyElementsOf(growing.names.stream()
                                .map(put -> document.codePointCount(0, put.start()) + "-"
                                        + document.codePointCount(0, put.end()))
                                .toList());
            }
        }
    }

    @Test
    void namesInTextFromRightToLeftAreFoundWhereTheyStand() {
        String text = "قال الكاتب إن \u202BCártel de Tepexco\u202C و Los Xoloches هناك. אמר כי Gasera Mayebra שם.";
        try (Extractor extractor = new Extractor(Limits.standard())) {
            PlacedText read = read(extractor, "a.txt", text.getBytes(StandardCharsets.UTF_8))
                    .body();
            assertThat(FINDER.find(read.text()))
                    .extracting(mention -> mention.text().replaceAll("\\p{Cf}", ""))
                    .containsExactly("Cártel de Tepexco", "Los Xoloches", "Gasera Mayebra");
        }
    }
}
