package org.tamiz.reports;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.documents.Mention;
import org.tamiz.documents.extract.PlacedText;
import org.tamiz.documents.statements.Statement;
import org.tamiz.documents.statements.Verdict;
import org.tamiz.reports.phrase.DocumentPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * Writes a text with its mentions and statements marked. Mentions lead to the card of their party, statements to their row. Of
 * a long text only the stretches around them are written, and of those no more than browsers bear.
 */
final class MarkedText {
    /** A longer text, in UTF-16 units, is written in part. */
    static final int MOST_WHOLE = 200_000;

    /** The most that is written of such a text. */
    static final int MOST_SHOWN = 400_000;

    /** So much is shown to either side of a mark. */
    private static final int AROUND = 400;

    /** So much is shown of a statement, or of the beginning of a text without any marks. */
    private static final int MOST_OF_ONE = 1_600;

    private final Markup html;
    private final Language language;
    private final String text;
    private final List<Placed> mentions = new ArrayList<>();
    private final List<Placed> statements = new ArrayList<>();
    private final BitSet mentionsShown = new BitSet();
    private final BitSet statementsShown = new BitSet();
    private final BitSet rows;

    /** A mention or statement in UTF-16 units. */
    private record Placed(int number, int start, int end) {}

    MarkedText(Markup html, Language language, PlacedText placed, List<Mention> mentions, List<Statement> statements) {
        this.html = html;
        this.language = language;
        this.text = placed.text();
        this.rows = StatementTables.withRows(statements);
        TextPlaces places = new TextPlaces(placed);
        for (Mention mention : mentions) {
            this.mentions.add(placed(places, this.mentions.size(), mention.start(), mention.end()));
        }
        places = new TextPlaces(placed);
        for (Statement statement : statements) {
            this.statements.add(placed(places, this.statements.size(), statement.start(), statement.end()));
        }
        this.statements.sort(Comparator.comparingInt(Placed::start));
    }

    private static Placed placed(TextPlaces places, int number, int start, int end) {
        int from = places.unit(start);
        return new Placed(number, from, places.unit(end));
    }

    /** Whether a mention was written, so that links to it lead somewhere. */
    boolean mentionIsShown(int number) {
        return mentionsShown.get(number);
    }

    /** Whether a statement was written up to its end, where its mark stands. */
    boolean statementIsShown(int number) {
        return statementsShown.get(number);
    }

    /** How many mentions and statements are not on the page. */
    int notShown() {
        return mentions.size() - mentionsShown.cardinality() + statements.size() - statementsShown.cardinality();
    }

    /**
     * Writes the text.
     *
     * @param cards the anchor of the card by {@linkplain NamedParty#entry() entry}
     */
    void write(List<Mention> named, List<Statement> stated, Map<String, String> cards) {
        List<int[]> stretches = stretches();
        if (text.length() > MOST_WHOLE) {
            html.raw("<p class=\"part\" role=\"note\">")
                    .text(DocumentPhrase.SHOWN_IN_PART.in(language))
                    .raw("</p>\n");
        }
        html.raw("<div class=\"text\" dir=\"auto\" tabindex=\"0\" role=\"region\" aria-label=\""
                + Markup.escaped(DocumentPhrase.TEXT.in(language)) + "\">");
        int written = 0;
        for (int[] stretch : stretches) {
            leftOut(stretch[0] - written);
            write(stretch[0], stretch[1], named, stated, cards);
            written = stretch[1];
        }
        leftOut(text.length() - written);
        html.raw("</div>\n");
        if (notShown() > 0) {
            html.raw("<p class=\"part\" role=\"note\">")
                    .text(DocumentPhrase.NOT_SHOWN.in(language) + ": " + notShown())
                    .raw("</p>\n");
        }
    }

    private void leftOut(int units) {
        if (units > 0) {
            html.raw("<span class=\"gap\">")
                    .text("… " + units + " " + DocumentPhrase.LEFT_OUT.in(language) + " …")
                    .raw("</span>");
        }
    }

    /** What is written: beginnings and ends, in order. */
    private List<int[]> stretches() {
        if (text.length() <= MOST_WHOLE) {
            return List.of(new int[] {0, text.length()});
        }
        List<Placed> marks = new ArrayList<>(mentions);
        marks.addAll(statements);
        marks.sort(Comparator.comparingInt(Placed::start));
        List<int[]> stretches = new ArrayList<>();
        int shown = 0;
        for (Placed mark : marks) {
            int from = whole(Math.max(0, mark.start() - AROUND));
            int to = whole(Math.min(text.length(), Math.min(mark.end(), mark.start() + MOST_OF_ONE) + AROUND));
            int[] last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            int more = last != null && from <= last[1] ? Math.max(0, to - last[1]) : to - from;
            if (shown + more > MOST_SHOWN) {
                break;
            }
            shown += more;
            if (last != null && from <= last[1]) {
                last[1] = Math.max(last[1], to);
            } else {
                stretches.add(new int[] {from, to});
            }
        }
        return stretches.isEmpty() ? List.of(new int[] {0, whole(MOST_OF_ONE)}) : stretches;
    }

    /** The same place, or the one before it where a character of two units would be cut in half. */
    private int whole(int at) {
        boolean within = at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at));
        return within ? at - 1 : at;
    }

    /** Writes a stretch, piece by piece from mark to mark. */
    private void write(int from, int to, List<Mention> named, List<Statement> stated, Map<String, String> cards) {
        List<Placed> here = within(mentions, from, to);
        List<Placed> said = within(statements, from, to);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(from, to));
        here.forEach(mark -> cut(cuts, mark, from, to));
        said.forEach(mark -> cut(cuts, mark, from, to));
        int mention = 0;
        int next = 0;
        List<Placed> open = new ArrayList<>();
        int start = from;
        for (int end : cuts.tailSet(from, false)) {
            while (next < said.size() && said.get(next).start() <= start) {
                open.add(said.get(next++));
            }
            while (mention < here.size() && here.get(mention).end() <= start) {
                mention++;
            }
            Placed name = mention < here.size() && here.get(mention).start() <= start ? here.get(mention) : null;
            if (!open.isEmpty()) {
                html.raw("<span class=\"said "
                        + cssClass(stated.get(open.get(0).number()).verdict()) + "\">");
            }
            String piece = text.substring(start, end);
            if (name == null) {
                words(piece);
            } else {
                mention(name.number(), named.get(name.number()), piece, cards);
            }
            html.raw(open.isEmpty() ? "" : "</span>");
            for (Placed mark : open) {
                if (mark.end() == end) {
                    tag(mark.number(), stated.get(mark.number()));
                }
            }
            int reached = end;
            open.removeIf(mark -> mark.end() <= reached);
            start = end;
        }
    }

    private static List<Placed> within(List<Placed> marks, int from, int to) {
        return marks.stream()
                .filter(mark -> mark.start() < to && mark.end() > from)
                .toList();
    }

    private static void cut(Set<Integer> cuts, Placed mark, int from, int to) {
        cuts.add(Math.max(from, mark.start()));
        cuts.add(Math.min(to, mark.end()));
    }

    private void mention(int number, Mention mention, String piece, Map<String, String> cards) {
        String card = cards.getOrDefault(NamedParty.entry(mention.best()), "parties");
        // A name that a statement's end divides has one anchor.
        String id = mentionsShown.get(number) ? "" : " id=\"m" + (number + 1) + "\"";
        mentionsShown.set(number);
        html.raw("<a class=\"name " + HitCard.cssClass(mention.best().band()) + "\"" + id + " href=\"#" + card
                        + "\" title=\"")
                .text(mention.best().party().primaryName().text() + " · "
                        + Phrase.of(mention.best().band()).in(language) + " · "
                        + DocumentPhrase.of(mention.kind()).in(language))
                .raw("\">");
        words(piece);
        html.raw("</a>");
    }

    private void tag(int number, Statement statement) {
        statementsShown.set(number);
        String word =
                StatementText.isJudged(statement) ? " " + new StatementText(language).verdict(statement.verdict()) : "";
        String element = rows.get(number) ? "a" : "span";
        String link = rows.get(number) ? "\" href=\"#s" + (number + 1) : "";
        html.raw("<" + element + " class=\"tag " + cssClass(statement.verdict()) + "\" id=\"t" + (number + 1) + link
                        + "\">")
                .text(sign(statement.verdict()) + (number + 1) + word)
                .raw("</" + element + ">");
    }

    /** Words of the document, with one kind of line end. */
    private void words(String piece) {
        html.text(piece.replace("\r\n", "\n").replace('\r', '\n').replace('\f', '\n'));
    }

    /** A verdict's class in the style sheet. */
    static String cssClass(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "agrees";
            case DISAGREES -> "disagrees";
            case CANNOT_BE_CHECKED -> "open";
            case NOT_JUDGED -> "unjudged";
        };
    }

    /** A verdict as a sign that needs no colour, with a space after it. */
    static String sign(Verdict verdict) {
        return switch (verdict) {
            case AGREES -> "\u2713 ";
            case DISAGREES -> "\u2717 ";
            case CANNOT_BE_CHECKED -> "? ";
            case NOT_JUDGED -> "";
        };
    }
}
