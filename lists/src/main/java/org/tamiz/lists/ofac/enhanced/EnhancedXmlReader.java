package org.tamiz.lists.ofac.enhanced;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.text.SafeXml;
import org.tamiz.lists.text.TextInput;
import org.tamiz.lists.text.XmlElement;

/** Reads SDN_ENHANCED.XML or CONS_ENHANCED.XML, one entity at a time. The package describes the format. */
public final class EnhancedXmlReader {
    /** The outermost element. */
    public static final String ROOT = "sanctionsData";

    private static final String SDN_LIST = "SDN List";
    private static final String CONSOLIDATED_LIST = "Consolidated List";

    private final TextInput input;
    private final OfacEntries entries;
    private final References references;
    /** Entities by number; a tie may name one that comes later. */
    private final Map<String, Entity> entities = new LinkedHashMap<>();

    private final Map<String, Integer> perList = new HashMap<>();
    private @Nullable LocalDate published;
    private @Nullable String list;

    private EnhancedXmlReader(TextInput input) {
        this.input = input;
        this.entries = new OfacEntries(input.name());
        this.references = new References(entries);
    }

    /**
     * Reads the list.
     *
     * @return its parties in order, with the date of {@code dataAsOf}, or no date if it is missing
     * @throws TamizException MALFORMED if this is other XML or broken, UNREADABLE if it breaks off, TOO_LARGE beyond a
     *     limit of {@link SafeXml}
     */
    public static ListContent read(TextInput input) {
        return new EnhancedXmlReader(input).read();
    }

    private ListContent read() {
        try (SafeXml xml = SafeXml.open(input)) {
            xml.nextTag();
            if (!xml.name().equals(ROOT)) {
                throw OfacEntries.otherXml(input.name(), xml.name(), ROOT, "SDN_ENHANCED.XML or CONS_ENHANCED.XML");
            }
            while (xml.nextTag() || xml.depth() > 0) {
                if (xml.depth() == 2 && xml.name().equals("publicationInfo")) {
                    publication(xml.element(), xml.line());
                } else if (xml.depth() == 3) {
                    item(xml);
                }
            }
        }
        entities.values().forEach(entity -> entity.addTo(entries, entities));
        return entries.content(published, list == null ? mostNamedList() : list);
    }

    private void publication(XmlElement info, long line) {
        String date = info.text("dataAsOf");
        published = EnhancedDates.day(date);
        if (published == null) {
            entries.problem(line, ROOT + "/publicationInfo/dataAsOf", OfacEntries.quoted(date) + " is no date");
        }
        for (XmlElement filter : info.inside("filters")) {
            for (XmlElement named : filter.children()) {
                list = switch (named.text()) {
                    case SDN_LIST -> OfacEntries.SDN;
                    case CONSOLIDATED_LIST -> list == null ? OfacEntries.NON_SDN : list;
                    default -> list;
                };
            }
        }
    }

    private void item(SafeXml xml) {
        long line = xml.line();
        XmlElement element = xml.element();
        switch (element.name()) {
            case "referenceValue" -> references.addValue(element);
            case "featureType" -> references.addFeatureType(element);
            case "entity" -> {
                String id = element.attribute("id");
                String path = ROOT + "/entities/entity[" + id + "]";
                if (entries.accept(id, line, path)) {
                    entities.put(id, new Entity(element, references, entries, line, path, published));
                    for (XmlElement on : element.inside("sanctionsLists")) {
                        perList.merge(on.text(), 1, Integer::sum);
                    }
                }
            }
            default -> entries.problem(line, ROOT + "/*/" + element.name(), "the schema has no such element; not used");
        }
    }

    private @Nullable String mostNamedList() {
        int sdn = perList.getOrDefault(SDN_LIST, 0);
        int consolidated = perList.getOrDefault(CONSOLIDATED_LIST, 0);
        return sdn + consolidated == 0 ? null : sdn >= consolidated ? OfacEntries.SDN : OfacEntries.NON_SDN;
    }
}
