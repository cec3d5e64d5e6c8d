package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.Chart.Point;
import org.tamiz.cli.evaluation.Chart.Series;

/** The usual charts of labelled scores. */
final class Curves {
    private static final int STEPS = 50;

    private Curves() {}

    /** Recall over the rate of false alarms, a line for each matcher. */
    static Chart roc(Map<Label, Ranking> rankings, double mostAlarms) {
        List<Series> series = new ArrayList<>();
        rankings.forEach((name, ranking) -> {
            List<Point> points = new ArrayList<>();
            points.add(Point.of(0, 0));
            if (ranking.matches() > 0 && ranking.others() > 0) {
                for (Ranking.Cut cut : ranking.cuts()) {
                    double alarms = (double) cut.alarms() / ranking.others();
                    if (alarms > mostAlarms) {
                        // The curve leaves the drawing here, at the height it had.
                        points.add(Point.of(
                                mostAlarms, points.get(points.size() - 1).y()));
                        break;
                    }
                    points.add(Point.of(alarms, (double) cut.found() / ranking.matches()));
                }
            }
            series.add(new Series(name, false, points));
        });
        return new Chart(
                Label.of(EvaluationPhrase.ROC),
                Label.of(EvaluationPhrase.FALSE_ALARMS),
                Label.of(EvaluationPhrase.RECALL),
                0,
                mostAlarms,
                mostAlarms == 1,
                null,
                series);
    }

    /** Precision over recall, a line for each matcher. */
    static Chart precisionRecall(Map<Label, Ranking> rankings) {
        List<Series> series = new ArrayList<>();
        rankings.forEach((name, ranking) -> {
            List<Point> points = new ArrayList<>();
            for (Ranking.Cut cut : ranking.cuts()) {
                // A score of 0 says that nothing was found; a threshold of 0 would find everything and show nothing.
                if (ranking.matches() > 0 && cut.threshold() > 0) {
                    points.add(Point.of(
                            (double) cut.found() / ranking.matches(),
                            (double) cut.found() / (cut.found() + cut.alarms())));
                }
            }
            series.add(new Series(name, false, points));
        });
        return new Chart(
                Label.of(EvaluationPhrase.PRECISION_RECALL),
                Label.of(EvaluationPhrase.RECALL),
                Label.of(EvaluationPhrase.PRECISION),
                0,
                1,
                false,
                null,
                series);
    }

    /** What was observed over what was predicted. */
    static Chart reliability(Calibration calibration) {
        List<Point> points = new ArrayList<>();
        for (Calibration.Bin bin : calibration.bins()) {
            if (bin.observed().of() > 0) {
                points.add(new Point(
                        bin.predicted().orElseThrow(),
                        bin.observed().value().orElseThrow(),
                        bin.observed().wilson(),
                        bin.observed().of()));
            }
        }
        return new Chart(
                Label.of(EvaluationPhrase.RELIABILITY),
                Label.of(EvaluationPhrase.PREDICTED),
                Label.of(EvaluationPhrase.OBSERVED),
                0,
                1,
                true,
                null,
                List.of(new Series(Label.of("Tamiz"), true, points)));
    }

    /**
     * Shares over the threshold; what cannot be measured at a threshold has no point there.
     *
     * @param from the least threshold that was measured
     * @param threshold the one to be marked
     */
    static Chart thresholds(double from, double threshold, Map<EvaluationPhrase, DoubleFunction<Share>> measures) {
        List<Series> series = new ArrayList<>();
        measures.forEach((phrase, measure) -> {
            List<Point> points = new ArrayList<>();
            for (int step = 0; step < STEPS; step++) {
                double at = from + (1 - from) * step / STEPS;
                measure.apply(at).value().ifPresent(value -> points.add(Point.of(at, value)));
            }
            series.add(new Series(Label.of(phrase), false, points));
        });
        return new Chart(
                Label.of(EvaluationPhrase.THRESHOLDS),
                Label.of(EvaluationPhrase.THRESHOLD),
                Label.of(EvaluationPhrase.SHARE),
                from,
                1,
                false,
                threshold,
                series);
    }
}
