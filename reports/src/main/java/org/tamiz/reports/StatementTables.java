package org.tamiz.reports;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.tamiz.documents.statements.Statement;
import org.tamiz.reports.phrase.DocumentPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** What a document states as tables on its page: what the record answers, with verdicts, and what none does. */
final class StatementTables {
    /** So many rows a table has. */
    private static final int MOST_ROWS = 1_000;

    private final Markup html;
    private final Language language;
    private final StatementText words;

    StatementTables(Markup html, Language language) {
        this.html = html;
        this.language = language;
        this.words = new StatementText(language);
    }

    /**
     * Writes the section.
     *
     * @param text knows which statements can be led to
     */
    void write(List<Statement> statements, MarkedText text) {
        html.raw("<section id=\"statements\">\n<h2>")
                .text(say(DocumentPhrase.STATEMENTS))
                .raw("</h2>\n");
        List<Integer> judged = numbers(statements, true);
        if (judged.isEmpty()) {
            html.element("p class=\"note\"", "– " + say(DocumentPhrase.NO_STATEMENTS))
                    .raw("\n");
        } else {
            table(
                    statements,
                    judged,
                    text,
                    DocumentPhrase.VERDICT,
                    DocumentPhrase.STATEMENT,
                    DocumentPhrase.UNDERSTOOD,
                    DocumentPhrase.REASON,
                    DocumentPhrase.SAID_BY,
                    DocumentPhrase.SAID_TO_BE);
        }
        List<Integer> others = numbers(statements, false);
        if (!others.isEmpty()) {
            html.element("h3", say(DocumentPhrase.NOT_JUDGED)).raw("\n");
            table(
                    statements,
                    others,
                    text,
                    DocumentPhrase.STATEMENT,
                    DocumentPhrase.REASON,
                    DocumentPhrase.SAID_BY,
                    DocumentPhrase.SAID_TO_BE);
        }
        html.raw("</section>\n");
    }

    /** The places of the statements that have a row, so that links to it lead somewhere. */
    static BitSet withRows(List<Statement> statements) {
        BitSet rows = new BitSet();
        for (boolean judged : new boolean[] {true, false}) {
            numbers(statements, judged).stream().limit(MOST_ROWS).forEach(rows::set);
        }
        return rows;
    }

    private static List<Integer> numbers(List<Statement> statements, boolean judged) {
        return IntStream.range(0, statements.size())
                .filter(i -> StatementText.isJudged(statements.get(i)) == judged)
                .boxed()
                .toList();
    }

    private void table(List<Statement> statements, List<Integer> numbers, MarkedText text, DocumentPhrase... columns) {
        html.raw("<table class=\"statements\">\n<thead><tr><th scope=\"col\" class=\"of-number\">#</th>");
        for (DocumentPhrase column : columns) {
            html.element("th scope=\"col\" class=\"of-" + column.name().toLowerCase(Locale.ROOT) + "\"", say(column));
        }
        html.raw("</tr></thead>\n<tbody>\n");
        for (int number : numbers.subList(0, Math.min(MOST_ROWS, numbers.size()))) {
            Statement statement = statements.get(number);
            html.raw("<tr id=\"s" + (number + 1) + "\" class=\"" + MarkedText.cssClass(statement.verdict())
                    + "\"><th scope=\"row\">");
            html.raw(
                    text.statementIsShown(number)
                            ? "<a href=\"#t" + (number + 1) + "\">" + (number + 1) + "</a>"
                            : String.valueOf(number + 1));
            html.raw("</th>");
            for (DocumentPhrase column : columns) {
                html.raw("<td data-label=\"").text(say(column)).raw("\">");
                cell(column, statement);
                html.raw("</td>");
            }
            html.raw("</tr>\n");
        }
        html.raw("</tbody>\n</table>\n");
        if (numbers.size() > MOST_ROWS) {
            html.element("p", "+ " + (numbers.size() - MOST_ROWS) + " " + Phrase.MORE.in(language))
                    .raw("\n");
        }
    }

    private void cell(DocumentPhrase column, Statement statement) {
        switch (column) {
            case VERDICT ->
                html.raw("<span class=\"chip " + MarkedText.cssClass(statement.verdict()) + "\">")
                        .text(MarkedText.sign(statement.verdict()) + words.verdict(statement.verdict()))
                        .raw("</span>");
            case STATEMENT ->
                html.raw("<q dir=\"auto\">")
                        .text(StatementText.words(statement.text()))
                        .raw("</q>");
            case UNDERSTOOD -> html.text(words.claim(statement));
            case REASON -> {
                html.text(words.reason(statement));
                if (statement.source() != null) {
                    html.raw(" <small>")
                            .text(say(DocumentPhrase.SOURCE) + ": " + statement.source())
                            .raw("</small>");
                }
            }
            case SAID_BY -> html.text(words.saidBy(statement));
            default -> {
                String when = words.when(statement);
                html.text(when.isEmpty() ? Phrase.NOT_STATED.in(language) : when);
            }
        }
    }

    private String say(DocumentPhrase phrase) {
        return phrase.in(language);
    }
}
