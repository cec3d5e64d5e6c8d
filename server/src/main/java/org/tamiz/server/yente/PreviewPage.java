package org.tamiz.server.yente;

import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.exchange.FtmEntities;
import org.tamiz.reports.Markup;

/** A small page about a listed party: what it is, its names and numbers, and since when it stands where. */
final class PreviewPage {
    private static final List<Property> SHOWN = List.of(
            Property.ALIAS,
            Property.WEAK_ALIAS,
            Property.PREVIOUS_NAME,
            Property.BIRTH_DATE,
            Property.INCORPORATION_DATE,
            Property.BIRTH_PLACE,
            Property.NATIONALITY,
            Property.COUNTRY,
            Property.ID_NUMBER,
            Property.TAX_NUMBER,
            Property.PASSPORT_NUMBER,
            Property.REGISTRATION_NUMBER,
            Property.IMO_NUMBER,
            Property.PROGRAM_ID);
    private static final int MOST_VALUES = 5;

    private PreviewPage() {}

    static String of(Publication publication, ListedParty party) {
        Map<String, List<String>> properties =
                EntityJson.properties(FtmEntities.of(party, EntityIds.prefix(publication.list())));
        StringWriter page = new StringWriter();
        Markup markup = new Markup(page);
        markup.raw("<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\">")
                .raw("<meta name=\"color-scheme\" content=\"light dark\">")
                .element("title", party.primaryName().text())
                .raw("</head><body>")
                .element("h1", party.primaryName().text())
                .element(
                        "p",
                        Schema.of(party.kind()).label() + ", " + publication.title() + ", " + publication.published())
                .raw("<dl>");
        rows(properties).forEach((label, text) -> markup.element("dt", label).element("dd", text));
        markup.raw("</dl></body></html>\n").flush();
        return page.toString();
    }

    private static Map<String, String> rows(Map<String, List<String>> properties) {
        Map<String, String> rows = new LinkedHashMap<>();
        for (Property property : SHOWN) {
            List<String> values = properties.getOrDefault(property.word(), List.of());
            if (!values.isEmpty()) {
                String more = values.size() > MOST_VALUES ? " …" : "";
                rows.put(
                        property.label(),
                        String.join(
                                        "; ",
                                        values.stream()
                                                .limit(MOST_VALUES)
                                                .map(value -> Values.shown(property, value))
                                                .toList())
                                + more);
            }
        }
        return rows;
    }
}
