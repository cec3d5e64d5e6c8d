package org.tamiz.documents.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;

/** Who designates: the words for authorities and countries, and whose designations of the record are theirs. */
final class Authorities {
    private static final Pattern AMERICAN = Pattern.compile(
            "\\b(?:united states|u\\.?s\\.?a?|america|american|washington|white house|state department|department of state|treasury|ofac|fincen|department of the treasury|secretary of state|marco rubio|rubio|trump|biden|estados unidos|ee\\.? ?uu\\.?|eeuu|eua|estadounidenses?|casa blanca|tesoro|departamento de estado|departamento del tesoro)(?![a-z])");
    private static final Pattern UN = Pattern.compile(
            "\\b(?:united nations|the un|u\\.n\\.|un(?= security council| sanctions)|security council|naciones unidas|onu|consejo de seguridad)(?![a-z])");
    private static final Pattern EU =
            Pattern.compile("\\b(?:european union|e\\.?u\\.?|brussels|union europea|ue|bruselas)(?![a-z])");
    private static final Pattern UK = Pattern.compile(
            "\\b(?:united kingdom|u\\.?k\\.?|britain|british|london|ofsi|reino unido|londres|britanico)(?![a-z])");
    private static final Pattern CANADA = Pattern.compile("\\b(?:canada|canadian|ottawa|canadiense)(?![a-z])");
    private static final Pattern SAT = Pattern.compile(
            "\\b(?:(?:el|del|al) sat|mexico's sat|servicio de administracion tributaria|tax administration service)\\b");
    private static final Pattern COUNTRY = Pattern.compile("\\b(?:" + String.join("|", countries()) + ")\\b");
    /** What comes from a country, or borders on it, is not in it. */
    private static final Pattern FROM =
            Pattern.compile("\\b(?:from|desde|de|through|via|with|con|por|into|new|nuevo|nueva|gulf of|golfo de) $");

    private Authorities() {}

    /** Whether words name an authority or a country. */
    static boolean known(String folded) {
        return in(folded) != null;
    }

    /** The first authority or country named; null if there is none. */
    static @Nullable String in(String folded) {
        for (Pattern pattern : List.of(AMERICAN, UN, EU, UK, CANADA, SAT, COUNTRY)) {
            Matcher m = pattern.matcher(folded);
            if (m.find()) {
                return m.group();
            }
        }
        return null;
    }

    /** Where words first name a country other than the United States as a place where something is; -1 if they do not. */
    static int countryIn(String folded) {
        Matcher m = COUNTRY.matcher(folded);
        while (m.find()) {
            if (!FROM.matcher(folded.substring(0, m.start())).find()) {
                return m.start();
            }
        }
        return -1;
    }

    /**
     * The program that says whose record answers for an authority: null for the United States and where none is stated, so
     * that the claim's own program decides; UNSTATED for a country of which no list is read.
     */
    static @Nullable Program recordOf(@Nullable String by) {
        if (by == null || AMERICAN.matcher(by).find()) {
            return null;
        }
        if (UN.matcher(by).find()) {
            return Program.UN;
        } else if (EU.matcher(by).find()) {
            return Program.EU;
        } else if (UK.matcher(by).find()) {
            return Program.UK;
        } else if (CANADA.matcher(by).find()) {
            return Program.CANADA;
        }
        return SAT.matcher(by).find() ? Program.SAT : COUNTRY.matcher(by).find() ? Program.UNSTATED : null;
    }

    /** Whether a designation is of the United States. */
    static boolean american(Designation designation) {
        return Program.SDN.covers(designation) || Program.FINCEN.covers(designation);
    }

    private static List<String> countries() {
        List<String> names = new ArrayList<>();
        for (String code : Locale.getISOCountries()) {
            if (code.equals("US")) {
                continue;
            }
            Locale country = new Locale.Builder().setRegion(code).build();
            for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("es"))) {
                String name = FoldedText.fold(country.getDisplayCountry(language));
                if (name.matches("[a-z ]{4,}")) {
                    names.add(name);
                }
            }
        }
        names.sort((a, b) -> b.length() - a.length() != 0 ? b.length() - a.length() : a.compareTo(b));
        return names;
    }
}
