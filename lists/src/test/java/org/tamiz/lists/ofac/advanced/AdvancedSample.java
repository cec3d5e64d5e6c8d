package org.tamiz.lists.ofac.advanced;

import java.nio.charset.StandardCharsets;
import org.tamiz.core.model.ListedParty;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

/** A small file in the advanced model: one person who works for one company that runs one ship. */
final class AdvancedSample {
    static final String REFERENCES = "<ReferenceValueSets>"
            + set("AliasType", "1400", "A.K.A.", "1401", "F.K.A.", "1402", "N.K.A.", "1403", "Name")
            + "<AreaCodeValues><AreaCode ID=\"5\" Description=\"Region: Gaza\">XX</AreaCode></AreaCodeValues>"
            + "<CountryValues><Country ID=\"1\" ISO2=\"MX\">Mexico</Country><Country ID=\"2\">Region: Gaza</Country>"
            + "<Country ID=\"3\">undetermined</Country></CountryValues>"
            + set("DetailReference", "526", "Female", "702", "Bulk Carrier")
            + set("DetailType", "1430", "DATE")
            + set("DocNameStatus", "1", "Primary Latin", "2", "Others")
            + set("EntryEventType", "1", "Created", "2", "Amended")
            + set("FeatureType", "1", "Vessel Call Sign", "2", "VESSEL TYPE", "8", "Birthdate", "9", "Place of Birth")
            + set("FeatureType", "10", "Nationality Country", "11", "Citizenship Country", "14", "Website")
            + set(
                    "FeatureType",
                    "25",
                    "Location",
                    "26",
                    "Title",
                    "224",
                    "Gender",
                    "344",
                    "Digital Currency Address - XBT")
            + set("FeatureType", "125", "Additional Sanctions Information -", "900", "Shoe Colour")
            + set("IDRegDocDateType", "1480", "Issue Date", "1481", "Expiration Date")
            + set("IDRegDocType", "1571", "Passport", "1600", "C.U.R.P.", "1626", "Vessel Registration Identification")
            + set("LegalBasis", "1", "Unknown", "20", "Executive Order 14059 (Illicit Drugs)", "21", "INA")
            + set("LegalBasis", "22", "Foreign Narcotics Kingpin Designation Act")
            + set("List", "1550", "SDN List", "91512", "Consolidated List")
            + set("LocPartType", "1451", "ADDRESS1", "1454", "CITY")
            + set(
                    "NamePartType",
                    "1520",
                    "Last Name",
                    "1521",
                    "First Name",
                    "1522",
                    "Middle Name",
                    "1523",
                    "Maiden Name")
            + set("NamePartType", "1525", "Entity Name", "1526", "Vessel Name", "1528", "Nickname")
            + set("NamePartType", "91708", "Patronymic", "91709", "Matronymic")
            + "<PartySubTypeValues><PartySubType ID=\"1\" PartyTypeID=\"4\">Vessel</PartySubType>"
            + "<PartySubType ID=\"3\" PartyTypeID=\"2\">Unknown</PartySubType>"
            + "<PartySubType ID=\"4\" PartyTypeID=\"1\">Unknown</PartySubType></PartySubTypeValues>"
            + set("PartyType", "1", "Individual", "2", "Entity", "4", "Transport")
            + set("RelationType", "15003", "Owned or Controlled By", "15002", "Acting for or on behalf of")
            + set("Reliability", "1", "Unknown", "1561", "False")
            + set("SanctionsType", "1", "Program", "1705", "Block")
            + set("Validity", "1", "Valid", "2", "Fraudulent") + "</ReferenceValueSets>";

    static final String LOCATIONS = "<Locations>"
            + location("50", "1", "1451", "Calle 1", "1454", "Culiacan")
            + location("51", "1") + location("52", "2") + location("53", "3") + "</Locations>";

    static final String DOCUMENTS = "<IDRegDocuments>"
            + document("1", "1600", "70", "1", "1", "PULA800714MSLRNN09", "")
            + document("2", "1571", "70", "1", "2", "A123", documentDate("1480", day(2010, 1, 1)))
            + document("3", "1626", "90", "1", "1", "IMO 9187629", "") + "</IDRegDocuments>";

    static final String PERSON = party(
            "7",
            "4",
            "70",
            aliases(
                    alias(
                                    "1403",
                                    true,
                                    false,
                                    name("100", "1", "1", "PRUEBA", "2", "Ana", "3", "María"),
                                    name("101", "2", "4", "Пруеба", "5", "Ана"))
                            + alias("1400", false, true, name("102", "2", "6", "La Anita"))
                            + alias("1401", false, false, name("103", "2", "7", "LUNA", "8", "Ana")),
                    "1",
                    "1520",
                    "2",
                    "1521",
                    "3",
                    "1522",
                    "4",
                    "1520",
                    "5",
                    "1521",
                    "6",
                    "1528",
                    "7",
                    "1520",
                    "8",
                    "1521"),
            feature("200", "8", span(year(1980), yearEnd(1980), false) + "<VersionDetail DetailTypeID=\"1430\"/>")
                    + feature("201", "9", detail("Culiacan, Sinaloa, Mexico"))
                    + feature("202", "10", place("51"))
                    + feature("203", "11", place("53"))
                    + feature("204", "224", "<VersionDetail DetailTypeID=\"1431\" DetailReferenceID=\"526\"/>")
                    + feature("205", "25", place("50"))
                    + feature("206", "25", place("52"))
                    + feature("207", "344", detail("1abc"))
                    + feature("208", "26", detail("Boss"))
                    + feature("209", "125", detail("Subject to Secondary Sanctions")));

    static final String COMPANY = party(
            "8",
            "3",
            "80",
            aliases(alias("1403", true, false, name("110", "1", "1", "ACME S.A.")), "1", "1525"),
            feature("210", "14", detail("www.acme.example")));

    static final String SHIP = party(
            "9",
            "1",
            "90",
            aliases(alias("1403", true, false, name("120", "1", "1", "MAR")), "1", "1526"),
            feature("220", "1", detail("CL1"))
                    + feature("221", "2", "<VersionDetail DetailTypeID=\"1431\" DetailReferenceID=\"702\"/>"));

    static final String RELATIONS = "<ProfileRelationships>" + relation("1", "7", "8", "15002", false)
            + relation("2", "9", "8", "15003", true) + "</ProfileRelationships>";

    static final String ENTRIES = "<SanctionsEntries>"
            + entry(
                    "7",
                    "1550",
                    event("22", 2012, 3, 4) + event("20", 2012, 3, 4),
                    measure("1705", "") + measure("1", "SDNTK") + measure("1", "ILLICIT-DRUGS-EO14059"))
            + entry("8", "1550", event("20", 2022, 5, 6), measure("1705", "") + measure("1", "ILLICIT-DRUGS-EO14059"))
            + "</SanctionsEntries><SanctionsEntryLinks/>";

    static final String WHOLE = file(PERSON + COMPANY + SHIP);

    private AdvancedSample() {}

    static String file(String parties) {
        return "<Sanctions xmlns=\"http://www.un.org/sanctions/1.0\" Version=\"3\">\n<DateOfIssue>" + day(2024, 2, 23)
                + "</DateOfIssue>\n" + REFERENCES + "\n" + LOCATIONS + "\n" + DOCUMENTS + "\n<DistinctParties>"
                + parties
                + "</DistinctParties>\n" + RELATIONS + "\n" + ENTRIES + "\n</Sanctions>";
    }

    static ListContent read(String xml) {
        return AdvancedXmlReader.read(TextInput.ofBytes("adv.xml", xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The person, when something in the sample was replaced. */
    static ListedParty person(String official, String changed) {
        return read(WHOLE.replace(official, changed)).parties().get(0);
    }

    static String set(String name, String... idsAndTexts) {
        StringBuilder set = new StringBuilder("<" + name + "Values>");
        for (int i = 0; i < idsAndTexts.length; i += 2) {
            set.append('<').append(name).append(" ID=\"").append(idsAndTexts[i]).append("\">");
            set.append(idsAndTexts[i + 1]).append("</").append(name).append('>');
        }
        return set.append("</").append(name).append("Values>").toString();
    }

    static String location(String id, String country, String... typesAndTexts) {
        StringBuilder location = new StringBuilder("<Location ID=\"" + id + "\"><LocationCountry CountryID=\"" + country
                + "\" CountryRelevanceID=\"1413\"/>");
        for (int i = 0; i < typesAndTexts.length; i += 2) {
            location.append("<LocationPart LocPartTypeID=\"").append(typesAndTexts[i]);
            location.append("\"><LocationPartValue Primary=\"true\"><Comment/><Value>")
                    .append(typesAndTexts[i + 1]);
            location.append("</Value></LocationPartValue></LocationPart>");
        }
        return location.append("<FeatureVersionReference FeatureVersionID=\"1\"/></Location>")
                .toString();
    }

    static String document(
            String id, String type, String identity, String country, String validity, String number, String date) {
        return "<IDRegDocument ID=\"" + id + "\" IDRegDocTypeID=\"" + type + "\" IdentityID=\"" + identity
                + "\" IssuedBy-CountryID=\"" + country + "\" ValidityID=\"" + validity
                + "\"><Comment/><IDRegistrationNo>" + number + "</IDRegistrationNo><IssuingAuthority/>" + date
                + "</IDRegDocument>";
    }

    static String documentDate(String type, String day) {
        return "<DocumentDate IDRegDocDateTypeID=\"" + type + "\">" + span(day, day, false) + "</DocumentDate>";
    }

    static String party(String id, String subType, String identity, String aliases, String features) {
        return "<DistinctParty FixedRef=\"" + id + "\"><Comment/><Profile ID=\"" + id + "\" PartySubTypeID=\"" + subType
                + "\"><Identity ID=\"" + identity + "\" FixedRef=\"" + id + "\" Primary=\"true\" False=\"false\">"
                + aliases + "</Identity>" + features + "</Profile></DistinctParty>\n";
    }

    static String aliases(String aliases, String... groupsAndTypes) {
        StringBuilder all = new StringBuilder(aliases).append("<NamePartGroups>");
        for (int i = 0; i < groupsAndTypes.length; i += 2) {
            all.append("<MasterNamePartGroup><NamePartGroup ID=\"").append(groupsAndTypes[i]);
            all.append("\" NamePartTypeID=\"").append(groupsAndTypes[i + 1]).append("\"/></MasterNamePartGroup>");
        }
        return all.append("</NamePartGroups>").toString();
    }

    static String alias(String type, boolean primary, boolean low, String... names) {
        return "<Alias AliasTypeID=\"" + type + "\" Primary=\"" + primary + "\" LowQuality=\"" + low + "\">"
                + String.join("", names) + "</Alias>";
    }

    static String name(String id, String status, String... groupsAndTexts) {
        StringBuilder name = new StringBuilder("<DocumentedName ID=\"" + id + "\" DocNameStatusID=\"" + status + "\">");
        for (int i = 0; i < groupsAndTexts.length; i += 2) {
            name.append("<DocumentedNamePart><NamePartValue NamePartGroupID=\"").append(groupsAndTexts[i]);
            name.append("\" ScriptID=\"215\">").append(groupsAndTexts[i + 1]);
            name.append("</NamePartValue></DocumentedNamePart>");
        }
        return name.append("</DocumentedName>").toString();
    }

    static String feature(String id, String type, String version) {
        return "<Feature ID=\"" + id + "\" FeatureTypeID=\"" + type
                + "\"><FeatureVersion ID=\"1\" ReliabilityID=\"1\"><Comment/>" + version
                + "</FeatureVersion></Feature>";
    }

    static String detail(String text) {
        return "<VersionDetail DetailTypeID=\"1432\">" + text + "</VersionDetail>";
    }

    static String place(String location) {
        return "<VersionLocation LocationID=\"" + location + "\"/>";
    }

    static String relation(String id, String from, String to, String type, boolean former) {
        return "<ProfileRelationship ID=\"" + id + "\" From-ProfileID=\"" + from + "\" To-ProfileID=\"" + to
                + "\" RelationTypeID=\"" + type + "\" Former=\"" + former + "\"><Comment/></ProfileRelationship>";
    }

    static String entry(String profile, String list, String events, String measures) {
        return "<SanctionsEntry ID=\"" + profile + "\" ProfileID=\"" + profile + "\" ListID=\"" + list + "\">" + events
                + measures + "</SanctionsEntry>";
    }

    static String event(String basis, int year, int month, int day) {
        return "<EntryEvent ID=\"1\" EntryEventTypeID=\"1\" LegalBasisID=\"" + basis + "\"><Comment/><Date>"
                + day(year, month, day) + "</Date></EntryEvent>";
    }

    static String measure(String type, String comment) {
        return "<SanctionsMeasure ID=\"1\" SanctionsTypeID=\"" + type + "\">"
                + (comment.isEmpty() ? "" : "<Comment>" + comment + "</Comment>") + "<DatePeriod/></SanctionsMeasure>";
    }

    /** A period from one day to another. */
    static String span(String from, String to, boolean approximate) {
        String ends = " Approximate=\"" + approximate + "\"><From>" + from + "</From><To>" + to + "</To>";
        return "<DatePeriod><Start" + ends + "</Start><End" + ends + "</End></DatePeriod>";
    }

    static String year(int year) {
        return day(year, 1, 1);
    }

    static String yearEnd(int year) {
        return day(year, 12, 31);
    }

    static String day(int year, int month, int day) {
        return "<Year>" + year + "</Year><Month>" + month + "</Month><Day>" + day + "</Day>";
    }
}
