package org.tamiz.reports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.Publication;
import org.tamiz.lists.consequences.Consequences;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * A listed party in plain text, with everything its list says.
 *
 * @param language the language of the labels
 */
public record PartyText(Language language) {
    /** The party in lines, ending with its record word for word. */
    public String of(ListedParty party, Publication publication) {
        StringBuilder text = new StringBuilder();
        line(
                text,
                Phrase.LISTED_PARTY,
                publication.list() + " " + party.id() + ", " + publication.title() + ", " + say(Phrase.PUBLISHED) + " "
                        + publication.published());
        party.names()
                .forEach(name -> line(text, Phrase.NAME, name.text() + " (" + say(Phrase.of(name.quality())) + ")"));
        line(text, Phrase.KIND, say(Phrase.of(party.kind())));
        if (party.gender() != null) {
            line(text, Phrase.GENDER, say(Phrase.of(party.gender())));
        }
        lines(text, Phrase.BIRTH_DATE, party.birthDates().stream().map(PartialDate::toString));
        lines(text, Phrase.BIRTH_PLACE, party.birthPlaces().stream());
        lines(text, Phrase.COUNTRY, party.nationalities().stream());
        lines(text, Phrase.IDENTIFIERS, party.identifiers().stream().map(id -> of(id, language)));
        lines(text, Phrase.ADDRESSES, party.addresses().stream().map(PartyText::of));
        lines(
                text,
                Phrase.RELATIONS,
                party.relations().stream()
                        .map(relation -> relation.type() + ": " + relation.target()
                                + (relation.targetId() == null ? "" : " (" + relation.targetId() + ")")));
        lines(text, Phrase.DESIGNATIONS, party.designations().stream().map(this::of));
        Consequences law = Consequences.load();
        List<Consequence> consequences = party.designations().stream()
                .flatMap(designation -> law.of(designation).stream())
                .distinct()
                .toList();
        lines(
                text,
                Phrase.CONSEQUENCES,
                consequences.stream()
                        .map(consequence ->
                                (language == Language.SPANISH ? consequence.spanish() : consequence.english()) + " ["
                                        + consequence.citation() + "]"));
        lines(text, Phrase.REMARKS, party.remarks().stream());
        text.append(say(Phrase.OFFICIAL_RECORD)).append(":\n");
        party.record()
                .lines()
                .forEach(line ->
                        text.append("    ").append(SafeText.forTerminal(line)).append('\n'));
        return text.toString();
    }

    private String of(Designation designation) {
        return Stream.of(
                        designation.program(),
                        designation.authority(),
                        designation.legalBasis(),
                        say(Phrase.of(designation.status())),
                        dates(designation, language),
                        designation.citation())
                .filter(Objects::nonNull)
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    /** The dates of a designation in words. */
    public static String dates(Designation designation, Language language) {
        String announced =
                designation.announced() == null ? null : Phrase.ANNOUNCED.in(language) + " " + designation.announced();
        String since = null;
        if (designation.effective() != null) {
            since = Phrase.EFFECTIVE.in(language) + " " + designation.effective();
        } else if (designation.firstSeen() != null) {
            since = Phrase.FIRST_SEEN.in(language) + " " + designation.firstSeen();
        }
        return Stream.of(announced, since)
                .filter(Objects::nonNull)
                .reduce((left, right) -> left + ", " + right)
                .orElse(Phrase.DATE_UNKNOWN.in(language));
    }

    /** An identifier in a line: its type, in the list's words where it has its own, its value and country. */
    public static String of(Identifier id, Language language) {
        return Objects.requireNonNullElse(id.label(), Phrase.of(id.type(), language)) + " " + id.value()
                + (id.country() == null ? "" : " (" + id.country() + ")");
    }

    /** An address in a line. */
    public static String of(Address address) {
        return Stream.of(address.text(), address.countryName() != null ? address.countryName() : address.country())
                .filter(Objects::nonNull)
                .reduce((left, right) -> left + ", " + right)
                .orElse("");
    }

    private void lines(StringBuilder text, Phrase label, Stream<String> values) {
        values.forEach(value -> line(text, label, value));
    }

    private void line(StringBuilder text, Phrase label, String value) {
        text.append(say(label)).append(": ").append(SafeText.forTerminal(value)).append('\n');
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }
}
