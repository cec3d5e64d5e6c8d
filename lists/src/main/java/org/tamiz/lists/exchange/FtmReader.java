package org.tamiz.lists.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Gender;
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

/** Reads FollowTheMoney JSON lines. The package describes the format. */
public final class FtmReader {
    /** The ends of each schema of a tie. */
    private static final Map<String, List<String>> TIES = Map.of(
            "UnknownLink", List.of("subject", "object"),
            "Ownership", List.of("owner", "asset"),
            "Directorship", List.of("director", "organization"),
            "Family", List.of("person", "relative"),
            "Associate", List.of("person", "associate"),
            "Membership", List.of("member", "organization"),
            "Employment", List.of("employee", "employer"),
            "Representation", List.of("agent", "client"));

    private static final Set<String> REMARKS =
            Set.of("notes", "topics", "position", "title", "summary", "sourceUrl", "programId", "description");

    private final TextInput input;
    private final List<Problem> problems = new ArrayList<>();
    private final Map<String, Entity> entities = new LinkedHashMap<>();
    private final Map<String, JsonObject> addresses = new LinkedHashMap<>();
    /** What other lines say of an entity; they may stand before it or after it. */
    private final Map<String, List<JsonLines.Line>> about = new LinkedHashMap<>();

    private final Map<String, long[]> otherSchemas = new TreeMap<>();

    private FtmReader(TextInput input) {
        this.input = input;
    }

    /** A party while it is read, and its own line's properties. */
    private record Entity(PartyDraft draft, JsonObject properties, long line) {}

    /**
     * Reads the lines.
     *
     * @return the parties in order, without a date
     * @throws org.tamiz.core.model.TamizException MALFORMED if there is no line of this format, UNREADABLE if the file
     *     breaks off
     */
    public static ListContent read(TextInput input) {
        return new FtmReader(input).read();
    }

    private ListContent read() {
        boolean any = false;
        try (JsonLines lines = new JsonLines(input, problems::add)) {
            for (JsonLines.Line line = lines.next(); line != null; line = lines.next()) {
                any |= line(line);
            }
        }
        if (!any) {
            throw JsonLines.notThis(input.name(), "FollowTheMoney");
        }
        List<ListedParty> parties = new ArrayList<>();
        for (Entity entity : entities.values()) {
            finish(entity);
            if (entity.draft().named()) {
                parties.add(entity.draft().build());
            } else {
                report(entity.line(), "entity " + entity.draft().id() + " has no name; not used");
            }
        }
        about.forEach((id, lines) -> {
            if (!entities.containsKey(id)) {
                report(lines.get(0).number(), "tells of " + id + ", which is no party of this file; not used");
            }
        });
        otherSchemas.forEach((schema, seen) -> report(
                seen[0],
                seen[1] + " entities of the schema " + schema + " are no parties; not used, the first one here"));
        problems.sort((a, b) -> Long.compare(a.line(), b.line()));
        return new ListContent(parties, null, problems, ListContent.Understanding.NONE);
    }

    /** Takes a line in; false if it is none of this format. */
    private boolean line(JsonLines.Line line) {
        String id = line.object().text("id");
        String schema = line.object().text("schema");
        JsonObject properties = line.object().object("properties");
        if (id.isEmpty() || schema.isEmpty() || properties == null) {
            report(line.number(), "lacks id, schema or properties; not used");
            return false;
        }
        PartyKind kind = Ftm.kind(schema);
        List<String> ends = TIES.get(schema);
        if (kind != null) {
            PartyDraft draft = new PartyDraft(id, kind);
            draft.record(line.text());
            if (entities.putIfAbsent(id, new Entity(draft, properties, line.number())) != null) {
                report(line.number(), "entity " + id + " stands above already; this line is not used");
            }
        } else if (schema.equals("Address")) {
            addresses.put(id, properties);
        } else if (ends != null) {
            tell(properties.texts(ends.get(0)), line);
        } else if (schema.equals("Sanction")) {
            tell(properties.texts("entity"), line);
        } else if (schema.equals("Passport") || schema.equals("Identification") || schema.equals("CryptoWallet")) {
            tell(properties.texts("holder"), line);
        } else {
            otherSchemas.computeIfAbsent(schema, any -> new long[] {line.number(), 0})[1]++;
        }
        return true;
    }

    private void tell(List<String> ids, JsonLines.Line line) {
        if (ids.isEmpty()) {
            report(line.number(), "does not say which party it tells of; not used");
        }
        ids.forEach(id -> about.computeIfAbsent(id, any -> new ArrayList<>()).add(line));
    }

    private void finish(Entity entity) {
        PartyDraft draft = entity.draft();
        JsonObject properties = entity.properties();
        properties.texts("name").forEach(name -> draft.name(name, NameQuality.PRIMARY));
        properties.texts("alias").forEach(name -> draft.name(name, NameQuality.STRONG_ALIAS));
        properties.texts("weakAlias").forEach(name -> draft.name(name, NameQuality.WEAK_ALIAS));
        properties.texts("previousName").forEach(name -> draft.name(name, NameQuality.FORMER));
        dates(entity, "birthDate");
        dates(entity, "incorporationDate");
        properties.texts("birthPlace").forEach(draft::birthPlace);
        properties.texts("nationality").forEach(draft::nationality);
        properties.texts("citizenship").forEach(draft::nationality);
        properties.texts("gender").forEach(word -> draft.gender(gender(word)));
        for (String id : properties.texts("addressEntity")) {
            JsonObject address = addresses.get(id);
            if (address != null) {
                draft.address(address.text("full"), address.text("country").toUpperCase(Locale.ROOT));
            }
        }
        properties.texts("address").forEach(address -> draft.address(address, ""));
        properties.texts("country").forEach(country -> draft.address("", country.toUpperCase(Locale.ROOT)));
        properties.texts("mainCountry").forEach(country -> draft.address("", country.toUpperCase(Locale.ROOT)));
        REMARKS.stream()
                .sorted()
                .forEach(name -> properties
                        .texts(name)
                        .forEach(text -> draft.remark(name.equals("notes") ? text : name + ": " + text)));
        List<Identifier> detailed = new ArrayList<>();
        for (JsonLines.Line line : about.getOrDefault(draft.id(), List.of())) {
            told(draft, line, detailed);
        }
        detailed.forEach(draft::identifier);
        Ftm.PROPERTIES.forEach((type, property) -> {
            for (String value : properties.texts(property)) {
                Identifier plain = Identifier.of(type, value);
                if (detailed.stream().noneMatch(known -> known.comparable().equals(plain.comparable()))) {
                    draft.identifier(plain);
                }
            }
        });
    }

    private void told(PartyDraft draft, JsonLines.Line line, List<Identifier> detailed) {
        JsonObject properties = line.object().object("properties");
        String schema = line.object().text("schema");
        if (properties == null) {
            return;
        }
        switch (schema) {
            case "Sanction" -> draft.designation(designation(properties));
            case "Passport", "Identification", "CryptoWallet" -> {
                String value = properties.text(schema.equals("CryptoWallet") ? "publicKey" : "number");
                if (value.isEmpty()) {
                    report(line.number(), "states no number; not used");
                    return;
                }
                IdentifierType type = identifierType(schema, properties.text("type"));
                String summary = properties.text("summary");
                String words = type == IdentifierType.OTHER && summary.isEmpty() ? properties.text("type") : summary;
                detailed.add(new Identifier(
                        type,
                        value,
                        Countries.code(properties.text("country").toUpperCase(Locale.ROOT)),
                        Ftm.orNull(words)));
            }
            default -> {
                String other = properties.text(
                        TIES.getOrDefault(schema, List.of("", "")).get(1));
                Entity target = entities.get(other);
                String role = properties.text("role").isEmpty() ? schema : properties.text("role");
                String name = target == null ? other : target.properties().text("name");
                draft.relation(new Relation(role, name.isEmpty() ? "?" : name, Ftm.orNull(other)));
            }
        }
    }

    private static Designation designation(JsonObject sanction) {
        String authority = sanction.text("authority");
        String program = sanction.text("programId").isEmpty() ? sanction.text("program") : sanction.text("programId");
        return new Designation(
                authority.isEmpty() ? "not stated" : authority,
                program.isEmpty() ? "not stated" : program,
                Ftm.orNull(sanction.text("provisions")),
                Ftm.status(sanction.text("status")),
                Ftm.day(sanction.text("listingDate")),
                Ftm.day(sanction.text("startDate")),
                null,
                Ftm.orNull(sanction.text("sourceUrl")));
    }

    private static IdentifierType identifierType(String schema, String type) {
        try {
            return switch (schema) {
                case "Passport" -> IdentifierType.PASSPORT;
                case "CryptoWallet" -> IdentifierType.CRYPTO_ADDRESS;
                default -> IdentifierType.parse(type);
            };
        } catch (IllegalArgumentException e) {
            return IdentifierType.OTHER;
        }
    }

    private void dates(Entity entity, String property) {
        for (String text : entity.properties().texts(property)) {
            try {
                entity.draft().born(PartialDate.parse(text));
            } catch (IllegalArgumentException e) {
                entity.draft().remark(property, text);
                report(entity.line(), property + " \"" + text + "\" is no date; kept as a remark");
            }
        }
    }

    static @Nullable Gender gender(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "male", "m" -> Gender.MALE;
            case "female", "f" -> Gender.FEMALE;
            default -> null;
        };
    }

    private void report(long line, String message) {
        problems.add(new Problem(input.name(), line, message));
    }
}
