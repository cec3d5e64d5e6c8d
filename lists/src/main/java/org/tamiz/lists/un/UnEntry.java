package org.tamiz.lists.un;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.country.Countries;
import org.tamiz.lists.text.XmlElement;

/** An INDIVIDUAL or ENTITY of the UN's list, and the listed party it becomes. The package describes the elements. */
final class UnEntry {
    /** The label of dates of birth that are not understood. */
    static final String BORN = "Date of birth";

    private static final Set<String> NAMES = Set.of("FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME");
    /** Elements that have a field of their own, or that say nothing about the party. */
    private static final Set<String> PLACED = Set.of(
            "DATAID",
            "VERSIONNUM",
            "REFERENCE_NUMBER",
            "UN_LIST_TYPE",
            "LISTED_ON",
            "GENDER",
            "NATIONALITY",
            "LIST_TYPE",
            "INDIVIDUAL_ALIAS",
            "ENTITY_ALIAS",
            "INDIVIDUAL_ADDRESS",
            "ENTITY_ADDRESS",
            "INDIVIDUAL_DATE_OF_BIRTH",
            "INDIVIDUAL_PLACE_OF_BIRTH",
            "INDIVIDUAL_DOCUMENT",
            "NAME_ORIGINAL_SCRIPT",
            "SORT_KEY",
            "SORT_KEY_LAST_MOD");

    private final XmlElement element;
    private final PartyKind kind;
    private final List<Name> names = new ArrayList<>();
    private final Set<PartialDate> birthDates = new LinkedHashSet<>();
    private final Set<Identifier> identifiers = new LinkedHashSet<>();
    private final List<String> remarks = new ArrayList<>();
    /** Statements about dates and documents, and those among them that are not understood. */
    private int items;

    private final List<String> notUnderstood = new ArrayList<>();

    UnEntry(XmlElement element) {
        this.element = element;
        this.kind = element.name().equals("INDIVIDUAL") ? PartyKind.PERSON : PartyKind.ORGANIZATION;
    }

    int items() {
        return items;
    }

    List<String> notUnderstood() {
        return notUnderstood;
    }

    String reference() {
        return element.text("REFERENCE_NUMBER");
    }

    String dataId() {
        return element.text("DATAID");
    }

    /** The entry as a listed party, or null if it has no name. */
    @Nullable
    ListedParty toParty(String id) {
        primaryName();
        if (names.isEmpty()) {
            return null;
        }
        for (XmlElement child : element.children()) {
            switch (child.name()) {
                case "NAME_ORIGINAL_SCRIPT" -> addNames(child.text(), NameQuality.STRONG_ALIAS);
                case "INDIVIDUAL_ALIAS", "ENTITY_ALIAS" -> alias(child);
                case "INDIVIDUAL_DATE_OF_BIRTH" -> birthDate(child);
                case "INDIVIDUAL_DOCUMENT" -> document(child);
                default -> remark(child);
            }
        }
        return new ListedParty(
                id,
                kind,
                names.stream().distinct().toList(),
                List.copyOf(identifiers),
                List.copyOf(birthDates),
                birthPlaces(),
                nationalities(),
                gender(),
                addresses(),
                List.of(),
                designations(),
                remarks,
                element.toLines());
    }

    private void primaryName() {
        StringBuilder name = new StringBuilder();
        for (XmlElement child : element.children()) {
            if (NAMES.contains(child.name()) && says(child.text())) {
                name.append(name.isEmpty() ? "" : " ").append(child.text());
            }
        }
        if (!name.isEmpty()) {
            String text = name.toString();
            names.add(Name.of(text, NameQuality.PRIMARY));
            if (text.contains(";")) {
                // Two names in one element, as in "COMPAGNIE AERIENNE … (CAGL) ; GREAT LAKES BUSINESS COMPANY (GLBC)".
                addNames(text, NameQuality.STRONG_ALIAS);
            }
        }
    }

    private void alias(XmlElement alias) {
        NameQuality quality = switch (alias.text("QUALITY")) {
            case "Low" -> NameQuality.WEAK_ALIAS;
            case "f.k.a." -> NameQuality.FORMER;
            default -> NameQuality.STRONG_ALIAS;
        };
        addNames(alias.text("ALIAS_NAME"), quality);
        String born = alias.text("DATE_OF_BIRTH");
        if (!born.isEmpty()) {
            items++;
            var day = UnDates.day(born);
            if (day == null) {
                keep("Alias born", born);
            } else {
                birthDates.add(PartialDate.ofDay(day));
            }
        }
        String about = joined(alias, List.of("CITY_OF_BIRTH", "COUNTRY_OF_BIRTH", "NOTE"));
        if (!about.isEmpty()) {
            remarks.add("Alias " + alias.text("ALIAS_NAME") + ": " + about);
        }
    }

    private void addNames(String text, NameQuality quality) {
        for (String name : text.split(";", -1)) {
            if (says(name.strip())) {
                names.add(Name.of(name.strip(), quality));
            }
        }
    }

    private void birthDate(XmlElement date) {
        String words = joined(date, List.of("TYPE_OF_DATE", "DATE", "YEAR", "FROM_YEAR", "TO_YEAR", "NOTE"));
        if (words.isEmpty()) {
            return;
        }
        items++;
        PartialDate parsed = UnDates.of(date);
        if (parsed == null) {
            keep(BORN, words);
        } else {
            birthDates.add(parsed);
            String note = date.text("NOTE");
            if (!note.isEmpty()) {
                remarks.add("Date of birth: " + note);
            }
        }
    }

    private void document(XmlElement document) {
        Identifier identifier = UnDocuments.of(document);
        if (identifier != null) {
            items++;
            identifiers.add(identifier);
        } else if (says(document.text("NOTE"))) {
            items++;
            keep(
                    "Document",
                    joined(document, List.of("TYPE_OF_DOCUMENT", "TYPE_OF_DOCUMENT2", "ISSUING_COUNTRY", "NOTE")));
        }
    }

    private void remark(XmlElement child) {
        if (PLACED.contains(child.name()) || NAMES.contains(child.name())) {
            return;
        }
        String label = switch (child.name()) {
            case "COMMENTS1" -> "Comments";
            case "DESIGNATION" -> "Designation";
            case "TITLE" -> "Title";
            case "LAST_DAY_UPDATED" -> "Last updated";
            default -> child.name();
        };
        for (XmlElement value : child.children()) {
            if (!value.text().isEmpty()) {
                remarks.add(label + ": " + value.text());
            }
        }
        if (!child.text().isEmpty()) {
            remarks.add(label + ": " + child.text());
        }
    }

    private List<String> birthPlaces() {
        return element.all("INDIVIDUAL_PLACE_OF_BIRTH").stream()
                .map(place -> joined(place, List.of("STREET", "CITY", "STATE_PROVINCE", "COUNTRY", "NOTE")))
                .filter(place -> !place.isEmpty())
                .distinct()
                .toList();
    }

    private List<String> nationalities() {
        return element.all("NATIONALITY").stream()
                .flatMap(nationality -> nationality.children().stream())
                .map(XmlElement::text)
                .filter(UnEntry::says)
                .map(UnEntry::codeOrWords)
                .distinct()
                .toList();
    }

    private static String codeOrWords(String country) {
        String code = Countries.code(country);
        return code == null ? country : code;
    }

    /** Whether the entry states no gender, or one that is known. */
    boolean genderKnown() {
        return gender() != null
                || !says(element.text("GENDER"))
                || element.text("GENDER").equals("Unknown");
    }

    private @Nullable Gender gender() {
        return switch (element.text("GENDER").toLowerCase(Locale.ROOT)) {
            case "male" -> Gender.MALE;
            case "female" -> Gender.FEMALE;
            default -> null;
        };
    }

    private List<Address> addresses() {
        List<Address> addresses = new ArrayList<>();
        for (XmlElement child : element.children()) {
            if (child.name().endsWith("_ADDRESS")) {
                String text = joined(child, List.of("STREET", "CITY", "STATE_PROVINCE", "ZIP_CODE", "NOTE"));
                String country = child.text("COUNTRY");
                if (!text.isEmpty() || says(country)) {
                    addresses.add(new Address(
                            text.isEmpty() ? null : text, Countries.code(country), says(country) ? country : null));
                }
            }
        }
        return addresses.stream().distinct().toList();
    }

    private List<Designation> designations() {
        String program = element.text("UN_LIST_TYPE");
        return program.isEmpty()
                ? List.of()
                : List.of(new Designation(
                        "UN Security Council",
                        program,
                        null,
                        DesignationStatus.IN_FORCE,
                        UnDates.day(element.text("LISTED_ON")),
                        null,
                        null,
                        reference().isEmpty() ? null : reference()));
    }

    private void keep(String label, String words) {
        remarks.add(label + ": " + words);
        notUnderstood.add(label + ": " + words);
    }

    private static String joined(XmlElement parent, List<String> children) {
        List<String> texts = new ArrayList<>();
        for (String child : children) {
            if (says(parent.text(child))) {
                texts.add(parent.text(child));
            }
        }
        return String.join(", ", texts);
    }

    /** The list writes "na" and dashes where it has nothing to say. */
    static boolean says(String text) {
        return !text.isEmpty() && !text.equalsIgnoreCase("na") && !text.equalsIgnoreCase("n/a") && !text.equals("-");
    }
}
