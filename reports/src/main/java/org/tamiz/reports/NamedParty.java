package org.tamiz.reports;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.core.model.Hit;
import org.tamiz.documents.Mention;

/**
 * A listed party with the mentions of a document that name it.
 *
 * @param hit the best of them
 * @param mentions the numbers of the mentions that it fits best, from 0
 * @param others the numbers of those that another party fits as well or better
 */
record NamedParty(Hit hit, List<Integer> mentions, List<Integer> others) {
    NamedParty {
        mentions = List.copyOf(mentions);
        others = List.copyOf(others);
    }

    /** List and number, which together mean one entry. */
    String entry() {
        return entry(hit);
    }

    /** The entry that a hit is on. */
    static String entry(Hit hit) {
        return hit.publication().list() + "/" + hit.party().id();
    }

    /** The parties that mentions name, most-named first. */
    static List<NamedParty> of(List<Mention> mentions) {
        Map<String, Gathered> gathered = new LinkedHashMap<>();
        for (int number = 0; number < mentions.size(); number++) {
            List<Hit> hits = mentions.get(number).hits();
            for (int rank = 0; rank < hits.size(); rank++) {
                Hit hit = hits.get(rank);
                Gathered party = gathered.computeIfAbsent(entry(hit), entry -> new Gathered(hit));
                party.hit = hit.score().bits() > party.hit.score().bits() ? hit : party.hit;
                (rank == 0 ? party.mentions : party.others).add(number);
            }
        }
        return gathered.values().stream()
                .map(party -> new NamedParty(party.hit, party.mentions, party.others))
                .sorted(Comparator.comparingInt((NamedParty party) -> -party.mentions.size())
                        .thenComparingInt(party -> -party.others.size()))
                .toList();
    }

    /** While mentions are gone through. */
    private static final class Gathered {
        private final List<Integer> mentions = new ArrayList<>();
        private final List<Integer> others = new ArrayList<>();
        private Hit hit;

        Gathered(Hit hit) {
            this.hit = hit;
        }
    }
}
