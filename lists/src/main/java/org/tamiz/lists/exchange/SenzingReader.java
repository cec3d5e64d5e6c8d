package org.tamiz.lists.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.text.Problem;
import org.tamiz.lists.text.TextInput;

/** Reads Senzing JSON lines. The package describes the format. */
public final class SenzingReader {
    /** The features that are identifiers, by the start of their attributes. */
    static final Map<String, IdentifierType> IDENTIFIERS = Map.of(
            "PASSPORT", IdentifierType.PASSPORT,
            "NATIONAL_ID", IdentifierType.NATIONAL_ID,
            "TAX_ID", IdentifierType.TAX_ID,
            "SSN", IdentifierType.SSN,
            "DRIVERS_LICENSE", IdentifierType.DRIVING_LICENCE,
            "LEI", IdentifierType.LEI,
            "OTHER_ID", IdentifierType.OTHER);

    private final TextInput input;
    private final List<Problem> problems = new ArrayList<>();
    private final List<ListedParty> parties = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    private SenzingReader(TextInput input) {
        this.input = input;
    }

    /**
     * Reads the lines.
     *
     * @return the parties in order, without a date
     * @throws org.tamiz.core.model.TamizException MALFORMED if there is no line of this format, UNREADABLE if the file
     *     breaks off
     */
    public static ListContent read(TextInput input) {
        return new SenzingReader(input).read();
    }

    private ListContent read() {
        boolean any = false;
        try (JsonLines lines = new JsonLines(input, problems::add)) {
            for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                any |= line(line);
            }
        }
        if (!any) {
            throw JsonLines.notThis(input.name(), "Senzing's");
        }
        return new ListContent(parties, null, problems, ListContent.Understanding.NONE);
    }

    private boolean line(JsonLines.Line line) {
        String id = line.object().text("RECORD_ID");
        if (id.isEmpty()) {
            report(line, "lacks RECORD_ID; not used");
            return false;
        }
        if (!ids.add(id)) {
            report(line, "record " + id + " stands above already; this line is not used");
            return true;
        }
        PartyDraft draft = new PartyDraft(id, kind(line));
        for (JsonObject feature : line.object().withInner()) {
            names(draft, feature);
            facts(draft, feature, line);
            identifiers(draft, feature);
            if (!feature.text("PROGRAM").isEmpty()) {
                draft.designation(designation(feature));
            }
            String pointer = feature.text("REL_POINTER_KEY");
            if (!pointer.isEmpty()) {
                String role = feature.text("REL_POINTER_ROLE");
                draft.relation(new Relation(role.isEmpty() ? "related" : role, pointer, pointer));
            }
        }
        line.object().texts("REMARKS").forEach(draft::remark);
        if (!draft.named()) {
            report(line, "record " + id + " has no name; not used");
            return true;
        }
        draft.record(line.text());
        parties.add(draft.build());
        return true;
    }

    private PartyKind kind(JsonLines.Line line) {
        String type = line.object().withInner().stream()
                .map(feature -> feature.text("RECORD_TYPE"))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return switch (type.toUpperCase(Locale.ROOT)) {
            case "PERSON" -> PartyKind.PERSON;
            case "ORGANIZATION", "COMPANY" -> PartyKind.ORGANIZATION;
            case "VESSEL" -> PartyKind.VESSEL;
            case "AIRCRAFT" -> PartyKind.AIRCRAFT;
            default -> {
                report(line, "the RECORD_TYPE \"" + type + "\" is not known; taken for an organization");
                yield PartyKind.ORGANIZATION;
            }
        };
    }

    private static void names(PartyDraft draft, JsonObject feature) {
        NameQuality quality = switch (feature.text("NAME_TYPE").toUpperCase(Locale.ROOT)) {
            case "PRIMARY", "" -> NameQuality.PRIMARY;
            case "WEAK" -> NameQuality.WEAK_ALIAS;
            case "FORMER" -> NameQuality.FORMER;
            default -> NameQuality.STRONG_ALIAS;
        };
        draft.name(feature.text("NAME_FULL"), quality);
        draft.name(feature.text("NAME_ORG"), quality);
        if (feature.text("NAME_FULL").isEmpty()) {
            draft.name(
                    (feature.text("NAME_FIRST") + " " + feature.text("NAME_MIDDLE") + " " + feature.text("NAME_LAST"))
                            .strip()
                            .replace("  ", " "),
                    quality);
        }
    }

    private void facts(PartyDraft draft, JsonObject feature, JsonLines.Line line) {
        for (String name : List.of("DATE_OF_BIRTH", "REGISTRATION_DATE")) {
            for (String text : feature.texts(name)) {
                try {
                    draft.born(PartialDate.parse(text));
                } catch (IllegalArgumentException e) {
                    draft.remark(name, text);
                    report(line, name + " \"" + text + "\" is no date; kept as a remark");
                }
            }
        }
        draft.birthPlace(feature.text("PLACE_OF_BIRTH"));
        draft.nationality(feature.text("NATIONALITY").toUpperCase(Locale.ROOT));
        draft.nationality(feature.text("CITIZENSHIP").toUpperCase(Locale.ROOT));
        draft.gender(FtmReader.gender(feature.text("GENDER")));
        draft.address(feature.text("ADDR_FULL"), feature.text("ADDR_COUNTRY"));
        phone(draft, IdentifierType.PHONE, feature.text("PHONE_NUMBER"));
        phone(draft, IdentifierType.EMAIL, feature.text("EMAIL_ADDRESS"));
        phone(draft, IdentifierType.WEBSITE, feature.text("WEBSITE_ADDRESS"));
    }

    private static void phone(PartyDraft draft, IdentifierType type, String value) {
        if (!value.isEmpty()) {
            draft.identifier(Identifier.of(type, value));
        }
    }

    private static void identifiers(PartyDraft draft, JsonObject feature) {
        IDENTIFIERS.forEach((start, usual) -> {
            String value = feature.text(start + "_NUMBER");
            if (value.isEmpty()) {
                return;
            }
            String words = feature.text(start + "_TYPE");
            IdentifierType type = usual;
            if (usual == IdentifierType.OTHER && !words.isEmpty()) {
                try {
                    type = IdentifierType.parse(words);
                } catch (IllegalArgumentException e) {
                    type = IdentifierType.OTHER;
                }
            }
            String label = feature.text(start + "_LABEL");
            boolean wordsSay = type == IdentifierType.OTHER && label.isEmpty();
            draft.identifier(new Identifier(
                    type,
                    value,
                    Countries.code(feature.text(start + "_COUNTRY").toUpperCase(Locale.ROOT)),
                    Ftm.orNull(wordsSay && !words.equals("OTHER") ? words : label)));
        });
    }

    private static Designation designation(JsonObject sanction) {
        String authority = sanction.text("AUTHORITY");
        return new Designation(
                authority.isEmpty() ? "not stated" : authority,
                sanction.text("PROGRAM"),
                Ftm.orNull(sanction.text("LEGAL_BASIS")),
                Ftm.status(sanction.text("STATUS")),
                Ftm.day(sanction.text("ANNOUNCED")),
                Ftm.day(sanction.text("EFFECTIVE")),
                null,
                Ftm.orNull(sanction.text("CITATION")));
    }

    private void report(JsonLines.Line line, String message) {
        problems.add(new Problem(input.name(), line.number(), message));
    }

    /** The start of the attributes of an identifier type. */
    static String start(IdentifierType type) {
        for (Map.Entry<String, IdentifierType> known : IDENTIFIERS.entrySet()) {
            if (known.getValue() == type) {
                return known.getKey();
            }
        }
        return "OTHER_ID";
    }

    /** The word for the quality of a name. */
    static String word(NameQuality quality) {
        return switch (quality) {
            case PRIMARY -> "PRIMARY";
            case STRONG_ALIAS -> "ALIAS";
            case WEAK_ALIAS -> "WEAK";
            case FORMER -> "FORMER";
        };
    }
}
