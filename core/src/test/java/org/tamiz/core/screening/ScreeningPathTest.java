package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.index.NameSearch;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Score;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;
import org.tamiz.core.score.Comparison;
import org.tamiz.core.score.PreparedRecord;
import org.tamiz.core.score.Scorer;

/** Walks one record along the whole path, one step at a time, as the package's introduction lists them. */
class ScreeningPathTest {
    private static final ListedParty GUZMAN = party("7771", "GUZMAN LOERA, Joaquin", "1957-04-04");
    private static final ListedParty ANOTHER = party("15016", "ZAMBADA GARCIA, Ismael", "1948-01-01");

    private static final ListedParties LIST = new ListedParties(
            new Publication(
                    "us-ofac-sdn",
                    "OFAC SDN list",
                    "OFAC",
                    LocalDate.of(2024, 7, 2),
                    Instant.EPOCH,
                    "SDN.CSV",
                    "00",
                    2,
                    2),
            List.of(GUZMAN, ANOTHER));

    private static ListedParty party(String id, String name, String born) {
        return new ListedParty(
                id,
                PartyKind.PERSON,
                List.of(Name.of(name, NameQuality.PRIMARY)),
                List.of(),
                List.of(PartialDate.parse(born)),
                List.of(),
                List.of("MX"),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                id + "," + name);
    }

    @Test
    void aRecordBecomesAnExplainedHit() {
        // 1. The record: a customer whose maternal surname was left out and whose name has an accent.
        ScreeningRecord record = new ScreeningRecord(
                "C-1",
                PartyKind.PERSON,
                List.of(Name.of("Joaquín Guzmán", NameQuality.PRIMARY)),
                List.of(PartialDate.parse("1957-04-04")),
                List.of("MX"),
                null,
                List.of(),
                List.of());

        // 2. Normalized names.
        ParsedName parsed = NameParser.parse(record.names().get(0), PartyKind.PERSON);
        assertThat(parsed.words()).extracting(NameWord::letters).containsExactly("JOAQUIN", "GUZMAN");
        ParsedName listedName = NameParser.parse(GUZMAN.primaryName(), PartyKind.PERSON);
        assertThat(listedName.words())
                .extracting(NameWord::role)
                .containsExactly(NameRole.PATERNAL, NameRole.MATERNAL, NameRole.GIVEN);

        // 3. Candidates: one of the two parties shares a word.
        ListedNames listed = ListedNames.compile(List.of(LIST));
        Set<Integer> candidates = new TreeSet<>();
        NameSearch search = listed.search(NameDomain.PERSON);
        search.start(parsed);
        search.above(5, (recordLeft, listedLeft) -> 0, agreement -> candidates.add(agreement.party()));
        assertThat(candidates).containsExactly(0);

        // 4. Evidence.
        Policy policy = Policy.standard();
        Scorer scorer = new Scorer(policy, Channel.CHECK);
        Comparison comparison = scorer.compare(PreparedRecord.of(record), listed.party(0));
        assertThat(comparison).isNotNull();
        assertThat(comparison.evidence())
                .extracting(Evidence::feature)
                .contains(Feature.NAME_PART, Feature.MISSING_PART, Feature.BIRTH_DATE, Feature.COUNTRY);

        // 5. The score is the sum of the evidence.
        assertThat(comparison.score()).isEqualTo(Score.of(comparison.evidence()));

        // 6. and 7. The policy makes it a hit, and the screener does all of this at once.
        Screening screening = new Screener(listed, policy).screen(record, Channel.CHECK);
        assertThat(screening.hits()).hasSize(1);
        Hit hit = screening.hits().get(0);
        assertThat(hit.party()).isEqualTo(GUZMAN);
        assertThat(hit.publication()).isEqualTo(LIST.publication());
        assertThat(hit.evidence()).isEqualTo(comparison.evidence());
        assertThat(hit.score().probability()).isGreaterThan(policy.strong());
        assertThat(hit.band()).isEqualTo(Band.STRONG);
    }
}
