package org.tamiz.server.yente;

import io.javalin.http.Context;
import java.util.List;
import java.util.Locale;
import org.tamiz.core.model.Feature;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;
import org.tamiz.server.ApiError;
import org.tamiz.server.Json;

/**
 * {@code GET /algorithms}. There is one, for there is one scorer. The names of the published API's own algorithms are answered by
 * it, and the answer says so.
 */
final class Algorithms {
    /** The name of ours. */
    static final String TAMIZ = "tamiz";

    private static final String BEST = "best";
    private static final List<String> OF_OTHERS = List.of(
            "default",
            "logic-v1",
            "logic-v2",
            "name-based",
            "name-qualified",
            "regression-v1",
            "regression-v2",
            "regression-v3",
            "ofac-249",
            "er-unstable");

    private Algorithms() {}

    /**
     * Notes what answers instead of an algorithm that is not ours.
     *
     * @throws Refusal 400 if nobody knows it
     */
    static void check(String name, List<String> notes) {
        if (name.equals(TAMIZ) || name.equals(BEST)) {
            return;
        }
        if (!OF_OTHERS.contains(name)) {
            throw Refusal.bad("Unknown algorithm: " + ApiError.shown(name) + ". There is " + TAMIZ + ", also called "
                    + BEST + "; " + String.join(", ", OF_OTHERS) + " are answered by it too.");
        }
        notes.add("algorithm " + name + " is not Tamiz's; the scores are those of " + TAMIZ + ".");
    }

    /** A feature's name in answers. */
    static String word(Feature feature) {
        return feature.name().toLowerCase(Locale.ROOT);
    }

    static void list(Context context) {
        Json.answer(context, 200, json -> {
            json.writeStartObject();
            json.writeArrayPropertyStart("algorithms");
            json.writeStartObject();
            json.writeStringProperty("name", TAMIZ);
            json.writeStringProperty(
                    "description",
                    "Adds up evidence in bits, for and against, to the probability that both are the same. See docs/matching.md.");
            json.writeObjectPropertyStart("features");
            for (Feature feature : Feature.values()) {
                json.writeObjectPropertyStart(word(feature));
                json.writeStringProperty("description", Phrase.of(feature).in(Language.ENGLISH));
                json.writeNumberProperty("coefficient", 1.0);
                json.writeEndObject();
            }
            json.writeEndObject();
            json.writeObjectPropertyStart("docs");
            json.writeStringProperty(
                    "description", "A feature's score is its weight in bits: above 0 it speaks for a match.");
            json.writeEndObject();
            json.writeEndObject();
            json.writeEndArray();
            json.writeStringProperty("default", TAMIZ);
            json.writeStringProperty("best", TAMIZ);
            json.writeEndObject();
        });
    }
}
