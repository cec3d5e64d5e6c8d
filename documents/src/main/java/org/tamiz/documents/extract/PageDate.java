package org.tamiz.documents.extract;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The day on which a web page says it was published: Open Graph's and schema.org's properties, Dublin Core, the older names
 * that sites use, JSON-LD, and the element {@code time}, in this order.
 */
final class PageDate {
    private static final List<String> WHERE = List.of(
            "meta[property=article:published_time]",
            "meta[property=og:published_time]",
            "meta[itemprop=datePublished]",
            "[itemprop=datePublished]",
            "meta[name~=(?i)^(dc|dcterms)\\.(date|created|issued|date\\.issued)$]",
            "meta[name~=(?i)^(date|pubdate|publishdate|publish-date|publication_date|article\\.published"
                    + "|article_date_original|parsely-pub-date|sailthru\\.date|fecha)$]",
            "script[type=application/ld+json]",
            "time[pubdate]",
            "article time[datetime]",
            "main time[datetime]",
            "time[datetime]");

    /** A day as ISO 8601 writes it; hours may follow. */
    private static final Pattern DAY = Pattern.compile("\\b(\\d{4})-?(\\d{2})-?(\\d{2})(?!\\d)");

    private static final Pattern IN_JSON = Pattern.compile("\"datePublished\"\\s*:\\s*\"([^\"]{8,40})\"");

    private PageDate() {}

    /** The day, or null if the page states none that can be understood. */
    static @Nullable LocalDate of(Document page) {
        for (String place : WHERE) {
            for (Element element : page.select(place)) {
                LocalDate day = day(written(element));
                if (day != null) {
                    return day;
                }
            }
        }
        return null;
    }

    private static String written(Element element) {
        if (element.normalName().equals("script")) {
            Matcher published = IN_JSON.matcher(element.data());
            return published.find() ? published.group(1) : "";
        }
        return element.hasAttr("content")
                ? element.attr("content")
                : element.hasAttr("datetime") ? element.attr("datetime") : element.text();
    }

    /** The first day in a text such as {@code 2025-02-20T09:00:00-05:00}, or null. */
    static @Nullable LocalDate day(String written) {
        Matcher day = DAY.matcher(written);
        try {
            return day.find()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
