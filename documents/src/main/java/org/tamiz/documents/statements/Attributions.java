package org.tamiz.documents.statements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells who is said to say something: "according to", "testified", "según", "aseguró", quotation marks. A word counts as a
 * verb of saying only if somebody can be its subject: not in the passive, not as a participle or noun, and not of figures.
 */
final class Attributions {
    private static final int LONGEST_SOURCE = 80;
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(according to|in the words of|per(?= [a-z])(?! (?:cent|capita|month|year|day|week|person|head|cada)\\b)|as told by|citing|quoting|segun|de acuerdo con|a decir de|en palabras de|citando a)\\b ?([^,;:.\"()|]{0,80})");
    private static final Pattern VERB = Pattern.compile(
            "\\b(said|says|saying|told|reports?|reported(?! (?:deaths?|counts?|totals?|numbers?|overdose|figures?|values?|drug))|reporting|testified|testif(?:y|ies)|claims?|claimed|alleges?|alleged|states|stated|announced|announces|confirmed|confirms|noted|notes|added(?= that)|wrote|writes|recalled|argued|argues|warned|warns|stressed|insisted|insists|swore|believes?|suggests?|asserts?|asserted|contends?|described|published|shows"
                    + "|dijo|dice|dicen|dijeron|afirmo|afirma|afirman|afirmaron|aseguro|asegura|aseguran|aseguraron|sostuvo|sostiene|sostienen|senalo|senala|senalan|indico|indica|indican|informo|informa|informaron|reporto|reporta|reportaron|confirmo|confirma|confirmaron|agrego que|anadio que|anadio|explico|explica|detallo|recordo|recuerda|conto|testifico|testificaron|declaro que|relato|relataron|cito|cita|publico|publica|apunto|subrayo|advirtio|advierte|comento|escribio|preciso|menciono|menciona|expuso|alego|alega|denuncio|denuncia|revelo|revela|jura|juro)\\b");
    /** "Ana Lucero, a doctor in Tucson, said": who comes before what else is said of them. */
    private static final Pattern APPOSITION =
            Pattern.compile("\\s*((?:[^\\s,;:\"]+ ){0,4}[^\\s,;:\"]+), (?:[^\\s,;:\"]+ ){0,8}[^\\s,;:\"]+, ");

    private static final Pattern AS = Pattern.compile("(?:^| )(?:como|as) $");
    private static final Pattern SAID_THAT =
            Pattern.compile("(?:" + VERB.pattern() + ") (?:that|que)\\b|" + "\\b(?:agrego|anadio|declaro) que\\b");
    private static final Pattern HEARSAY = Pattern.compile(
            "\\b(reportedly|allegedly|supposedly|purportedly|is said to|are said to|presuntamente|supuestamente|al parecer|se dice que|trascendio que|se rumora que|dizque|presunt[oa]s?)\\b");

    /** Forms that are participles or nouns as well. */
    private static final Pattern PARTICIPLE = Pattern.compile(
            "reported|claimed|alleged|stated|announced|confirmed|noted|described|published|recalled|asserted|told");

    private static final Pattern NOUN = Pattern.compile(
            "reports?|claims?|states|notes|shows|cita|publica|publico|denuncia|preciso|relato|conto|indica|alega");
    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:was|were|is|are|be|been|being|has been|have been|as|the|newly|previously|first|so|not|yet|also|un|una|el|la|fue|fueron)(?: (?:also|first|widely|often|never|not|only|later|newly|[a-z]+ly))? $");
    private static final Pattern BEFORE_NOUN = Pattern.compile(
            "\\b(?:the|a|an|this|that|these|those|its|his|her|their|our|all|any|some|most|many|few|other|such|both|several|no|two|three|four|five|six|seven|eight|nine|ten|fifty|\\d+|united|member|gulf|border|southern|northern|mexican|american|neighbou?ring|news|press|media|annual|final|earlier|of|in|and|insurance|bank|la|el|una|un|su|sus|esta|este|esa|cada|de|en|del|al|salud|via|opinion|seguridad|funcion|cuenta|deuda|fuerza|administracion|ministerio|sector|servicio) $");
    /** After a participle these words go with it, and nothing is said. */
    private static final Pattern GOES_ON = Pattern.compile("^ (?:in|by|on|as|for|at|under|with|to|from)\\b");

    private static final Pattern SAYS_THAT =
            Pattern.compile("^(?: [a-z0-9.-]+){0,6}?,? (?:that|que)\\b|^[:,]? ?[\"\u2014]|^:");
    /** What figures do and people do not. */
    private static final Pattern NOBODY = Pattern.compile(
            "(?:.* )?(?:counts?|figures?|numbers?|totals?|tolls?|deaths?|overdoses|data points?|cifras?|conteos?|totales|total|numeros?|muertes|fallecimientos|which|that|who|whom|que|and|or|it|than|y|o)");

    private static final Pattern CONJUNCTION = Pattern.compile(
            "^(?:and|but|while|as|when|because|after|before|although|though|where|which|whereas|then|later|also|if|since|y|e|pero|que|cuando|porque|aunque|mientras|luego|tambien|como|donde|ya que)\\b ?");
    /** "…, said the prosecutor": who comes after the verb. */
    private static final Pattern AFTERWARDS =
            Pattern.compile("^ (?!(?:that|que|in|on|en|at|a|to|by|todo|nothing|so|lo)\\b)([^,;:.\"]{1,80})");

    private static final Pattern NO_LONGER_WHO = Pattern.compile(
            " (?:that|que|on|in|en|el (?:lunes|martes|miercoles|jueves|viernes|sabado|domingo)|ayer|yesterday|while|when|after|at)\\b");

    private Attributions() {}

    /** Who says what a sentence states; null if the text itself does. */
    static @Nullable Attribution in(String folded, String original) {
        Matcher m = ACCORDING.matcher(folded);
        if (m.find()) {
            return new Attribution(m.group(1), clipped(original.substring(m.start(2), m.end(2))));
        }
        m = VERB.matcher(folded);
        while (m.find()) {
            if (says(folded, m)) {
                String who = subject(folded, original, m);
                if (who == null || !NOBODY.matcher(FoldedText.fold(who)).matches()) {
                    return new Attribution(m.group(1), who);
                }
            }
        }
        m = HEARSAY.matcher(folded);
        if (m.find()) {
            return new Attribution(m.group(1), null);
        }
        int quote = folded.indexOf('"');
        return quote >= 0 && folded.indexOf('"', quote + 1) > quote + 20 ? new Attribution("\"", null) : null;
    }

    /** Where what somebody says starts, up to a place: after "testified that"; 0 if nobody says it. */
    static int saidFrom(String folded, int to) {
        Matcher m = SAID_THAT.matcher(folded.substring(0, Math.max(0, to)));
        int from = 0;
        while (m.find()) {
            from = m.end();
        }
        return from;
    }

    private static boolean says(String folded, Matcher verb) {
        String before = folded.substring(Math.max(0, verb.start() - 40), verb.start());
        String after = folded.substring(verb.end());
        if (PARTICIPLE.matcher(verb.group(1)).matches()
                && (PASSIVE.matcher(before).find()
                        || (GOES_ON.matcher(after).find()
                                && !SAYS_THAT.matcher(after).find()))) {
            return false;
        }
        return !NOUN.matcher(verb.group(1)).matches()
                || !BEFORE_NOUN.matcher(before).find();
    }

    /** The words for who says it: before the verb, past an apposition, or after it; null if there are none. */
    private static @Nullable String subject(String folded, String original, Matcher verb) {
        int from = boundary(folded, verb.start());
        String before = folded.substring(from, verb.start());
        if (before.isBlank() || AS.matcher(before).find()) {
            boolean nickname =
                    from > 1 && folded.charAt(from - 1) == '"' && folded.lastIndexOf('"', from - 2) >= from - 30;
            int quoted = nickname ? folded.lastIndexOf('"', from - 2) : -1;
            if (quoted > 0
                    && !folded.substring(boundary(folded, quoted), quoted).isBlank()) {
                return named(folded, original, boundary(folded, quoted), verb.start());
            }
            Matcher apposed = APPOSITION.matcher(folded.substring(0, verb.start()));
            if (apposed.matches()) {
                return named(folded, original, apposed.start(1), apposed.end(1));
            }
            Matcher after = AFTERWARDS.matcher(folded.substring(verb.end()));
            if (!verb.group(1).endsWith(" que") && after.find()) {
                int start = verb.end() + after.start(1);
                int end = start + end(after.group(1));
                return clipped(original.substring(start, end));
            }
            return null;
        }
        return named(folded, original, from, verb.start());
    }

    private static @Nullable String named(String folded, String original, int from, int to) {
        int start = from;
        while (start < to && folded.charAt(start) == ' ') {
            start++;
        }
        Matcher conjunction = CONJUNCTION.matcher(folded.substring(start, to));
        if (conjunction.find()) {
            start += conjunction.end();
        }
        return start >= to ? null : clipped(original.substring(start, to));
    }

    /** Where the stretch of words starts that ends at a place: after a comma, semicolon, colon, bracket or quotation mark. */
    private static int boundary(String folded, int at) {
        int from = at;
        while (from > 0 && at - from < LONGEST_SOURCE && ",;:\"()\u2014".indexOf(folded.charAt(from - 1)) < 0) {
            from--;
        }
        return from;
    }

    /** Up to where words after a verb are who says it: not on to what is said, or when. */
    private static int end(String words) {
        Matcher m = NO_LONGER_WHO.matcher(words);
        return m.find() ? m.start() : words.length();
    }

    private static @Nullable String clipped(String words) {
        String plain = words.replaceAll("\\s+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
