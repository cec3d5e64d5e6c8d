package org.tamiz.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** What many programs do: the Jaro-Winkler similarity of a name with every name of the list, by Apache Commons Text. */
final class JaroWinklerSearcher implements NameSearcher {
    private static final int RANKED = 10;

    private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();
    private final List<String> names;
    private final double[] scores;

    JaroWinklerSearcher(List<String> names) {
        this.names = names;
        this.scores = new double[names.size()];
    }

    @Override
    public String tool() {
        return "Jaro-Winkler";
    }

    /** The ten most similar names, with all that are as similar as the tenth. */
    @Override
    public List<Found> find(String query) {
        PriorityQueue<Double> best = new PriorityQueue<>(List.of(0.0));
        for (int i = 0; i < scores.length; i++) {
            scores[i] = similarity.apply(query, names.get(i));
            if (best.size() < RANKED || scores[i] > best.element()) {
                best.add(scores[i]);
                if (best.size() > RANKED) {
                    best.remove();
                }
            }
        }
        List<Found> found = new ArrayList<>();
        for (int i = 0; i < scores.length; i++) {
            if (scores[i] >= best.element()) {
                found.add(new Found(i, scores[i]));
            }
        }
        return found;
    }

    @Override
    public double leastOfHit() {
        return 0.90;
    }
}
