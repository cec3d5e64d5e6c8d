package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tamiz.cli.EvaluationPhrase;

/**
 * Pairs worth a reviewer's look: drawn from just above and just below the line, and the worst errors.
 *
 * @param candidates what can be drawn, in the order of the input
 * @param threshold the line
 */
record Samples(List<Candidate> candidates, double threshold) {
    /** Samples are drawn from so many pairs nearest to the line. */
    private static final int NEAREST = 60;

    /** So many are drawn. */
    private static final int DRAWN = 10;

    /**
     * What can be drawn.
     *
     * @param score its score
     * @param match whether the two are the same
     * @param examined gives it with its evidence; asked only if it is drawn
     */
    record Candidate(double score, boolean match, Supplier<Examined> examined) {}

    List<Examined.Group> groups(Sampling sampling) {
        return List.of(
                near(EvaluationPhrase.ABOVE_THE_LINE, this::isAbove, sampling),
                near(EvaluationPhrase.BELOW_THE_LINE, candidate -> !isAbove(candidate), sampling),
                worst(
                        EvaluationPhrase.WORST_MISSES,
                        candidate -> candidate.match() && !isAbove(candidate),
                        Comparator.comparingDouble(Candidate::score)),
                worst(
                        EvaluationPhrase.WORST_ALARMS,
                        candidate -> !candidate.match() && isAbove(candidate),
                        Comparator.comparingDouble(Candidate::score).reversed()));
    }

    private boolean isAbove(Candidate candidate) {
        return candidate.score() >= threshold;
    }

    private Examined.Group near(EvaluationPhrase title, Predicate<Candidate> side, Sampling sampling) {
        List<Candidate> nearest = candidates.stream()
                .filter(side)
                .sorted(Comparator.comparingDouble(candidate -> Math.abs(candidate.score() - threshold)))
                .limit(NEAREST)
                .toList();
        List<Candidate> drawn = new ArrayList<>(
                sampling.shuffled(nearest, title.name()).stream().limit(DRAWN).toList());
        drawn.sort(Comparator.comparingDouble(Candidate::score).reversed());
        return new Examined.Group(Label.of(title), nearest.size(), examined(drawn));
    }

    private Examined.Group worst(EvaluationPhrase title, Predicate<Candidate> error, Comparator<Candidate> worstFirst) {
        return new Examined.Group(
                Label.of(title),
                null,
                examined(candidates.stream()
                        .filter(error)
                        .sorted(worstFirst)
                        .limit(DRAWN)
                        .toList()));
    }

    private static List<Examined> examined(List<Candidate> drawn) {
        return drawn.stream().map(candidate -> candidate.examined().get()).toList();
    }
}
