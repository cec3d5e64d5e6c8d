package org.tamiz.benchmarks;

import java.util.List;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;

/** Tamiz at its default policy, for the names of persons. A party's id is its place in the list. */
final class TamizSearcher implements NameSearcher {
    private final Screener screener;

    TamizSearcher(ListedNames listed) {
        this.screener = new Screener(listed, Policy.standard());
    }

    @Override
    public String tool() {
        return "Tamiz";
    }

    @Override
    public List<Found> find(String query) {
        return screener.screen(ScreeningRecord.ofName("query", PartyKind.PERSON, query), Channel.FILE).hits().stream()
                .map(hit -> new Found(
                        Integer.parseInt(hit.party().id()), hit.score().probability()))
                .toList();
    }

    @Override
    public double leastOfHit() {
        return screener.policy().threshold();
    }
}
