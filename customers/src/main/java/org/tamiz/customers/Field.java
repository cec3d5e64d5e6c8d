package org.tamiz.customers;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.IdentifierType;

/**
 * What a column of a customer file can hold, with the names under which it is usually found, in English and Spanish.
 * Case, accents, spaces and signs of a column's name do not count: "Fecha de Nacimiento" is {@code fechadenacimiento}.
 */
public enum Field {
    /** The user's own id. */
    ID(
            "customer_id",
            "id",
            "client_id",
            "customer",
            "customer number",
            "customer no",
            "record_id",
            "record",
            "account",
            "account_id",
            "account number",
            "cliente",
            "id_cliente",
            "cliente_id",
            "numero_cliente",
            "no_cliente",
            "num_cliente",
            "clave_cliente",
            "folio",
            "cuenta",
            "no",
            "key"),
    /** The whole name. Beside columns of surnames, the given names: Mexican files call them "nombre". */
    NAME(
            "name",
            "nombre",
            "full_name",
            "customer_name",
            "client_name",
            "account_name",
            "party_name",
            "legal_name",
            "nombre_completo",
            "nombre_cliente",
            "nombre_del_cliente",
            "nombre_o_razon_social",
            "nombre_denominacion_o_razon_social",
            "beneficiary",
            "beneficiario",
            "counterparty",
            "contraparte",
            "caption"),
    /** The name of a company. */
    COMPANY_NAME(
            "company_name",
            "company",
            "organization_name",
            "organisation_name",
            "business_name",
            "razon_social",
            "denominacion",
            "denominacion_social",
            "denominacion_o_razon_social",
            "empresa",
            "compañía"),
    /** Other names, separated by {@code ;} or {@code |}. */
    ALIASES("aliases", "alias", "aka", "a.k.a.", "also_known_as", "other_names", "otros_nombres"),
    /** Given names. */
    GIVEN_NAMES(
            "given_names",
            "given_name",
            "first_name",
            "first_names",
            "firstname",
            "forename",
            "forenames",
            "nombres",
            "nombre_s",
            "nombre_de_pila",
            "nombres_de_pila",
            "primer_nombre"),
    /** A further given name in a column of its own. */
    MIDDLE_NAME("middle_name", "middle_names", "second_name", "segundo_nombre"),
    /** Surnames that are not told apart. */
    SURNAME("last_name", "last_names", "surname", "surnames", "family_name", "lastname", "apellidos", "apellido"),
    /** The first surname of a Spanish or Portuguese name. */
    PATERNAL_SURNAME(
            "paternal_surname",
            "paternal_last_name",
            "paternal",
            "first_surname",
            "apellido_paterno",
            "ap_paterno",
            "paterno",
            "primer_apellido",
            "apellido_1",
            "apellido1"),
    /** The second surname of a Spanish name. */
    MATERNAL_SURNAME(
            "maternal_surname",
            "maternal_last_name",
            "maternal",
            "second_surname",
            "second_last_name",
            "apellido_materno",
            "ap_materno",
            "materno",
            "segundo_apellido",
            "apellido_2",
            "apellido2"),
    /** Person, organization, vessel or aircraft. */
    KIND(
            "type",
            "kind",
            "customer_type",
            "client_type",
            "party_type",
            "entity_type",
            "schema",
            "tipo",
            "tipo_persona",
            "tipo_de_persona",
            "tipo_cliente",
            "tipo_de_cliente"),
    /** Date of birth, or of establishment. */
    BIRTH_DATE(
            "birth_date",
            "date_of_birth",
            "dob",
            "birthdate",
            "birthday",
            "born",
            "year_of_birth",
            "birth_year",
            "incorporation_date",
            "date_of_incorporation",
            "fecha_nacimiento",
            "fecha_de_nacimiento",
            "fec_nac",
            "fec_nacimiento",
            "f_nacimiento",
            "nacimiento",
            "fecha_constitucion",
            "fecha_de_constitucion"),
    /** Nationality, residence or place of registration. */
    COUNTRY(
            "country",
            "countries",
            "country_code",
            "nationality",
            "nationalities",
            "citizenship",
            "residence",
            "country_of_residence",
            "country_of_birth",
            "jurisdiction",
            "pais",
            "nacionalidad",
            "ciudadania",
            "pais_residencia",
            "pais_de_residencia",
            "pais_nacimiento",
            "pais_de_nacimiento"),
    /** A person's gender, where M means male. */
    GENDER("gender", "sex"),
    /** A person's gender in a Spanish column, where M may stand for "mujer" or "masculino". */
    SEXO("sexo", "genero"),
    /** Mexico's population code. */
    CURP(IdentifierType.CURP, "curp", "clave_curp"),
    /** Mexico's tax code. */
    RFC(IdentifierType.RFC, "rfc", "clave_rfc"),
    /** A passport number. */
    PASSPORT(
            IdentifierType.PASSPORT,
            "passport",
            "passport_number",
            "passport_no",
            "pasaporte",
            "numero_pasaporte",
            "numero_de_pasaporte",
            "no_pasaporte"),
    /** A number from a national identity card or register. */
    NATIONAL_ID(
            IdentifierType.NATIONAL_ID,
            "national_id",
            "national_id_number",
            "nationalid",
            "id_number",
            "id_card",
            "identity_card",
            "cedula",
            "dni",
            "documento_identidad",
            "numero_identificacion",
            "clave_elector",
            "ine"),
    /** A tax number other than an RFC. */
    TAX_ID(
            IdentifierType.TAX_ID,
            "tax_id",
            "tax_number",
            "tin",
            "ein",
            "vat",
            "nit",
            "ruc",
            "cuit",
            "cnpj",
            "cpf",
            "identificacion_fiscal"),
    /** A number in a register of companies. */
    REGISTRATION(
            IdentifierType.REGISTRATION,
            "registration_number",
            "registration",
            "company_number",
            "folio_mercantil",
            "registro_mercantil",
            "matricula_mercantil"),
    /** A US social security number. */
    SSN(IdentifierType.SSN, "ssn", "social_security_number"),
    /** A driving licence. */
    DRIVING_LICENCE(
            IdentifierType.DRIVING_LICENCE,
            "driving_licence",
            "drivers_license",
            "driver_license",
            "licencia",
            "licencia_de_conducir"),
    /** A ship's hull number. */
    IMO(IdentifierType.IMO, "imo", "imo_number", "numero_imo"),
    /** A ship's Maritime Mobile Service Identity. */
    MMSI(IdentifierType.MMSI, "mmsi"),
    /** An aircraft's registration mark. */
    AIRCRAFT_MARK(IdentifierType.AIRCRAFT_MARK, "tail_number", "aircraft_mark", "aircraft_registration", "matricula"),
    /** A Legal Entity Identifier. */
    LEI(IdentifierType.LEI, "lei"),
    /** A bank's Business Identifier Code. */
    BIC(IdentifierType.BIC, "bic", "swift", "swift_code"),
    /** An address of a digital currency. */
    CRYPTO_ADDRESS(IdentifierType.CRYPTO_ADDRESS, "crypto_address", "wallet", "wallet_address", "billetera"),
    /** An e-mail address. */
    EMAIL(IdentifierType.EMAIL, "email", "e-mail", "email_address", "correo", "correo_electronico"),
    /** A telephone number. */
    PHONE(IdentifierType.PHONE, "phone", "phone_number", "telephone", "mobile", "telefono", "celular"),
    /** A web site. */
    WEBSITE(IdentifierType.WEBSITE, "website", "web", "url", "sitio_web", "pagina_web"),
    /** Where the customer is. */
    ADDRESS(
            "address",
            "addresses",
            "street",
            "address_1",
            "address_2",
            "city",
            "state",
            "postal_code",
            "zip",
            "direccion",
            "domicilio",
            "calle",
            "colonia",
            "ciudad",
            "municipio",
            "estado",
            "codigo_postal",
            "cp");

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Map<String, Field> BY_USUAL_NAME = byUsualName();

    private final @Nullable IdentifierType identifier;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> usualNames;

    Field(String... usualNames) {
        this.identifier = null;
        this.usualNames = List.of(usualNames);
    }

    Field(IdentifierType identifier, String... usualNames) {
        this.identifier = identifier;
        this.usualNames = List.of(usualNames);
    }

    /** The type of identifier that the field holds, or null if it holds something else. */
    public @Nullable IdentifierType identifier() {
        return identifier;
    }

    /** The names under which the field is usually found, the most usual first. */
    public List<String> usualNames() {
        return usualNames;
    }

    /** The field that a column of this name usually holds, or null if the name says nothing to Tamiz. */
    public static @Nullable Field ofColumn(String column) {
        return BY_USUAL_NAME.get(comparable(column));
    }

    /** A column's name without case, accents, spaces and signs. */
    static String comparable(String column) {
        if (isComparable(column)) {
            return column;
        }
        String plain =
                MARKS.matcher(Normalizer.normalize(column, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder kept = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    /** Whether there is nothing to take away, as in most values that rows repeat: "person", "h". */
    private static boolean isComparable(String column) {
        for (int i = 0; i < column.length(); i++) {
            char c = column.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9')) {
                return false;
            }
        }
        return true;
    }

    private static Map<String, Field> byUsualName() {
        Map<String, Field> fields = new HashMap<>();
        for (Field field : values()) {
            fields.put(comparable(field.name()), field);
            for (String name : field.usualNames) {
                fields.put(comparable(name), field);
            }
        }
        return fields;
    }
}
