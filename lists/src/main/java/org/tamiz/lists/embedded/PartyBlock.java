package org.tamiz.lists.embedded;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.text.TextBlock;
import org.tamiz.lists.text.TextBlock.Entry;

/** Turns one block of a register into a listed party. Used once and thrown away. */
final class PartyBlock {
    private static final Pattern IDENTIFIER =
            Pattern.compile("(\\S+)\\s+(\\S.*?)(?:\\s+([A-Z]{2}))?(?:\\s+\\(([^()]+)\\))?");
    private static final Pattern BRACKETED = Pattern.compile("(.*?)\\s*(?:\\[([^\\[\\]\\s]+)\\])?");
    private static final Set<String> COUNTRIES = Set.of(Locale.getISOCountries());

    private final TextBlock block;
    private @Nullable PartyKind kind;
    private @Nullable Entry primaryName;
    private @Nullable Gender gender;
    private final List<Name> otherNames = new ArrayList<>();
    private final Set<String> seenNames = new HashSet<>();
    private final List<Identifier> identifiers = new ArrayList<>();
    private final List<PartialDate> birthDates = new ArrayList<>();
    private final List<String> birthPlaces = new ArrayList<>();
    private final List<String> nationalities = new ArrayList<>();
    private final List<Address> addresses = new ArrayList<>();
    private final List<Relation> relations = new ArrayList<>();
    private final List<Designation> designations = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    PartyBlock(TextBlock block) {
        this.block = block;
    }

    /** The party of the block; throws a TamizException that names the line if the block is not one. */
    ListedParty read() {
        Entry first = block.first();
        if (!first.key().equals("party") || first.indented()) {
            throw first.malformed(
                    "A block starts with \"party: <the authority's id>\", not with \"" + first.key()
                            + "\"; add that line, or remove the blank line above if this belongs to the party before.",
                    null);
        }
        // The kind decides how names and dates are read, so it is looked up before the lines are read in order.
        PartyKind partyKind = kind();
        List<Entry> entries = block.entries();
        for (int i = 1; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            if (entry.indented()) {
                throw entry.malformed(
                        "\"" + entry.key() + "\" is indented but follows no designation; put it under a line"
                                + " \"designation: <program>\" or remove the indentation.",
                        null);
            }
            if (entry.key().equals("designation")) {
                int end = i + 1;
                while (end < entries.size() && entries.get(end).indented()) {
                    end++;
                }
                designations.add(new DesignationLines(entry, entries.subList(i + 1, end)).read());
                i = end - 1;
            } else {
                read(entry, partyKind);
            }
        }
        if (primaryName == null) {
            throw first.malformed("Party " + first.value() + " has no name; add a line \"name: …\".", null);
        }
        List<Name> names = new ArrayList<>();
        names.add(name(primaryName.value(), NameQuality.PRIMARY, partyKind));
        names.addAll(otherNames);
        return new ListedParty(
                first.value(),
                partyKind,
                names,
                identifiers,
                birthDates,
                birthPlaces,
                nationalities,
                gender,
                addresses,
                relations,
                designations,
                notes,
                block.text());
    }

    private PartyKind kind() {
        for (Entry entry : block.entries()) {
            if (entry.key().equals("kind") && !entry.indented()) {
                if (kind != null) {
                    throw twice(entry);
                }
                kind = oneOf(entry, PartyKind.values());
            }
        }
        if (kind == null) {
            throw block.first()
                    .malformed(
                            "Party " + block.first().value() + " has no kind; add a line \"kind: person\" or \"kind:"
                                    + " organization\".",
                            null);
        }
        return kind;
    }

    private void read(Entry entry, PartyKind partyKind) {
        switch (entry.key()) {
            case "kind" -> {} // read before
            case "name" -> primaryName(entry);
            case "alias" -> otherName(entry, NameQuality.STRONG_ALIAS, partyKind);
            case "weak" -> otherName(entry, NameQuality.WEAK_ALIAS, partyKind);
            case "former" -> otherName(entry, NameQuality.FORMER, partyKind);
            case "born" -> date(entry, partyKind, PartyKind.PERSON);
            case "established" -> date(entry, partyKind, PartyKind.ORGANIZATION);
            case "birthplace" -> birthPlaces.add(entry.value());
            case "nationality" -> nationalities.add(country(entry, entry.value()));
            case "gender" -> {
                if (gender != null) {
                    throw twice(entry);
                }
                gender = oneOf(entry, Gender.values());
            }
            case "id" -> identifiers.add(identifier(entry));
            case "address" -> addresses.add(address(entry));
            case "linked" -> relations.add(relation(entry, "Linked To"));
            case "leader" -> relations.add(relation(entry, "Leader of"));
            case "note" -> notes.add(entry.value());
            default -> throw entry.malformed(unknownKey(entry), null);
        }
    }

    private static String unknownKey(Entry entry) {
        if (entry.key().equals("party")) {
            return "\"party\" stands inside the block of another party; put a blank line before it.";
        }
        if (DesignationLines.KEYS.contains(entry.key())) {
            return "\"" + entry.key()
                    + "\" belongs to a designation; indent it under a line \"designation: <program>\".";
        }
        return "\"" + entry.key() + "\" is no key of a party; use kind, name, alias, weak, former, born, established,"
                + " birthplace, nationality, gender, id, address, designation, linked, leader or note.";
    }

    private void primaryName(Entry entry) {
        if (primaryName != null) {
            throw entry.malformed(
                    "The party has a name already, at line " + primaryName.line()
                            + "; write alias, weak or former for the others.",
                    null);
        }
        once(entry);
        primaryName = entry;
    }

    private void otherName(Entry entry, NameQuality quality, PartyKind partyKind) {
        once(entry);
        otherNames.add(name(entry.value(), quality, partyKind));
    }

    private void once(Entry entry) {
        if (!seenNames.add(entry.value().toUpperCase(Locale.ROOT))) {
            throw entry.malformed("\"" + entry.value() + "\" stands twice in this party; keep one.", null);
        }
    }

    private static Name name(String text, NameQuality quality, PartyKind partyKind) {
        int comma = text.indexOf(',');
        if (partyKind != PartyKind.PERSON || comma < 0) {
            return Name.of(text, quality);
        }
        String family = text.substring(0, comma).strip();
        String given = text.substring(comma + 1).strip();
        if (family.isEmpty() || given.isEmpty()) {
            return Name.of(text, quality);
        }
        return new Name(
                text, quality, List.of(new NamePart(NameRole.FAMILY, family), new NamePart(NameRole.GIVEN, given)));
    }

    private void date(Entry entry, PartyKind partyKind, PartyKind wanted) {
        if (partyKind != wanted) {
            throw entry.malformed(
                    "\"" + entry.key() + "\" is for kind " + word(wanted) + " and this is kind " + word(partyKind)
                            + "; write born for a person, established for an organization, or a note.",
                    null);
        }
        try {
            birthDates.add(PartialDate.parse(entry.value()));
        } catch (IllegalArgumentException e) {
            throw entry.malformed(String.valueOf(e.getMessage()), e);
        }
    }

    private static Identifier identifier(Entry entry) {
        Matcher matcher = IDENTIFIER.matcher(entry.value());
        if (!matcher.matches()) {
            throw entry.malformed(
                    "\"" + entry.value() + "\" is no identifier; write type, value, and the country if it is known, as"
                            + " in \"id: PASSPORT A123456 MX\".",
                    null);
        }
        @Nullable String country = matcher.group(3);
        try {
            return new Identifier(
                    IdentifierType.parse(matcher.group(1)),
                    matcher.group(2),
                    country == null ? null : country(entry, country),
                    matcher.group(4));
        } catch (IllegalArgumentException e) {
            throw entry.malformed(String.valueOf(e.getMessage()), e);
        }
    }

    private static Address address(Entry entry) {
        Matcher matcher = bracketed(entry);
        @Nullable String country = matcher.group(2);
        String text = matcher.group(1);
        return new Address(text.isEmpty() ? null : text, country == null ? null : country(entry, country), null);
    }

    private static Relation relation(Entry entry, String type) {
        Matcher matcher = bracketed(entry);
        if (matcher.group(1).isEmpty()) {
            throw entry.malformed(
                    "\"" + entry.key() + "\" needs the other party's name before the brackets, as in \"" + entry.key()
                            + ": SINALOA CARTEL [11440]\".",
                    null);
        }
        return new Relation(type, matcher.group(1), matcher.group(2));
    }

    private static Matcher bracketed(Entry entry) {
        Matcher matcher = BRACKETED.matcher(entry.value());
        if (!matcher.matches()) {
            throw entry.malformed(
                    "\"" + entry.value() + "\" cannot be read; write text, a space, and [brackets].", null);
        }
        return matcher;
    }

    private static String country(Entry entry, String code) {
        if (!COUNTRIES.contains(code)) {
            throw entry.malformed(
                    "\"" + code + "\" is no country; write its ISO 3166-1 code of two capital letters, such as MX.",
                    null);
        }
        return code;
    }

    /** The constant that an entry names in lower case, with a hyphen for an underscore. */
    static <E extends Enum<E>> E oneOf(Entry entry, E[] constants) {
        for (E constant : constants) {
            if (word(constant).equals(entry.value())) {
                return constant;
            }
        }
        throw entry.malformed(
                "\"" + entry.value() + "\" is no " + entry.key() + "; use one of "
                        + String.join(
                                ", ",
                                Arrays.stream(constants).map(PartyBlock::word).toList())
                        + ".",
                null);
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static TamizException twice(Entry entry) {
        return entry.malformed("\"" + entry.key() + "\" stands twice in this party; keep one.", null);
    }
}
