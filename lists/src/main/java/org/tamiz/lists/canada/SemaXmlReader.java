package org.tamiz.lists.canada;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.SafeXml;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.XmlElement;

/** Reads Canada's list. The package describes the format. */
public final class SemaXmlReader {
    /** The outermost element. */
    public static final String ROOT = "data-set";

    private static final int MOST_SAMPLES = 20;

    private final TextInput input;
    private final List<ListedParty> parties = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> unknownElements = new HashSet<>();
    private final List<String> samples = new ArrayList<>();
    private int items;
    private int notUnderstood;

    private SemaXmlReader(TextInput input) {
        this.input = input;
    }

    /**
     * Reads the list record by record.
     *
     * @return its parties in order, without a date, which the file does not state
     * @throws TamizException MALFORMED if this is other XML or broken, UNREADABLE if it breaks off
     */
    public static ListContent read(TextInput input) {
        return new SemaXmlReader(input).read();
    }

    private ListContent read() {
        try (SafeXml xml = SafeXml.open(input)) {
            xml.nextTag();
            if (!xml.name().equals(ROOT)) {
                throw TamizException.in(
                        TamizException.Code.MALFORMED,
                        input.name(),
                        "is XML, but not Canada's list: its outermost element is " + xml.name() + ", not " + ROOT
                                + ". Download the consolidated list's XML again.",
                        null);
            }
            while (xml.nextTag() || xml.depth() > 0) {
                if (xml.depth() == 2) {
                    long line = xml.line();
                    if (xml.name().equals("record")) {
                        entry(xml.element(), line);
                    }
                }
            }
        }
        return new ListContent(parties, null, problems, new ListContent.Understanding(items, notUnderstood, samples));
    }

    private void entry(XmlElement element, long line) {
        SemaEntry entry = new SemaEntry(element);
        String id = entry.id();
        for (int again = 2; ids.contains(id); again++) {
            id = entry.id() + "-" + again;
        }
        ListedParty party = entry.toParty(id);
        if (party == null) {
            problems.add(new Problem(input.name(), line, "record " + entry.id() + " has no name; not used"));
            return;
        }
        if (!id.equals(entry.id())) {
            problems.add(new Problem(
                    input.name(),
                    line,
                    "country, schedule and item of this record stand above already; its id is " + id));
        }
        ids.add(id);
        parties.add(party);
        for (String unknown : entry.unknownElements()) {
            if (unknownElements.add(unknown)) {
                problems.add(new Problem(
                        input.name(),
                        line,
                        "element " + unknown + " is not known; it is kept as a remark here and below"));
            }
        }
        for (String date : entry.notUnderstood()) {
            problems.add(new Problem(
                    input.name(), line, "\"" + date + "\" is no date that is understood; kept as a remark"));
        }
        items += entry.items();
        notUnderstood += entry.notUnderstood().size();
        entry.notUnderstood().stream().limit(MOST_SAMPLES - samples.size()).forEach(samples::add);
    }
}
