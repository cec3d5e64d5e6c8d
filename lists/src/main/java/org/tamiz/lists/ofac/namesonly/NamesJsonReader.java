package org.tamiz.lists.ofac.namesonly;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.ofac.OfacParty;
import org.tamiz.lists.text.TextInput;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Reads the names of the SDN list from JSON, token by token. The package describes the format. */
public final class NamesJsonReader {
    /** The list's name. */
    public static final String LIST = "us-ofac-sdn-names";

    private static final int MOST_DEPTH = 16;
    private static final int MOST_STRING = 1 << 20;
    private static final int MOST_NAME = 1000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(MOST_DEPTH)
                    .maxStringLength(MOST_STRING)
                    .maxNameLength(MOST_NAME)
                    .maxNumberLength(100)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private final TextInput input;
    private final OfacEntries entries;
    private final JsonParser json;
    private @Nullable LocalDate published;
    private int announcedEntries = -1;
    private int announcedAliases = -1;
    private int seen;
    private int aliases;

    private NamesJsonReader(TextInput input, JsonParser json) {
        this.input = input;
        this.entries = new OfacEntries(input.name());
        this.json = json;
    }

    /**
     * Reads the document entry by entry.
     *
     * @return its parties in order, with the date of {@code published}, or no date if it is missing
     * @throws TamizException MALFORMED if this is no such JSON, UNREADABLE if it breaks off, TOO_LARGE beyond the limits
     *     on depth and length
     */
    public static ListContent read(TextInput input) {
        if (input.encoding().damaged() || !input.encoding().charset().name().startsWith("UTF-")) {
            throw TamizException.in(
                    TamizException.Code.MALFORMED,
                    input.name(),
                    "is not in UTF-8, as JSON must be (RFC 8259). Download or copy it again.",
                    null);
        }
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), input.reader())) {
            return new NamesJsonReader(input, json).read();
        } catch (JacksonException e) {
            throw failure(input, e);
        }
    }

    private ListContent read() {
        boolean found = false;
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw notTheList();
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            JsonToken value = json.nextToken();
            switch (member) {
                case "published" -> published();
                case "counts" -> counts(value);
                case "entries" -> {
                    if (value != JsonToken.START_ARRAY) {
                        throw notTheList();
                    }
                    found = true;
                    while (json.nextToken() != JsonToken.END_ARRAY) {
                        entry();
                    }
                }
                default -> json.skipChildren();
            }
        }
        if (!found) {
            throw notTheList();
        }
        check("entries", announcedEntries, seen);
        check("alternateNames", announcedAliases, aliases);
        return entries.content(published, LIST);
    }

    private void published() {
        String text = text();
        try {
            published = LocalDate.parse(text);
        } catch (DateTimeException e) {
            entries.problem(line(), "published", OfacEntries.quoted(text) + " is no date of the form 2026-08-20");
        }
    }

    private void counts(JsonToken value) {
        if (value != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            boolean number = json.nextToken() == JsonToken.VALUE_NUMBER_INT;
            if (number && member.equals("entries")) {
                announcedEntries = json.getIntValue();
            } else if (number && member.equals("alternateNames")) {
                announcedAliases = json.getIntValue();
            } else {
                json.skipChildren();
            }
        }
    }

    private void check(String what, int announced, int read) {
        if (announced >= 0 && announced != read) {
            entries.problem(line(), "counts/" + what, "says " + announced + ", yet the file holds " + read);
        }
    }

    private void entry() {
        long line = line();
        String path = "entries[" + seen + "]";
        seen++;
        if (json.currentToken() != JsonToken.START_OBJECT) {
            entries.problem(line, path, "is no entry; not used");
            json.skipChildren();
            return;
        }
        String id = "";
        String name = "";
        String type = "";
        List<String> programs = List.of();
        List<String> alternates = List.of();
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String member = json.currentName();
            json.nextToken();
            switch (member) {
                case "uid" -> id = text();
                case "name" -> name = text().strip();
                case "type" -> type = text();
                case "programs" -> programs = texts(path + "/programs");
                case "alternateNames" -> alternates = texts(path + "/alternateNames");
                default -> {
                    entries.problem(line, path + "/" + member, "the format has no such member; not used");
                    json.skipChildren();
                }
            }
        }
        aliases += alternates.size();
        if (entries.accept(id, line, path)) {
            OfacParty party = new OfacParty(id, kind(type, line, path));
            party.addName(name, NameQuality.PRIMARY);
            alternates.forEach(alias -> party.addName(alias.strip(), NameQuality.STRONG_ALIAS));
            programs.stream()
                    .filter(program -> !program.isBlank())
                    .forEach(
                            program -> party.addDesignation(Designation.inForce(OfacParty.AUTHORITY, program.strip())));
            entries.add(party, record(id, name, type, programs, alternates), line, path);
        }
    }

    private PartyKind kind(String type, long line, String path) {
        PartyKind kind = OfacParty.kind(type);
        if (kind == null) {
            entries.problem(
                    line, path + "/type", "unknown type " + OfacEntries.quoted(type) + "; taken as an organization");
        }
        return kind == null ? PartyKind.ORGANIZATION : kind;
    }

    /** The entry for people to read: its members, one a line. */
    private static String record(String id, String name, String type, List<String> programs, List<String> alternates) {
        StringBuilder record = new StringBuilder("uid: " + id + "\nname: " + name + "\ntype: " + type);
        programs.forEach(program -> record.append("\nprogram: ").append(program));
        alternates.forEach(alias -> record.append("\nalternateName: ").append(alias));
        return record.toString();
    }

    /** The text of the current value, an empty string if it is neither text nor number. */
    private String text() {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            return json.getString();
        }
        json.skipChildren();
        return "";
    }

    private List<String> texts(String path) {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            entries.problem(line(), path, "is no array; not used");
            json.skipChildren();
            return List.of();
        }
        List<String> texts = new ArrayList<>(2);
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.VALUE_STRING) {
                texts.add(json.getString());
            } else {
                entries.problem(line(), path, "holds something that is no text; not used");
                json.skipChildren();
            }
        }
        return texts;
    }

    private long line() {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }

    private TamizException notTheList() {
        return TamizException.at(
                TamizException.Code.MALFORMED,
                input.name(),
                line(),
                "is JSON, but not the names of the SDN list: there is no array \"entries\". Check the file.",
                null);
    }

    private static TamizException failure(TextInput input, JacksonException e) {
        long line = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getLineNr());
        String said = String.valueOf(e.getOriginalMessage()).lines().findFirst().orElse("");
        if (e instanceof StreamConstraintsException) {
            return TamizException.at(
                    TamizException.Code.TOO_LARGE,
                    input.name(),
                    line,
                    "goes beyond a limit that no list needs (" + said + "). Check the file.",
                    e);
        }
        boolean breaksOff = e instanceof UnexpectedEndOfInputException;
        return TamizException.at(
                breaksOff ? TamizException.Code.UNREADABLE : TamizException.Code.MALFORMED,
                input.name(),
                line,
                breaksOff
                        ? "the JSON breaks off here. Download or copy the file again."
                        : "the JSON is broken here (" + said + "). Download or copy the file again.",
                e);
    }
}
