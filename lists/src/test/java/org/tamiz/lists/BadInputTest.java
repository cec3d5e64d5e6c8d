package org.tamiz.lists;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.ImportResult;
import org.tamiz.lists.text.Problem;

/**
 * Damaged and hostile files of every format, as a user imports them: the file is refused and nothing is published, or all of it
 * that can be used is, and the rest is counted with file and line or entry.
 */
class BadInputTest {
    /** The kinds of file that are XML. */
    static Stream<SmallList> xml() {
        return Arrays.stream(SmallList.values()).filter(SmallList::isXml);
    }

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(SmallList.class)
    void whatIsWholeIsTakenIn(SmallList list) {
        ImportResult result = list.take(folder, list.whole());
        assertThat(result.content().parties()).hasSize(1);
        assertThat(result.content().problems()).isEmpty();
        assertThat(result.format().name()).isEqualTo(list.name());
    }

    @ParameterizedTest
    @MethodSource("xml")
    void aBillionLaughsAreRefused(SmallList list) {
        String entities = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> "<!ENTITY l" + i + " \"" + ("&l" + (i - 1) + ";").repeat(10) + "\">")
                .collect(Collectors.joining("", "<!ENTITY l0 \"ha\">", ""));
        assertRefused(
                list,
                "<!DOCTYPE x [" + entities + "]>\n" + list.with("<a>&l9;</a>"),
                Code.MALFORMED,
                "Remove the DOCTYPE");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void anExternalEntityIsRefusedAndNotRead(SmallList list) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "top secret");
        String document = "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri() + "\">]>\n" + list.with("<a>&s;</a>");
        assertRefused(list, document, Code.MALFORMED, "Remove the DOCTYPE");
        assertRefused(list, list.with("<a>&s;</a>"), Code.MALFORMED, "");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void tenThousandElementsDeepAreRefused(SmallList list) {
        assertRefused(list, list.with("<a>".repeat(10_000) + "</a>".repeat(10_000)), Code.TOO_LARGE, "deep");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xmlThatIsNotUtf8IsRefusedWithItsLine(SmallList list) {
        byte[] bytes = list.with("<!-- \u00e9 -->\n").getBytes(StandardCharsets.ISO_8859_1);
        assertRefused(list, bytes, Code.MALFORMED, ":" + (list.whole().indexOf('\n') < 0 ? 1 : 2) + ": ");
    }

    @ParameterizedTest
    @MethodSource("xml")
    void xmlThatBreaksOffIsRefused(SmallList list) {
        assertRefused(list, list.whole().substring(0, list.whole().length() / 2), Code.UNREADABLE, "breaks off");
    }

    @ParameterizedTest
    @EnumSource(SmallList.class)
    void aGzipBombIsRefused(SmallList list) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(list.whole().getBytes(StandardCharsets.UTF_8));
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 80; i++) {
                gzip.write(spaces);
            }
        }
        assertRefused(list, packed.toByteArray(), Code.TOO_LARGE, "times its size");
    }

    @ParameterizedTest
    @EnumSource(
            value = SmallList.class,
            names = {"UK_SANCTIONS_LIST_CSV", "UK_CONLIST_CSV", "TARGETS_SIMPLE_CSV", "PRIVATE_CSV"})
    void aRowThatIsNotUtf8IsUsedAndCounted(SmallList list) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String whole = list.whole();
        int name = Math.max(whole.lastIndexOf("PRUEBA"), whole.lastIndexOf("Prueba"));
        bytes.write((whole.substring(0, name) + "Ñandú ").getBytes(StandardCharsets.UTF_8));
        bytes.write(0xC3);
        bytes.write(whole.substring(name).getBytes(StandardCharsets.UTF_8));

        ImportResult result = list.take(folder, bytes.toByteArray());

        assertThat(result.content().parties()).hasSize(1);
        assertThat(result.content().parties().get(0).primaryName().text()).contains("Ñandú");
        assertCounted(result, "UTF-8");
    }

    @ParameterizedTest
    @EnumSource(
            value = SmallList.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"UK_SANCTIONS_LIST_CSV", "UK_CONLIST_CSV", "SEMA_XML"})
    void aSecondEntryWithAnIdIsCountedAndNoSecondParty(SmallList list) {
        ImportResult result = list.take(folder, list.twice());

        assertThat(result.content().parties()).hasSize(1);
        assertThat(result.content().problems()).hasSize(1);
        assertThat(result.content().problems().get(0).line()).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = SmallList.class,
            names = {"UK_SANCTIONS_LIST_CSV", "UK_CONLIST_CSV"})
    void rowsWithOneIdAreOnePartyWhereTheFormatSaysSo(SmallList list) {
        ImportResult result = list.take(folder, list.twice());
        assertThat(result.content().parties()).hasSize(1);
        assertThat(result.content().problems()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = SmallList.class,
            names = {"SEMA_XML"})
    void aSecondItemWithANumberIsAPartyOfItsOwn(SmallList list) {
        ImportResult result = list.take(folder, list.twice());
        assertThat(result.content().parties())
                .extracting(ListedParty::id)
                .containsExactly("russia/1/7", "russia/1/7-2");
        assertCounted(result, "stand above already");
    }

    @ParameterizedTest
    @EnumSource(
            value = SmallList.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SEMA_XML", "FTM_JSON_LINES", "TARGETS_SIMPLE_CSV", "PRIVATE_CSV"})
    void anUnknownEnumerationValueIsCountedAndThePartyKept(SmallList list) {
        ImportResult result = list.take(folder, list.withUnknownKind());
        assertThat(result.content().parties()).hasSize(2);
        assertThat(result.content().problems()).hasSize(1);
        assertThat(result.content().problems().get(0).line()).isGreaterThan(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = SmallList.class,
            names = {"FTM_JSON_LINES", "TARGETS_SIMPLE_CSV", "PRIVATE_CSV"})
    void aRowOfAnUnknownKindIsCounted(SmallList list) {
        ImportResult result = list.take(folder, list.withUnknownKind());
        assertThat(result.content().parties()).hasSize(1);
        assertCounted(result, "Balloon");
    }

    static Stream<Arguments> dates() {
        List<String> texts = List.of("circa 1960", "1959–1961", "00 Feb 1970", "-1970", "2999", "01/01/2999");
        return Arrays.stream(SmallList.values()).flatMap(list -> texts.stream().map(text -> Arguments.of(list, text)));
    }

    /** A date is understood, or it is counted; its words are kept in any case, and so is the party. */
    @ParameterizedTest
    @MethodSource("dates")
    void aDateIsUnderstoodOrCounted(SmallList list, String text) {
        ImportResult result = list.take(folder, list.withDate(text));

        assertThat(result.content().parties()).hasSize(1);
        ListedParty party = result.content().parties().get(0);
        assertThat(party.record()).contains(text);
        String understood = party.birthDates().stream().map(Object::toString).collect(Collectors.joining());
        switch (understood) {
            case "1960~" -> assertThat(text).isEqualTo("circa 1960");
            case "1959/1961" -> assertThat(text).isEqualTo("1959–1961");
            default -> {
                assertThat(understood).isEmpty();
                assertCounted(result, "");
            }
        }
        assertThat(party.designations())
                .as("an impossible date keeps nobody from being a hit")
                .allMatch(act -> act.inForceOn(LocalDate.of(2026, 1, 2)));
    }

    @ParameterizedTest
    @EnumSource(
            value = SmallList.class,
            names = {"OFAC_CSV", "OFAC_SDN_LIST_XML", "OFAC_ENHANCED_XML"})
    void ofacsWordsForDatesAreUnderstood(SmallList list) {
        for (List<String> date : List.of(List.of("circa 1960", "1960~"), List.of("1959–1961", "1959/1961"))) {
            ImportResult result = list.take(folder, list.withDate(date.get(0)));
            assertThat(result.content().parties().get(0).birthDates())
                    .extracting(Object::toString)
                    .containsExactly(date.get(1));
            assertThat(result.content().problems()).isEmpty();
        }
    }

    private void assertCounted(ImportResult result, String words) {
        List<Problem> problems = result.content().problems();
        assertThat(problems).hasSize(1);
        Problem problem = problems.get(0);
        assertThat(problem.toString()).startsWith(folder.toString()).contains(words);
        assertThat(problem.line() > 0 || problem.message().startsWith("party "))
                .as(problem.toString())
                .isTrue();
    }

    private void assertRefused(SmallList list, String text, Code code, String words) {
        assertRefused(list, text.getBytes(StandardCharsets.UTF_8), code, words);
    }

    private void assertRefused(SmallList list, byte[] bytes, Code code, String words) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> list.take(folder, bytes))
                .withMessageStartingWith(folder.resolve(list.file()).toString())
                .withMessageContaining(words)
                .withMessageNotContaining("top secret")
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
        assertThat(folder.resolve("home")).doesNotExist();
    }
}
