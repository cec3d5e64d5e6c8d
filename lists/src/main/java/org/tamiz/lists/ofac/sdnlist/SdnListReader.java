package org.tamiz.lists.ofac.sdnlist;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.text.SafeXml;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.XmlElement;

/** Reads SDN.XML or CONSOLIDATED.XML. The package describes the format. */
public final class SdnListReader {
    /** The outermost element. */
    public static final String ROOT = "sdnList";

    private static final DateTimeFormatter MONTH_DAY_YEAR =
            DateTimeFormatter.ofPattern("M/d/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final TextInput input;
    private final OfacEntries entries;
    private @Nullable LocalDate published;
    private int seen;
    private @Nullable Integer announced;

    private SdnListReader(TextInput input) {
        this.input = input;
        this.entries = new OfacEntries(input.name());
    }

    /**
     * Reads the list entry by entry.
     *
     * @return its parties in order, with the date of {@code Publish_Date}, or no date if it is missing
     * @throws TamizException MALFORMED if this is other XML or broken, UNREADABLE if it breaks off, TOO_LARGE beyond a
     *     limit of {@link SafeXml}
     */
    public static ListContent read(TextInput input) {
        return new SdnListReader(input).read();
    }

    private ListContent read() {
        try (SafeXml xml = SafeXml.open(input)) {
            xml.nextTag();
            if (!xml.name().equals(ROOT)) {
                throw OfacEntries.otherXml(input.name(), xml.name(), ROOT, "SDN.XML or CONSOLIDATED.XML");
            }
            while (xml.nextTag() || xml.depth() > 0) {
                if (xml.depth() == 2) {
                    section(xml);
                }
            }
            if (announced != null && announced != seen) {
                entries.problem(
                        xml.line(),
                        ROOT + "/publshInformation/Record_Count",
                        "says " + announced + " entries, yet the file holds " + seen);
            }
        }
        // The schema does not say which list it is: SDN.XML and CONSOLIDATED.XML look alike.
        return entries.content(published, null);
    }

    private void section(SafeXml xml) {
        long line = xml.line();
        switch (xml.name()) {
            case "publshInformation" -> publication(xml.element(), line);
            case "sdnEntry" -> {
                seen++;
                XmlElement element = xml.element();
                String id = element.text("uid");
                String path = ROOT + "/sdnEntry[" + id + "]";
                if (entries.accept(id, line, path)) {
                    new SdnListEntry(element, entries, line, path, published).addTo(entries);
                }
            }
            default -> {
                String name = xml.name();
                xml.element();
                entries.problem(line, ROOT + "/" + name, "the schema has no such element; not used");
            }
        }
    }

    private void publication(XmlElement element, long line) {
        String date = element.text("Publish_Date");
        try {
            published = LocalDate.parse(date, MONTH_DAY_YEAR);
        } catch (DateTimeException e) {
            entries.problem(
                    line,
                    ROOT + "/publshInformation/Publish_Date",
                    OfacEntries.quoted(date) + " is no date of the form 03/28/2025");
        }
        String count = element.text("Record_Count");
        if (count.matches("\\d{1,9}")) {
            announced = Integer.valueOf(count);
        }
    }
}
