package org.tamiz.lists.canada;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.text.CsvHeader;
import org.tamiz.lists.text.XmlElement;

/** A record of Canada's list, and the listed party it becomes. The package describes the elements. */
final class SemaEntry {
    private static final Pattern OR = Pattern.compile("\\s+(?i:or)\\s+");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*-\\s*(\\d{4})");
    private static final Pattern BOTH_LANGUAGES = Pattern.compile("(.{6,}?)\\s*/\\s*(\\p{Lu}.{5,})");

    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}");
    private static final Pattern FRENCH = Pattern.compile("(?i)\\b(?:des?|du|la|les?|et|aux?)\\s|\\b[dl]['’]");

    private final XmlElement element;
    /** Dates of birth, and those among them that are not understood. */
    private int items;

    private final List<String> notUnderstood = new ArrayList<>();

    SemaEntry(XmlElement element) {
        this.element = element;
    }

    int items() {
        return items;
    }

    List<String> notUnderstood() {
        return notUnderstood;
    }

    /** Country, schedule and item, which together name the entry. */
    String id() {
        return slug(country()) + "/" + slug(element.text("Schedule")) + "/" + slug(element.text("Item"));
    }

    /** Elements that no rule here knows. */
    List<String> unknownElements() {
        List<String> known = List.of(
                "Country",
                "LastName",
                "GivenName",
                "EntityOrShip",
                "TitleOrShip",
                "Aliases",
                "DateOfBirthOrShipBuildDate",
                "ShipIMONumber",
                "Schedule",
                "Item",
                "DateOfListing");
        return element.children().stream()
                .map(XmlElement::name)
                .filter(name -> !known.contains(name))
                .toList();
    }

    /** The entry as a listed party, or null if it has no name. */
    @Nullable
    ListedParty toParty(String id) {
        String ship = element.text("ShipIMONumber");
        boolean person = element.text("EntityOrShip").isEmpty();
        PartyDraft draft = new PartyDraft(
                id, person ? PartyKind.PERSON : ship.isEmpty() ? PartyKind.ORGANIZATION : PartyKind.VESSEL);
        names(draft, person);
        if (!draft.named()) {
            return null;
        }
        for (String alias : SemaAliases.of(element.text("Aliases"), person)) {
            draft.name(alias, isWeak(alias, person) ? NameQuality.WEAK_ALIAS : NameQuality.STRONG_ALIAS);
        }
        if (!ship.isEmpty()) {
            draft.identifier(Identifier.of(IdentifierType.IMO, ship));
        }
        date(draft);
        draft.remark(person ? "Title" : "Type of ship", element.text("TitleOrShip"));
        draft.designation(designation());
        unknownElements().forEach(name -> draft.remark(name, element.text(name)));
        draft.record(element.toLines());
        return draft.build();
    }

    /** A person's alias of one word is another spelling of a part of the name; an entity's of a few capitals, an acronym. */
    private static boolean isWeak(String alias, boolean person) {
        return person ? alias.indexOf(' ') < 0 : ACRONYM.matcher(alias).matches();
    }

    private void names(PartyDraft draft, boolean person) {
        if (person) {
            String last = element.text("LastName");
            String given = element.text("GivenName");
            if (!last.isEmpty() && !given.isEmpty()) {
                draft.name(new Name(
                        given + " " + last,
                        NameQuality.PRIMARY,
                        List.of(new NamePart(NameRole.GIVEN, given), new NamePart(NameRole.FAMILY, last))));
            } else {
                draft.name(last + given, NameQuality.PRIMARY);
            }
            return;
        }
        String name = element.text("EntityOrShip");
        Matcher both = BOTH_LANGUAGES.matcher(name);
        // A slash also parts words, as in "Import/Export"; so the second half must read as French.
        if (both.matches()
                && both.group(1).contains(" ")
                && FRENCH.matcher(both.group(2)).find()) {
            draft.name(both.group(1), NameQuality.PRIMARY);
            draft.name(both.group(2), NameQuality.STRONG_ALIAS);
        } else {
            draft.name(name, NameQuality.PRIMARY);
        }
    }

    private void date(PartyDraft draft) {
        String text = element.text("DateOfBirthOrShipBuildDate");
        if (text.isEmpty()) {
            return;
        }
        if (draft.kind() == PartyKind.VESSEL) {
            draft.remark("Built", text);
            return;
        }
        items++;
        List<PartialDate> dates = new ArrayList<>();
        try {
            for (String part : OR.split(text, -1)) {
                Matcher years = YEARS.matcher(part.strip());
                dates.add(PartialDate.parse(years.matches() ? years.group(1) + "/" + years.group(2) : part));
            }
            dates.forEach(draft::born);
        } catch (IllegalArgumentException e) {
            notUnderstood.add("Date of birth: " + text);
            draft.remark("Date of birth", text);
        }
    }

    private Designation designation() {
        String country = country();
        boolean corrupt = country.contains("Corrupt Foreign Officials");
        LocalDate listed = day(element.text("DateOfListing"));
        String schedule = element.text("Schedule");
        return new Designation(
                "Government of Canada",
                country.isEmpty() ? "SEMA" : country,
                corrupt
                        ? "Justice for Victims of Corrupt Foreign Officials Act, SC 2017, c 21"
                        : "Special Economic Measures Act, SC 1992, c 17",
                DesignationStatus.IN_FORCE,
                listed,
                listed,
                null,
                (schedule.isEmpty() ? "" : "Schedule " + schedule + ", ") + "item " + element.text("Item"));
    }

    private String country() {
        String both = element.text("Country");
        int french = both.indexOf(" / ");
        return french < 0 ? both : both.substring(0, french);
    }

    private static @Nullable LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static String slug(String text) {
        String key = CsvHeader.key(text).replace('_', '-');
        return key.isEmpty() ? "-" : key;
    }
}
