package org.tamiz.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Publication;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * The summary in plain text: the numbers, and the lists and publications they stand on. An empty answer is never silent.
 *
 * @param heading what was searched
 * @param width the most columns of a line
 */
public record SummaryText(Heading heading, int width) {
    /** The summary, ending with a line end. */
    public String of(Totals totals) {
        Language language = heading.language();
        StringBuilder text = new StringBuilder();
        List<String> numbers = new ArrayList<>();
        if (heading.degraded()) {
            numbers.add(Phrase.DEGRADED.in(language).toUpperCase(Locale.ROOT));
        }
        numbers.add(Phrase.RECORDS.in(language) + ": " + totals.records());
        if (totals.unreadable() > 0) {
            numbers.add(Phrase.UNREADABLE.in(language) + ": " + totals.unreadable());
        }
        if (totals.inPart() > 0) {
            numbers.add(Phrase.IN_PART.in(language) + ": " + totals.inPart());
        }
        numbers.add(Phrase.RECORDS_WITH_HITS.in(language) + ": " + totals.withHits());
        numbers.add(Phrase.HITS.in(language) + ": " + totals.hits() + bands(totals, language));
        if (totals.setAside() > 0) {
            numbers.add(Phrase.SET_ASIDE.in(language) + ": " + totals.setAside());
        }
        add(text, Phrase.SUMMARY.in(language) + " – " + String.join("; ", numbers) + ".");
        return text + lists();
    }

    /** The lists and publications alone, with the day they are looked at and what degrades the answer, ending with a line end. */
    public String lists() {
        Language language = heading.language();
        StringBuilder text = new StringBuilder();
        add(
                text,
                Phrase.AS_OF.in(language) + " " + heading.asOf() + ", " + Phrase.THRESHOLD.in(language) + " "
                        + heading.policy().threshold()
                        + (heading.policy().includeProposed() ? ", " + Phrase.WITH_PROPOSED.in(language) : "") + ". "
                        + Phrase.LISTS.in(language) + ":");
        for (Publication publication : heading.publications()) {
            add(
                    text,
                    "  " + publication.list() + " (" + SafeText.forTerminal(publication.title()) + "), "
                            + Phrase.PUBLISHED.in(language) + " " + publication.published() + ", "
                            + Phrase.PARTIES.in(language).toLowerCase(Locale.ROOT) + ": " + publication.parties());
        }
        heading.degradations()
                .forEach(reason -> add(
                        text,
                        Phrase.DEGRADED.in(language).toUpperCase(Locale.ROOT) + ": "
                                + SafeText.forTerminal(reason.text())));
        return text.toString();
    }

    private static String bands(Totals totals, Language language) {
        if (totals.hits() == 0) {
            return "";
        }
        List<String> parts = new ArrayList<>();
        for (Band band : new Band[] {Band.STRONG, Band.LIKELY, Band.POSSIBLE}) {
            if (totals.hits(band) > 0) {
                parts.add(totals.hits(band) + " " + Phrase.of(band).in(language));
            }
        }
        return " (" + String.join(", ", parts) + ")";
    }

    private void add(StringBuilder text, String paragraph) {
        int indent = paragraph.length() - paragraph.stripLeading().length();
        String start = "";
        for (String line : broken(paragraph.strip(), width - indent - 2)) {
            text.append(" ".repeat(indent)).append(start).append(line).append('\n');
            start = "  ";
        }
    }

    /** A text in lines of at most a width, broken at spaces; a longer word stands on a line of its own. */
    public static List<String> broken(String text, int width) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ", -1)) {
            if (line.length() > 0 && line.length() + 1 + word.length() > width) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.length() == 0 ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
