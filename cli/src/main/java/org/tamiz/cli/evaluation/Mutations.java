package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.cli.evaluation.FigureTable.Column;
import org.tamiz.cli.evaluation.FigureTable.Row;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;

/**
 * Whether listed names are found when they are written otherwise: samples of them are changed in one way each and screened by
 * name and kind alone. Weak aliases are left out: they are short, and a changed one is another name.
 */
public final class Mutations {
    private record Listed(PreparedParty party, Name name) {}

    private record Mutant(Listed listed, String text) {}

    private final ListedNames listed;
    private final Screener screener;
    private final Sampling sampling;
    private final int most;

    private Mutations(ListedNames listed, Policy policy, Sampling sampling, int most) {
        this.listed = listed;
        this.screener = new Screener(listed, policy);
        this.sampling = sampling;
        this.most = most;
    }

    /**
     * Changes names and screens them.
     *
     * @param listed the names
     * @param policy what counts as a hit
     * @param sampling draws the names and the places of the changes
     * @param most how many names are drawn for each change, at most
     */
    public static FigureTable of(ListedNames listed, Policy policy, Sampling sampling, int most) {
        return new Mutations(listed, policy, sampling, most).table(policy.threshold());
    }

    private FigureTable table(double threshold) {
        List<Listed> persons = new ArrayList<>();
        List<Listed> others = new ArrayList<>();
        for (int number = 0; number < listed.size(); number++) {
            PreparedParty party = listed.party(number);
            for (Name name : party.party().names()) {
                if (name.quality() != NameQuality.WEAK_ALIAS) {
                    (party.party().kind() == PartyKind.PERSON ? persons : others).add(new Listed(party, name));
                }
            }
        }
        List<Row> rows = new ArrayList<>();
        addRows(EvaluationPhrase.PERSONS, persons, rows);
        addRows(EvaluationPhrase.NOT_PERSONS, others, rows);
        List<Column> columns = List.of(
                new Column(Label.of(EvaluationPhrase.PAIRS), false),
                new Column(Label.of(EvaluationPhrase.RECALL), true),
                new Column(Label.of(EvaluationPhrase.TOP_SCORE_PARTY), true));
        return new FigureTable(Label.at(EvaluationPhrase.MUTATIONS, threshold), columns, rows);
    }

    /** A row for each change that some name can take. */
    private void addRows(EvaluationPhrase group, List<Listed> names, List<Row> rows) {
        for (Mutation mutation : Mutation.values()) {
            List<Mutant> mutants = mutants(mutation, names, group.name());
            if (!mutants.isEmpty()) {
                List<List<Hit>> hits = mutants.parallelStream()
                        .map(mutant -> screener.screen(
                                        ScreeningRecord.ofName(
                                                "mutant",
                                                mutant.listed().party().party().kind(),
                                                mutant.text()),
                                        Channel.CHECK)
                                .hits())
                        .toList();
                long found = 0;
                long top = 0;
                for (int i = 0; i < mutants.size(); i++) {
                    double own =
                            SelfTest.own(hits.get(i), mutants.get(i).listed().party());
                    found += own > 0 ? 1 : 0;
                    top += own > 0 && own >= hits.get(i).get(0).score().probability() ? 1 : 0;
                }
                rows.add(new Row(
                        Label.of(group),
                        Label.of(mutation.phrase()),
                        List.of(
                                Figure.of(mutants.size()),
                                Figure.of(new Share(found, mutants.size())),
                                Figure.of(new Share(top, mutants.size())))));
            }
        }
    }

    private List<Mutant> mutants(Mutation mutation, List<Listed> names, String group) {
        Random random = sampling.random(mutation.name() + group);
        List<Mutant> mutants = new ArrayList<>();
        for (Listed candidate : sampling.shuffled(names, mutation.name())) {
            if (mutants.size() == most) {
                break;
            }
            String text = mutation.apply(
                    WrittenName.of(
                            candidate.name().text(), candidate.party().party().kind()),
                    random);
            if (text != null && !text.isBlank()) {
                mutants.add(new Mutant(candidate, text));
            }
        }
        return mutants;
    }
}
