package org.tamiz.lists.eu;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.text.SafeXml;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.XmlElement;

/** Reads the EU's consolidated financial sanctions list in either schema. The package describes them. */
public final class EuXmlReader {
    /** The outermost element of schema 1.1. */
    public static final String ROOT = "export";
    /** The outermost element of the old schema. */
    public static final String OLD_ROOT = "WHOLE";

    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final TextInput input;
    private final List<ListedParty> parties = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final EntryTally tally;

    private EuXmlReader(TextInput input) {
        this.input = input;
        this.tally = new EntryTally(input.name());
    }

    /**
     * Reads the list entry by entry.
     *
     * @return its parties in order, with the date of the outermost element, or no date if it is missing
     * @throws TamizException MALFORMED if this is other XML or broken, UNREADABLE if it breaks off
     */
    public static ListContent read(TextInput input) {
        return new EuXmlReader(input).read();
    }

    private ListContent read() {
        LocalDate published;
        try (SafeXml xml = SafeXml.open(input)) {
            xml.nextTag();
            boolean old = xml.name().equals(OLD_ROOT);
            if (!old && !xml.name().equals(ROOT)) {
                throw TamizException.in(
                        TamizException.Code.MALFORMED,
                        input.name(),
                        "is XML, but not the EU's financial sanctions list: its outermost element is " + xml.name()
                                + ", not " + ROOT + ". Download the consolidated list's XML (1.1) again.",
                        null);
            }
            published = old ? dayFirst(xml.attribute("Date")) : day(xml.attribute("generationDate"));
            String entry = old ? "ENTITY" : "sanctionEntity";
            while (xml.nextTag() || xml.depth() > 0) {
                if (xml.depth() == 2 && xml.name().equals(entry)) {
                    tally.at(xml.line());
                    entry(xml.element(), old);
                }
            }
        }
        return new ListContent(parties, published, tally.problems(), tally.understanding());
    }

    private void entry(XmlElement element, boolean old) {
        String id = element.attribute(old ? "Id" : "logicalId");
        if (id.isBlank() || !ids.add(id)) {
            tally.problem(
                    id.isBlank()
                            ? "an entry has no id; not used"
                            : "an entry with the id " + id + " stands above already; this one is not used");
            return;
        }
        PartyDraft draft = old ? new OldEuEntry(tally).draft(element, id) : new EuEntry(tally).draft(element, id);
        if (draft.named()) {
            parties.add(draft.build());
        } else {
            tally.problem("entry " + id + " has no name; not used");
        }
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : EuFields.day(text);
    }

    private static @Nullable LocalDate dayFirst(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text, DAY_FIRST);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
