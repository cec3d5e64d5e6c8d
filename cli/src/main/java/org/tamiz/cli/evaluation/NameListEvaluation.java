package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.FigureTable.Column;
import org.tamiz.cli.evaluation.FigureTable.Row;
import org.tamiz.cli.evaluation.NameList.Query;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PairScorer;
import org.tamiz.core.screening.Screener;

/** Measures how Tamiz finds names in a large list, and how it passes names that are not there. */
public final class NameListEvaluation {
    private static final Label ALL = Label.of(EvaluationPhrase.ALL);
    private static final int TEN = 10;

    private final NameList input;
    private final double threshold;
    private final List<Answer> queries;
    private final List<Answer> absent;

    /**
     * What came of a query.
     *
     * @param query the query
     * @param own the score of the name it means; 0 if that is below every threshold measured
     * @param better how many names score above that one
     * @param best the best hit, or null if there is none
     */
    private record Answer(
            Query query, double own, long better, @Nullable Hit best) {
        double bestScore() {
            return best == null ? 0 : best.score().probability();
        }

        boolean foundAmong(int first, double threshold) {
            return own >= threshold && better < first;
        }
    }

    private NameListEvaluation(NameList input, ListedNames names, Policy policy) {
        this.input = input;
        this.threshold = policy.threshold();
        Screener screener = new Screener(names, policy.withThreshold(Policy.LEAST_THRESHOLD));
        this.queries = input.queries().parallelStream()
                .map(query -> answer(screener, query))
                .toList();
        this.absent = input.absent().parallelStream()
                .map(query -> answer(screener, query))
                .toList();
    }

    /**
     * Screens the queries and measures.
     *
     * @param input the names and queries
     * @param names the names, compiled
     * @param files the files they are from: names, queries, absent names
     * @param policy what counts as a hit
     * @param sampling draws the samples
     */
    public static Evaluation of(
            NameList input, ListedNames names, List<MeasuredFile> files, Policy policy, Sampling sampling) {
        return new NameListEvaluation(input, names, policy).result(files, sampling);
    }

    private static Answer answer(Screener screener, Query query) {
        List<Hit> hits = screener.screen(
                        ScreeningRecord.ofName(String.valueOf(query.line()), PartyKind.PERSON, query.text()),
                        Channel.CHECK)
                .hits();
        double own = hits.stream()
                .filter(hit -> hit.party().id().equals(String.valueOf(query.index())))
                .mapToDouble(hit -> hit.score().probability())
                .max()
                .orElse(0);
        long better =
                hits.stream().filter(hit -> hit.score().probability() > own).count();
        return new Answer(query, own, better, hits.isEmpty() ? null : hits.get(0));
    }

    private Evaluation result(List<MeasuredFile> files, Sampling sampling) {
        return new Evaluation(
                Label.of(EvaluationPhrase.EVALUATION_OF_NAMES),
                files,
                List.of(Label.of(EvaluationPhrase.NOTE_NAMES)),
                List.of(headline(), found(), alarms()),
                List.of(new Chart.Group(ALL, charts())),
                new Samples(candidates(files), threshold).groups(sampling));
    }

    private FigureTable headline() {
        List<Column> columns = columns();
        List<Row> rows = List.of(
                row(EvaluationPhrase.TOP_SCORE, at -> share(queries, answer -> answer.foundAmong(1, at))),
                row(EvaluationPhrase.TEN_BEST, at -> share(queries, answer -> answer.foundAmong(TEN, at))),
                row(EvaluationPhrase.ABSENT_HIT, at -> share(absent, answer -> answer.bestScore() >= at)));
        return new FigureTable(Label.at(EvaluationPhrase.HEADLINE, threshold), columns, rows);
    }

    /** How many, the share at the policy's threshold with its interval, and at others. */
    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Label.of(EvaluationPhrase.PAIRS), false));
        Label.thresholds(threshold)
                .forEach(at -> columns.add(new Column(Label.at(EvaluationPhrase.SHARE, at), at == threshold)));
        return columns;
    }

    private Row row(EvaluationPhrase measure, DoubleFunction<Share> share) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(share.apply(threshold).of()));
        Label.thresholds(threshold).forEach(at -> figures.add(Figure.of(share.apply(at))));
        return new Row(ALL, Label.of(measure), figures);
    }

    private FigureTable found() {
        List<Column> columns = List.of(
                new Column(Label.of(EvaluationPhrase.PAIRS), false),
                new Column(Label.of(EvaluationPhrase.TOP_SCORE), true),
                new Column(Label.of(EvaluationPhrase.TEN_BEST), true),
                new Column(Label.of(EvaluationPhrase.ANY_HIT), true));
        List<Row> rows = new ArrayList<>();
        by(
                queries,
                (group, item, answers) -> rows.add(new Row(
                        group,
                        item,
                        List.of(
                                Figure.of(answers.size()),
                                Figure.of(share(answers, answer -> answer.foundAmong(1, threshold))),
                                Figure.of(share(answers, answer -> answer.foundAmong(TEN, threshold))),
                                Figure.of(share(answers, answer -> answer.bestScore() >= threshold))))));
        return new FigureTable(Label.at(EvaluationPhrase.RECALL_BY_CATEGORY, threshold), columns, rows);
    }

    private FigureTable alarms() {
        List<Column> columns = List.of(
                new Column(Label.of(EvaluationPhrase.PAIRS), false),
                new Column(Label.of(EvaluationPhrase.ANY_HIT), true));
        List<Row> rows = new ArrayList<>();
        by(
                absent,
                (group, item, answers) -> rows.add(new Row(
                        group,
                        item,
                        List.of(
                                Figure.of(answers.size()),
                                Figure.of(share(answers, answer -> answer.bestScore() >= threshold))))));
        return new FigureTable(Label.at(EvaluationPhrase.ALARMS_BY_CATEGORY, threshold), columns, rows);
    }

    /** Takes groups of answers. */
    private interface GroupSink {
        void take(Label group, Label item, List<Answer> answers);
    }

    private static void by(List<Answer> answers, GroupSink sink) {
        by(answers, EvaluationPhrase.CATEGORY, answer -> answer.query().category(), sink);
        by(answers, EvaluationPhrase.CULTURE, answer -> answer.query().culture(), sink);
    }

    private static void by(List<Answer> answers, EvaluationPhrase group, Function<Answer, String> key, GroupSink sink) {
        Map<String, List<Answer>> groups = new TreeMap<>();
        answers.forEach(answer -> groups.computeIfAbsent(key.apply(answer), name -> new ArrayList<>())
                .add(answer));
        groups.remove("");
        groups.forEach((name, members) -> sink.take(Label.of(group), Label.of(name), members));
    }

    private List<Chart> charts() {
        List<Labelled> scores = new ArrayList<>();
        queries.forEach(answer -> scores.add(new Labelled(answer.own(), true)));
        absent.forEach(answer -> scores.add(new Labelled(answer.bestScore(), false)));
        List<Labelled> best = new ArrayList<>();
        queries.stream()
                .filter(answer -> answer.best() != null)
                .forEach(answer -> best.add(new Labelled(answer.bestScore(), answer.better() == 0)));
        absent.stream()
                .filter(answer -> answer.best() != null)
                .forEach(answer -> best.add(new Labelled(answer.bestScore(), false)));
        Map<Label, Ranking> ranking = Map.of(Label.of("Tamiz"), Ranking.of(scores));
        Map<EvaluationPhrase, DoubleFunction<Share>> measures = new LinkedHashMap<>();
        measures.put(EvaluationPhrase.TOP_SCORE, at -> share(queries, answer -> answer.foundAmong(1, at)));
        measures.put(EvaluationPhrase.TEN_BEST, at -> share(queries, answer -> answer.foundAmong(TEN, at)));
        measures.put(EvaluationPhrase.ABSENT_HIT, at -> share(absent, answer -> answer.bestScore() >= at));
        return List.of(
                Curves.roc(ranking, 1),
                Curves.precisionRecall(ranking),
                Curves.reliability(Calibration.of(best)),
                Curves.thresholds(Policy.LEAST_THRESHOLD, threshold, measures));
    }

    /** The best hits, and the queries whose own name was not the best. */
    private List<Samples.Candidate> candidates(List<MeasuredFile> files) {
        List<Samples.Candidate> candidates = new ArrayList<>();
        for (Answer answer : queries) {
            String where = files.get(1).name() + ":" + answer.query().line();
            candidates.add(new Samples.Candidate(answer.own(), true, () -> examined(where, answer)));
        }
        for (Answer answer : absent) {
            Hit hit = answer.best();
            String where = files.get(2).name() + ":" + answer.query().line();
            if (hit != null) {
                candidates.add(new Samples.Candidate(
                        answer.bestScore(), false, () -> Examined.of(hit, where, category(answer), false)));
            }
        }
        return candidates;
    }

    private Examined examined(String where, Answer answer) {
        String name = input.names().get(answer.query().index());
        Comparison comparison = new PairScorer()
                .compare(PartyKind.PERSON, answer.query().text(), List.of(Name.of(name, NameQuality.PRIMARY)));
        return new Examined(
                where,
                category(answer),
                true,
                answer.query().text(),
                name,
                comparison == null ? 0 : comparison.score().probability(),
                comparison == null ? List.of() : comparison.evidence());
    }

    private static String category(Answer answer) {
        return answer.query().category().isEmpty()
                ? answer.query().culture()
                : answer.query().category();
    }

    private static Share share(List<Answer> answers, Predicate<Answer> predicate) {
        return new Share(answers.stream().filter(predicate).count(), answers.size());
    }
}
