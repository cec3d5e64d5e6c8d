package org.tamiz.server.yente;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.reports.EvidenceText;
import org.tamiz.reports.phrase.Language;
import tools.jackson.core.JsonGenerator;

/**
 * Writes the evidence that the scorer used, feature by feature: {@code score} is its weight in bits, and all of them add up to the
 * base-2 logarithm of the odds.
 */
final class Explanations {
    private Explanations() {}

    /** Writes the member {@code explanations}. */
    static void write(JsonGenerator json, List<Evidence> evidence) {
        Map<Feature, List<Evidence>> byFeature = new EnumMap<>(Feature.class);
        for (Evidence piece : evidence) {
            byFeature.computeIfAbsent(piece.feature(), any -> new ArrayList<>()).add(piece);
        }
        json.writeObjectPropertyStart("explanations");
        byFeature.forEach((feature, pieces) -> {
            double bits = 0;
            for (Evidence piece : pieces) {
                bits += piece.bits();
            }
            json.writeObjectPropertyStart(Algorithms.word(feature));
            json.writeNumberProperty("score", rounded(bits));
            write(json, "detail", joined(pieces, piece -> EvidenceText.finding(piece, Language.ENGLISH)));
            write(json, "query", joined(pieces, Evidence::recordValue));
            write(json, "candidate", joined(pieces, Evidence::partyValue));
            json.writeEndObject();
        });
        json.writeEndObject();
    }

    /** To a thousandth of a bit, as the other answers give it. */
    private static double rounded(double bits) {
        return Math.round(bits * 1000) / 1000.0;
    }

    private static void write(JsonGenerator json, String name, @Nullable String value) {
        if (value == null) {
            json.writeNullProperty(name);
        } else {
            json.writeStringProperty(name, value);
        }
    }

    /** Part of a piece of evidence as text. */
    private interface Text {
        @Nullable
        String of(Evidence piece);
    }

    private static @Nullable String joined(List<Evidence> pieces, Text text) {
        StringBuilder all = new StringBuilder();
        for (Evidence piece : pieces) {
            String one = text.of(piece);
            if (one != null && !one.isEmpty()) {
                all.append(all.isEmpty() ? "" : "; ").append(one);
            }
        }
        return all.isEmpty() ? null : all.toString();
    }
}
