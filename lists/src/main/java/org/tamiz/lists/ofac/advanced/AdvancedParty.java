package org.tamiz.lists.ofac.advanced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.OfacParty;

/** A party between the section that names it and those, further down, that tie and designate it. */
final class AdvancedParty {
    private final OfacParty party;
    private final long line;
    private final String path;
    private final List<String> identities = new ArrayList<>(1);
    private final Map<String, Designation> designations = new LinkedHashMap<>();
    private final StringBuilder record = new StringBuilder();

    /** Where the party starts in the file is for problems found later. */
    AdvancedParty(OfacParty party, long line, String path) {
        this.party = party;
        this.line = line;
        this.path = path;
    }

    OfacParty party() {
        return party;
    }

    long line() {
        return line;
    }

    String path() {
        return path;
    }

    void addIdentity(String id) {
        identities.add(id);
    }

    /** Adds a line to the record, unless there is nothing to say. */
    void record(String label, String words) {
        if (!words.isEmpty()) {
            record.append(record.isEmpty() ? "" : "\n")
                    .append(label)
                    .append(": ")
                    .append(words);
        }
    }

    /** Adds a tie. */
    void addRelation(Relation relation) {
        party.addRelation(relation);
        record("Relationship", relation.type() + " " + relation.targetId() + " " + relation.target());
    }

    /**
     * Adds a designation. The same program may stand in the entries of several lists; it is one designation, known since
     * the earliest of their days.
     */
    void designate(
            String program, @Nullable String legalBasis, @Nullable LocalDate announced, @Nullable LocalDate effective) {
        Designation designation = new Designation(
                OfacParty.AUTHORITY, program, legalBasis, DesignationStatus.IN_FORCE, announced, effective, null, null);
        designations.merge(
                program,
                designation,
                (one, other) -> new Designation(
                        one.authority(),
                        program,
                        one.legalBasis() == null ? other.legalBasis() : one.legalBasis(),
                        one.status(),
                        earlier(one.announced(), other.announced()),
                        earlier(one.effective(), other.effective()),
                        null,
                        null));
    }

    private static @Nullable LocalDate earlier(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /** Hands the whole party over. */
    void addTo(OfacEntries entries, Documents documents) {
        for (String identity : identities) {
            for (String statement : documents.take(identity)) {
                party.addStatement(statement);
                record("IDRegDocument", statement);
            }
        }
        designations.values().forEach(party::addDesignation);
        entries.add(party, record.toString(), line, path);
    }
}
