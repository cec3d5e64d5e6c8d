package org.tamiz.reports;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.documents.statements.Statement;
import org.tamiz.documents.statements.TimeInterval;
import org.tamiz.reports.phrase.DocumentPhrase;
import org.tamiz.reports.phrase.Language;

/**
 * Draws when the parties named in a document were designated, and when what it states is said to be, as inline SVG. The same in
 * words stands below it.
 */
final class Timeline {
    /** So many lanes of each kind are drawn. */
    private static final int MOST_LANES = 40;

    private static final int LABELS = 330;
    private static final int WIDTH = 640;
    private static final int LANE = 24;
    private static final int TOP = 26;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 2_400, 12_000};
    private static final int MOST_TICKS = 9;
    private static final int WIDEST = 44;

    private final Markup html;
    private final Language language;
    private final List<Lane> lanes = new ArrayList<>();
    private int leftOut;
    private LocalDate first = LocalDate.MAX;
    private LocalDate last = LocalDate.MIN;

    /** A row of the drawing: the days of a party, or the time of a statement. */
    private record Lane(
            String label,
            Map<LocalDate, Day> days,
            @Nullable TimeInterval when,
            String style,
            String link) {}

    /** A day of designations. */
    private record Day(String programs, boolean known) {
        Day with(Day other) {
            return new Day(programs + ", " + other.programs, known || other.known);
        }
    }

    Timeline(Markup html, Language language) {
        this.html = html;
        this.language = language;
    }

    /**
     * Writes the section; nothing if nothing is dated.
     *
     * @param parties the parties whose cards are on the page, with their anchors p1, p2 and so on
     */
    void write(List<NamedParty> parties, List<Statement> statements) {
        gather(parties, statements);
        if (lanes.isEmpty()) {
            return;
        }
        html.raw("<section id=\"timeline\">\n<h2>")
                .text(DocumentPhrase.TIMELINE.in(language))
                .raw("</h2>\n<p class=\"note\">")
                .text(DocumentPhrase.TIMELINE_NOTE.in(language)
                        + (leftOut > 0 ? " " + leftOut + " " + DocumentPhrase.TIMELINE_MORE.in(language) + "." : ""))
                .raw("</p>\n");
        draw();
        list();
        html.raw("</section>\n");
    }

    private void gather(List<NamedParty> parties, List<Statement> statements) {
        for (int i = 0; i < parties.size(); i++) {
            NamedParty party = parties.get(i);
            Map<LocalDate, Day> days = new TreeMap<>();
            for (Designation designation : party.hit().party().designations()) {
                LocalDate known = designation.effective() != null ? designation.effective() : designation.announced();
                LocalDate day = known != null ? known : designation.firstSeen();
                if (day != null) {
                    days.merge(day, new Day(designation.program(), known != null), Day::with);
                }
            }
            if (!party.mentions().isEmpty() && !days.isEmpty()) {
                add(i, new Lane(party.hit().party().primaryName().text(), days, null, "", "#p" + (i + 1)));
            }
        }
        int drawn = 0;
        BitSet rows = StatementTables.withRows(statements);
        for (int i = 0; i < statements.size(); i++) {
            TimeInterval when = statements.get(i).claim().when();
            if (when != null) {
                String label =
                        MarkedText.sign(statements.get(i).verdict()) + (i + 1) + ". " + StatementText.words(when.text())
                                + " · " + StatementText.words(statements.get(i).text());
                String style = MarkedText.cssClass(statements.get(i).verdict());
                add(rows.get(i) ? drawn++ : MOST_LANES, new Lane(label, Map.of(), when, style, "#s" + (i + 1)));
            }
        }
    }

    private void add(int number, Lane lane) {
        if (number >= MOST_LANES) {
            leftOut++;
            return;
        }
        lanes.add(lane);
        lane.days().keySet().forEach(this::reach);
        TimeInterval when = lane.when();
        if (when != null) {
            reach(when.from());
            reach(when.to());
        }
    }

    private void reach(LocalDate day) {
        first = day.isBefore(first) ? day : first;
        last = day.isAfter(last) ? day : last;
    }

    private void draw() {
        long margin = Math.max(15, ChronoUnit.DAYS.between(first, last) / 20);
        LocalDate from = first.minusDays(margin);
        LocalDate to = last.plusDays(margin);
        int height = TOP + lanes.size() * LANE + 6;
        html.raw("<div class=\"wide\" tabindex=\"0\" role=\"region\" aria-label=\"")
                .text(DocumentPhrase.TIMELINE.in(language))
                .raw("\"><svg class=\"timeline\" viewBox=\"0 0 " + (LABELS + WIDTH + 10) + " " + height
                        + "\" role=\"group\" aria-labelledby=\"timeline-t\"><title id=\"timeline-t\">")
                .text(DocumentPhrase.TIMELINE_NOTE.in(language))
                .raw("</title>\n");
        ticks(from, to, height);
        for (int i = 0; i < lanes.size(); i++) {
            lane(lanes.get(i), TOP + i * LANE + LANE / 2, from, to);
        }
        html.raw("</svg></div>\n");
    }

    private void ticks(LocalDate from, LocalDate to, int height) {
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        int step = MONTHS[MONTHS.length - 1];
        for (int i = MONTHS.length - 1; i >= 0 && months / MONTHS[i] <= MOST_TICKS; i--) {
            step = MONTHS[i];
        }
        LocalDate tick = step < 12
                ? from.withDayOfYear(1)
                : LocalDate.of(Math.floorDiv(from.getYear(), step / 12) * (step / 12), 1, 1);
        for (; !tick.isAfter(to); tick = tick.plusMonths(step)) {
            if (!tick.isBefore(from)) {
                double x = x(tick, from, to);
                line("grid", x, TOP - 6, x, height);
                String label = step < 12 ? tick.toString().substring(0, 7) : String.valueOf(tick.getYear());
                html.raw("<text class=\"tick\" text-anchor=\"middle\" x=\"" + number(x) + "\" y=\"14\">" + label
                        + "</text>\n");
            }
        }
    }

    private void lane(Lane lane, int y, LocalDate from, LocalDate to) {
        String label = lane.label();
        boolean fits = label.codePointCount(0, label.length()) <= WIDEST;
        html.raw("<a href=\"" + lane.link() + "\"><text x=\"0\" y=\"" + (y + 4) + "\">")
                .text(fits ? label : label.substring(0, label.offsetByCodePoints(0, WIDEST)) + "…")
                .raw("</text></a>\n");
        line("lane", LABELS, y, (double) LABELS + WIDTH, y);
        lane.days()
                .forEach((day, what) -> html.raw("<circle class=\"dot" + (what.known() ? "" : " seen")
                                + "\" r=\"6\" cx=\"" + number(x(day, from, to)) + "\" cy=\"" + y + "\"><title>")
                        .text(date(day, what) + " " + what.programs())
                        .raw("</title></circle>\n"));
        TimeInterval when = lane.when();
        if (when != null) {
            boolean openLeft = when.relation() == TimeInterval.Relation.BEFORE
                    || when.relation() == TimeInterval.Relation.NOT_AFTER;
            boolean openRight = when.relation() == TimeInterval.Relation.AFTER;
            double left = openLeft ? LABELS : x(openRight ? when.to() : when.from(), from, to);
            LocalDate end = when.relation() == TimeInterval.Relation.BEFORE
                    ? when.from()
                    : when.to().plusDays(1);
            double right = openRight ? LABELS + WIDTH : Math.max(left + 5, x(end, from, to));
            html.raw("<rect class=\"bar " + lane.style() + (openLeft || openRight ? " half" : "") + "\" x=\""
                            + number(left) + "\" y=\"" + (y - 6) + "\" width=\"" + number(right - left)
                            + "\" height=\"12\" rx=\"3\"><title>")
                    .text(when.from() + " – " + when.to() + " " + StatementText.words(when.text()))
                    .raw("</title></rect>\n");
        }
    }

    /** The same as a list, by date. */
    private void list() {
        record Row(LocalDate day, String days, String what, String link) {}
        List<Row> rows = new ArrayList<>();
        for (Lane lane : lanes) {
            lane.days()
                    .forEach((day, what) -> rows.add(
                            new Row(day, date(day, what), lane.label() + ": " + what.programs(), lane.link())));
            TimeInterval when = lane.when();
            if (when != null) {
                rows.add(new Row(
                        when.from(),
                        when.from().equals(when.to()) ? when.from().toString() : when.from() + " – " + when.to(),
                        lane.label(),
                        lane.link()));
            }
        }
        rows.sort(Comparator.comparing(Row::day));
        html.raw("<details><summary>")
                .text(DocumentPhrase.TIMELINE_LIST.in(language))
                .raw("</summary>\n<table class=\"dates\"><tbody>\n");
        for (Row row : rows) {
            html.raw("<tr>")
                    .element("th scope=\"row\"", row.days())
                    .raw("<td><a href=\"" + row.link() + "\">")
                    .text(row.what())
                    .raw("</a></td></tr>\n");
        }
        html.raw("</tbody></table></details>\n");
    }

    private static String date(LocalDate day, Day what) {
        return (what.known() ? "" : "≤ ") + day;
    }

    private void line(String style, double x1, double y1, double x2, double y2) {
        html.raw("<line class=\"" + style + "\" x1=\"" + number(x1) + "\" y1=\"" + number(y1) + "\" x2=\"" + number(x2)
                + "\" y2=\"" + number(y2) + "\"/>\n");
    }

    private static double x(LocalDate day, LocalDate from, LocalDate to) {
        double share = (double) ChronoUnit.DAYS.between(from, day) / ChronoUnit.DAYS.between(from, to);
        return LABELS + WIDTH * Math.max(0, Math.min(1, share));
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.1f", value);
    }
}
