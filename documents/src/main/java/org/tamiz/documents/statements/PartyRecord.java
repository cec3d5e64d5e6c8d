package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Publication;
import org.tamiz.documents.Mention;

/**
 * What the lists say of the party that a mention names best: the same entry may stand on several lists and editions.
 *
 * @param name its name
 * @param designations its designations, one a program and authority, with the dates of whichever list has them
 * @param hits where they come from
 */
record PartyRecord(String name, List<Designation> designations, List<Hit> hits) {
    static PartyRecord of(Mention mention) {
        Hit best = mention.best();
        List<Hit> hits = mention.hits().stream()
                .filter(hit -> hit.party().id().equals(best.party().id())
                        || hit.party()
                                .primaryName()
                                .text()
                                .equalsIgnoreCase(best.party().primaryName().text()))
                .toList();
        Map<String, Designation> merged = new LinkedHashMap<>();
        for (Hit hit : hits) {
            for (Designation one : hit.party().designations()) {
                merged.merge(one.program(), one, PartyRecord::merged);
            }
        }
        return new PartyRecord(best.party().primaryName().text(), List.copyOf(merged.values()), hits);
    }

    private static Designation merged(Designation one, Designation other) {
        Designation dated = one.effective() != null || one.announced() != null ? one : other;
        LocalDate seen = one.firstSeen() == null
                ? other.firstSeen()
                : other.firstSeen() == null || one.firstSeen().isBefore(other.firstSeen())
                        ? one.firstSeen()
                        : other.firstSeen();
        return new Designation(
                dated.authority(),
                dated.program(),
                dated.legalBasis(),
                dated.status(),
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

    /** The latest edition at hand of the same authority's list that has the party and not the designation. */
    @Nullable
    LocalDate absentOn(Designation designation) {
        LocalDate day = null;
        for (Hit hit : hits) {
            Publication publication = hit.publication();
            boolean sameList = publication.list().contains("ofac-sdn") && Program.SDN.covers(designation);
            if (sameList
                    && !has(hit, designation)
                    && (day == null || publication.published().isAfter(day))) {
                day = publication.published();
            }
        }
        return day;
    }

    private static boolean has(Hit hit, Designation designation) {
        return hit.party().designations().stream().anyMatch(one -> one.program().equals(designation.program()));
    }
}
