package org.tamiz.documents.statements;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.statements.Claim.Statistic.Kind;
import org.tamiz.lists.series.VsrrReader;

/**
 * Reads claims on deaths by drugs, passage by passage: a number, what is counted, where, and when. Not thread-safe: "that
 * same period" takes over what the claim before said.
 */
final class StatisticReader {
    private static final Pattern OVERDOSE = Pattern.compile("overdos|sobredosis");
    private static final Pattern DRUG = Pattern.compile(
            "overdos|sobredosis|opioid|opiace|fentan|heroin|cocain|methadone|metadona|methamphetamine|metanfetamina|psychostimulant|psicoestimulante|\\bdrugs?\\b|\\bdrogas?\\b");
    private static final Pattern DEATH = Pattern.compile(
            "\\b(?:deaths?|died|die|dying|dead|killed|kills|fatal(?:ity|ities)?|lost their lives|lives|claimed|muertes?|muert[oa]s?|murieron|mueren|morir|habian muerto|fallec\\w+|decesos?|defunciones|perdieron la vida|vidas|victimas mortales)\\b");
    private static final Pattern COUNT = Pattern.compile(
            "\\b(?:predicted|reported|provisional|final|estimated)(?: [a-z]+)? (?:counts?|totals?|figures?|numbers?|values?|tall(?:y|ies))\\b|\\b(?:cifras?|conteos?|recuentos?|totales|total|numeros?|valor(?:es)?)(?: [a-z]+)? (?:previst|pronosticad|predich|provisional|reportad|registrad|notificad|estimad|final)\\w*|\\b(?:toll|cifra|total|count|figure)\\b");
    private static final Pattern TWELVE = Pattern.compile(
            "\\b(?:12|twelve)[- ]months?\\b|\\b(?:12|doce) meses\\b|\\byear (?:ending|ended|through|to)\\b|\\b(?:ano|anual) (?:terminado|concluido|que termino) en\\b|\\b12-month-ending\\b");
    private static final Pattern SAME_PERIOD = Pattern.compile(
            "\\b(?:(?:that|the|those) same (?:period|twelve months|12 months|months|span|year)|(?:ese|el|los) mismos? (?:periodo|lapso|meses|plazo|ano)|over that (?:period|time)|in that period|en ese (?:periodo|lapso))\\b");
    private static final Pattern PREDICTED = Pattern.compile(
            "\\b(?:predicted|projected|estimated|estimates?|forecast|prediction|previst[oa]s?|pronosticad[oa]s?|predich[oa]s?|predic\\w+|proyectad[oa]s?|estimad[oa]s?|estimacion(?:es)?|pronostico|preve|preven|estima)\\b");
    private static final Pattern REPORTED = Pattern.compile(
            "\\breported(?= (?:[a-z]+ ){0,2}(?:counts?|deaths?|numbers?|totals?|figures?|overdose|values?|drug|fatal))|\\b(?:deaths?|count|number|figure|were|been|overdoses|total) (?:reported|recorded|counted)\\b|\\b(?:muertes|fallecimientos|decesos|defunciones|conteo|cifra|recuento|total|numero|casos|sobredosis|valor)(?: [a-z]+)? (?:reportad|registrad|notificad|contabilizad|informad)[oa]s?\\b");
    private static final Pattern FINAL = Pattern.compile("\\b(?:final|definitiv[oa]s?)\\b");
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:(fell|fall|fallen|dropped|drop|declined?|decreased?|down|reduction|plunged|bajaron|bajo|cayeron|cayo|caida|disminuyeron|disminuyo|descendieron|descenso|reduccion|disminucion|se redujeron)|(rose|risen|rise|increased?|up|grew|climbed|jumped|aumentaron|aumento|subieron|subio|crecieron|crecio|incremento|alza))\\b");
    private static final Pattern NOT_DEATHS = Pattern.compile(
            "^ ?(?:kilo|kilogram|kg|pound|lb|gram|pill|tablet|pastilla|dose\\b|doses\\b|dosis|dollar|usd|peso|euro|%|mile|km|kilomet|hour|day|dia|week|semana|month|mes\\b|meses|year|ano|officer|agent|soldier|elemento|famil|page|pagina|people were arrested|personas detenidas|per 100|por cada|litr|tonelad|ton\\b|tons\\b|county|condado)");
    private static final Pattern MONEY = Pattern.compile("(?:[$€£]|usd|mxn|us\\$) ?$");
    /** What a comparator says, before or after the number, by the words next to it. */
    private static final Map<Comparator, Pattern> BEFORE = before();

    private static final Map<String, Pattern> DRUGS = drugs();
    private static final Pattern RANGE = Pattern.compile(" (?:to|through|and|until|y|a|hasta) ");
    private static final Pattern YEAR_BEFORE = Pattern.compile(
            "^ ?(?:[a-z]+ ){0,3}(?:the (?:year before|previous year|prior year)|a year (?:earlier|before)|el ano (?:anterior|previo)|un ano antes)\\b");
    private static final BigDecimal LEAST = BigDecimal.valueOf(20);

    private final @Nullable LocalDate written;
    private @Nullable String measure;
    private @Nullable String place;
    private @Nullable YearMonth period;
    /** The sentence read last and the place that it or its paragraph names, for many numbers may stand in one sentence. */
    private String lastSentence = "";

    private @Nullable String placeAround;

    StatisticReader(@Nullable LocalDate written) {
        this.written = written;
    }

    /** The claims of a passage, one a number; empty if it makes none. */
    List<Claim.Statistic> read(Passage passage, String sentence, String paragraph) {
        String folded = passage.folded();
        boolean counts = (DRUG.matcher(folded).find()
                        && (DEATH.matcher(folded).find()
                                || COUNT.matcher(folded).find()))
                || (DEATH.matcher(folded).find() && TWELVE.matcher(folded).find())
                || (DEATH.matcher(folded).find() && OVERDOSE.matcher(sentence).find())
                || (measure != null
                        && COUNT.matcher(folded).find()
                        && (TWELVE.matcher(folded).find()
                                || SAME_PERIOD.matcher(folded).find()));
        if (passage.question() || !counts) {
            return List.of();
        }
        List<TextDates.Found> dates = TextDates.in(folded, written);
        List<Claim.Statistic> claims = new ArrayList<>();
        for (TextNumbers.Found number : numbers(folded, dates)) {
            Comparator comparator = comparator(folded, number);
            boolean change = comparator == Comparator.FELL_BY || comparator == Comparator.ROSE_BY;
            if (number.percent() == change) {
                claims.add(claim(passage, sentence, paragraph, dates, number, comparator));
            }
        }
        return claims;
    }

    private Claim.Statistic claim(
            Passage passage,
            String sentence,
            String paragraph,
            List<TextDates.Found> dates,
            TextNumbers.Found number,
            Comparator comparator) {
        String folded = passage.folded();
        String what = measure(folded, sentence);
        String where = place(folded, sentence, paragraph);
        boolean twelve = TWELVE.matcher(folded).find();
        boolean same = SAME_PERIOD.matcher(folded).find();
        TimeInterval when = dates.isEmpty() ? null : dates.get(0).when();
        for (TextDates.Found date : dates) {
            when = date.when() != null && twelve && month(date.when()) ? date.when() : when;
        }
        boolean year = false;
        YearMonth ending = null;
        if (twelve && when != null && month(when)) {
            ending = YearMonth.from(when.to());
        } else if (same) {
            ending = period;
        } else if (when != null && wholeYear(when)) {
            ending = YearMonth.from(when.to());
            year = true;
        }
        if (ending == null) {
            ending = endOfRange(folded, dates);
        }
        if (ending != null
                && YEAR_BEFORE.matcher(folded.substring(number.end())).find()) {
            ending = ending.minusYears(1);
        }
        if (ending != null && !year) {
            when = new TimeInterval(
                    ending.minusMonths(11).atDay(1),
                    ending.atEndOfMonth(),
                    TimeInterval.Relation.WITHIN,
                    "12 months ending " + ending);
        }
        if (where == null && (twelve || same)) {
            where = place == null ? Places.COUNTRY : place;
        }
        measure = what == null ? measure : what;
        place = where == null || where.equals(Places.ELSEWHERE) ? place : where;
        period = ending == null ? period : ending;
        return new Claim.Statistic(what, where, number.value(), comparator, ending, year, kind(folded, number), when);
    }

    /** The last month of "between February 2024 and January 2025" where that makes twelve; else null. */
    private static @Nullable YearMonth endOfRange(String folded, List<TextDates.Found> dates) {
        for (int i = 1; i < dates.size(); i++) {
            TimeInterval first = dates.get(i - 1).when();
            TimeInterval last = dates.get(i).when();
            String between =
                    folded.substring(dates.get(i - 1).end(), dates.get(i).start());
            if (first != null
                    && last != null
                    && month(first)
                    && month(last)
                    && RANGE.matcher(between).matches()
                    && YearMonth.from(first.from()).plusMonths(11).equals(YearMonth.from(last.from()))) {
                return YearMonth.from(last.from());
            }
        }
        return null;
    }

    private static boolean month(TimeInterval when) {
        return YearMonth.from(when.from()).equals(YearMonth.from(when.to()));
    }

    private static boolean wholeYear(TimeInterval when) {
        return when.from().getDayOfYear() == 1
                && when.to().equals(LocalDate.of(when.from().getYear(), 12, 31));
    }

    private static List<TextNumbers.Found> numbers(String folded, List<TextDates.Found> dates) {
        List<TextNumbers.Found> numbers = new ArrayList<>();
        TextNumbers.Found last = null;
        for (TextNumbers.Found number : TextNumbers.in(folded)) {
            boolean ofDate =
                    dates.stream().anyMatch(date -> date.start() < number.end() && number.start() < date.end());
            String after = folded.substring(number.end());
            String before = folded.substring(Math.max(0, number.start() - 6), number.start());
            boolean year = number.value().scale() <= 0
                    && number.end() - number.start() == 4
                    && folded.substring(number.start(), number.end()).matches("(?:19|20)\\d\\d");
            boolean small = !number.percent() && number.value().compareTo(LEAST) < 0;
            if (ofDate
                    || year
                    || small
                    || NOT_DEATHS.matcher(after).find()
                    || MONEY.matcher(before).find()) {
                continue;
            }
            if (last != null
                    && folded.substring(last.end(), number.start()).matches(" ?(?:to|a) ?")
                    && folded.substring(Math.max(0, last.start() - 8), last.start())
                            .matches(".*(?:from|de) $")) {
                numbers.remove(numbers.size() - 1);
            }
            numbers.add(number);
            last = number;
        }
        return numbers;
    }

    private static Comparator comparator(String folded, TextNumbers.Found number) {
        String before = folded.substring(Math.max(0, number.start() - 40), number.start());
        if (number.percent()) {
            Matcher m = CHANGE.matcher(
                    folded.substring(Math.max(0, number.start() - 80), Math.min(folded.length(), number.end() + 25)));
            Comparator found = Comparator.EQUAL;
            while (m.find()) {
                found = m.group(1) != null ? Comparator.FELL_BY : Comparator.ROSE_BY;
            }
            return found;
        }
        for (Map.Entry<Comparator, Pattern> one : BEFORE.entrySet()) {
            if (one.getValue().matcher(before).find()) {
                return one.getKey();
            }
        }
        String after = folded.substring(number.end(), Math.min(folded.length(), number.end() + 20));
        return after.matches("^ ?(?:or more|o mas|plus)\\b.*|^\\+.*") ? Comparator.AT_LEAST : Comparator.EQUAL;
    }

    /** The kind told by the words right after the number, else by the last ones before it, else by the first after. */
    private static Kind kind(String folded, TextNumbers.Found number) {
        String after = folded.substring(number.end());
        String close = after.split("[,;]", 2)[0];
        Kind kind = first(close.substring(0, Math.min(close.length(), 32)));
        if (kind == Kind.UNSTATED) {
            kind = last(folded.substring(0, number.start()));
        }
        return kind == Kind.UNSTATED ? first(after) : kind;
    }

    private static Kind first(String words) {
        int best = Integer.MAX_VALUE;
        Kind kind = Kind.UNSTATED;
        for (Map.Entry<Kind, Pattern> one : KINDS.entrySet()) {
            Matcher m = one.getValue().matcher(words);
            if (m.find() && m.start() < best) {
                best = m.start();
                kind = one.getKey();
            }
        }
        return kind;
    }

    private static Kind last(String words) {
        int best = -1;
        Kind kind = Kind.UNSTATED;
        for (Map.Entry<Kind, Pattern> one : KINDS.entrySet()) {
            Matcher m = one.getValue().matcher(words);
            while (m.find()) {
                if (m.start() > best) {
                    best = m.start();
                    kind = one.getKey();
                }
            }
        }
        return kind;
    }

    /** The indicator that words are about; null if the series has none for it. */
    private @Nullable String measure(String folded, String sentence) {
        for (Map.Entry<String, Pattern> drug : DRUGS.entrySet()) {
            if (drug.getValue().matcher(folded).find()) {
                return drug.getKey();
            }
        }
        if (FENTANYL_DEATHS.matcher(folded).find()) {
            return null;
        }
        if (OVERDOSE.matcher(folded).find()
                || OVERDOSE.matcher(sentence).find()
                || DRUG_DEATHS.matcher(folded).find()) {
            return FENTANYL.matcher(folded).find() && !OVERDOSE.matcher(folded).find() ? null : VsrrReader.OVERDOSE;
        }
        if (FENTANYL.matcher(folded).find()) {
            return null;
        }
        return measure;
    }

    private @Nullable String place(String folded, String sentence, String paragraph) {
        String named = Places.in(folded);
        if (named != null) {
            return named;
        }
        if (!sentence.equals(lastSentence)) {
            lastSentence = sentence;
            String around = Places.in(sentence);
            placeAround = around == null && Places.COUNTRY.equals(Places.in(paragraph)) ? Places.COUNTRY : around;
        }
        return placeAround == null ? place : placeAround;
    }

    private static final Pattern FENTANYL = Pattern.compile("fentan");

    /** Deaths of this drug alone, which the total says nothing about. */
    private static final Pattern FENTANYL_DEATHS =
            Pattern.compile("fentan\\w*[- ](?:(?:related|involved|induced)[- ])?(?:drug )?(?:overdos|deaths?|poisoning)"
                    + "|(?:overdos\\w*|sobredosis|deaths?|muertes?|fallecimientos)"
                    + " (?:from|by|due to|involving|of|on|por|de|con) (?:\\w+ )?fentan");

    private static final Pattern DRUG_DEATHS =
            Pattern.compile("drug[- ](?:related )?deaths?|deaths? (?:from|by|due to) drugs?|muertes? por drogas?");
    private static final Map<Kind, Pattern> KINDS =
            Map.of(Kind.PREDICTED, PREDICTED, Kind.REPORTED, REPORTED, Kind.FINAL, FINAL);

    private static Map<Comparator, Pattern> before() {
        String end = "(?: (?:of|the|a|an|de|los|las|unos|unas|about|some|roughly))? ?$";
        Map<Comparator, Pattern> cues = new LinkedHashMap<>();
        cues.put(
                Comparator.AT_LEAST,
                Pattern.compile(
                        "(?:at least|no fewer than|not less than|no less than|a minimum of|al menos|por lo menos|cuando menos|no menos de|como minimo)"
                                + end));
        cues.put(
                Comparator.AT_MOST,
                Pattern.compile(
                        "(?:at most|no more than|up to|a maximum of|not more than|as many as|como maximo|a lo sumo|no mas de|hasta)"
                                + end));
        cues.put(
                Comparator.MORE_THAN,
                Pattern.compile(
                        "(?:more than|over|above|upwards? of|in excess of|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?|topp(?:ed|ing)|tops|passed|greater than|higher than|north of|mas de|superior(?:es)? a|por encima de|superaron|supero|superan|supera|superado|superando|rebasaron|rebaso|rebasan|rebasa|rebasado|excedieron|excedio|sobrepas\\w+|mayor(?:es)? (?:a|de|que))"
                                + end));
        cues.put(
                Comparator.LESS_THAN,
                Pattern.compile(
                        "(?:less than|fewer than|under|below|lower than|menos de|inferior(?:es)? a|por debajo de|menor(?:es)? (?:a|de|que)|no llego a|no llegaron a|no alcanzo|no alcanzaron)"
                                + end));
        cues.put(
                Comparator.NEARLY,
                Pattern.compile(
                        "(?:nearly|almost|close to|approaching|just (?:under|below|short of)|not quite|casi|cerca de|cercan[oa]s? a|proxim[oa]s? a|poco menos de)"
                                + end));
        cues.put(
                Comparator.ABOUT,
                Pattern.compile(
                        "(?:about|around|approximately|roughly|some|an estimated|circa|approx\\.?|alrededor de|aproximadamente|unos|unas|en torno a|cosa de|mas o menos|del orden de|estimated)"
                                + end));
        return cues;
    }

    private static Map<String, Pattern> drugs() {
        Map<String, Pattern> drugs = new LinkedHashMap<>();
        drugs.put(
                "Synthetic opioids, excl. methadone (T40.4)",
                Pattern.compile("synthetic opioids?(?! and)|opioides sinteticos|opiaceos sinteticos|t40\\.4(?!,)"));
        drugs.put(
                "Psychostimulants with abuse potential (T43.6)",
                Pattern.compile("psychostimulants?|psicoestimulantes?|methamphetamines?|metanfetaminas?|t43\\.6"));
        drugs.put(
                "Natural & semi-synthetic opioids (T40.2)",
                Pattern.compile(
                        "natural (?:and|&|or) semi-?synthetic opioids|opioides naturales y semisinteticos|t40\\.2"));
        drugs.put("Heroin (T40.1)", Pattern.compile("heroina?\\b|t40\\.1"));
        drugs.put("Cocaine (T40.5)", Pattern.compile("cocaine|cocaina|t40\\.5"));
        drugs.put(
                "Methadone (T40.3)",
                Pattern.compile(
                        "(?<!than )(?<!excluding )(?<!except )(?<!excl\\. )methadone|(?<!de la )(?<!excepto )(?<!salvo )metadona|t40\\.3"));
        drugs.put("Opioids (T40.0-T40.4,T40.6)", Pattern.compile("\\bopioids?\\b|\\bopioides?\\b|\\bopiaceos?\\b"));
        return drugs;
    }
}
