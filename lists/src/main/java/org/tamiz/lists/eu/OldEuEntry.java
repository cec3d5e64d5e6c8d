package org.tamiz.lists.eu;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

/** An ENTITY of the old schema. The package describes the elements. */
final class OldEuEntry {
    private static final Pattern DATE =
            Pattern.compile("(\\d{4}(?:-\\d{2}-\\d{2})?)(?:\\s*-\\s*(\\d{4}))?\\s*(\\(approximative\\))?");
    private static final Pattern DOCUMENT = Pattern.compile("(.*?)\\s*\\(([a-z]+)-([^()]*)\\)\\s*(.*)", Pattern.DOTALL);

    private final EntryTally tally;

    OldEuEntry(EntryTally tally) {
        this.tally = tally;
    }

    /** The entry; it may lack a name. */
    PartyDraft draft(XmlElement entity, String id) {
        PartyKind kind = switch (entity.attribute("Type")) {
            case "P" -> PartyKind.PERSON;
            case "E" -> PartyKind.ORGANIZATION;
            default -> {
                tally.problem("entry " + id + " is of type \"" + entity.attribute("Type")
                        + "\", neither P nor E; taken for an organization");
                yield PartyKind.ORGANIZATION;
            }
        };
        PartyDraft draft = new PartyDraft(id, kind);
        String programme = entity.attribute("programme");
        String basis = entity.attribute("legal_basis");
        String link = entity.attribute("pdf_link");
        draft.designation(new Designation(
                EuFields.AUTHORITY,
                programme.isBlank() ? "EU" : programme,
                basis.isBlank() ? null : basis,
                DesignationStatus.IN_FORCE,
                EuFields.day(entity.attribute("reg_date")),
                null,
                null,
                link.isBlank() ? null : link));
        draft.remark(entity.attribute("remark"));
        for (XmlElement child : entity.children()) {
            switch (child.name()) {
                case "NAME" -> name(draft, child);
                case "BIRTH" -> birth(draft, child);
                case "PASSPORT" -> document(draft, child);
                case "CITIZEN" -> draft.nationality(EuFields.country(child.text("COUNTRY")));
                case "ADDRESS" ->
                    draft.address(
                            EuFields.joined(
                                    EuFields.joined(child.text("STREET"), child.text("NUMBER")),
                                    child.text("ZIPCODE"),
                                    child.text("CITY"),
                                    child.text("OTHER")),
                            EuFields.country(child.text("COUNTRY")));
                default -> {
                    tally.unknownElement(child.name());
                    draft.remark(child.name(), child.toLines());
                }
            }
        }
        draft.record(new XmlElement("", java.util.Map.of(), "", List.of(entity)).toLines());
        return draft;
    }

    private static void name(PartyDraft draft, XmlElement element) {
        Name name = EuFields.name(
                element.text("WHOLENAME"),
                element.text("FIRSTNAME"),
                element.text("MIDDLENAME"),
                element.text("LASTNAME"),
                draft.named() ? NameQuality.STRONG_ALIAS : NameQuality.PRIMARY);
        if (name != null) {
            draft.name(name);
        }
        draft.gender(EuFields.gender(element.text("GENDER")));
        draft.remark("Title", element.text("TITLE"));
        draft.remark("Function", element.text("FUNCTION"));
    }

    private void birth(PartyDraft draft, XmlElement birth) {
        draft.birthPlace(EuFields.joined(birth.text("PLACE"), birth.text("COUNTRY")));
        String text = birth.text("DATE");
        if (text.isEmpty()) {
            return;
        }
        Matcher date = DATE.matcher(text);
        try {
            if (date.matches()) {
                PartialDate born =
                        PartialDate.parse(date.group(1) + (date.group(2) == null ? "" : "/" + date.group(2)));
                draft.born(date.group(3) == null ? born : born.asCirca());
                tally.understood();
                return;
            }
        } catch (DateTimeException | IllegalArgumentException e) {
            // Falls through to what is not understood.
        }
        tally.dateNotUnderstood(text);
        draft.remark("Date of birth", text);
    }

    private void document(PartyDraft draft, XmlElement passport) {
        String text = passport.text("NUMBER");
        Matcher document = DOCUMENT.matcher(text);
        if (!document.matches() || document.group(1).isBlank()) {
            tally.notUnderstood("Document: " + text);
            draft.remark("Document", text);
            return;
        }
        tally.understood();
        IdentifierType type = EuFields.identifierType(document.group(2));
        List<String> label = new ArrayList<>();
        if (type == IdentifierType.OTHER) {
            label.add(document.group(3));
        }
        String note = document.group(4).strip().replaceAll("^\\(+|\\)+$", "");
        if (!note.isBlank() && !note.equals(document.group(2))) {
            label.add(note);
        }
        draft.identifier(new Identifier(
                type,
                document.group(1),
                Countries.code(EuFields.country(passport.text("COUNTRY"))),
                label.isEmpty() ? null : String.join(", ", label)));
    }
}
