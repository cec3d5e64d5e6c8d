package org.tamiz.cli.report;

import java.io.Writer;
import java.util.List;
import java.util.Locale;
import org.tamiz.cli.Language;
import org.tamiz.cli.Phrase;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.ExtractedText;
import org.tamiz.documents.extract.PlacedText;

/**
 * Readable lines: each document, and each mention with its place, the words around it, and whom it names; at the end what was
 * searched. A place is a line of the text, a page, or for HTML the code point in the file after "@".
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
     * @param width the most columns of what was searched
     */
    public MentionTable(Heading heading, Writer writer, boolean coloured, int width) {
        this.heading = heading;
        this.width = width;
        this.out = new Lines(writer);
        this.language = heading.language();
        this.ink = coloured ? TableReport.Ink.COLOURED : TableReport.Ink.PLAIN;
    }

    @Override
    public void add(ExtractedText document, List<Mention> mentions, List<Mention> outside) {
        out.line(ink.bold(SafeText.forTerminal(document.name())) + "  "
                + (mentions.isEmpty()
                        ? Phrase.NO_MENTIONS.in(language)
                        : Phrase.MENTIONS.in(language) + ": " + mentions.size()));
        add(document.body(), mentions);
        if (!outside.isEmpty()) {
            out.line("  " + Phrase.OUTSIDE_MENTIONS.in(language) + ": " + outside.size());
            add(document.outside(), outside);
        }
        out.line("");
    }

    private void add(PlacedText placed, List<Mention> mentions) {
        String text = placed.text();
        int line = 1;
        int start = 0;
        int points = 0;
        for (Mention mention : mentions) {
            int before = start;
            start = text.offsetByCodePoints(before, mention.start() - points);
            points = mention.start();
            line += lineEnds(text, before, start);
            int end = start + mention.text().length();
            out.line(String.format(Locale.ROOT, "  %6s  ", place(placed, points, line))
                    + ink.dim(before(text, start))
                    + ink.bold(oneLine(mention.text()))
                    + ink.dim(after(text, end)));
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

    private static String place(PlacedText text, int point, int line) {
        if (text.inOriginal() && !text.isOriginal()) {
            return "@" + text.originalStart(point);
        }
        int page = text.page(point);
        return page > 0 ? "p. " + page : String.valueOf(line);
    }

    @Override
    public void finish() {
        out.raw(new SummaryText(heading, width).lists());
        out.flush();
    }

    private static int lineEnds(String text, int from, int to) {
        return (int) text.substring(from, to).chars().filter(c -> c == '\n').count();
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
