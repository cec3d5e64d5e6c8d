package org.tamiz.server.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.tamiz.reports.phrase.DocumentPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.ListPhrase;
import org.tamiz.reports.phrase.Phrase;
import org.tamiz.server.access.Permission;

/**
 * What all pages share, for templates.
 *
 * @param language the reader's language
 * @param section where in the desk it is
 * @param title what it is called
 * @param path its own address, for links that come back to it
 * @param visitor who looks at it
 * @param lists which lists are searched
 * @param written how dates are written
 * @param now when it was made
 * @param assets where style sheet and scripts are
 */
public record Page(
        Language language,
        Section section,
        String title,
        String path,
        Visitor visitor,
        ListsLine lists,
        WrittenDate written,
        Instant now,
        AssetAddresses assets) {
    /** Thousands are set apart as in Mexico. */
    private static final Locale MEXICO = Locale.forLanguageTag("es-MX");

    /**
     * The lists searched, for the foot of each page.
     *
     * @param day the day on which they are looked at
     * @param count how many
     * @param stale how many are too old
     * @param failure why they could not be read again; empty if they could
     * @param engine Tamiz's version
     */
    public record ListsLine(LocalDate day, int count, int stale, String failure, String engine) {}

    /** The addresses of style sheet, scripts and icon. */
    public record AssetAddresses(String css, String script, String htmx, String icon) {}

    /** A phrase in the reader's language. */
    public String say(DeskPhrase phrase) {
        return phrase.in(language);
    }

    /** A phrase in the reader's language. */
    public String say(ReviewPhrase phrase) {
        return phrase.in(language);
    }

    /** A phrase in the reader's language. */
    public String say(KeepingPhrase phrase) {
        return phrase.in(language);
    }

    /** A phrase in the reader's language. */
    public String say(CodesPhrase phrase) {
        return phrase.in(language);
    }

    /** A phrase in the reader's language. */
    public String say(DashboardPhrase phrase) {
        return phrase.in(language);
    }

    /** A phrase in the reader's language. */
    public String say(Phrase phrase) {
        return phrase.in(language);
    }

    /** A phrase in the reader's language. */
    public String say(ListPhrase phrase) {
        return phrase.in(language);
    }

    /** A phrase in the reader's language. */
    public String say(DocumentPhrase phrase) {
        return phrase.in(language);
    }

    /** The parts of the desk that the visitor may see. */
    public List<Section> sections() {
        return Arrays.stream(Section.values())
                .filter(one -> one != Section.NONE && one.isFor(visitor))
                .toList();
    }

    /** Whether the visitor may do something. */
    public boolean may(Permission permission) {
        return visitor.may(permission);
    }

    /** The other language. */
    public Language other() {
        return language == Language.ENGLISH ? Language.SPANISH : Language.ENGLISH;
    }

    /** The other language's name in itself. */
    public String otherLanguage() {
        return language == Language.ENGLISH ? "Español" : "English";
    }

    /** Where the other language is chosen; it leads back to this page. */
    public String languageAddress() {
        return "/language/" + other().tag() + "?back=" + part(path);
    }

    /** A day as people write it. */
    public String date(LocalDate day) {
        return written.of(day);
    }

    /** A moment as people write it. */
    public String time(Instant moment) {
        return written.of(moment);
    }

    /** How long ago a moment was. */
    public String age(Instant moment) {
        return written.age(moment, now);
    }

    /** A number of days. */
    public String days(long days) {
        return written.days(days);
    }

    /** A whole number with its thousands set apart. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(language == Language.SPANISH ? MEXICO : Locale.US)
                .format(number);
    }

    /** A text as a part of an address. */
    public static String part(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
