package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.LabelledPairs.LabelledPair;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PairScorer;

/**
 * Pairs worth a reviewer's look: drawn from just above and just below the line, and the worst errors.
 *
 * @param pairs the pairs
 * @param scores a score for each
 * @param file the file they are from
 * @param threshold the line
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record PairSamples(List<LabelledPair> pairs, double[] scores, String file, double threshold) {
    /** Samples are drawn from so many pairs nearest to the line. */
    static final int NEAREST = 60;

    /** So many are drawn. */
    static final int DRAWN = 10;

    List<Examined.Group> groups(Sampling sampling) {
        List<Examined.Group> groups = new ArrayList<>();
        groups.add(near(EvaluationPhrase.ABOVE_THE_LINE, i -> scores[i] >= threshold, sampling));
        groups.add(near(EvaluationPhrase.BELOW_THE_LINE, i -> scores[i] < threshold, sampling));
        groups.add(worst(
                EvaluationPhrase.WORST_MISSES,
                i -> pairs.get(i).match() && scores[i] < threshold,
                Comparator.comparingDouble((Integer i) -> scores[i])));
        groups.add(worst(
                EvaluationPhrase.WORST_ALARMS,
                i -> !pairs.get(i).match() && scores[i] >= threshold,
                Comparator.comparingDouble((Integer i) -> -scores[i])));
        return groups;
    }

    private Examined.Group near(EvaluationPhrase title, IntPredicate side, Sampling sampling) {
        List<Integer> nearest = IntStream.range(0, scores.length)
                .filter(side)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> Math.abs(scores[i] - threshold)))
                .limit(NEAREST)
                .toList();
        List<Integer> drawn = sampling.shuffled(nearest, title.name()).stream()
                .limit(DRAWN)
                .sorted(Comparator.comparingDouble((Integer i) -> -scores[i]).thenComparing(i -> i))
                .toList();
        return new Examined.Group(Label.of(title), nearest.size(), examined(drawn));
    }

    private Examined.Group worst(EvaluationPhrase title, IntPredicate error, Comparator<Integer> worstFirst) {
        return new Examined.Group(
                Label.of(title),
                null,
                examined(IntStream.range(0, scores.length)
                        .filter(error)
                        .boxed()
                        .sorted(worstFirst)
                        .limit(DRAWN)
                        .toList()));
    }

    private List<Examined> examined(List<Integer> places) {
        PairScorer scorer = new PairScorer();
        return places.stream()
                .map(place -> {
                    LabelledPair pair = pairs.get(place);
                    Comparison comparison = pair.pair().compare(scorer);
                    String listed = comparison != null
                            ? comparison.partyName().text()
                            : pair.pair().candidates().isEmpty()
                                    ? ""
                                    : pair.pair().candidates().get(0).text();
                    return new Examined(
                            file + ":" + pair.line(),
                            pair.category(),
                            pair.match(),
                            pair.pair().query(),
                            listed,
                            scores[place],
                            comparison == null ? List.of() : comparison.evidence());
                })
                .toList();
    }
}
