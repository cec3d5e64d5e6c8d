package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.Publication;
import org.tamiz.documents.Mention;
import org.tamiz.lists.embedded.EmbeddedRegister;

/**
 * What the lists say of one party that a mention may name: the same entry may stand on several lists and editions.
 *
 * @param name its name
 * @param designations its designations, with the dates of whichever edition has them and the status of the latest
 * @param hits where they come from
 */
record PartyRecord(String name, List<Designation> designations, List<Hit> hits) {
    private static final String OFAC = "ofac";

    /**
     * The parties that a mention names equally well, best first: more than one where namesakes are listed. Entries of
     * different authorities' lists with the same name are one party, unless one of them has several of the name.
     */
    static List<PartyRecord> of(Mention mention) {
        Hit best = mention.best();
        Map<String, List<Hit>> entries = new LinkedHashMap<>();
        for (Hit hit : mention.hits()) {
            if (entry(hit).equals(entry(best)) || samePrimaryName(hit, best) || equallyWell(hit, best)) {
                entries.computeIfAbsent(entry(hit), id -> new ArrayList<>()).add(hit);
            }
        }
        Map<String, Integer> namesakes = new HashMap<>();
        entries.values().forEach(one -> namesakes.merge(nameInSpace(one), 1, Integer::sum));
        List<List<Hit>> parties = new ArrayList<>();
        for (List<Hit> one : entries.values()) {
            List<Hit> same = parties.stream()
                    .filter(known -> samePrimaryName(one.get(0), known.get(0)))
                    .findFirst()
                    .orElse(List.of());
            boolean sameParty = !same.isEmpty()
                    && namesakes.getOrDefault(nameInSpace(one), 0) == 1
                    && namesakes.getOrDefault(nameInSpace(same), 0) == 1
                    && same.stream().noneMatch(hit -> idSpace(hit).equals(idSpace(one.get(0))));
            if (sameParty) {
                same.addAll(one);
            } else {
                parties.add(new ArrayList<>(one));
            }
        }
        return parties.stream().map(PartyRecord::of).toList();
    }

    private static PartyRecord of(List<Hit> hits) {
        List<Hit> byDate = new ArrayList<>(hits);
        byDate.sort(Comparator.comparing(hit -> hit.publication().published()));
        Map<String, Designation> merged = new LinkedHashMap<>();
        for (Hit hit : byDate) {
            Map<String, Integer> acts = new LinkedHashMap<>();
            for (Designation one : hit.party().designations()) {
                int act = acts.merge(one.program(), 1, Integer::sum);
                merged.merge(one.program() + "#" + act, one, PartyRecord::merged);
            }
        }
        return new PartyRecord(
                hits.get(0).party().primaryName().text(), List.copyOf(merged.values()), List.copyOf(hits));
    }

    /** The entry that a hit is on, whichever edition; OFAC's numbers are the same on all its lists and in the register. */
    private static String entry(Hit hit) {
        return idSpace(hit) + " " + hit.party().id();
    }

    private static String nameInSpace(List<Hit> entry) {
        Hit hit = entry.get(0);
        return idSpace(hit) + " " + hit.party().primaryName().text().toUpperCase(Locale.ROOT);
    }

    private static String idSpace(Hit hit) {
        String list = hit.publication().list();
        boolean numbered = hit.party().id().chars().allMatch(c -> c >= '0' && c <= '9');
        return list.contains(OFAC) || (list.equals(EmbeddedRegister.LIST) && numbered) ? OFAC : list;
    }

    private static boolean samePrimaryName(Hit one, Hit other) {
        return one.party()
                .primaryName()
                .text()
                .equalsIgnoreCase(other.party().primaryName().text());
    }

    private static boolean equallyWell(Hit hit, Hit best) {
        return hit.score().equals(best.score())
                && hit.partyName().text().equalsIgnoreCase(best.partyName().text());
    }

    private static Designation merged(Designation earlier, Designation later) {
        Designation dated = earlier.effective() != null || earlier.announced() != null ? earlier : later;
        LocalDate seen = earlier.firstSeen() == null
                ? later.firstSeen()
                : later.firstSeen() == null || earlier.firstSeen().isBefore(later.firstSeen())
                        ? earlier.firstSeen()
                        : later.firstSeen();
        return new Designation(
                dated.authority(),
                dated.program(),
                dated.legalBasis(),
                later.status(),
                dated.announced(),
                dated.effective(),
                seen,
                dated.citation());
    }

    Set<String> sources() {
        Set<String> sources = new TreeSet<>();
        for (Hit hit : hits) {
            sources.add(hit.publication().list() + " " + hit.publication().published() + ", entry "
                    + hit.party().id());
        }
        return sources;
    }

    /** The date of the latest edition at hand that has the party. */
    LocalDate latest() {
        return hits.stream()
                .map(hit -> hit.publication().published())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /**
     * The earliest of some editions of OFAC's whole list that comes after all that have the party; null if there is none, and
     * where the mention is by a name that not every edition carries.
     */
    @Nullable
    Publication goneFrom(List<Publication> searched) {
        boolean everywhere = hits.stream()
                .map(hit -> hit.partyName().quality())
                .anyMatch(quality -> quality == NameQuality.PRIMARY || quality == NameQuality.STRONG_ALIAS);
        boolean ofac = hits.stream().allMatch(hit -> idSpace(hit).equals(OFAC));
        return !everywhere || !ofac
                ? null
                : searched.stream()
                        .filter(PartyRecord::isWholeOfacList)
                        .filter(one -> one.published().isAfter(latest()))
                        .min(Comparator.comparing(Publication::published))
                        .orElse(null);
    }

    /** Whether a publication is OFAC's whole list of specially designated nationals. */
    static boolean isWholeOfacList(Publication publication) {
        return publication.list().contains("ofac-sdn");
    }

    /** The earliest edition at hand that has a designation; null if none is dated. */
    @Nullable
    LocalDate presentOn(Designation designation) {
        LocalDate day = designation.firstSeen();
        for (Hit hit : hits) {
            LocalDate published = hit.publication().published();
            if (has(hit, designation) && (day == null || published.isBefore(day))) {
                day = published;
            }
        }
        return day;
    }

    /**
     * The latest edition at hand of the same authority's list that has the party and does not have the designation yet; one
     * that has it no more says nothing about when it took effect.
     */
    @Nullable
    LocalDate absentOn(Designation designation) {
        LocalDate present = presentOn(designation);
        LocalDate day = null;
        for (Hit hit : hits) {
            LocalDate published = hit.publication().published();
            boolean before = present == null || published.isBefore(present);
            if (before
                    && isWholeOfacList(hit.publication())
                    && Program.SDN.covers(designation)
                    && !has(hit, designation)
                    && (day == null || published.isAfter(day))) {
                day = published;
            }
        }
        return day;
    }

    private static boolean has(Hit hit, Designation designation) {
        return hit.party().designations().stream().anyMatch(one -> one.program().equals(designation.program()));
    }
}
