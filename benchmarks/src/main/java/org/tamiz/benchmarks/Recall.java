package org.tamiz.benchmarks;

import java.util.List;
import org.tamiz.benchmarks.NameSearcher.Found;
import org.tamiz.cli.evaluation.NameList.Query;

/**
 * How well a tool finds names. A name counts as found where it is meant and where others score as much; where the tool scores
 * others higher, they stand before it.
 *
 * @param first the share of queries of which the name meant is ranked first
 * @param amongTen the share of queries of which it is among the ten best
 * @param absentHit the share of absent names with a hit
 */
record Recall(double first, double amongTen, double absentHit) {
    private static final int TEN = 10;

    /** Asks a tool for names of which it is known whom they mean, and for absent ones. */
    static Recall of(NameSearcher searcher, List<Query> queries, List<Query> absent) {
        long first = 0;
        long amongTen = 0;
        for (Query query : queries) {
            long before = before(searcher.find(query.text()), query.index());
            first += before < 1 ? 1 : 0;
            amongTen += before < TEN ? 1 : 0;
        }
        long hits = absent.stream()
                .filter(query ->
                        searcher.find(query.text()).stream().anyMatch(found -> found.score() >= searcher.leastOfHit()))
                .count();
        return new Recall(
                (double) first / queries.size(), (double) amongTen / queries.size(), (double) hits / absent.size());
    }

    private static long before(List<Found> found, int meant) {
        double own = found.stream()
                .filter(each -> each.name() == meant)
                .mapToDouble(Found::score)
                .max()
                .orElse(Double.NaN);
        return Double.isNaN(own)
                ? Long.MAX_VALUE
                : found.stream().filter(each -> each.score() > own).count();
    }
}
