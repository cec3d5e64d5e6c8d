package org.tamiz.lists.ofac.advanced;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartialDate;
import org.tamiz.lists.ofac.LegalBases;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.RemarkDates;
import org.tamiz.lists.text.XmlElement;

/** The section SanctionsEntries: which party is on which list, since when, on what legal basis, with what measures. */
final class Listings {
    private static final String PROGRAM = "Program";
    private static final String SDN_LIST = "SDN List";
    private static final String CONSOLIDATED_LIST = "Consolidated List";

    private final ReferenceSets references;
    private final OfacEntries entries;
    private final Map<String, Integer> perList = new HashMap<>();

    Listings(ReferenceSets references, OfacEntries entries) {
        this.references = references;
        this.entries = entries;
    }

    /** A program tag, and the day its measure starts. */
    private record Program(String tag, @Nullable LocalDate start) {}

    /**
     * Adds a SanctionsEntry to its party.
     *
     * @param parties the parties by the numbers of their profiles
     */
    void add(XmlElement entry, long line, Map<String, AdvancedParty> parties) {
        String path = "Sanctions/SanctionsEntries/SanctionsEntry[" + entry.attribute("ID") + "]";
        String list = references.words("List", entry.attribute("ListID"), line, path);
        perList.merge(list, 1, Integer::sum);
        AdvancedParty party = parties.get(entry.attribute("ProfileID"));
        if (party == null) {
            entries.problem(
                    line,
                    path,
                    "belongs to profile " + OfacEntries.quoted(entry.attribute("ProfileID"))
                            + ", which the file lacks; not used");
            return;
        }
        List<String> bases = new ArrayList<>();
        LocalDate since = events(entry, line, path, bases);
        List<Program> programs = new ArrayList<>();
        List<String> measures = measures(entry, line, path, programs);
        designate(party, programs, bases, since);
        String words = words(list, since, bases, measures);
        party.party().keep(words);
        party.record(
                "SanctionsEntry",
                words
                        + (programs.isEmpty() ? "" : "; Program ")
                        + String.join(", ", programs.stream().map(Program::tag).toList()));
    }

    /** The earliest day the party was entered, and all legal bases. */
    private @Nullable LocalDate events(XmlElement entry, long line, String path, List<String> bases) {
        LocalDate since = null;
        for (XmlElement event : entry.all("EntryEvent")) {
            String where = path + "/EntryEvent[" + event.attribute("ID") + "]";
            String basis = references.words("LegalBasis", event.attribute("LegalBasisID"), line, where);
            if (!basis.isEmpty() && !bases.contains(basis)) {
                bases.add(basis);
            }
            String type = references.words("EntryEventType", event.attribute("EntryEventTypeID"), line, where);
            for (XmlElement date : event.all("Date")) {
                LocalDate day = Dates.day(date);
                if (day == null) {
                    entries.problem(line, where + "/Date", "is no day; not used");
                } else if (type.equals("Created") && (since == null || day.isBefore(since))) {
                    since = day;
                }
            }
        }
        return since;
    }

    /** The measures other than programs, in words; programs are put into their list. */
    private List<String> measures(XmlElement entry, long line, String path, List<Program> programs) {
        List<String> others = new ArrayList<>();
        for (XmlElement measure : entry.all("SanctionsMeasure")) {
            String where = path + "/SanctionsMeasure[" + measure.attribute("ID") + "]";
            String type = references.words("SanctionsType", measure.attribute("SanctionsTypeID"), line, where);
            String comment = measure.text("Comment");
            PartialDate period = measure.all("DatePeriod").stream()
                    .findFirst()
                    .map(Dates::period)
                    .orElse(null);
            if (type.equals(PROGRAM)) {
                if (comment.isEmpty()) {
                    entries.problem(line, where, "the program is not named; not used");
                } else {
                    programs.add(new Program(comment, period == null ? null : period.from()));
                }
            }
            if (!type.equals(PROGRAM) || period != null) {
                String words = (type.isEmpty() ? "Measure" : type)
                        + (comment.isEmpty() ? "" : " " + comment)
                        + (period == null ? "" : " " + RemarkDates.words(period));
                if (!others.contains(words)) {
                    others.add(words);
                }
            }
        }
        return others;
    }

    private static void designate(
            AdvancedParty party, List<Program> programs, List<String> bases, @Nullable LocalDate since) {
        List<String> tags = programs.stream().map(Program::tag).toList();
        boolean single = tags.stream().distinct().count() == 1;
        for (Program program : programs) {
            party.designate(
                    program.tag(), LegalBases.of(program.tag(), tags, bases), single ? since : null, program.start());
        }
    }

    private static String words(String list, @Nullable LocalDate since, List<String> bases, List<String> measures) {
        return "On " + (list.isEmpty() ? "a list" : list)
                + (since == null ? "" : " since " + since)
                + (bases.isEmpty() ? "" : " under " + String.join(", ", bases))
                + (measures.isEmpty() ? "" : ": " + String.join(", ", measures));
    }

    /** Which list the file is, by which of the two most entries are on; null if on neither. */
    @Nullable
    String list() {
        int sdn = perList.getOrDefault(SDN_LIST, 0);
        int consolidated = perList.getOrDefault(CONSOLIDATED_LIST, 0);
        return sdn + consolidated == 0 ? null : sdn >= consolidated ? OfacEntries.SDN : OfacEntries.NON_SDN;
    }
}
