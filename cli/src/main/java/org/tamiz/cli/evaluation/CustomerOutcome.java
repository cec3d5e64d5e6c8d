package org.tamiz.cli.evaluation;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Hit;
import org.tamiz.core.screening.Screening;

/**
 * What came of screening a customer, beside the truth.
 *
 * @param truth what is known
 * @param own the highest score with an entry of the party it is, or shares its name with; 0 if none is a hit
 * @param best the highest score of all; 0 if there is no hit
 * @param others the highest score of each other entry
 */
record CustomerOutcome(Truth.Answer truth, double own, double best, Map<String, Double> others) {
    CustomerOutcome {
        others = Map.copyOf(others);
    }

    /** Of an entry that stands on several lists the highest score counts. Null means that the customer could not be read. */
    static CustomerOutcome of(Truth.Answer truth, @Nullable Screening screening) {
        double own = 0;
        double best = 0;
        Map<String, Double> others = new HashMap<>();
        if (screening != null) {
            for (Hit hit : screening.hits()) {
                double score = hit.score().probability();
                best = Math.max(best, score);
                if (truth.entries().contains(hit.party().id())) {
                    own = Math.max(own, score);
                } else {
                    others.merge(hit.party().id(), score, Math::max);
                }
            }
        }
        return new CustomerOutcome(truth, own, best, others);
    }

    /** How many other entries score at least this. */
    long others(double threshold) {
        return others.values().stream().filter(score -> score >= threshold).count();
    }
}
