package org.tamiz.lists.exchange;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;
import org.tamiz.lists.fincen.FincenReader;

/** Writes a publication's parties as FollowTheMoney JSON lines. The package describes the format. */
public final class FtmWriter {
    private final Writer out;
    private final String dataset;

    private FtmWriter(Writer out, String dataset) {
        this.out = out;
        this.dataset = dataset;
    }

    /**
     * Writes every party, followed by the entities that tell of it.
     *
     * @param parties the publication; its list's name is the dataset
     * @param out where to; the caller closes it
     * @throws IOException if it cannot be written
     */
    public static void write(ListedParties parties, Writer out) throws IOException {
        FtmWriter writer = new FtmWriter(out, parties.publication().list());
        for (ListedParty party : parties.parties()) {
            writer.party(party);
        }
    }

    private void party(ListedParty party) throws IOException {
        Map<String, List<String>> properties = new LinkedHashMap<>();
        for (Name name : party.names()) {
            add(properties, property(name.quality()), name.text());
        }
        String born = party.kind() == PartyKind.PERSON ? "birthDate" : "incorporationDate";
        for (PartialDate date : party.birthDates()) {
            boolean plain = !date.circa() && date.precision() != PartialDate.Precision.RANGE;
            add(properties, plain ? born : "notes", plain ? date.toString() : born + ": " + date);
        }
        party.birthPlaces().forEach(place -> add(properties, "birthPlace", place));
        party.nationalities().forEach(country -> add(properties, "nationality", lower(country)));
        if (party.gender() != null) {
            add(properties, "gender", party.gender().word());
        }
        List<Designation> standing = party.designations().stream()
                .filter(act -> act.status() != DesignationStatus.RESCINDED)
                .toList();
        if (!standing.isEmpty()) {
            boolean onlyNamed = standing.stream().allMatch(FincenReader::onlyNames);
            add(properties, "topics", onlyNamed ? "sanction.linked" : "sanction");
        }
        party.remarks().forEach(remark -> add(properties, "notes", remark));
        List<String> more = new ArrayList<>();
        identifiers(party, properties, more);
        addresses(party, properties, more);
        for (Designation designation : party.designations()) {
            more.add(sanction(party, designation, more.size()));
        }
        relations(party, properties, more);
        out.write(entity(party.id(), Ftm.schema(party.kind()), properties));
        for (String line : more) {
            out.write(line);
        }
    }

    private static String property(NameQuality quality) {
        return switch (quality) {
            case PRIMARY -> "name";
            case STRONG_ALIAS -> "alias";
            case WEAK_ALIAS -> "weakAlias";
            case FORMER -> "previousName";
        };
    }

    private void identifiers(ListedParty party, Map<String, List<String>> properties, List<String> more) {
        for (Identifier identifier : party.identifiers()) {
            String property = Ftm.PROPERTIES.get(identifier.type());
            if (identifier.type() == IdentifierType.RFC) {
                add(properties, "taxNumber", identifier.value());
            } else if (identifier.type() == IdentifierType.CURP) {
                add(properties, "idNumber", identifier.value());
            } else if (property != null) {
                add(properties, property, identifier.value());
            }
            if (property == null || identifier.label() != null || identifier.country() != null) {
                boolean wallet = identifier.type() == IdentifierType.CRYPTO_ADDRESS;
                Map<String, List<String>> told = new LinkedHashMap<>();
                add(told, "holder", party.id());
                add(told, wallet ? "publicKey" : "number", identifier.value());
                add(told, "type", wallet ? null : lower(identifier.type().name()));
                add(told, "country", identifier.country() == null ? null : lower(identifier.country()));
                add(told, "summary", identifier.label());
                more.add(entity(id(party, more.size()), wallet ? "CryptoWallet" : "Identification", told));
            }
        }
    }

    private void addresses(ListedParty party, Map<String, List<String>> properties, List<String> more) {
        for (Address address : party.addresses()) {
            String country = address.country() == null ? address.countryName() : address.country();
            if (address.text() == null) {
                add(properties, "country", country == null ? null : lower(country));
                continue;
            }
            Map<String, List<String>> told = new LinkedHashMap<>();
            add(told, "full", address.text());
            add(told, "country", country == null ? null : lower(country));
            add(properties, "addressEntity", id(party, more.size()));
            more.add(entity(id(party, more.size()), "Address", told));
        }
    }

    private String sanction(ListedParty party, Designation designation, int number) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        add(told, "entity", party.id());
        add(told, "authority", designation.authority());
        add(told, "program", designation.program());
        add(told, "provisions", designation.legalBasis());
        add(told, "status", Ftm.status(designation.status()));
        add(told, "listingDate", text(designation.announced()));
        add(told, "startDate", text(designation.effective()));
        add(told, "sourceUrl", designation.citation());
        return entity(id(party, number), "Sanction", told);
    }

    private void relations(ListedParty party, Map<String, List<String>> properties, List<String> more) {
        for (Relation relation : party.relations()) {
            if (relation.targetId() == null) {
                add(properties, "notes", relation.type() + ": " + relation.target());
                continue;
            }
            Map<String, List<String>> told = new LinkedHashMap<>();
            add(told, "subject", party.id());
            add(told, "object", relation.targetId());
            add(told, "role", relation.type());
            more.add(entity(id(party, more.size()), "UnknownLink", told));
        }
    }

    private String entity(String id, String schema, Map<String, List<String>> properties) {
        Map<String, Object> entity = new LinkedHashMap<>();
        entity.put("id", id);
        entity.put("schema", schema);
        entity.put("datasets", List.of(dataset));
        entity.put("properties", properties);
        return JsonLine.of(entity);
    }

    /** The id of an entity that tells of a party. */
    private static String id(ListedParty party, int number) {
        return party.id() + "-fact-" + number;
    }

    private static void add(Map<String, List<String>> properties, String name, @Nullable String value) {
        if (value != null) {
            properties.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : Objects.toString(value);
    }

    private static String lower(String code) {
        return code.length() == 2 || code.equals(code.toUpperCase(Locale.ROOT)) ? code.toLowerCase(Locale.ROOT) : code;
    }
}
