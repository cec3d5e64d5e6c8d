package org.tamiz.core.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.index.PreparedParty;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;

/** Scores a name against the names of one party, without a list: for comparing Tamiz with other matchers. */
public final class PairScorer {
    private static final Publication NONE =
            new Publication("pairs", "Pairs", "none", LocalDate.EPOCH, Instant.EPOCH, "none", "", 1, 1);

    private final Scorer scorer = new Scorer(Policy.standard(), Channel.CHECK);

    /**
     * The probability, 0 to 1, that a name and a party known by some names are the same; 0 if nothing agrees.
     *
     * @param kind what both are
     * @param query the name asked about, not blank
     * @param alternatives the party's names, at least one
     */
    public double score(PartyKind kind, String query, List<Name> alternatives) {
        Comparison comparison = compare(kind, query, alternatives);
        return comparison == null ? 0 : comparison.score().probability();
    }

    /** The same with the evidence; null if nothing agrees. */
    public @Nullable Comparison compare(PartyKind kind, String query, List<Name> alternatives) {
        ListedParty party = new ListedParty(
                "pair",
                kind,
                alternatives,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "");
        PreparedRecord record = PreparedRecord.of(ScreeningRecord.ofName("pair", kind, query));
        return scorer.compare(record, PreparedParty.of(0, NONE, party));
    }
}
