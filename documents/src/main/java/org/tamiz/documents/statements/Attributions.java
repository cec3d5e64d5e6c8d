package org.tamiz.documents.statements;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells who is said to say something: "according to", "testified", "según", "aseguró", quotation marks. */
final class Attributions {
    private static final int LONGEST_SOURCE = 80;
    private static final Pattern ACCORDING = Pattern.compile(
            "\\b(according to|in the words of|per|as told by|citing|quoting|segun|de acuerdo con|a decir de|en palabras de|citando a)\\b ?([^,;:.\"]{0,80})");
    private static final Pattern VERB = Pattern.compile(
            "\\b(said|says|saying|told|reports?|reported(?! (?:deaths?|counts?|totals?|numbers?|overdose|figures?|values?|drug))|reporting|testified|testif(?:y|ies)|claims?|claimed|alleges?|alleged|(?<!united )(?<!member )(?<!gulf )(?<!border )(?<!several )states|stated|announced|announces|confirmed|confirms|noted|notes|added(?= that)|wrote|writes|recalled|argued|argues|warned|warns|stressed|insisted|insists|swore|believes?|suggests?|asserts?|asserted|contends?|described|published|shows"
                    + "|dijo|dice|dicen|dijeron|afirmo|afirma|afirman|afirmaron|aseguro|asegura|aseguran|aseguraron|sostuvo|sostiene|sostienen|senalo|senala|senalan|indico|indica|indican|informo|informa|informaron|reporto|reporta|reportaron|confirmo|confirma|confirmaron|agrego que|anadio que|anadio|explico|explica|detallo|recordo|recuerda|conto|testifico|testificaron|declaro que|relato|relataron|cito|cita|publico|publica|apunto|subrayo|advirtio|advierte|comento|escribio|preciso|menciono|menciona|expuso|alego|alega|denuncio|denuncia|revelo|revela|jura|juro)\\b");
    private static final Pattern HEARSAY = Pattern.compile(
            "\\b(reportedly|allegedly|supposedly|purportedly|is said to|are said to|presuntamente|supuestamente|al parecer|se dice que|trascendio que|se rumora que|dizque|presunt[oa]s?)\\b");

    private Attributions() {}

    /** Who says what a sentence states; null if the text itself does. */
    static @Nullable Attribution in(String folded, String original) {
        Matcher m = ACCORDING.matcher(folded);
        if (m.find()) {
            return new Attribution(m.group(1), clipped(original.substring(m.start(2), m.end(2))));
        }
        m = VERB.matcher(folded);
        if (m.find()) {
            int from = Math.max(
                    Math.max(folded.lastIndexOf(',', m.start()), folded.lastIndexOf(';', m.start())),
                    Math.max(folded.lastIndexOf('"', m.start()), m.start() - LONGEST_SOURCE));
            return new Attribution(m.group(1), clipped(original.substring(Math.max(0, from + 1), m.start())));
        }
        m = HEARSAY.matcher(folded);
        if (m.find()) {
            return new Attribution(m.group(1), null);
        }
        int quote = folded.indexOf('"');
        return quote >= 0 && folded.indexOf('"', quote + 1) > quote + 20 ? new Attribution("\"", null) : null;
    }

    private static @Nullable String clipped(String words) {
        String plain = words.replaceAll("\\s+", " ").strip();
        return plain.isEmpty() ? null : plain;
    }
}
