package org.tamiz.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.documents.statements.Statement;
import org.tamiz.documents.statements.Verdict;
import org.tamiz.reports.phrase.DocumentPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** The page over several documents: which names whom how often, what is stated wrongly, and what could not be read. */
final class DocumentIndex {
    /** So many parties have a column; the table of parties below has more. */
    private static final int MOST_COLUMNS = 24;

    /** So many rows a table has. */
    private static final int MOST_ROWS = 5_000;

    private final Heading heading;
    private final Language language;
    private final List<Row> rows = new ArrayList<>();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, Column> columns = new LinkedHashMap<>();

    /** A document: the mentions of each entry, and the anchors of the cards. */
    private record Row(
            String name,
            String page,
            int mentions,
            long agreeing,
            long disagreeing,
            Map<String, Integer> counts,
            Map<String, String> cards) {}

    private record Failure(String name, String why) {}

    /** A party over all documents. */
    private static final class Column {
        private final String entry;
        private final String name;
        private int documents;
        private int mentions;

        Column(String entry, String name) {
            this.entry = entry;
            this.name = name;
        }
    }

    DocumentIndex(Heading heading) {
        this.heading = heading;
        this.language = heading.language();
    }

    /**
     * Takes a document.
     *
     * @param page the file of its page, as a relative link
     */
    void add(ReadDocument read, String page) {
        Map<String, Integer> counts = new HashMap<>();
        Map<String, String> cards = new HashMap<>();
        List<NamedParty> parties = NamedParty.of(read.mentions());
        for (int i = 0; i < parties.size(); i++) {
            NamedParty party = parties.get(i);
            int count = party.mentions().size();
            if (count > 0) {
                Column column = columns.computeIfAbsent(
                        party.entry(),
                        entry -> new Column(
                                entry, party.hit().party().primaryName().text()));
                column.documents++;
                column.mentions += count;
                counts.put(party.entry(), count);
                cards.put(party.entry(), i < DocumentPage.MOST_CARDS ? "#p" + (i + 1) : "#parties");
            }
        }
        rows.add(new Row(
                read.document().name(),
                page,
                read.mentions().size(),
                count(read.statements(), Verdict.AGREES),
                count(read.statements(), Verdict.DISAGREES),
                counts,
                cards));
    }

    /** Takes a document that could not be read. */
    void failed(String name, String why) {
        // The name stands in a column of its own.
        String prefix = name + ": ";
        failures.add(new Failure(name, why.startsWith(prefix) ? why.substring(prefix.length()) : why));
    }

    private static long count(List<Statement> statements, Verdict verdict) {
        return statements.stream().filter(one -> one.verdict() == verdict).count();
    }

    /** Writes the page. */
    void write(Markup html) {
        DocumentPage.open(html, heading, DocumentPhrase.INDEX_TITLE, String.valueOf(rows.size()));
        html.raw("<header>\n<p class=\"brand\">Tamiz</p>\n")
                .element("h1", say(DocumentPhrase.INDEX_TITLE))
                .raw("\n<dl>");
        DocumentPage.made(html, heading);
        html.raw("</dl>\n</header>\n<main>\n");
        HtmlPage.degradations(html, heading);
        summary(html);
        rows.sort(Comparator.comparingInt((Row row) -> -row.mentions()));
        List<Column> parties = columns.values().stream()
                .sorted(Comparator.comparingInt((Column column) -> -column.mentions)
                        .thenComparingInt(column -> -column.documents))
                .toList();
        failures(html);
        matrix(html, parties.subList(0, Math.min(MOST_COLUMNS, parties.size())));
        parties(html, parties);
        HtmlPage.lists(html, language, heading.publications());
        HtmlPage.close(html, say(DocumentPhrase.NOTE), heading.engine());
        html.flush();
    }

    private void summary(Markup html) {
        html.raw("<section class=\"summary\">\n<h2>")
                .text(Phrase.SUMMARY.in(language))
                .raw("</h2>\n<div class=\"tiles\">");
        HtmlPage.tile(html, rows.size(), say(DocumentPhrase.DOCUMENTS), "");
        long naming = rows.stream().filter(row -> row.mentions() > 0).count();
        HtmlPage.tile(html, naming, say(DocumentPhrase.DOCUMENTS_NAMING), naming > 0 ? " alarm" : " calm");
        HtmlPage.tile(html, columns.size(), say(DocumentPhrase.PARTIES_NAMED), "");
        HtmlPage.tile(
                html,
                rows.stream().mapToLong(Row::disagreeing).sum(),
                say(DocumentPhrase.STATEMENTS) + ": " + word(Verdict.DISAGREES),
                "");
        HtmlPage.tile(html, failures.size(), say(DocumentPhrase.FAILED), failures.isEmpty() ? "" : " alarm");
        html.raw("</div>\n</section>\n");
    }

    private void failures(Markup html) {
        if (failures.isEmpty()) {
            return;
        }
        html.raw("<section id=\"failed\">\n<h2>")
                .text(say(DocumentPhrase.FAILED))
                .raw("</h2>\n<table class=\"failed\"><tbody>\n");
        for (Failure failure : failures.subList(0, Math.min(MOST_ROWS, failures.size()))) {
            html.raw("<tr>")
                    .element("th scope=\"row\"", failure.name())
                    .element("td", failure.why())
                    .raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
        more(html, failures.size());
        html.raw("</section>\n");
    }

    private void matrix(Markup html, List<Column> parties) {
        html.raw("<section id=\"documents\">\n<h2>")
                .text(say(DocumentPhrase.MATRIX))
                .raw("</h2>\n<p class=\"note\">")
                .text(say(DocumentPhrase.MATRIX_NOTE))
                .raw("</p>\n<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(say(DocumentPhrase.MATRIX))
                .raw("\"><table class=\"matrix\">\n<thead><tr>");
        html.element("th scope=\"col\"", say(DocumentPhrase.DOCUMENT))
                .element("th scope=\"col\" class=\"number\"", say(DocumentPhrase.MENTIONS))
                .element("th scope=\"col\" class=\"number\"", "\u2713 " + word(Verdict.AGREES))
                .element("th scope=\"col\" class=\"number\"", "\u2717 " + word(Verdict.DISAGREES));
        for (Column party : parties) {
            html.raw("<th scope=\"col\" class=\"party\"><span>")
                    .text(party.name)
                    .raw("</span></th>");
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (Row row : rows.subList(0, Math.min(MOST_ROWS, rows.size()))) {
            String page = Markup.escaped(row.page());
            html.raw("<tr><th scope=\"row\"><a href=\"" + page + "\">")
                    .text(row.name())
                    .raw("</a></th>")
                    .element("td class=\"number\"", String.valueOf(row.mentions()))
                    .element("td class=\"number\"", count(row.agreeing()))
                    .element("td class=\"number\"", count(row.disagreeing()));
            for (Column party : parties) {
                Integer count = row.counts().get(party.entry);
                html.raw(
                        count == null
                                ? "<td></td>"
                                : "<td class=\"number\"><a href=\"" + page
                                        + row.cards().get(party.entry) + "\">" + count + "</a></td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody></table></div>\n");
        more(html, rows.size());
        html.raw("</section>\n");
    }

    private void parties(Markup html, List<Column> parties) {
        if (parties.isEmpty()) {
            return;
        }
        html.raw("<section id=\"parties\">\n<h2>")
                .text(say(DocumentPhrase.PARTIES_NAMED))
                .raw("</h2>\n<table>\n<thead><tr>")
                .element("th scope=\"col\"", Phrase.LISTED_PARTY.in(language))
                .element("th scope=\"col\"", Phrase.LIST.in(language))
                .element("th scope=\"col\" class=\"number\"", say(DocumentPhrase.DOCUMENTS_WITH))
                .element("th scope=\"col\" class=\"number\"", say(DocumentPhrase.MENTIONS))
                .raw("</tr></thead>\n<tbody>\n");
        for (Column party : parties.subList(0, Math.min(MOST_ROWS, parties.size()))) {
            html.raw("<tr>")
                    .element("th scope=\"row\"", party.name)
                    .element("td", party.entry)
                    .element("td class=\"number\"", String.valueOf(party.documents))
                    .element("td class=\"number\"", String.valueOf(party.mentions))
                    .raw("</tr>\n");
        }
        html.raw("</tbody></table>\n");
        more(html, parties.size());
        html.raw("</section>\n");
    }

    private void more(Markup html, int all) {
        if (all > MOST_ROWS) {
            html.element("p", "+ " + (all - MOST_ROWS) + " " + Phrase.MORE.in(language))
                    .raw("\n");
        }
    }

    private static String count(long count) {
        return count == 0 ? "" : String.valueOf(count);
    }

    private String word(Verdict verdict) {
        return new StatementText(language).verdict(verdict);
    }

    private String say(DocumentPhrase phrase) {
        return phrase.in(language);
    }
}
