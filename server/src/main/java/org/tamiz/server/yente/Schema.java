package org.tamiz.server.yente;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.PartyKind;
import org.tamiz.server.ApiError;

/**
 * The schemas of FollowTheMoney that a query can name. Answers are about {@code Person}, {@code Organization}, {@code Vessel} and
 * {@code Airplane}: lists do not tell companies from other organizations reliably, so Tamiz does not either.
 *
 * <p>Source: {@code followthemoney.tech/explorer}.
 */
enum Schema {
    /** Anything. */
    THING("Thing", "Thing", "Things", null),
    /** A person or an organization. */
    LEGAL_ENTITY("LegalEntity", "Legal entity", "Legal entities", null, THING),
    /** A natural person. */
    PERSON("Person", "Person", "People", PartyKind.PERSON, LEGAL_ENTITY),
    /** Any group. */
    ORGANIZATION("Organization", "Organization", "Organizations", PartyKind.ORGANIZATION, LEGAL_ENTITY),
    /** What can be owned. */
    ASSET("Asset", "Asset", "Assets", null, THING),
    /** A company. */
    COMPANY("Company", "Company", "Companies", PartyKind.ORGANIZATION, ORGANIZATION, ASSET),
    /** A part of a state. */
    PUBLIC_BODY("PublicBody", "Public body", "Public bodies", PartyKind.ORGANIZATION, ORGANIZATION),
    /** A ship or an aircraft. */
    VEHICLE("Vehicle", "Vehicle", "Vehicles", null, ASSET),
    /** A ship. */
    VESSEL("Vessel", "Vessel", "Vessels", PartyKind.VESSEL, VEHICLE),
    /** An aircraft. */
    AIRPLANE("Airplane", "Airplane", "Airplanes", PartyKind.AIRCRAFT, VEHICLE),
    /** An address of a digital currency; what answers is its holder. */
    CRYPTO_WALLET("CryptoWallet", "Cryptocurrency wallet", "Cryptocurrency wallets", null, THING),
    /** A security; what answers is a party of the same name or identifier. */
    SECURITY("Security", "Security", "Securities", null, ASSET);

    private final String word;
    private final String label;
    private final String plural;
    private final @Nullable PartyKind kind;
    /** Never changed. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Schema> parents;

    Schema(String word, String label, String plural, @Nullable PartyKind kind, Schema... parents) {
        this.word = word;
        this.label = label;
        this.plural = plural;
        this.kind = kind;
        this.parents = Set.of(parents);
    }

    /**
     * The schema of a name.
     *
     * @throws Refusal 400 if there is none that Tamiz can answer about
     */
    static Schema named(String word) {
        return Arrays.stream(values())
                .filter(schema -> schema.word.equals(word))
                .findFirst()
                .orElseThrow(() -> Refusal.bad("Invalid schema: " + ApiError.shown(word) + ". There is "
                        + String.join(
                                ", ", Arrays.stream(values()).map(Schema::word).toList())
                        + "."));
    }

    /** The schemas that answers are about. */
    static List<Schema> answered() {
        return List.of(PERSON, ORGANIZATION, VESSEL, AIRPLANE);
    }

    /** The schema under which a kind of party is answered. */
    static Schema of(PartyKind kind) {
        return switch (kind) {
            case PERSON -> PERSON;
            case ORGANIZATION -> ORGANIZATION;
            case VESSEL -> VESSEL;
            case AIRCRAFT -> AIRPLANE;
        };
    }

    /** Its name in FollowTheMoney. */
    String word() {
        return word;
    }

    /** Its name for people. */
    String label() {
        return label;
    }

    /** Its name for people, of several. */
    String plural() {
        return plural;
    }

    /** The kind of party it stands for; null if it leaves that open. */
    @Nullable
    PartyKind kind() {
        return kind;
    }

    /** Whether this is the other or one of its sorts. */
    boolean isA(Schema other) {
        return this == other || parents.stream().anyMatch(parent -> parent.isA(other));
    }

    /** The kinds of party that a search for this schema is about: all of them where the schema leaves it open. */
    Set<PartyKind> kinds() {
        Set<PartyKind> kinds = EnumSet.noneOf(PartyKind.class);
        for (PartyKind each : PartyKind.values()) {
            if (each == kind || of(each).isA(this)) {
                kinds.add(each);
            }
        }
        return kinds.isEmpty() ? EnumSet.allOf(PartyKind.class) : kinds;
    }
}
