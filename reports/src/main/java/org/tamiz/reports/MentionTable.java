package org.tamiz.reports;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.PlacedText;
import org.tamiz.documents.statements.Statement;
import org.tamiz.reports.phrase.DocumentPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * Readable lines: each document, and each mention with its place, the words around it, what it was found as and whom it
 * names; then what the document states, with verdicts and reasons; at the end what was searched. A place is a line of the text, a page, or for HTML the code point in the file after "@".
 */
public final class MentionTable implements MentionReport {
    /** So many characters are shown to either side of a name. */
    private static final int AROUND = 36;

    private final Heading heading;
    private final Lines out;
    private final Language language;
    private final int width;
    private final TableReport.Ink ink;

    /**
     * Lines to a writer.
     *
     * @param coloured whether to use a terminal's colours
     * @param width the most columns of sentences
     */
    public MentionTable(Heading heading, Writer writer, boolean coloured, int width) {
        this.heading = heading;
        this.width = width;
        this.out = new Lines(writer);
        this.language = heading.language();
        this.ink = coloured ? TableReport.Ink.COLOURED : TableReport.Ink.PLAIN;
    }

    @Override
    public void add(ReadDocument read) {
        ExtractedText document = read.document();
        List<Mention> mentions = read.mentions();
        List<Mention> outside = read.outside();
        out.line(ink.bold(SafeText.forTerminal(document.name())) + "  "
                + (mentions.isEmpty()
                        ? Phrase.NO_MENTIONS.in(language)
                        : Phrase.MENTIONS.in(language) + ": " + mentions.size()));
        add(document.body(), mentions);
        if (!outside.isEmpty()) {
            out.line("  " + Phrase.OUTSIDE_MENTIONS.in(language) + ": " + outside.size());
            add(document.outside(), outside);
        }
        addStatements(document.body(), read.statements());
        out.line("");
    }

    private void add(PlacedText placed, List<Mention> mentions) {
        String text = placed.text();
        TextPlaces places = new TextPlaces(placed);
        for (Mention mention : mentions) {
            int start = places.unit(mention.start());
            int end = start + mention.text().length();
            out.line(String.format(Locale.ROOT, "  %6s  ", places.place(mention.start()))
                    + ink.dim(before(text, start))
                    + ink.bold(oneLine(mention.text()))
                    + ink.dim(after(text, end)));
            out.line("          " + kind(mention));
            for (Hit hit : mention.hits()) {
                Standing standing = Standing.of(hit, heading);
                String band = Phrase.of(hit.band()).in(language).toUpperCase(Locale.ROOT);
                String score = EvidenceText.probability(hit.score().probability());
                out.line("          " + ink.of(hit.band(), String.format(Locale.ROOT, "%-8s %6s", band, score)) + "  "
                        + SafeText.forTerminal(hit.party().primaryName().text()) + "  "
                        + (standing.proposed() ? ink.bold(standing.proposal(language)) + "  " : "")
                        + ink.dim(hit.publication().list() + " "
                                + SafeText.forTerminal(hit.party().id()) + " · "
                                + SafeText.forTerminal(CsvReport.programs(hit))));
            }
        }
    }

    /** What a mention was found as, and where it needed context, which. */
    private String kind(Mention mention) {
        String kind = DocumentPhrase.of(mention.kind()).in(language);
        return mention.context().isEmpty()
                ? ink.dim(kind)
                : ink.dim(kind + ", " + DocumentPhrase.CONTEXT.in(language) + " ")
                        + mention.context().stream()
                                .map(support -> "\u201C" + oneLine(support.text()) + "\u201D")
                                .distinct()
                                .collect(Collectors.joining(", "));
    }

    private void addStatements(PlacedText placed, List<Statement> statements) {
        StatementText words = new StatementText(language);
        List<Statement> judged =
                statements.stream().filter(StatementText::isJudged).toList();
        if (!judged.isEmpty()) {
            out.line("  " + DocumentPhrase.STATEMENTS.in(language) + ": " + judged.size());
        }
        TextPlaces places = new TextPlaces(placed);
        for (Statement statement : judged) {
            place(
                    places,
                    statement,
                    ink.of(
                            statement.verdict(),
                            words.verdict(statement.verdict()).toUpperCase(Locale.ROOT)));
            quoted(statement);
            line(words.claim(statement));
            line(words.reason(statement));
            if (statement.attribution() != null) {
                line(words.saidBy(statement));
            }
        }
        List<Statement> others =
                statements.stream().filter(one -> !StatementText.isJudged(one)).toList();
        if (!others.isEmpty()) {
            out.line("  " + DocumentPhrase.NOT_JUDGED.in(language) + ": " + others.size());
        }
        places = new TextPlaces(placed);
        for (Statement statement : others) {
            String when = words.when(statement);
            place(
                    places,
                    statement,
                    ink.dim(SafeText.forTerminal(words.saidBy(statement) + (when.isEmpty() ? "" : " · " + when))));
            quoted(statement);
        }
    }

    private void place(TextPlaces places, Statement statement, String text) {
        out.line(String.format(Locale.ROOT, "  %6s  ", places.place(statement.start())) + text);
    }

    private void quoted(Statement statement) {
        line("\u201C" + StatementText.words(statement.text()) + "\u201D");
    }

    private void line(String text) {
        SummaryText.broken(SafeText.forTerminal(text), width - 10).forEach(part -> out.line("          " + part));
    }

    @Override
    public void finish() {
        out.raw(new SummaryText(heading, width).lists());
        out.flush();
    }

    private static String before(String text, int start) {
        int from = whole(text, Math.max(0, start - AROUND));
        return (from > 0 ? "…" : "") + oneLine(text.substring(from, start));
    }

    private static String after(String text, int end) {
        int to = whole(text, Math.min(text.length(), end + AROUND));
        return oneLine(text.substring(end, to)) + (to < text.length() ? "…" : "");
    }

    /** The same place, or the one before it where a character of two units would be cut in half. */
    private static int whole(String text, int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }

    private static String oneLine(String text) {
        return SafeText.forTerminal(text.replaceAll("\\s+", " "));
    }
}
