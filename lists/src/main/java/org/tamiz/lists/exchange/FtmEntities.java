package org.tamiz.lists.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;

/** Says in FollowTheMoney's words what a listed party is. The package describes the mapping. */
public final class FtmEntities {
    /** Stands between the id of a party and the number of an entity that tells of it. */
    public static final String FACT = "-fact-";

    private final String prefix;
    private final List<FtmEntity> more = new ArrayList<>();

    private FtmEntities(String prefix) {
        this.prefix = prefix;
    }

    /**
     * The entities of a party: the party itself, and then those that tell of it, which name it by its id.
     *
     * @param prefix what is put before the ids, which are unique within their list only; may be empty
     */
    public static List<FtmEntity> of(ListedParty party, String prefix) {
        return new FtmEntities(prefix).entities(party);
    }

    /** The schema of a kind of party. */
    public static String schema(PartyKind kind) {
        return Ftm.schema(kind);
    }

    private List<FtmEntity> entities(ListedParty party) {
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
        FtmTopics.of(party).forEach(topic -> add(properties, "topics", topic));
        party.remarks().forEach(remark -> add(properties, "notes", remark));
        identifiers(party, properties);
        addresses(party, properties);
        for (Designation designation : party.designations()) {
            sanction(party, designation);
        }
        relations(party, properties);
        List<FtmEntity> all = new ArrayList<>();
        all.add(new FtmEntity(prefix + party.id(), Ftm.schema(party.kind()), properties));
        all.addAll(more);
        return all;
    }

    private static String property(NameQuality quality) {
        return switch (quality) {
            case PRIMARY -> "name";
            case STRONG_ALIAS -> "alias";
            case WEAK_ALIAS -> "weakAlias";
            case FORMER -> "previousName";
        };
    }

    private void identifiers(ListedParty party, Map<String, List<String>> properties) {
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
                add(told, "holder", prefix + party.id());
                add(told, wallet ? "publicKey" : "number", identifier.value());
                add(told, "type", wallet ? null : lower(identifier.type().name()));
                add(told, "country", identifier.country() == null ? null : lower(identifier.country()));
                add(told, "summary", identifier.label());
                add(party, wallet ? "CryptoWallet" : "Identification", told);
            }
        }
    }

    private void addresses(ListedParty party, Map<String, List<String>> properties) {
        for (Address address : party.addresses()) {
            String country = address.country() == null ? address.countryName() : address.country();
            if (address.text() == null) {
                add(properties, "country", country == null ? null : lower(country));
                continue;
            }
            Map<String, List<String>> told = new LinkedHashMap<>();
            add(told, "full", address.text());
            add(told, "country", country == null ? null : lower(country));
            add(properties, "addressEntity", add(party, "Address", told));
        }
    }

    private void sanction(ListedParty party, Designation designation) {
        Map<String, List<String>> told = new LinkedHashMap<>();
        add(told, "entity", prefix + party.id());
        add(told, "authority", designation.authority());
        add(told, "program", designation.program());
        add(told, "provisions", designation.legalBasis());
        add(told, "status", Ftm.status(designation.status()));
        add(told, "listingDate", text(designation.announced()));
        add(told, "startDate", text(designation.effective()));
        add(told, "sourceUrl", designation.citation());
        add(party, "Sanction", told);
    }

    private void relations(ListedParty party, Map<String, List<String>> properties) {
        for (Relation relation : party.relations()) {
            if (relation.targetId() == null) {
                add(properties, "notes", relation.type() + ": " + relation.target());
                continue;
            }
            Map<String, List<String>> told = new LinkedHashMap<>();
            add(told, "subject", prefix + party.id());
            add(told, "object", prefix + relation.targetId());
            add(told, "role", relation.type());
            add(party, "UnknownLink", told);
        }
    }

    /** Adds an entity that tells of a party, and gives its id. */
    private String add(ListedParty party, String schema, Map<String, List<String>> properties) {
        String id = prefix + party.id() + FACT + more.size();
        more.add(new FtmEntity(id, schema, properties));
        return id;
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
