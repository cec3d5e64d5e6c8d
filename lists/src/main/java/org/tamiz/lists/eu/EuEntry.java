package org.tamiz.lists.eu;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.PartyDraft;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.text.XmlElement;

/** A sanctionEntity of schema 1.1. The package describes the elements. */
final class EuEntry {
    /** Flags of an identification that say something when they are set. */
    private static final List<String> FLAGS =
            List.of("diplomatic", "knownExpired", "knownFalse", "reportedLost", "revokedByIssuer");

    private static final Comparator<XmlElement> BY_PUBLICATION =
            Comparator.comparing(regulation -> regulation.attribute("publicationDate"));

    private final EntryTally tally;

    EuEntry(EntryTally tally) {
        this.tally = tally;
    }

    /** The entry; it may lack a name. */
    PartyDraft draft(XmlElement entity, String id) {
        PartyDraft draft = new PartyDraft(id, kind(entity, id));
        designations(draft, entity);
        draft.remark("EU reference", entity.attribute("euReferenceNumber"));
        draft.remark("UN reference", entity.attribute("unitedNationId"));
        draft.remark("Designation details", entity.attribute("designationDetails"));
        for (XmlElement child : entity.children()) {
            switch (child.name()) {
                case "regulation", "subjectType" -> {
                    // Read above.
                }
                case "nameAlias" -> name(draft, child);
                case "birthdate" -> birth(draft, child);
                case "citizenship" -> citizenship(draft, child);
                case "address" -> address(draft, child);
                case "identification" -> identification(draft, child);
                case "remark" -> draft.remark(child.text());
                default -> {
                    tally.unknownElement(child.name());
                    draft.remark(child.name(), new XmlElement("", Map.of(), "", List.of(child)).toLines());
                }
            }
        }
        draft.record(new XmlElement("", Map.of(), "", List.of(entity)).toLines());
        return draft;
    }

    private PartyKind kind(XmlElement entity, String id) {
        String code = entity.all("subjectType").stream()
                .map(type -> type.attribute("code"))
                .findFirst()
                .orElse("");
        boolean ship = entity.all("identification").stream()
                .anyMatch(
                        document -> document.attribute("identificationTypeCode").equals("imo"));
        return switch (code) {
            case "person" -> PartyKind.PERSON;
            case "enterprise" -> ship ? PartyKind.VESSEL : PartyKind.ORGANIZATION;
            default -> {
                tally.problem("entry " + id + " has the subject type \"" + code
                        + "\", neither person nor enterprise; taken for an organization");
                yield PartyKind.ORGANIZATION;
            }
        };
    }

    private static void designations(PartyDraft draft, XmlElement entity) {
        Map<String, List<XmlElement>> programmes = new LinkedHashMap<>();
        for (XmlElement regulation : entity.all("regulation")) {
            programmes
                    .computeIfAbsent(regulation.attribute("programme"), any -> new ArrayList<>())
                    .add(regulation);
            draft.remark(
                    "Regulation",
                    EuFields.joined(
                            regulation.attribute("numberTitle"),
                            regulation.attribute("publicationDate"),
                            regulation.text("publicationUrl")));
        }
        LocalDate designated = EuFields.day(entity.attribute("designationDate"));
        programmes.forEach((programme, regulations) -> {
            XmlElement first = regulations.stream().min(BY_PUBLICATION).orElseThrow();
            LocalDate published = EuFields.day(first.attribute("publicationDate"));
            draft.designation(new Designation(
                    EuFields.AUTHORITY,
                    programme.isBlank() ? "EU" : programme,
                    orNull(first.attribute("numberTitle")),
                    DesignationStatus.IN_FORCE,
                    designated == null ? published : designated,
                    EuFields.day(first.attribute("entryIntoForceDate")),
                    null,
                    orNull(first.text("publicationUrl"))));
        });
        if (programmes.isEmpty()) {
            draft.designation(new Designation(
                    EuFields.AUTHORITY, "EU", null, DesignationStatus.IN_FORCE, designated, null, null, null));
        }
    }

    private static void name(PartyDraft draft, XmlElement alias) {
        boolean weak = alias.attribute("strong").equals("false");
        Name name = EuFields.name(
                alias.attribute("wholeName"),
                alias.attribute("firstName"),
                alias.attribute("middleName"),
                alias.attribute("lastName"),
                weak ? NameQuality.WEAK_ALIAS : NameQuality.PRIMARY);
        if (name != null) {
            draft.name(name);
        }
        draft.gender(EuFields.gender(alias.attribute("gender")));
        draft.remark("Title", alias.attribute("title"));
        draft.remark("Function", alias.attribute("function"));
        alias.all("remark").forEach(remark -> draft.remark("Name", remark.text()));
    }

    private void birth(PartyDraft draft, XmlElement birth) {
        draft.birthPlace(EuFields.joined(
                birth.attribute("place"),
                birth.attribute("city"),
                birth.attribute("region"),
                known(birth.attribute("countryDescription"))));
        birth.all("remark").forEach(remark -> draft.remark("Birth", remark.text()));
        String words = EuFields.joined(
                birth.attribute("birthdate"),
                birth.attribute("year"),
                birth.attribute("yearRangeFrom"),
                birth.attribute("yearRangeTo"));
        if (words.isEmpty()) {
            return;
        }
        PartialDate date = date(birth);
        if (date == null) {
            tally.dateNotUnderstood(words);
            draft.remark("Date of birth", words);
        } else {
            tally.understood();
            draft.born(birth.attribute("circa").equals("true") ? date.asCirca() : date);
        }
    }

    private static @Nullable PartialDate date(XmlElement birth) {
        String exact = birth.attribute("birthdate");
        String from = birth.attribute("yearRangeFrom");
        String to = birth.attribute("yearRangeTo");
        String calendar = birth.attribute("calendarType");
        try {
            if (!calendar.isEmpty() && !calendar.equals("GREGORIAN")) {
                return null;
            }
            if (!exact.isEmpty()) {
                return PartialDate.parse(exact);
            }
            if (!from.isEmpty() || !to.isEmpty()) {
                return PartialDate.parse((from.isEmpty() ? to : from) + "/" + (to.isEmpty() ? from : to));
            }
            String month = birth.attribute("monthOfYear");
            String year = birth.attribute("year");
            return PartialDate.parse(month.isEmpty() ? year : year + "-" + (month.length() == 1 ? "0" + month : month));
        } catch (DateTimeException | IllegalArgumentException e) {
            return null;
        }
    }

    private static void citizenship(PartyDraft draft, XmlElement citizenship) {
        String code = citizenship.attribute("countryIso2Code");
        draft.nationality(
                code.equals("00") || code.isEmpty() ? known(citizenship.attribute("countryDescription")) : code);
        citizenship.all("remark").forEach(remark -> draft.remark("Citizenship", remark.text()));
    }

    private static void address(PartyDraft draft, XmlElement address) {
        String box = address.attribute("poBox");
        draft.address(
                EuFields.joined(
                        address.attribute("street"),
                        box.isBlank() ? "" : "PO Box " + box,
                        address.attribute("zipCode"),
                        address.attribute("city"),
                        address.attribute("place"),
                        address.attribute("region")),
                known(address.attribute("countryDescription")));
        address.all("remark").forEach(remark -> draft.remark("Address", remark.text()));
    }

    private void identification(PartyDraft draft, XmlElement document) {
        String number = document.attribute("number").isBlank()
                ? document.attribute("latinNumber")
                : document.attribute("number");
        String description = document.attribute("identificationTypeDescription");
        List<String> label = new ArrayList<>();
        IdentifierType type = EuFields.identifierType(document.attribute("identificationTypeCode"));
        label.add(type == IdentifierType.OTHER ? description : "");
        FLAGS.stream().filter(flag -> document.attribute(flag).equals("true")).forEach(label::add);
        document.all("remark").forEach(remark -> label.add(remark.text()));
        String words = EuFields.joined(label.toArray(String[]::new));
        if (number.isBlank()) {
            tally.notUnderstood("Identification: " + EuFields.joined(description, words));
            draft.remark("Identification", EuFields.joined(description, words));
            return;
        }
        tally.understood();
        draft.identifier(new Identifier(
                type, number.strip(), Countries.code(document.attribute("countryIso2Code")), orNull(words)));
    }

    private static String known(String country) {
        return country.equals("UNKNOWN") ? "" : country;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text;
    }
}
