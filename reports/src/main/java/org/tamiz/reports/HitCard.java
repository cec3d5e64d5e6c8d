package org.tamiz.reports;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.lists.consequences.Consequences;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** A hit on the page: record and listed party side by side, the evidence, the designations, the official record. */
public final class HitCard {
    /** Some parties carry over a hundred aliases and addresses; all are in the official record below. */
    private static final int MOST_VALUES = 24;

    private static final String OFAC_SEARCH = "https://sanctionssearch.ofac.treas.gov/Details.aspx?id=";

    private final Heading heading;
    private final Markup html;
    private final Language language;
    private final EvidenceBars bars;
    private final Function<Hit, String> partyPage;
    private final Consequences law = Consequences.load();

    /**
     * Cards to a page.
     *
     * @param heading what was searched, and the language
     */
    public HitCard(Markup html, Heading heading) {
        this(html, heading, hit -> "");
    }

    /**
     * Cards that lead to pages of listed parties.
     *
     * @param partyPage the address of a hit's party; empty if it has no page
     */
    public HitCard(Markup html, Heading heading, Function<Hit, String> partyPage) {
        this.partyPage = partyPage;
        this.heading = heading;
        this.html = html;
        this.language = heading.language();
        this.bars = new EvidenceBars(html, language);
    }

    /** Writes the whole card of a hit of a record. */
    public void write(ScreeningRecord record, Hit hit) {
        open("", hit);
        writeComparison(say(Phrase.RECORD) + " " + record.id(), record, hit);
        writeLaw(hit.party().designations());
        close(hit.party());
    }

    /** The designations and what they mean. */
    public void writeLaw(List<Designation> designations) {
        writeDesignations(designations);
        List<Consequence> consequences = consequences(designations);
        if (!consequences.isEmpty()) {
            html.element("h4", say(Phrase.CONSEQUENCES)).raw("\n");
            writeConsequences(consequences);
        }
    }

    /**
     * Begins a card with whom it is about and how well it fits.
     *
     * @param attributes the card's attributes besides its class, each after a space; markup of the program's own
     */
    public void open(String attributes, Hit hit) {
        ListedParty party = hit.party();
        html.raw("<article class=\"hit " + cssClass(hit.band()) + "\"" + attributes + ">\n<div class=\"top\">")
                .raw(chip(hit.band(), language))
                .raw("<span class=\"score\">")
                .text(EvidenceText.probability(hit.score().probability()))
                .raw("</span><h3>")
                .text(party.primaryName().text())
                .raw("</h3><p>");
        html.text(say(Phrase.of(party.kind())) + " · " + hit.publication().title() + " · ")
                .raw(partyPage.apply(hit).isEmpty() ? "" : "<a href=\"" + Markup.escaped(partyPage.apply(hit)) + "\">")
                .raw("<code>")
                .text(hit.publication().list() + " " + party.id())
                .raw(partyPage.apply(hit).isEmpty() ? "</code> · " : "</code></a> · ")
                .text(say(Phrase.PUBLISHED) + " " + hit.publication().published());
        String official = officialEntry(party, hit.publication());
        if (official != null) {
            html.raw(" · <a rel=\"noreferrer\" href=\"" + official + "\">")
                    .text(say(Phrase.OFFICIAL_ENTRY))
                    .raw("</a>");
        }
        if (heading.ofacReference()) {
            html.text(" · " + OfacReference.text(hit, language));
        }
        html.raw("</p>");
        Standing standing = Standing.of(hit, heading);
        if (standing.proposed()) {
            html.raw("<p class=\"proposed\"><strong>")
                    .text(standing.proposal(language))
                    .raw("</strong></p>");
        }
        html.raw("</div>\n");
    }

    /**
     * Record and party side by side, and the evidence.
     *
     * @param label what the record's side is called
     */
    public void writeComparison(String label, ScreeningRecord record, Hit hit) {
        writeSideBySide(label, record, hit);
        html.raw("<h4>").text(say(Phrase.EVIDENCE)).raw("</h4>\n");
        bars.write(hit.evidence());
    }

    /** Ends a card with the official record. */
    public void close(ListedParty party) {
        html.raw("<details><summary>")
                .text(say(Phrase.OFFICIAL_RECORD))
                .raw("</summary><pre>")
                .text(party.record())
                .raw("</pre></details>\n</article>\n");
    }

    /**
     * The address of a party's entry at its authority; null where none is known. OFAC's numbers are the same in every publication
     * that carries them, and open its entry in its search.
     */
    public static @Nullable String officialEntry(ListedParty party, Publication publication) {
        boolean ofOfac = party.id().matches("[0-9]{1,9}")
                && (publication.list().startsWith("us-ofac")
                        || party.designations().stream()
                                .anyMatch(designation -> Objects.requireNonNullElse(designation.citation(), "")
                                        .startsWith("SDN list")));
        return ofOfac ? OFAC_SEARCH + party.id() : null;
    }

    /**
     * Record and party side by side, without the evidence.
     *
     * @param label what the record's side is called
     */
    public void writeSideBySide(String label, ScreeningRecord record, Hit hit) {
        ListedParty party = hit.party();
        Highlights marks = new Highlights(hit.evidence());
        html.raw("<table class=\"sides\"><thead><tr>")
                .element("th scope=\"col\"", say(Phrase.FIELD))
                .element("th scope=\"col\"", label)
                .element("th scope=\"col\"", say(Phrase.LISTED_PARTY) + " " + party.id())
                .raw("</tr></thead><tbody>\n");
        html.raw("<tr class=\"names\">")
                .element("th scope=\"row\"", say(Phrase.NAME))
                .raw("<td>");
        if (hit.recordName() != null) {
            marks.ofRecord().write(html, hit.recordName().text());
        } else {
            writeNotStated();
        }
        html.raw("</td><td>");
        marks.ofParty().write(html, hit.partyName().text());
        html.raw(" <small>").text(say(Phrase.of(hit.partyName().quality()))).raw("</small></td></tr>\n");
        row(
                Phrase.OTHER_NAMES,
                others(record.names(), hit.recordName()),
                others(party.names(), hit.partyName()),
                false);
        row(
                Phrase.KIND,
                record.kind() == null ? List.of() : List.of(say(Phrase.of(record.kind()))),
                List.of(say(Phrase.of(party.kind()))),
                true);
        row(Phrase.BIRTH_DATE, texts(record.birthDates()), texts(party.birthDates()), true);
        row(Phrase.BIRTH_PLACE, List.of(), party.birthPlaces(), false);
        row(Phrase.COUNTRY, record.countries(), countries(party), true);
        row(
                Phrase.GENDER,
                record.gender() == null ? List.of() : List.of(say(Phrase.of(record.gender()))),
                party.gender() == null ? List.of() : List.of(say(Phrase.of(party.gender()))),
                false);
        row(Phrase.IDENTIFIERS, identifiers(record.identifiers()), identifiers(party.identifiers()), true);
        row(
                Phrase.ADDRESSES,
                record.addresses(),
                party.addresses().stream().map(PartyText::of).toList(),
                false);
        row(
                Phrase.RELATIONS,
                List.of(),
                party.relations().stream()
                        .map(relation -> relation.type() + ": " + relation.target())
                        .toList(),
                false);
        html.raw("</tbody></table>\n");
    }

    private void row(Phrase label, List<String> ofRecord, List<String> ofParty, boolean always) {
        if (!always && ofRecord.isEmpty() && ofParty.isEmpty()) {
            return;
        }
        html.raw("<tr>").element("th scope=\"row\"", say(label)).raw("<td>");
        cell(ofRecord);
        html.raw("</td><td>");
        cell(ofParty);
        html.raw("</td></tr>\n");
    }

    private void cell(List<String> values) {
        if (values.isEmpty()) {
            writeNotStated();
        }
        int shown = Math.min(values.size(), MOST_VALUES);
        String between = shown > 4 ? "; " : "<br>";
        for (int i = 0; i < shown; i++) {
            html.raw(i == 0 ? "" : between).text(values.get(i));
        }
        if (shown < values.size()) {
            html.raw(between + "<small>")
                    .text("+ " + (values.size() - shown) + " " + say(Phrase.MORE))
                    .raw("</small>");
        }
    }

    private void writeNotStated() {
        html.raw("<span class=\"blank\">").text(say(Phrase.NOT_STATED)).raw("</span>");
    }

    /** The designations as a table; nothing if there are none. */
    void writeDesignations(List<Designation> designations) {
        if (designations.isEmpty()) {
            return;
        }
        html.element("h4", say(Phrase.DESIGNATIONS)).raw("\n<table class=\"acts\"><thead><tr>");
        for (Phrase column : new Phrase[] {
            Phrase.PROGRAM, Phrase.AUTHORITY, Phrase.LEGAL_BASIS, Phrase.STATUS, Phrase.DATES, Phrase.CITATION
        }) {
            html.element("th scope=\"col\"", say(column));
        }
        html.raw("</tr></thead><tbody>\n");
        for (Designation designation : designations) {
            html.raw("<tr>")
                    .element("td", designation.program())
                    .element("td", designation.authority())
                    .element("td", Objects.requireNonNullElse(designation.legalBasis(), "–"))
                    .element("td", say(Phrase.of(designation.status())))
                    .element("td", PartyText.dates(designation, language))
                    .raw("<td>")
                    .citation(Objects.requireNonNullElse(designation.citation(), "–"))
                    .raw("</td></tr>\n");
        }
        html.raw("</tbody></table>\n");
    }

    /** What designations mean in law. */
    List<Consequence> consequences(List<Designation> designations) {
        return designations.stream()
                .flatMap(designation -> law.of(designation).stream())
                .distinct()
                .toList();
    }

    /** Consequences as a list, each with where to read it. */
    void writeConsequences(List<Consequence> consequences) {
        html.raw("<ul class=\"consequences\">");
        for (Consequence consequence : consequences) {
            html.raw("<li>")
                    .text(language == Language.SPANISH ? consequence.spanish() : consequence.english())
                    .raw(" <cite>")
                    .citation(consequence.citation())
                    .raw("</cite></li>");
        }
        html.raw("</ul>\n");
    }

    private List<String> others(List<Name> names, @Nullable Name shown) {
        return names.stream()
                .filter(name -> !name.equals(shown))
                .map(name -> name.quality() == NameQuality.STRONG_ALIAS
                        ? name.text()
                        : name.text() + " (" + say(Phrase.of(name.quality())) + ")")
                .toList();
    }

    private static List<String> texts(List<PartialDate> dates) {
        return dates.stream().map(PartialDate::toString).toList();
    }

    private static List<String> countries(ListedParty party) {
        return Stream.concat(
                        party.nationalities().stream(),
                        party.addresses().stream().map(Address::country).filter(Objects::nonNull))
                .distinct()
                .toList();
    }

    private List<String> identifiers(List<Identifier> identifiers) {
        return identifiers.stream().map(id -> PartyText.of(id, language)).toList();
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }

    /** A band as a small label, in markup. */
    public static String chip(Band band, Language language) {
        return "<span class=\"chip " + cssClass(band) + "\">" + Phrase.of(band).in(language) + "</span>";
    }

    /** A band's class in the style sheet. */
    public static String cssClass(Band band) {
        return switch (band) {
            case STRONG -> "strong";
            case LIKELY -> "likely";
            case POSSIBLE -> "possible";
        };
    }
}
