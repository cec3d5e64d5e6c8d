package org.tamiz.lists.un;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.SafeXml;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.XmlElement;

/** Reads the UN Security Council's consolidated list. The package describes the format. */
public final class UnXmlReader {
    /** The outermost element. */
    public static final String ROOT = "CONSOLIDATED_LIST";

    private static final int MOST_SAMPLES = 20;

    private final TextInput input;
    private final List<ListedParty> parties = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final List<String> samples = new ArrayList<>();
    private int items;
    private int notUnderstood;

    private UnXmlReader(TextInput input) {
        this.input = input;
    }

    /**
     * Reads the list entry by entry.
     *
     * @return its parties in order, with the date of {@code dateGenerated}, or no date if it is missing
     * @throws TamizException MALFORMED if this is other XML or broken, UNREADABLE if it breaks off
     */
    public static ListContent read(TextInput input) {
        return new UnXmlReader(input).read();
    }

    private ListContent read() {
        LocalDate published;
        try (SafeXml xml = SafeXml.open(input)) {
            xml.nextTag();
            if (!xml.name().equals(ROOT)) {
                throw TamizException.in(
                        TamizException.Code.MALFORMED,
                        input.name(),
                        "is XML, but not the UN's consolidated list: its outermost element is " + xml.name() + ", not "
                                + ROOT + ". Download the list's XML from the Security Council's site.",
                        null);
            }
            published = date(xml.attribute("dateGenerated"));
            while (xml.nextTag() || xml.depth() > 0) {
                if (xml.depth() == 3
                        && (xml.name().equals("INDIVIDUAL") || xml.name().equals("ENTITY"))) {
                    long line = xml.line();
                    entry(xml.element(), line);
                }
            }
        }
        return new ListContent(
                parties, published, problems, new ListContent.Understanding(items, notUnderstood, samples));
    }

    private void entry(XmlElement element, long line) {
        UnEntry entry = new UnEntry(element);
        String id = entry.reference();
        if (id.isEmpty() || ids.contains(id)) {
            id = entry.dataId();
        }
        if (id.isEmpty() || !ids.add(id)) {
            problems.add(new Problem(input.name(), line, "an entry has no number of its own; not used"));
            return;
        }
        ListedParty party = entry.toParty(id);
        if (party == null) {
            problems.add(new Problem(input.name(), line, "entry " + id + " has no name; not used"));
            return;
        }
        parties.add(party);
        items += entry.items();
        notUnderstood += entry.notUnderstood().size();
        for (String words : entry.notUnderstood()) {
            if (words.startsWith(UnEntry.BORN)) {
                problems.add(new Problem(
                        input.name(),
                        line,
                        "entry " + id + ": \"" + words + "\" is no date that is understood; kept as a remark"));
            }
        }
        if (!entry.genderKnown()) {
            problems.add(new Problem(
                    input.name(),
                    line,
                    "entry " + id + ": the gender is neither Male nor Female; it stands in the record alone"));
        }
        for (String sample : entry.notUnderstood()) {
            if (samples.size() < MOST_SAMPLES) {
                samples.add(sample);
            }
        }
    }

    private static @Nullable LocalDate date(@Nullable String generated) {
        return generated == null ? null : UnDates.day(generated);
    }
}
