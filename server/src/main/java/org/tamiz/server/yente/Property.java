package org.tamiz.server.yente;

import static org.tamiz.server.yente.Schema.AIRPLANE;
import static org.tamiz.server.yente.Schema.CRYPTO_WALLET;
import static org.tamiz.server.yente.Schema.LEGAL_ENTITY;
import static org.tamiz.server.yente.Schema.ORGANIZATION;
import static org.tamiz.server.yente.Schema.PERSON;
import static org.tamiz.server.yente.Schema.SECURITY;
import static org.tamiz.server.yente.Schema.THING;
import static org.tamiz.server.yente.Schema.VEHICLE;
import static org.tamiz.server.yente.Schema.VESSEL;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.IdentifierType;

/**
 * The properties of FollowTheMoney that Tamiz reads from queries or gives in answers. A property counts for its schema and for
 * all sorts of it.
 *
 * <p>Source: {@code followthemoney.tech/explorer}.
 */
enum Property {
    NAME("name", "Name", THING, Use.NAME),
    ALIAS("alias", "Alias", THING, Use.ALIAS),
    WEAK_ALIAS("weakAlias", "Weak alias", THING, Use.WEAK_ALIAS),
    PREVIOUS_NAME("previousName", "Previous name", THING, Use.FORMER_NAME),
    COUNTRY("country", "Country", THING, Use.COUNTRY),
    ADDRESS("address", "Address", THING, Use.ADDRESS),
    ADDRESS_ENTITY("addressEntity", "Address", THING, Use.ANSWER),
    TOPICS("topics", "Topics", THING, Use.ANSWER),
    NOTES("notes", "Notes", THING, Use.ANSWER),
    SOURCE_URL("sourceUrl", "Source link", THING, Use.ANSWER),
    PROGRAM_ID("programId", "Program ID", THING, Use.ANSWER),
    EMAIL("email", "E-Mail", LEGAL_ENTITY, IdentifierType.EMAIL),
    PHONE("phone", "Phone", LEGAL_ENTITY, IdentifierType.PHONE),
    WEBSITE("website", "Website", LEGAL_ENTITY, IdentifierType.WEBSITE),
    INCORPORATION_DATE("incorporationDate", "Incorporation date", LEGAL_ENTITY, Use.BIRTH_DATE),
    REGISTRATION_NUMBER("registrationNumber", "Registration number", LEGAL_ENTITY, IdentifierType.REGISTRATION),
    ID_NUMBER("idNumber", "ID Number", LEGAL_ENTITY, IdentifierType.NATIONAL_ID),
    TAX_NUMBER("taxNumber", "Tax Number", LEGAL_ENTITY, IdentifierType.TAX_ID),
    VAT_CODE("vatCode", "V.A.T. Identifier", LEGAL_ENTITY, IdentifierType.TAX_ID),
    LICENSE_NUMBER("licenseNumber", "License Number", LEGAL_ENTITY, IdentifierType.OTHER),
    USC_CODE("uscCode", "USCC", LEGAL_ENTITY, IdentifierType.REGISTRATION),
    INN_CODE("innCode", "INN", LEGAL_ENTITY, IdentifierType.TAX_ID),
    OGRN_CODE("ogrnCode", "OGRN", LEGAL_ENTITY, IdentifierType.REGISTRATION),
    OKPO_CODE("okpoCode", "OKPO", LEGAL_ENTITY, IdentifierType.OTHER),
    LEI_CODE("leiCode", "LEI", LEGAL_ENTITY, IdentifierType.LEI),
    DUNS_CODE("dunsCode", "DUNS", LEGAL_ENTITY, IdentifierType.OTHER),
    UNIQUE_ENTITY_ID("uniqueEntityId", "Unique Entity ID", LEGAL_ENTITY, IdentifierType.OTHER),
    NPI_CODE("npiCode", "NPI", LEGAL_ENTITY, IdentifierType.OTHER),
    SWIFT_BIC("swiftBic", "SWIFT/BIC", LEGAL_ENTITY, IdentifierType.BIC),
    JURISDICTION("jurisdiction", "Jurisdiction", LEGAL_ENTITY, Use.COUNTRY),
    MAIN_COUNTRY("mainCountry", "Country of origin", LEGAL_ENTITY, Use.COUNTRY),
    FIRST_NAME("firstName", "First name", PERSON, Use.NAME_PART),
    SECOND_NAME("secondName", "Second name", PERSON, Use.NAME_PART),
    MIDDLE_NAME("middleName", "Middle name", PERSON, Use.NAME_PART),
    FATHER_NAME("fatherName", "Patronymic", PERSON, Use.NAME_PART),
    MOTHER_NAME("motherName", "Matronymic", PERSON, Use.NAME_PART),
    LAST_NAME("lastName", "Last name", PERSON, Use.NAME_PART),
    NAME_SUFFIX("nameSuffix", "Name suffix", PERSON, Use.NAME_PART),
    BIRTH_DATE("birthDate", "Birth date", PERSON, Use.BIRTH_DATE),
    BIRTH_PLACE("birthPlace", "Place of birth", PERSON, Use.ANSWER),
    NATIONALITY("nationality", "Nationality", PERSON, Use.COUNTRY),
    CITIZENSHIP("citizenship", "Citizenship", PERSON, Use.COUNTRY),
    PASSPORT_NUMBER("passportNumber", "Passport number", PERSON, IdentifierType.PASSPORT),
    SOCIAL_SECURITY_NUMBER("socialSecurityNumber", "Social security number", PERSON, IdentifierType.SSN),
    GENDER("gender", "Gender", PERSON, Use.GENDER),
    POSITION("position", "Position", PERSON, Use.ANSWER),
    IMO_NUMBER("imoNumber", "IMO Number", VESSEL, IdentifierType.IMO),
    ORGANIZATION_IMO_NUMBER("imoNumber", "IMO Number", ORGANIZATION, IdentifierType.IMO),
    MMSI("mmsi", "MMSI", VESSEL, IdentifierType.MMSI),
    CALL_SIGN("callSign", "Call Sign", VESSEL, IdentifierType.CALL_SIGN),
    FLAG("flag", "Flag", VESSEL, Use.COUNTRY),
    SERIAL_NUMBER("serialNumber", "Serial Number", AIRPLANE, IdentifierType.AIRCRAFT_SERIAL),
    VEHICLE_REGISTRATION("registrationNumber", "Registration number", VEHICLE, IdentifierType.AIRCRAFT_MARK),
    ISIN("isin", "ISIN", SECURITY, IdentifierType.OTHER),
    PUBLIC_KEY("publicKey", "Address", CRYPTO_WALLET, IdentifierType.CRYPTO_ADDRESS);

    /** What a query's values of a property are for. */
    enum Use {
        NAME,
        ALIAS,
        WEAK_ALIAS,
        FORMER_NAME,
        NAME_PART,
        BIRTH_DATE,
        COUNTRY,
        GENDER,
        ADDRESS,
        IDENTIFIER,
        /** Nothing: it stands in answers alone. */
        ANSWER
    }

    /** The first of each name: those of one name are read alike. */
    private static final Map<String, Property> BY_NAME = Arrays.stream(values())
            .collect(Collectors.toUnmodifiableMap(Property::word, Function.identity(), (first, second) -> first));

    private final String word;
    private final String label;
    private final Schema schema;
    private final Use use;
    private final @Nullable IdentifierType identifier;

    Property(String word, String label, Schema schema, Use use) {
        this.word = word;
        this.label = label;
        this.schema = schema;
        this.use = use;
        this.identifier = null;
    }

    Property(String word, String label, Schema schema, IdentifierType identifier) {
        this.word = word;
        this.label = label;
        this.schema = schema;
        this.use = Use.IDENTIFIER;
        this.identifier = identifier;
    }

    /** The property of a name, whatever the schema; null if Tamiz knows none. */
    static @Nullable Property named(String word) {
        return BY_NAME.get(word);
    }

    /** The properties that entities of a schema can have, in the order of this enum. */
    static List<Property> of(Schema schema) {
        return Arrays.stream(values())
                .filter(property -> schema.isA(property.schema))
                .toList();
    }

    /** Its name in FollowTheMoney. */
    String word() {
        return word;
    }

    /** Its name for people. */
    String label() {
        return label;
    }

    /** The schema it belongs to. */
    Schema schema() {
        return schema;
    }

    /** Its name with that of its schema, such as {@code Person:birthDate}. */
    String qualified() {
        return schema.word() + ":" + word;
    }

    /** What a query's values are for. */
    Use use() {
        return use;
    }

    /** The type of identifier that its values are; null if they are none. */
    @Nullable
    IdentifierType identifier() {
        return identifier;
    }
}
