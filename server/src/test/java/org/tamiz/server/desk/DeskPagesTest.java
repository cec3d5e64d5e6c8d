package org.tamiz.server.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pages that need no cases, as a browser gets them. */
class DeskPagesTest {
    /** El Mencho as the register that comes with Tamiz lists him. */
    private static final String LISTED = "Nemesio Oseguera Cervantes";

    private static DeskServer desk;

    @BeforeAll
    static void start(@TempDir Path home) {
        desk = new DeskServer(home);
    }

    @AfterAll
    static void stop() {
        desk.close();
    }

    @Test
    void aCheckShowsTheHitBesideTheRecordWithItsEvidenceAndTheLists() {
        String page = desk.post("/check", Map.of("name", LISTED)).body();

        assertThat(page).contains("Answer: ").contains("class=\"sides\"").contains("class=\"evidence\"");
        assertThat(page).contains("<mark class=\"same\">").contains("Official record, word for word");
        assertThat(page).contains("tamiz-embedded").contains("SHA-256");
    }

    @Test
    void anEmptyAnswerNamesTheListsAndWarnsThatNoOfficialOneWasSearched() {
        String page = desk.post("/check", Map.of("name", "Zzyzx Qwqwq")).body();

        assertThat(page).contains("No hits.").contains("Lists searched").contains("Degraded answer");
    }

    @Test
    void whatIsWrongWithAFormStandsAtItsFieldAndNothingWrittenIsLost() {
        HttpResponse<String> answer =
                desk.post("/check", Map.of("name", "Ana", "born", "yesterday", "country", "Narnia"));

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"born-error\"")
                .contains("value=\"yesterday\"")
                .contains("id=\"country-error\"")
                .contains("value=\"Ana\"");
    }

    @Test
    void markupInEveryFieldStaysText() {
        String attack = "\"><script>alert(1)</script><img src=x onerror=alert(1)> Oseguera";
        String page = desk.post(
                        "/check",
                        Map.of("name", attack, "born", attack, "country", attack, "reference", attack, "as-of", attack))
                .body();
        String codes =
                desk.post("/codes", Map.of("code", attack, "name", attack)).body();
        String document = desk.post("/documents", Map.of("text", "")).body();
        String party = desk.get("/lists?id=%3Cscript%3Ealert(1)%3C/script%3E").body();

        for (String html : List.of(page, codes, document, party)) {
            assertThat(html).doesNotContain("<script>alert").doesNotContain("<img");
        }
        assertThat(page).contains("&lt;script");
    }

    @Test
    void aNameCannotTurnTheDirectionOfWriting() {
        String page = desk.post("/check", Map.of("name", "Nemesio \u202EOseguera\u202C Cervantes"))
                .body();

        assertThat(page).doesNotContain("\u202E").contains("·Oseguera");
    }

    @Test
    void anArabicNameAndAVeryLongOneAreShown() {
        assertThat(desk.post("/check", Map.of("name", "محمد عبد الله")).body()).contains("محمد عبد الله");
        assertThat(desk.post("/check", Map.of("name", "x".repeat(1_001))).statusCode())
                .isEqualTo(422);
        assertThat(desk.post("/check", Map.of("name", "Mm ".repeat(333))).statusCode())
                .isEqualTo(200);
    }

    @Test
    void pagesRunNothingAndStyleNothingInline() {
        List<String> pages = List.of(
                desk.get("/check").body(),
                desk.post("/check", Map.of("name", LISTED)).body(),
                desk.post("/documents", Map.of("text", LISTED + " was designated by OFAC in 2015."))
                        .body(),
                desk.post("/codes", Map.of("code", "GULJ541225HSLZRQ00", "name", "Joaquín Guzmán Loera"))
                        .body(),
                desk.get("/lists").body(),
                desk.get("/lists/tamiz-embedded").body());
        Pattern inline = Pattern.compile("<style|\\sstyle=|<script(?![^>]*\\ssrc=)|\\son[a-z]+=|javascript:");

        for (String page : pages) {
            Matcher found = inline.matcher(page);
            assertThat(found.find()).as(() -> found.group()).isFalse();
        }
    }

    @Test
    void theLanguageIsTheChosenOneElseTheBrowsers() {
        assertThat(desk.get("/check", "Accept-Language", "es-MX,es;q=0.9,en;q=0.8")
                        .body())
                .contains("<html lang=\"es\">")
                .contains("Cotejar un nombre");
        assertThat(desk.get("/check", "Accept-Language", "es;q=0.5,en;q=0.8").body())
                .contains("<html lang=\"en\">");
        assertThat(desk.get("/check", "Accept-Language", "fr,de").body()).contains("<html lang=\"en\">");
        assertThat(desk.get("/check", "Accept-Language", "en", "Cookie", "tamiz-language=es")
                        .body())
                .contains("<html lang=\"es\">");
    }

    @Test
    void choosingALanguageLeadsBackToThePageAndNowhereElse() {
        HttpResponse<String> answer = desk.get("/language/es?back=%2Flists%3Fid%3D1");

        assertThat(answer.headers().firstValue("Location")).contains("/lists?id=1");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("tamiz-language=es")
                .contains("HttpOnly");
        for (String elsewhere : List.of("https%3A%2F%2Fexample.com", "%2F%2Fexample.com", "%2F%5Cexample.com")) {
            assertThat(desk.get("/language/es?back=" + elsewhere).headers().firstValue("Location"))
                    .contains("/");
        }
    }

    @Test
    void styleAndScriptsAreKeptByBrowsersForTheirAddressHoldsTheirHash() {
        Matcher assets = Pattern.compile("/static/[0-9a-f]+/[a-z]+\\.(css|js|svg)")
                .matcher(desk.get("/check").body());
        int found = 0;
        while (assets.find()) {
            HttpResponse<String> asset = desk.get(assets.group());
            assertThat(asset.statusCode()).isEqualTo(200);
            assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
            found++;
        }

        assertThat(found).isEqualTo(4);
        assertThat(desk.get("/static/000000000000/desk.css").statusCode()).isEqualTo(404);
        assertThat(desk.get("/static/000000000000/..%2F..%2Fdesk.css").statusCode())
                .isGreaterThanOrEqualTo(400);
    }

    @Test
    void aCurpIsTakenApart() {
        String page = desk.post("/codes", Map.of("code", "GOMC900214MSLNRR09", "name", "Carmen Gómez Martínez"))
                .body();

        assertThat(page).contains("14 Feb 1990").contains("female").contains("Sinaloa");
    }

    @Test
    void aListWithItsEditionAndAPartyWithItsHistoryAreShown() {
        String list = desk.get("/lists/tamiz-embedded").body();
        Matcher party = Pattern.compile("/lists/tamiz-embedded/parties/[^\"]+")
                .matcher(desk.post("/check", Map.of("name", LISTED)).body());

        assertThat(list).contains("Only one edition is held");
        assertThat(desk.get("/lists/no-such-list").statusCode()).isEqualTo(404);
        assertThat(party.find()).isTrue();
        assertThat(desk.get(party.group() + "?history=yes").body())
                .contains("Nemesio")
                .contains("first seen")
                .contains("Official record");
    }

    @Test
    void aPastedTextIsReadWithItsMentionsMarked() {
        String page = desk.post("/documents", Map.of("text", "A court heard that " + LISTED + " paid for it."))
                .body();

        assertThat(page).contains("class=\"name ").contains(LISTED).contains("Parties named");
        assertThat(desk.post("/documents", Map.of("text", " ")).statusCode()).isEqualTo(422);
    }
}
