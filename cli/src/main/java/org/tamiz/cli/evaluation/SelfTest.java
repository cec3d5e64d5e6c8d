package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.FigureTable.Column;
import org.tamiz.cli.evaluation.FigureTable.Row;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.reports.phrase.Phrase;

/**
 * Whether every listed name, screened as it is written, finds its own party with the top score; ties count. Weak aliases
 * are not charged, as when a person asks.
 *
 * @param figures how many do, by the quality of the name
 * @param failures the names that do not, in the lists' order
 */
public record SelfTest(FigureTable figures, List<Failure> failures) {
    /**
     * A name that does not find itself.
     *
     * @param list the list it stands on
     * @param id its party's id
     * @param name the name
     * @param quality how much the list trusts it
     * @param own its own party's score; 0 if that is no hit
     * @param best the name that scored highest, with its id, or null if there was no hit
     * @param bestScore that name's score, or 0
     */
    public record Failure(
            String list,
            String id,
            String name,
            NameQuality quality,
            double own,
            @Nullable String best,
            double bestScore) {}

    private record Outcome(NameQuality quality, @Nullable Failure failure) {}

    /** Copies the failures. */
    public SelfTest {
        failures = List.copyOf(failures);
    }

    /** Screens every name of every party. */
    public static SelfTest of(ListedNames listed, Policy policy) {
        Screener screener = new Screener(listed, policy);
        List<Outcome> outcomes = IntStream.range(0, listed.size())
                .boxed()
                .parallel()
                .flatMap(number -> outcomes(screener, listed.party(number)))
                .toList();
        Map<NameQuality, List<Outcome>> byQuality = new TreeMap<>();
        outcomes.forEach(outcome -> byQuality
                .computeIfAbsent(outcome.quality(), quality -> new ArrayList<>())
                .add(outcome));
        List<Row> rows = new ArrayList<>();
        Label all = Label.of(EvaluationPhrase.ALL);
        rows.add(row(all, outcomes));
        byQuality.forEach((quality, of) -> rows.add(row(Label.of(Phrase.of(quality)), of)));
        List<Column> columns = List.of(
                new Column(Label.of(EvaluationPhrase.LISTED_NAMES), false),
                new Column(Label.of(EvaluationPhrase.FINDS_ITSELF), true),
                new Column(Label.of(EvaluationPhrase.ANOTHER_ABOVE), false),
                new Column(Label.of(EvaluationPhrase.NO_HIT), false));
        return new SelfTest(
                new FigureTable(Label.at(EvaluationPhrase.SELF_TEST, policy.threshold()), columns, rows),
                outcomes.stream()
                        .flatMap(outcome -> Stream.ofNullable(outcome.failure()))
                        .toList());
    }

    private static Row row(Label item, List<Outcome> outcomes) {
        long found =
                outcomes.stream().filter(outcome -> outcome.failure() == null).count();
        long hits = outcomes.stream()
                .flatMap(outcome -> Stream.ofNullable(outcome.failure()))
                .filter(failure -> failure.own() > 0)
                .count();
        return new Row(
                Label.of(EvaluationPhrase.ALL),
                item,
                List.of(
                        Figure.of(outcomes.size()),
                        Figure.of(new Share(found, outcomes.size())),
                        Figure.of(hits),
                        Figure.of(outcomes.size() - found - hits)));
    }

    private static Stream<Outcome> outcomes(Screener screener, PreparedParty party) {
        return party.party().names().stream().map(name -> outcome(screener, party, name));
    }

    private static Outcome outcome(Screener screener, PreparedParty party, Name name) {
        List<Hit> hits = screener.screen(
                        ScreeningRecord.ofName("self", party.party().kind(), name.text()), Channel.CHECK)
                .hits();
        double own = own(hits, party);
        Hit best = hits.isEmpty() ? null : hits.get(0);
        double top = best == null ? 0 : best.score().probability();
        if (own > 0 && own >= top) {
            return new Outcome(name.quality(), null);
        }
        return new Outcome(
                name.quality(),
                new Failure(
                        party.publication().list(),
                        party.party().id(),
                        name.text(),
                        name.quality(),
                        own,
                        best == null
                                ? null
                                : best.partyName().text() + " ("
                                        + best.publication().list() + "/"
                                        + best.party().id() + ")",
                        top));
    }

    /** The score of the hit on a party; 0 if there is none. */
    static double own(List<Hit> hits, PreparedParty party) {
        return hits.stream()
                .filter(hit -> hit.party().id().equals(party.party().id())
                        && hit.publication().list().equals(party.publication().list()))
                .mapToDouble(hit -> hit.score().probability())
                .max()
                .orElse(0);
    }
}
