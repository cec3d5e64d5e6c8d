package org.tamiz.documents.statements;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.tamiz.documents.statements.Claim.Statistic.Kind;

/** The words, English and Spanish, of claims on deaths by drugs: what is counted, how the number is put, and which count it is. */
final class StatisticCues {
    static final Pattern OVERDOSE = Pattern.compile("overdos|sobredosis");
    static final Pattern DRUG = Pattern.compile(
            "overdos|sobredosis|opioid|opiace|fentan|heroin|cocain|methadone|metadona|methamphetamine|metanfetamina|psychostimulant|psicoestimulante|\\bdrugs?\\b|\\bdrogas?\\b");
    static final Pattern DEATH = Pattern.compile(
            "\\b(?:deaths?|died|die|dying|dead|killed|kills|fatal(?:ity|ities)?|lost their lives|lost (?=[\\d,]+ (?:people|lives|americans))|lives|claimed|muertes?|muert[oa]s?|murieron|mueren|morir|habian muerto|fallec\\w+|decesos?|defunciones|perdieron la vida|vidas|victimas mortales)\\b");
    static final Pattern COUNT = Pattern.compile(
            "\\b(?:predicted|reported|provisional|final|estimated)(?: [a-z]+)? (?:counts?|totals?|figures?|numbers?|values?|tall(?:y|ies))\\b|\\b(?:cifras?|conteos?|recuentos?|totales|total|numeros?|valor(?:es)?)(?: [a-z]+)? (?:previst|pronosticad|predich|provisional|reportad|registrad|notificad|estimad|final)\\w*|\\b(?:toll|cifra|total|count|figure)\\b");
    static final Pattern TWELVE = Pattern.compile(
            "\\b(?:12|twelve)[- ]months?\\b|\\b(?:12|doce) meses\\b|\\byear (?:ending|ended|through|to)\\b|\\b(?:ano|anual) (?:terminado|concluido|que termino) en\\b|\\b12-month-ending\\b");
    static final Pattern SAME_PERIOD = Pattern.compile(
            "\\b(?:(?:that|the|those) same (?:period|twelve months|12 months|months|span|year)|(?:ese|el|los) mismos? (?:periodo|lapso|meses|plazo|ano)|over that (?:period|time)|in that period|en ese (?:periodo|lapso))\\b");
    static final Pattern PREDICTED = Pattern.compile(
            "\\b(?:predicted|projected|estimated|estimates?|forecast|prediction|previst[oa]s?|pronosticad[oa]s?|predich[oa]s?|predic\\w+|proyectad[oa]s?|estimad[oa]s?|estimacion(?:es)?|pronostico|preve|preven|estima)\\b");
    static final Pattern REPORTED = Pattern.compile(
            "\\breported(?= (?:[a-z]+ ){0,2}(?:counts?|deaths?|numbers?|totals?|figures?|overdose|values?|drug|fatal))|\\b(?:deaths?|count|number|figure|were|been|overdoses|total) (?:reported|recorded|counted)\\b|\\b(?:muertes|fallecimientos|decesos|defunciones|conteo|cifra|recuento|total|numero|casos|sobredosis|valor)(?: [a-z]+)? (?:reportad|registrad|notificad|contabilizad|informad)[oa]s?\\b");
    static final Pattern FINAL = Pattern.compile("\\b(?:final|definitiv[oa]s?)\\b");
    static final Pattern CHANGE = Pattern.compile(
            "\\b(?:(fell|fall|fallen|dropped|drop|declined?|decreased?|down|reduction|plunged|bajaron|bajo|cayeron|cayo|caida|disminuyeron|disminuyo|descendieron|descenso|reduccion|disminucion|se redujeron)|(rose|risen|rise|increased?|up|grew|climbed|jumped|aumentaron|aumento|subieron|subio|crecieron|crecio|incremento|alza))\\b");
    static final Pattern NOT_DEATHS = Pattern.compile(
            "^ ?(?:kilo|kilogram|kg|pound|lb|gram|pill|tablet|pastilla|dose\\b|doses\\b|dosis|dollar|usd|peso|euro|%|mile|km|kilomet|hour|day|dia|week|semana|month|mes\\b|meses|year|ano|officer|agent|soldier|elemento|famil|page|pagina|people were arrested|personas detenidas|per 100|por cada|litr|tonelad|ton\\b|tons\\b|county|condado)");
    static final Pattern MONEY = Pattern.compile("(?:[$€£]|usd|mxn|us\\$) ?$");
    /** What a comparator says, before or after the number, by the words next to it. */
    static final Map<Comparator, Pattern> BEFORE = before();

    static final Map<String, Pattern> DRUGS = drugs();
    static final Pattern RANGE = Pattern.compile(" (?:to|through|and|until|y|a|hasta) ");
    static final Pattern YEAR_BEFORE = Pattern.compile(
            "^ ?(?:[a-z]+ ){0,3}(?:the (?:year before|previous year|prior year)|a year (?:earlier|before)|el ano (?:anterior|previo)|un ano antes)\\b");

    static final Pattern FENTANYL = Pattern.compile("fentan");

    /** Deaths of this drug alone, which the total says nothing about. */
    static final Pattern FENTANYL_DEATHS =
            Pattern.compile("fentan\\w*[- ](?:(?:related|involved|induced)[- ])?(?:drug )?(?:overdos|deaths?|poisoning)"
                    + "|(?:overdos\\w*|sobredosis|deaths?|muertes?|fallecimientos)"
                    + " (?:from|by|due to|involving|of|on|por|de|con) (?:\\w+ )?fentan");

    static final Pattern DRUG_DEATHS =
            Pattern.compile("drug[- ](?:related )?deaths?|deaths? (?:from|by|due to) drugs?|muertes? por drogas?");
    static final Map<Kind, Pattern> KINDS =
            Map.of(Kind.PREDICTED, PREDICTED, Kind.REPORTED, REPORTED, Kind.FINAL, FINAL);

    /** A percentage of the deaths, not a change of their number. */
    static final Pattern SHARE_AFTER = Pattern.compile(
            "^ ?(?:of|de)(?: (?:all|the|those|these|its|our|total|las|los|todas|todos|esas|esos|el total de|total de|the total))* (?:[a-z-]+ ){0,4}?(?:deaths?|overdoses?|fatalities|victims|cases|muertes?|fallecimientos|decesos|defunciones|sobredosis|casos|victimas|them|ellas|ellos)\\b");

    static final Pattern SHARE_BEFORE = Pattern.compile(
            "(?:account(?:s|ed|ing)? for|made up|makes? up|represent(?:s|ed|an|o|aron|a)?|compris(?:es|ed)|constitut(?:es|ed)|share of|proportion of|proporcion de|constituyen?)(?: (?:about|nearly|over|more than|almost|some|el|un|cerca del?|casi(?: el)?|mas del?|alrededor del?))* ?$");
    /** "down from 70%", "rose to 30%": where it was or is, not by how much it changed. */
    static final Pattern LEVEL_BEFORE = Pattern.compile(
            "(?:\\b(?:down|up|fell|fallen|falling|dropped|drop|declined?|rose|risen|increased?|grew|decreased?|cayo|cayeron|bajo|bajaron|subio|subieron|paso|pasaron|aumento|aumentaron)(?: [a-z]+)? (?:from|to|at|a|al|hasta(?: el)?|desde(?: el)?)|\\b(?:from|to|at|until|hasta|desde|stood at|reached))(?: (?:about|nearly|around|some|un|el|casi))? ?$");

    static final Pattern FROM_BEFORE = Pattern.compile("\\b(?:from|de|del|desde)(?: (?:un|el))? ?$");
    static final Pattern TO_AFTER = Pattern.compile("^ ?(?:to|a|al)(?: (?:el|un))? ?\\d");
    /** "down from 110,037": the number of another period. */
    static final Pattern COMPARED = Pattern.compile(
            "\\b(?:down|up|fell|fallen|dropped|drop|decline|declined|decrease|decreased|rose|risen|rise|increase|increased|compared (?:with|to)|versus|against|than|frente a|comparad[oa]s? con|en comparacion con|por debajo de|desde)(?: (?:from|the|las|los|a|[a-z]+ from))*(?: (?:about|nearly|over|more than|almost|some|roughly|un|unos|unas|casi))* ?$");

    static final Pattern BETWEEN = Pattern.compile("\\b(?:between|entre)(?: (?:about|unas|unos|las|los))? $");
    static final Pattern AND_NUMBER = Pattern.compile("^ (?:and|y) \\d");
    static final Pattern BETWEEN_NUMBER = Pattern.compile(
            "\\b(?:between|entre)(?: (?:about|unas|unos|las|los))? [\\d.,' ]+(?:thousand|mil|k)? (?:and|y) $");
    /** Turns what exceeds a number into what does not. */
    static final Pattern DENIED =
            Pattern.compile("(?:\\b(?:not|never|no|nunca|without|sin)|n't)(?: (?:[a-z]+ ){0,2})?$");
    /** "67,152 reported": right after a number it needs no noun. */
    static final Pattern RIGHT_REPORTED = Pattern.compile(
            "^ ?\\(?(?:reported|registrad[oa]s|reportad[oa]s|notificad[oa]s)\\b(?! (?:by|in|on|por|el)\\b)");
    /** Where what a number counts is no longer told. */
    static final Pattern CLAUSE_END = Pattern.compile(
            "[,;:](?! (?:in|of|en|de) (?:which|whom|las que|los que|las cuales))| (?:and|y|while|mientras|but|pero|compared|driven|mostly|con respecto) ");

    /** "82,138, not 110,000": a number that is put aside. */
    static final Pattern NOT_IT =
            Pattern.compile("(?:\\b(?:not|no|rather than|instead of|en vez de|en lugar de)|n't) $");

    private StatisticCues() {}

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
                Comparator.JUST_OVER,
                Pattern.compile(
                        "(?:(?:just|slightly|a little|a bit) (?:over|above|more than|north of)|(?:un )?poco mas de|apenas (?:por encima|arriba) de|apenas mas de)"
                                + end));
        cues.put(
                Comparator.NEARLY,
                Pattern.compile(
                        "(?:nearly|almost|close to|approaching|(?:just|slightly|a little|a bit|somewhat) (?:under|below|short of|less than|fewer than)|not quite|casi|cerca de|cercan[oa]s? a|proxim[oa]s? a|(?:un )?poco menos de)"
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
