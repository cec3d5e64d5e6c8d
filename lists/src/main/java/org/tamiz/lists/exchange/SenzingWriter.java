package org.tamiz.lists.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;

/** Writes a publication's parties as Senzing JSON lines. The package describes the format. */
public final class SenzingWriter {
    private SenzingWriter() {}

    /**
     * Writes every party as a line.
     *
     * @param parties the publication; its list's name, in upper case, is the data source
     * @param out where to; the caller closes it
     * @throws IOException if it cannot be written
     */
    public static void write(ListedParties parties, Writer out) throws IOException {
        String source = parties.publication().list().toUpperCase(Locale.ROOT);
        for (ListedParty party : parties.parties()) {
            out.write(JsonLine.of(record(source, party)));
        }
    }

    private static Map<String, Object> record(String source, ListedParty party) {
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("DATA_SOURCE", source);
        record.put("RECORD_ID", party.id());
        record.put("RECORD_TYPE", party.kind().word().toUpperCase(Locale.ROOT));
        record.put(
                "NAMES", party.names().stream().map(name -> name(party, name)).toList());
        List<Map<String, String>> facts = new ArrayList<>();
        String born = party.kind() == PartyKind.PERSON ? "DATE_OF_BIRTH" : "REGISTRATION_DATE";
        for (PartialDate date : party.birthDates()) {
            facts.add(Map.of(born, date.toString()));
        }
        party.birthPlaces().forEach(place -> facts.add(Map.of("PLACE_OF_BIRTH", place)));
        party.nationalities().forEach(country -> facts.add(Map.of("NATIONALITY", country)));
        if (party.gender() != null) {
            facts.add(Map.of("GENDER", party.gender().word().toUpperCase(Locale.ROOT)));
        }
        record.put("FACTS", facts);
        record.put(
                "ADDRESSES",
                party.addresses().stream().map(SenzingWriter::address).toList());
        record.put(
                "IDENTIFIERS",
                party.identifiers().stream().map(SenzingWriter::identifier).toList());
        record.put("RELATIONSHIPS", relationships(source, party));
        record.put(
                "SANCTIONS",
                party.designations().stream().map(SenzingWriter::sanction).toList());
        List<String> remarks = new ArrayList<>(party.remarks());
        for (Relation relation : party.relations()) {
            if (relation.targetId() == null) {
                remarks.add(relation.type() + ": " + relation.target());
            }
        }
        record.put("REMARKS", remarks);
        return record;
    }

    private static Map<String, String> name(ListedParty party, Name name) {
        return feature(
                "NAME_TYPE",
                SenzingReader.word(name.quality()),
                party.kind() == PartyKind.PERSON ? "NAME_FULL" : "NAME_ORG",
                name.text());
    }

    private static Map<String, String> address(Address address) {
        return feature(
                "ADDR_FULL",
                address.text(),
                "ADDR_COUNTRY",
                address.countryName() == null ? address.country() : address.countryName());
    }

    private static Map<String, String> identifier(Identifier identifier) {
        switch (identifier.type()) {
            case PHONE -> {
                return Map.of("PHONE_NUMBER", identifier.value());
            }
            case EMAIL -> {
                return Map.of("EMAIL_ADDRESS", identifier.value());
            }
            case WEBSITE -> {
                return Map.of("WEBSITE_ADDRESS", identifier.value());
            }
            default -> {
                String start = SenzingReader.start(identifier.type());
                return feature(
                        start + "_NUMBER",
                        identifier.value(),
                        start + "_TYPE",
                        start.equals("OTHER_ID") ? identifier.type().name() : null,
                        start + "_COUNTRY",
                        identifier.country(),
                        start + "_LABEL",
                        identifier.label());
            }
        }
    }

    private static List<Map<String, String>> relationships(String source, ListedParty party) {
        List<Map<String, String>> relationships = new ArrayList<>();
        // The anchor is what other records point at.
        relationships.add(feature("REL_ANCHOR_DOMAIN", source, "REL_ANCHOR_KEY", party.id()));
        for (Relation relation : party.relations()) {
            if (relation.targetId() != null) {
                relationships.add(feature(
                        "REL_POINTER_DOMAIN",
                        source,
                        "REL_POINTER_KEY",
                        relation.targetId(),
                        "REL_POINTER_ROLE",
                        relation.type()));
            }
        }
        return relationships;
    }

    private static Map<String, String> sanction(Designation designation) {
        return feature(
                "AUTHORITY",
                designation.authority(),
                "PROGRAM",
                designation.program(),
                "LEGAL_BASIS",
                designation.legalBasis(),
                "STATUS",
                Ftm.status(designation.status()),
                "ANNOUNCED",
                designation.announced() == null ? null : designation.announced().toString(),
                "EFFECTIVE",
                designation.effective() == null ? null : designation.effective().toString(),
                "CITATION",
                designation.citation());
    }

    /** A feature of names and values by turns; what is null is left out. */
    private static Map<String, String> feature(@Nullable String... namesAndValues) {
        Map<String, String> feature = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            String value = namesAndValues[i + 1];
            if (name != null && value != null) {
                feature.put(name, value);
            }
        }
        return feature;
    }
}
