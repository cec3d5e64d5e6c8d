package org.tamiz.lists.uk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.text.CsvHeader;

/**
 * What one row, or one element, of the UK Sanctions List says, by the names of its fields without spaces and signs in lower
 * case: the CSV's "Address Line 1" and the XML's {@code AddressLine1} are both {@code addressline1}. A field may have
 * several values.
 */
final class UkFields {
    private static final String AUTHORITY = "FCDO";
    /** Fields that stand by themselves, or that are of the name and the address of the row. */
    private static final Set<String> PLACED = Set.of(
            "uniqueid",
            "name1",
            "name2",
            "name3",
            "name4",
            "name5",
            "name6",
            "nametype",
            "aliasstrength",
            "namenonlatinscript",
            "nonlatinscripttype",
            "nonlatinscriptlanguage",
            "regimename",
            "designationtype",
            "individualentityship",
            "datedesignated",
            "dob",
            "nationalityies",
            "nationality",
            "gender",
            "townofbirth",
            "countryofbirth",
            "nationalidentifiernumber",
            "nationalidentifieradditionalinformation",
            "passportnumber",
            "passportadditionalinformation",
            "businessregistrationnumbers",
            "businessregistrationnumber",
            "imonumber",
            "phonenumber",
            "website",
            "emailaddress",
            "parentcompany",
            "subsidiaries",
            "subsidiary",
            "currentowneroperators",
            "currentowneroperator",
            "addressline1",
            "addressline2",
            "addressline3",
            "addressline4",
            "addressline5",
            "addressline6",
            "addresspostalcode",
            "addresscountry");

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final Map<String, String> written = new LinkedHashMap<>();

    /** The key of a field. */
    static String key(String name) {
        return CsvHeader.key(name).replace("_", "");
    }

    void add(String name, String value) {
        String key = key(name);
        if (!value.isBlank()) {
            values.computeIfAbsent(key, any -> new ArrayList<>()).add(value.strip());
            written.putIfAbsent(key, name.strip());
        }
    }

    /** The first value of the first of some fields that has one, or an empty string. */
    String first(String... keys) {
        List<String> all = all(keys);
        return all.isEmpty() ? "" : all.get(0);
    }

    /** The values of the first of some fields that has any. */
    List<String> all(String... keys) {
        for (String key : keys) {
            List<String> found = values.get(key);
            if (found != null) {
                return found;
            }
        }
        return List.of();
    }

    /** Names 1 to 5. */
    List<String> given() {
        return List.of(first("name1"), first("name2"), first("name3"), first("name4"), first("name5"));
    }

    /** Whether any part of a name is there. */
    boolean named() {
        return !first("name6").isEmpty() || given().stream().anyMatch(part -> !part.isEmpty());
    }

    /** Tells a party the name and address that stand here. */
    void nameAndAddress(UkParty party, long line) {
        if (named()) {
            party.name(given(), first("name6"), first("nametype"), first("aliasstrength"), line);
        }
        all("namenonlatinscript").forEach(name -> party.draft().name(name, NameQuality.STRONG_ALIAS));
        party.address(
                List.of(
                        first("addressline1"),
                        first("addressline2"),
                        first("addressline3"),
                        first("addressline4"),
                        first("addressline5"),
                        first("addressline6")),
                first("addresspostalcode", "postalcode"),
                first("addresscountry"));
    }

    /** Tells a party everything that is not its name or address. */
    void facts(UkParty party) {
        all("dob").forEach(party::born);
        party.birthPlace(first("townofbirth"), first("countryofbirth"));
        all("nationalityies", "nationality").forEach(party::nationality);
        all("gender").forEach(party::gender);
        identifiers(party, IdentifierType.PASSPORT, "passportnumber", "passportadditionalinformation");
        identifiers(
                party,
                IdentifierType.NATIONAL_ID,
                "nationalidentifiernumber",
                "nationalidentifieradditionalinformation");
        all("businessregistrationnumbers", "businessregistrationnumber")
                .forEach(value -> party.identifier(IdentifierType.REGISTRATION, value, ""));
        all("imonumber").forEach(value -> party.identifier(IdentifierType.IMO, value, ""));
        all("phonenumber").forEach(value -> party.identifier(IdentifierType.PHONE, value, ""));
        all("website").forEach(value -> party.identifier(IdentifierType.WEBSITE, value, ""));
        all("emailaddress").forEach(value -> party.identifier(IdentifierType.EMAIL, value, ""));
        relations(party, "Parent company", all("parentcompany"));
        relations(party, "Subsidiary", all("subsidiaries", "subsidiary"));
        relations(party, "Owner or operator", all("currentowneroperators", "currentowneroperator"));
        if (!first("regimename").isEmpty() || party.draft().designations().isEmpty()) {
            party.draft().designation(designation());
        }
        values.forEach((key, said) -> {
            if (!PLACED.contains(key)) {
                said.forEach(value -> party.draft().remark(written.getOrDefault(key, key), value));
            }
        });
    }

    private Designation designation() {
        String regime = first("regimename");
        return new Designation(
                AUTHORITY,
                regime.isEmpty() ? "UK" : regime,
                null,
                DesignationStatus.IN_FORCE,
                UkDates.day(first("datedesignated")),
                null,
                null,
                UkParty.orNull(first("uniqueid")));
    }

    private void identifiers(UkParty party, IdentifierType type, String number, String information) {
        List<String> numbers = all(number);
        List<String> labels = all(information);
        for (int i = 0; i < numbers.size(); i++) {
            party.identifier(type, numbers.get(i), i < labels.size() ? labels.get(i) : "");
        }
        labels.stream().skip(numbers.size()).forEach(label -> party.draft().remark(information, label));
    }

    private static void relations(UkParty party, String type, List<String> targets) {
        for (String target : targets) {
            UkParty.alternatives(target).forEach(one -> party.draft().relation(new Relation(type, one, null)));
        }
    }
}
