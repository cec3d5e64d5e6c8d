package org.tamiz.lists.ofac;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.text.CsvRow;

/** The rows that make up one entry: its own, and those of the companion files that bear its number. */
final class OfacEntry {
    /** OFAC cuts remarks at this length; the rest is in the comments file. */
    static final int REMARK_LENGTH = 1000;

    /** One way of writing the end of a program tag and the start of the next. */
    private static final String TAG_SEPARATOR = "\\]\\s*\\[";

    private final CsvRow row;
    private final PartyKind kind;
    private final List<CsvRow> aliases = new ArrayList<>();
    private final List<CsvRow> addresses = new ArrayList<>();
    private final List<CsvRow> comments = new ArrayList<>();

    OfacEntry(CsvRow row, PartyKind kind) {
        this.row = row;
        this.kind = kind;
    }

    String id() {
        return row.fields().get(0).strip();
    }

    long line() {
        return row.line();
    }

    String name() {
        return String.valueOf(value(row, 1));
    }

    void addAlias(CsvRow alias) {
        aliases.add(alias);
    }

    void addAddress(CsvRow address) {
        addresses.add(address);
    }

    void addComment(CsvRow comment) {
        comments.add(comment);
    }

    /** Whether the remark is cut off and no comments row goes on with it. */
    boolean remarkBreaksOff() {
        String remark = remark();
        return remark != null && remark.length() >= REMARK_LENGTH && !remark.endsWith(".") && comments.isEmpty();
    }

    /** Whether a comments row claims to go on with a remark that is not cut off: it belongs to another edition. */
    boolean commentDoesNotFit() {
        String remark = remark();
        return !comments.isEmpty() && (remark == null || remark.length() < REMARK_LENGTH);
    }

    /** The entry as a listed party. What the remarks say is added to {@code remarks}, which starts empty. */
    ListedParty toParty(RemarksParser parser, Remarks remarks) {
        String title = value(row, 4);
        parseRemarks(parser, title, remarks);
        return new ListedParty(
                id(),
                kind,
                names(remarks),
                identifiers(remarks),
                remarks.birthDates.stream().distinct().toList(),
                remarks.birthPlaces.stream().distinct().toList(),
                remarks.nationalities,
                remarks.gender,
                addresses(),
                remarks.relations.stream().distinct().toList(),
                designations(),
                remarks(title, remarks),
                record());
    }

    private void parseRemarks(RemarksParser parser, @Nullable String title, Remarks remarks) {
        String remark = remark();
        StringBuilder rest = new StringBuilder();
        for (CsvRow comment : comments) {
            rest.append(value(comment, 1) == null ? "" : comment.fields().get(1));
        }
        if (commentDoesNotFit()) {
            if (remark != null) {
                parser.parse(remark, false, kind, title, remarks);
            }
            parseForeignComment(parser, rest.toString(), remarks);
        } else if (remark != null) {
            parser.parse(remark + rest, remarkBreaksOff(), kind, title, remarks);
        }
    }

    /** Of a comment whose beginning is elsewhere, the first statement is a fragment; the others are whole. */
    private void parseForeignComment(RemarksParser parser, String comment, Remarks remarks) {
        int whole = comment.indexOf("; ");
        String fragment = whole < 0 ? comment : comment.substring(0, whole);
        if (!fragment.isBlank()) {
            remarks.items++;
            remarks.kept.add(fragment);
            remarks.notUnderstood.add(fragment);
        }
        if (whole >= 0) {
            parser.parse(comment.substring(whole + 2), false, kind, null, remarks);
        }
    }

    private List<Name> names(Remarks remarks) {
        List<Name> names = new ArrayList<>();
        names.add(OfacNames.of(name(), NameQuality.PRIMARY, kind));
        for (CsvRow alias : aliases) {
            String text = value(alias, 3);
            if (text != null) {
                NameQuality quality =
                        "fka".equalsIgnoreCase(value(alias, 2)) ? NameQuality.FORMER : NameQuality.STRONG_ALIAS;
                names.add(OfacNames.of(text, quality, kind));
            }
        }
        names.addAll(remarks.names);
        return names.stream().distinct().toList();
    }

    private List<Identifier> identifiers(Remarks remarks) {
        List<Identifier> identifiers = new ArrayList<>();
        String callSign = value(row, 5);
        if (callSign != null && !callSign.equalsIgnoreCase("none")) {
            identifiers.add(Identifier.of(IdentifierType.CALL_SIGN, callSign));
        }
        identifiers.addAll(remarks.identifiers);
        return identifiers;
    }

    private List<Address> addresses() {
        Set<Address> distinct = new LinkedHashSet<>();
        for (CsvRow address : addresses) {
            String street = value(address, 2);
            String place = value(address, 3);
            String country = value(address, 4);
            if (street != null || place != null || country != null) {
                String text = street == null ? place : place == null ? street : street + ", " + place;
                distinct.add(new Address(text, country == null ? null : Countries.code(country), country));
            }
        }
        return List.copyOf(distinct);
    }

    private List<Designation> designations() {
        String programs = value(row, 3);
        if (programs == null) {
            return List.of();
        }
        List<Designation> designations = new ArrayList<>();
        for (String program : programs.split(TAG_SEPARATOR, -1)) {
            String tag = program.replace("[", "").replace("]", "").strip();
            if (!tag.isEmpty()) {
                designations.add(Designation.inForce("OFAC", tag));
            }
        }
        return designations.stream().distinct().toList();
    }

    private List<String> remarks(@Nullable String title, Remarks remarks) {
        List<String> all = new ArrayList<>();
        String remark = value(row, 11);
        if (title != null && (remark == null || !remark.contains(title))) {
            all.add("Title: " + title);
        }
        addColumn(all, "Vessel type", 6);
        addColumn(all, "Vessel tonnage", 7);
        addColumn(all, "Vessel gross registered tonnage", 8);
        addColumn(all, "Vessel flag", 9);
        addColumn(all, "Vessel owner", 10);
        all.addAll(remarks.kept);
        for (CsvRow alias : aliases) {
            addCompanionRemark(all, "Alias remark", alias, 4);
        }
        for (CsvRow address : addresses) {
            addCompanionRemark(all, "Address remark", address, 5);
        }
        return all;
    }

    private void addColumn(List<String> all, String label, int column) {
        String text = value(row, column);
        if (text != null) {
            all.add(label + ": " + text);
        }
    }

    private static void addCompanionRemark(List<String> all, String label, CsvRow companion, int column) {
        String text = value(companion, column);
        if (text != null) {
            all.add(label + ": " + text);
        }
    }

    /** The rows exactly as published, one a line: the entry's own, then aliases, addresses, comments. */
    private String record() {
        StringBuilder record = new StringBuilder(row.text());
        aliases.forEach(alias -> record.append('\n').append(alias.text()));
        addresses.forEach(address -> record.append('\n').append(address.text()));
        comments.forEach(comment -> record.append('\n').append(comment.text()));
        return record.toString();
    }

    /** The remark with its spaces, as it may be cut before or after one; null if there is none. */
    private @Nullable String remark() {
        return value(row, 11) == null ? null : row.fields().get(11);
    }

    /** A field stripped, or null if it is {@code -0-} or empty. */
    static @Nullable String value(CsvRow row, int column) {
        String field = row.fields().get(column);
        String stripped = field.strip();
        return stripped.isEmpty() || stripped.equals("-0-") ? null : stripped;
    }
}
