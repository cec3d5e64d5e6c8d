package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.FigureTable.Column;
import org.tamiz.cli.evaluation.FigureTable.Row;
import org.tamiz.cli.evaluation.Truth.Answer;
import org.tamiz.cli.evaluation.Truth.Kind;

/**
 * The figures of a customer file. A match is found by a hit on its own entry, a clean customer alarms by any hit, and a
 * namesake by a hit on the entry whose name it shares.
 *
 * @param outcomes what came of each customer
 * @param threshold the policy's threshold
 */
record CustomerTables(List<CustomerOutcome> outcomes, double threshold) {
    private static final List<Double> CLEAN_RATES = List.of(0.001, 0.005, 0.01, 0.02, 0.05);

    /** Measures a share at a threshold. */
    private interface Measure {
        Share of(List<CustomerOutcome> members, double at);
    }

    List<FigureTable> all() {
        return List.of(
                headline(),
                byThreshold(EvaluationPhrase.RECALL_ON_POSITIVES, Kind.MATCH, CustomerTables::found),
                byThreshold(EvaluationPhrase.CLEAN_ALARMS, Kind.CLEAN, CustomerTables::alarmed),
                byThreshold(EvaluationPhrase.NAMESAKE_ALARMS, Kind.NAMESAKE, CustomerTables::found),
                wrongEntry(),
                separation(),
                atCleanRates());
    }

    /** Scores of matches with their own entry, beside those of the others: of clean customers the best, of namesakes as well. */
    static List<Labelled> against(List<CustomerOutcome> outcomes, Kind others) {
        return against(outcomes, others, answer -> true);
    }

    private static List<Labelled> against(List<CustomerOutcome> outcomes, Kind others, Predicate<Answer> which) {
        List<Labelled> labelled = new ArrayList<>();
        for (CustomerOutcome outcome : outcomes) {
            Answer truth = outcome.truth();
            if (truth.kind() == Kind.MATCH && which.test(truth)) {
                labelled.add(new Labelled(outcome.own(), true));
            } else if (truth.kind() == others && which.test(truth)) {
                labelled.add(new Labelled(others == Kind.CLEAN ? outcome.best() : outcome.own(), false));
            }
        }
        return labelled;
    }

    private static Share found(List<CustomerOutcome> members, double at) {
        return new Share(members.stream().filter(member -> member.own() >= at).count(), members.size());
    }

    private static Share alarmed(List<CustomerOutcome> members, double at) {
        return new Share(members.stream().filter(member -> member.best() >= at).count(), members.size());
    }

    /** Of the matches with any hit, those whose top hit is another entry. */
    private static Share wrong(List<CustomerOutcome> members, double at) {
        List<CustomerOutcome> alarmed =
                members.stream().filter(member -> member.best() >= at).toList();
        return new Share(
                alarmed.stream().filter(member -> member.own() < member.best()).count(), alarmed.size());
    }

    private FigureTable headline() {
        List<Row> rows = List.of(
                headline(EvaluationPhrase.RECALL_ON_POSITIVES, found(of(Kind.MATCH), threshold)),
                headline(EvaluationPhrase.CLEAN_ALARMS, alarmed(of(Kind.CLEAN), threshold)),
                headline(EvaluationPhrase.NAMESAKE_ALARMS, found(of(Kind.NAMESAKE), threshold)),
                headline(EvaluationPhrase.WRONG_ENTRY, wrong(of(Kind.MATCH), threshold)));
        List<Column> columns = List.of(
                new Column(Label.of(EvaluationPhrase.PAIRS), false),
                new Column(Label.of(EvaluationPhrase.SHARE), true));
        return new FigureTable(Label.at(EvaluationPhrase.HEADLINE, threshold), columns, rows);
    }

    private static Row headline(EvaluationPhrase measure, Share share) {
        return new Row(
                Label.of(EvaluationPhrase.ALL), Label.of(measure), List.of(Figure.of(share.of()), Figure.of(share)));
    }

    private FigureTable byThreshold(EvaluationPhrase title, Kind kind, Measure measure) {
        List<CustomerOutcome> members = of(kind);
        List<Row> rows = new ArrayList<>();
        Label all = Label.of(EvaluationPhrase.ALL);
        rows.add(row(all, all, members, measure));
        if (kind != Kind.NAMESAKE) {
            add(rows, EvaluationPhrase.PERSONS, members, answer -> !answer.company(), measure);
            add(rows, EvaluationPhrase.COMPANIES, members, Answer::company, measure);
        }
        if (kind == Kind.CLEAN) {
            add(rows, EvaluationPhrase.NOT_CONTAINING_LISTED, members, answer -> !answer.containsListed(), measure);
        }
        addBy(rows, EvaluationPhrase.CATEGORY, members, Answer::category, measure);
        addBy(rows, EvaluationPhrase.EVIDENCE_SHOWN, members, Answer::evidence, measure);
        addBy(rows, EvaluationPhrase.POOL, members, Answer::pool, measure);
        return new FigureTable(Label.of(title), columns(), rows);
    }

    private void add(
            List<Row> rows,
            EvaluationPhrase item,
            List<CustomerOutcome> members,
            Predicate<Answer> which,
            Measure measure) {
        List<CustomerOutcome> chosen =
                members.stream().filter(member -> which.test(member.truth())).toList();
        rows.add(row(Label.of(EvaluationPhrase.ALL), Label.of(item), chosen, measure));
    }

    private void addBy(
            List<Row> rows,
            EvaluationPhrase group,
            List<CustomerOutcome> members,
            Function<Answer, String> key,
            Measure measure) {
        Map<String, List<CustomerOutcome>> groups = new TreeMap<>();
        members.forEach(member -> groups.computeIfAbsent(key.apply(member.truth()), name -> new ArrayList<>())
                .add(member));
        groups.remove("");
        groups.forEach((name, chosen) -> rows.add(row(Label.of(group), Label.of(name), chosen, measure)));
    }

    private List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(Label.of(EvaluationPhrase.PAIRS), false));
        Label.thresholds(threshold)
                .forEach(at -> columns.add(new Column(Label.at(EvaluationPhrase.SHARE, at), at == threshold)));
        return columns;
    }

    private Row row(Label group, Label item, List<CustomerOutcome> members, Measure measure) {
        List<Figure> figures = new ArrayList<>();
        figures.add(Figure.of(members.size()));
        Label.thresholds(threshold).forEach(at -> figures.add(Figure.of(measure.of(members, at))));
        return new Row(group, item, figures);
    }

    private FigureTable wrongEntry() {
        List<CustomerOutcome> matches = of(Kind.MATCH);
        Label all = Label.of(EvaluationPhrase.ALL);
        List<Row> rows = new ArrayList<>();
        rows.add(row(all, Label.of(EvaluationPhrase.TOP_IS_ANOTHER), matches, CustomerTables::wrong));
        rows.add(row(
                all,
                Label.of(EvaluationPhrase.TOP_IS_ANOTHER_UNAMBIGUOUS),
                matches.stream().filter(match -> !match.truth().ambiguous()).toList(),
                CustomerTables::wrong));
        List<Figure> others = new ArrayList<>();
        others.add(Figure.of(matches.size()));
        for (double at : Label.thresholds(threshold)) {
            others.add(Figure.of(
                    matches.stream().mapToLong(match -> match.others(at)).average()));
        }
        rows.add(new Row(all, Label.of(EvaluationPhrase.OTHER_ENTRIES), others));
        return new FigureTable(Label.of(EvaluationPhrase.WRONG_ENTRY), columns(), rows);
    }

    private FigureTable separation() {
        List<Column> columns = List.of(
                new Column(Label.of(EvaluationPhrase.MATCHES), false),
                new Column(Label.of(EvaluationPhrase.OTHERS), false),
                new Column(Label.of(EvaluationPhrase.AUC), true));
        List<Row> rows = List.of(
                separation(EvaluationPhrase.AGAINST_CLEAN, "", against(outcomes, Kind.CLEAN)),
                separation(EvaluationPhrase.AGAINST_NAMESAKES, "", against(outcomes, Kind.NAMESAKE)),
                separation(EvaluationPhrase.AGAINST_NAMESAKES, "dob", against(outcomes, Kind.NAMESAKE, shows("dob"))),
                separation(
                        EvaluationPhrase.AGAINST_NAMESAKES, "curp", against(outcomes, Kind.NAMESAKE, shows("curp"))));
        return new FigureTable(Label.of(EvaluationPhrase.SEPARATION), columns, rows);
    }

    private static Predicate<Answer> shows(String evidence) {
        return answer -> answer.evidence().contains(evidence);
    }

    private static Row separation(EvaluationPhrase item, String evidence, List<Labelled> labelled) {
        Ranking ranking = Ranking.of(labelled);
        return new Row(
                Label.of(EvaluationPhrase.ALL),
                new Label(item, evidence),
                List.of(
                        Figure.of(ranking.matches()),
                        Figure.of(ranking.others()),
                        Figure.of(ranking.auc(), ranking.aucInterval())));
    }

    private FigureTable atCleanRates() {
        List<CustomerOutcome> matches = of(Kind.MATCH);
        List<CustomerOutcome> namesakes = of(Kind.NAMESAKE);
        List<Double> clean = of(Kind.CLEAN).stream()
                .map(CustomerOutcome::best)
                .sorted(Comparator.reverseOrder())
                .toList();
        List<Row> rows = new ArrayList<>();
        for (double rate : clean.isEmpty() ? List.<Double>of() : CLEAN_RATES) {
            // As many clean customers may alarm; the next one's score is the line that must be passed.
            int allowed = (int) Math.floor(rate * clean.size() + 1e-9);
            double line = allowed < clean.size() ? clean.get(allowed) : 0;
            rows.add(new Row(
                    Label.of(EvaluationPhrase.CLEAN_ALARMS),
                    Label.of("≤ " + String.format(Locale.ROOT, "%.1f%%", 100 * rate)),
                    List.of(
                            Figure.of(OptionalDouble.of(line)),
                            Figure.of(beyond(matches, line)),
                            Figure.of(beyond(namesakes, line)))));
        }
        List<Column> columns = List.of(
                new Column(Label.of(EvaluationPhrase.SCORE_ABOVE), false),
                new Column(Label.of(EvaluationPhrase.RECALL), true),
                new Column(Label.of(EvaluationPhrase.NAMESAKE_ALARMS), true));
        return new FigureTable(Label.of(EvaluationPhrase.RECALL_AT_CLEAN_RATES), columns, rows);
    }

    private static Share beyond(List<CustomerOutcome> members, double line) {
        return new Share(members.stream().filter(member -> member.own() > line).count(), members.size());
    }

    private List<CustomerOutcome> of(Kind kind) {
        return outcomes.stream()
                .filter(outcome -> outcome.truth().kind() == kind)
                .toList();
    }
}
