package org.tamiz.lists.ofac;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;

/** The entries of one OFAC file as they are read, with an account of what could not be used. */
public final class OfacEntries {
    /** The list of specially designated nationals. */
    public static final String SDN = "us-ofac-sdn";
    /** Every other list of OFAC, which publishes them as one. */
    public static final String NON_SDN = "us-ofac-nonsdn";

    private static final int MOST_SAMPLES = 20;
    private static final int MOST_QUOTED = 60;

    private final String file;
    private final List<ListedParty> parties = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> samples = new ArrayList<>();
    private int items;
    private int notUnderstood;

    /** No entries yet. The file's name is for messages. */
    public OfacEntries(String file) {
        this.file = file;
    }

    /**
     * Notes something that is not used, or not used as it stands.
     *
     * @param line the line where the entry concerned starts
     * @param path where in the file, from the outermost element down, such as {@code sdnList/sdnEntry[36]/uid}
     * @param message what is wrong
     */
    public void problem(long line, String path, String message) {
        problems.add(new Problem(file, line, path + ": " + message));
    }

    /** A text from the file, shortened for a message. */
    public static String quoted(String text) {
        return "\"" + (text.length() <= MOST_QUOTED ? text : text.substring(0, MOST_QUOTED) + "…") + "\"";
    }

    /** Whether a number can be used: it is one, and no entry before had it. A problem is noted if not. */
    public boolean accept(String id, long line, String path) {
        if (!isNumber(id)) {
            problem(line, path, "the entry has no number but " + quoted(id) + "; not used");
            return false;
        }
        if (!ids.add(id)) {
            problem(line, path, "an entry above has the same number; this one is not used");
            return false;
        }
        return true;
    }

    private static boolean isNumber(String id) {
        return !id.isEmpty() && id.length() <= 12 && id.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /**
     * Adds a party. One without any name is a problem instead.
     *
     * @param record the entry as published
     */
    public void add(OfacParty party, String record, long line, String path) {
        if (party.primaryName() == null) {
            problem(line, path, "the entry has no name; not used");
            return;
        }
        if (!party.hasPrimaryName()) {
            problem(line, path, "no name of the entry is the primary one; the first is taken for it");
            party.addName(String.valueOf(party.primaryName()), NameQuality.PRIMARY);
        }
        parties.add(party.toParty(record));
        items += party.items();
        notUnderstood += party.notUnderstood().size();
        for (String sample : party.notUnderstood()) {
            if (samples.size() < MOST_SAMPLES && !samples.contains(sample)) {
                samples.add(sample);
            }
        }
    }

    /** How many parties there are by now. */
    public int size() {
        return parties.size();
    }

    /**
     * Everything read.
     *
     * @param published the date the file states, or null
     * @param list which list the file says it is, {@link #SDN} or {@link #NON_SDN}, or null if it does not say
     */
    public ListContent content(@Nullable LocalDate published, @Nullable String list) {
        return new ListContent(
                parties, published, problems, new ListContent.Understanding(items, notUnderstood, samples), list);
    }

    /** The error for XML with another outermost element than a format has. */
    public static TamizException otherXml(String file, String found, String wanted, String official) {
        return TamizException.in(
                TamizException.Code.MALFORMED,
                file,
                "is XML, but not OFAC's " + official + ": its outermost element is " + found + ", not " + wanted
                        + ". Download " + official + " from OFAC's Sanctions List Service.",
                null);
    }
}
