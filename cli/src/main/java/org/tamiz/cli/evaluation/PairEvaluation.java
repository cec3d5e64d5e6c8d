package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Predicate;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.FigureTable.Column;
import org.tamiz.cli.evaluation.FigureTable.Row;
import org.tamiz.cli.evaluation.LabelledPairs.LabelledPair;
import org.tamiz.core.model.Name;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PairScorer;

/** Measures Tamiz, and other matchers beside it, on labelled pairs of names. */
public final class PairEvaluation {
    /** Other matchers are measured at this threshold, the default of Tamiz and of those it is compared with. */
    static final double OTHERS_THRESHOLD = 0.70;

    private static final Label TAMIZ = Label.of("Tamiz");
    private static final Label ALL = Label.of(EvaluationPhrase.ALL);
    private static final Label NO_SET = Label.of("–");

    private final LabelledPairs input;
    private final double threshold;
    /** For each matcher, Tamiz first, a score for each pair. */
    private final Map<Label, double[]> scores = new LinkedHashMap<>();

    private PairEvaluation(LabelledPairs input, double threshold) {
        this.input = input;
        this.threshold = threshold;
    }

    /**
     * Scores pairs and measures.
     *
     * @param input the pairs
     * @param file the file they are from
     * @param threshold the least score that Tamiz calls a match
     * @param sampling draws the samples
     */
    public static Evaluation of(LabelledPairs input, MeasuredFile file, double threshold, Sampling sampling) {
        PairEvaluation evaluation = new PairEvaluation(input, threshold);
        evaluation.score();
        return evaluation.result(file, sampling);
    }

    private void score() {
        PairScorer scorer = new PairScorer();
        scores.put(
                TAMIZ,
                input.pairs().parallelStream()
                        .mapToDouble(pair -> pair.pair().score(scorer))
                        .toArray());
        for (int i = 0; i < input.matchers().size(); i++) {
            int matcher = i;
            scores.put(
                    Label.of(input.matchers().get(i)),
                    input.pairs().stream()
                            .mapToDouble(pair -> pair.others().get(matcher))
                            .toArray());
        }
    }

    private Evaluation result(MeasuredFile file, Sampling sampling) {
        Map<Label, Predicate<LabelledPair>> groups = groups();
        List<Chart.Group> charts = new ArrayList<>();
        groups.forEach((name, group) -> charts.add(new Chart.Group(name, charts(group))));
        List<Label> notes = new ArrayList<>();
        notes.add(Label.of(EvaluationPhrase.NOTE_PAIRS));
        if (!input.matchers().isEmpty()) {
            notes.add(new Label(EvaluationPhrase.NOTE_OTHERS, Label.number(OTHERS_THRESHOLD)));
        }
        input.notMeasured()
                .forEach((column, line) ->
                        notes.add(new Label(EvaluationPhrase.NOTE_NOT_MEASURED, column + " (" + line + ")")));
        return new Evaluation(
                Label.of(EvaluationPhrase.EVALUATION_OF_PAIRS),
                List.of(file),
                notes,
                List.of(
                        headline(groups),
                        byCategory(EvaluationPhrase.RECALL_BY_CATEGORY, true),
                        byCategory(EvaluationPhrase.ALARMS_BY_CATEGORY, false)),
                charts,
                new Samples(candidates(file.name()), threshold).groups(sampling));
    }

    /** Everything, each set, and the pairs by script; what is the same as everything or empty is left out. */
    private Map<Label, Predicate<LabelledPair>> groups() {
        Map<Label, Predicate<LabelledPair>> groups = new LinkedHashMap<>();
        groups.put(ALL, pair -> true);
        List<String> sets = input.pairs().stream()
                .map(LabelledPair::set)
                .distinct()
                .sorted()
                .toList();
        if (sets.size() > 1) {
            sets.forEach(set -> groups.put(named(set), pair -> pair.set().equals(set)));
        }
        long beyond =
                input.pairs().stream().filter(pair -> pair.pair().beyondLatin()).count();
        if (beyond > 0 && beyond < input.pairs().size()) {
            groups.put(Label.of(EvaluationPhrase.LATIN), pair -> !pair.pair().beyondLatin());
            groups.put(
                    Label.of(EvaluationPhrase.BEYOND_LATIN), pair -> pair.pair().beyondLatin());
        }
        return groups;
    }

    private FigureTable headline(Map<Label, Predicate<LabelledPair>> groups) {
        List<Column> columns = List.of(
                new Column(Label.of(EvaluationPhrase.PAIRS), false),
                new Column(Label.of(EvaluationPhrase.MATCHES), false),
                new Column(Label.of(EvaluationPhrase.PRECISION), true),
                new Column(Label.of(EvaluationPhrase.RECALL), true),
                new Column(Label.of(EvaluationPhrase.FALSE_ALARMS), true),
                new Column(Label.of(EvaluationPhrase.F1), false),
                new Column(Label.of(EvaluationPhrase.AUC), false),
                new Column(new Label(EvaluationPhrase.RECALL_AT_ALARMS, "≤ 1%"), false),
                new Column(new Label(EvaluationPhrase.RECALL_AT_ALARMS, "≤ 5%"), false),
                new Column(Label.of(EvaluationPhrase.BRIER), false),
                new Column(Label.of(EvaluationPhrase.CALIBRATION_ERROR), false));
        List<Row> rows = new ArrayList<>();
        groups.forEach((name, group) -> scores.keySet()
                .forEach(matcher -> rows.add(new Row(name, matcher, figures(labelled(matcher, group), matcher)))));
        return new FigureTable(Label.at(EvaluationPhrase.HEADLINE, threshold), columns, rows);
    }

    private List<Figure> figures(List<Labelled> labelled, Label matcher) {
        Outcomes outcomes = Outcomes.of(labelled, threshold(matcher));
        Ranking ranking = Ranking.of(labelled);
        Calibration calibration = Calibration.of(labelled);
        return List.of(
                Figure.of(labelled.size()),
                Figure.of(ranking.matches()),
                Figure.of(outcomes.precision()),
                Figure.of(outcomes.recall()),
                Figure.of(outcomes.falseAlarms()),
                Figure.of(outcomes.f1(), outcomes.f1Interval()),
                Figure.of(ranking.auc(), ranking.aucInterval()),
                Figure.of(ranking.recallAtFalseAlarms(0.01)),
                Figure.of(ranking.recallAtFalseAlarms(0.05)),
                Figure.of(calibration.brier()),
                Figure.of(calibration.expectedError()));
    }

    private FigureTable byCategory(EvaluationPhrase title, boolean matches) {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Label.of(EvaluationPhrase.PAIRS), false));
        scores.keySet().forEach(matcher -> columns.add(new Column(matcher, matcher.equals(TAMIZ))));
        Map<String, Map<String, List<Integer>>> bySet = new TreeMap<>();
        for (int i = 0; i < input.pairs().size(); i++) {
            LabelledPair pair = input.pairs().get(i);
            if (pair.match() == matches) {
                bySet.computeIfAbsent(pair.set(), set -> new TreeMap<>())
                        .computeIfAbsent(pair.category(), category -> new ArrayList<>())
                        .add(i);
            }
        }
        List<Row> rows = new ArrayList<>();
        bySet.forEach((set, byCategory) -> byCategory.forEach(
                (category, places) -> rows.add(new Row(named(set), named(category), shares(places)))));
        return new FigureTable(Label.at(title, threshold), columns, rows);
    }

    private List<Figure> shares(Collection<Integer> places) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(places.size()));
        scores.forEach((matcher, values) -> figures.add(Figure.of(new Share(
                places.stream()
                        .filter(place -> values[place] >= threshold(matcher))
                        .count(),
                places.size()))));
        return figures;
    }

    private List<Chart> charts(Predicate<LabelledPair> group) {
        Map<Label, Ranking> rankings = new LinkedHashMap<>();
        scores.keySet().forEach(matcher -> rankings.put(matcher, Ranking.of(labelled(matcher, group))));
        List<Labelled> own = labelled(TAMIZ, group);
        Map<EvaluationPhrase, DoubleFunction<Share>> measures = new LinkedHashMap<>();
        measures.put(EvaluationPhrase.PRECISION, at -> Outcomes.of(own, at).precision());
        measures.put(EvaluationPhrase.RECALL, at -> Outcomes.of(own, at).recall());
        measures.put(EvaluationPhrase.FALSE_ALARMS, at -> Outcomes.of(own, at).falseAlarms());
        return List.of(
                Curves.roc(rankings, 1),
                Curves.precisionRecall(rankings),
                Curves.reliability(Calibration.of(own)),
                Curves.thresholds(0, threshold, measures));
    }

    private List<Samples.Candidate> candidates(String file) {
        double[] values = scores(TAMIZ);
        List<Samples.Candidate> candidates = new ArrayList<>(values.length);
        for (int i = 0; i < values.length; i++) {
            LabelledPair pair = input.pairs().get(i);
            double score = values[i];
            candidates.add(new Samples.Candidate(score, pair.match(), () -> examined(file, pair, score)));
        }
        return candidates;
    }

    private static Examined examined(String file, LabelledPair pair, double score) {
        Comparison comparison = pair.pair().compare(new PairScorer());
        List<Name> names = pair.pair().candidates();
        String listed = comparison != null
                ? comparison.partyName().text()
                : names.isEmpty() ? "" : names.get(0).text();
        return new Examined(
                file + ":" + pair.line(),
                pair.category(),
                pair.match(),
                pair.pair().query(),
                listed,
                score,
                comparison == null ? List.of() : comparison.evidence());
    }

    private List<Labelled> labelled(Label matcher, Predicate<LabelledPair> group) {
        double[] values = scores(matcher);
        List<Labelled> labelled = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            LabelledPair pair = input.pairs().get(i);
            if (group.test(pair)) {
                labelled.add(new Labelled(values[i], pair.match()));
            }
        }
        return labelled;
    }

    private double[] scores(Label matcher) {
        double[] values = scores.get(matcher);
        if (values == null) {
            throw new IllegalArgumentException("There is no matcher " + matcher + ".");
        }
        return values;
    }

    private double threshold(Label matcher) {
        return matcher.equals(TAMIZ) ? threshold : OTHERS_THRESHOLD;
    }

    private static Label named(String name) {
        return name.isEmpty() ? NO_SET : Label.of(name);
    }
}
