package org.tamiz.lists.ofac.advanced;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.ofac.OfacEntries;
import org.tamiz.lists.text.XmlElement;

/** The names of an Identity. Their parts refer to groups, and the groups to kinds of name part. */
final class Names {
    private static final String LATIN = "Primary Latin";
    /** The kinds of name part whose role is known. */
    private static final Set<String> ROLES =
            Set.of("Last Name", "Maiden Name", "Patronymic", "Matronymic", "First Name", "Middle Name");

    private final ReferenceSets references;
    private final OfacEntries entries;

    Names(ReferenceSets references, OfacEntries entries) {
        this.references = references;
        this.entries = entries;
    }

    /** Adds an identity's names to a party. */
    void add(XmlElement identity, AdvancedParty to) {
        String path = to.path() + "/Identity[" + identity.attribute("ID") + "]";
        Map<String, String> groups = groups(identity, to.line(), path);
        for (XmlElement alias : identity.all("Alias")) {
            String type = references.words("AliasType", alias.attribute("AliasTypeID"), to.line(), path + "/Alias");
            boolean primary = identity.attribute("Primary").equals("true")
                    && alias.attribute("Primary").equals("true");
            for (XmlElement documented : alias.all("DocumentedName")) {
                String where = path + "/Alias/DocumentedName[" + documented.attribute("ID") + "]";
                Name name = name(documented, quality(alias, type, primary, documented, to, where), groups, to, where);
                if (name == null) {
                    entries.problem(to.line(), where, "the name has no text; not used");
                } else {
                    to.party().addName(name);
                    to.record(
                            "Name (" + (type.isEmpty() ? "Alias" : type) + (primary ? ", primary" : "")
                                    + (alias.attribute("LowQuality").equals("true") ? ", low quality" : "")
                                    + (identity.attribute("False").equals("true") ? ", false identity" : "") + ")",
                            name.text());
                }
            }
        }
    }

    private NameQuality quality(
            XmlElement alias, String type, boolean primary, XmlElement documented, AdvancedParty to, String where) {
        if (primary) {
            String status =
                    references.words("DocNameStatus", documented.attribute("DocNameStatusID"), to.line(), where);
            return status.equals(LATIN) && !to.party().hasPrimaryName()
                    ? NameQuality.PRIMARY
                    : NameQuality.STRONG_ALIAS;
        }
        if (type.equals("F.K.A.")) {
            return NameQuality.FORMER;
        }
        return alias.attribute("LowQuality").equals("true") ? NameQuality.WEAK_ALIAS : NameQuality.STRONG_ALIAS;
    }

    /** The kind of name part of each group. */
    private Map<String, String> groups(XmlElement identity, long line, String path) {
        Map<String, String> groups = new HashMap<>();
        for (XmlElement master : identity.inside("NamePartGroups")) {
            for (XmlElement group : master.all("NamePartGroup")) {
                String id = group.attribute("ID");
                groups.put(
                        id,
                        references.words(
                                "NamePartType",
                                group.attribute("NamePartTypeID"),
                                line,
                                path + "/NamePartGroups/MasterNamePartGroup/NamePartGroup[" + id + "]"));
            }
        }
        return groups;
    }

    private @Nullable Name name(
            XmlElement documented, NameQuality quality, Map<String, String> groups, AdvancedParty to, String where) {
        List<String> all = new ArrayList<>();
        Map<String, List<String>> byKind = new HashMap<>();
        for (XmlElement part : documented.all("DocumentedNamePart")) {
            for (XmlElement value : part.all("NamePartValue")) {
                String group = value.attribute("NamePartGroupID");
                String kind = groups.get(group);
                if (kind == null) {
                    entries.problem(
                            to.line(),
                            where,
                            "names name part group " + OfacEntries.quoted(group)
                                    + ", which the identity lacks; the part's role is not known");
                    kind = "";
                }
                if (!value.text().isEmpty()) {
                    all.add(value.text());
                    byKind.computeIfAbsent(kind, key -> new ArrayList<>(1)).add(value.text());
                }
            }
        }
        if (all.isEmpty()) {
            return null;
        }
        return to.party().kind() == PartyKind.PERSON
                ? person(all, byKind, quality)
                : Name.of(String.join(" ", all), quality);
    }

    /** A person's name as OFAC's CSV writes it: all family names, a comma, all given names. */
    private static Name person(List<String> all, Map<String, List<String>> byKind, NameQuality quality) {
        String family = joined(byKind, "Last Name", "Maiden Name");
        String patronymic = joined(byKind, "Patronymic");
        String maternal = joined(byKind, "Matronymic");
        boolean spanish = family.isEmpty() && !patronymic.isEmpty();
        String given = joined(byKind, "First Name", "Middle Name");
        if (!spanish && !patronymic.isEmpty()) {
            given = (given + " " + patronymic).strip();
        }
        List<NamePart> parts = new ArrayList<>(3);
        add(parts, NameRole.FAMILY, family);
        add(parts, NameRole.PATERNAL, spanish ? patronymic : "");
        add(parts, NameRole.MATERNAL, maternal);
        String surnames = parts.isEmpty()
                ? ""
                : String.join(" ", parts.stream().map(NamePart::text).toList());
        add(parts, NameRole.GIVEN, given);
        long placed = byKind.entrySet().stream()
                .filter(entry -> ROLES.contains(entry.getKey()))
                .mapToLong(entry -> entry.getValue().size())
                .sum();
        // A part without a role, or a single name, which OFAC files as a last name whatever it is: no roles are given.
        if (placed < all.size() || surnames.isEmpty() || given.isEmpty()) {
            return Name.of(String.join(" ", all), quality);
        }
        return new Name(surnames + ", " + given, quality, parts);
    }

    private static void add(List<NamePart> parts, NameRole role, String text) {
        if (!text.isEmpty()) {
            parts.add(new NamePart(role, text));
        }
    }

    private static String joined(Map<String, List<String>> byKind, String... kinds) {
        List<String> texts = new ArrayList<>();
        for (String kind : kinds) {
            texts.addAll(byKind.getOrDefault(kind, List.of()));
        }
        return String.join(" ", texts);
    }
}
