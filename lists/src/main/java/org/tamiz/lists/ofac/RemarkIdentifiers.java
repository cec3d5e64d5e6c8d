package org.tamiz.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.PartyKind;
import org.tamiz.lists.country.Countries;

/**
 * Identifiers as OFAC's remarks write them: {@code Passport A123 (Iran) issued 01 Jan 2010 expires 2015}. A label of
 * {@link #LABELS}, the value, a country or other words in parentheses, dates. What is neither value nor country goes
 * into the identifier's label, so that nothing is lost.
 */
final class RemarkIdentifiers {
    private static final Pattern DATES =
            Pattern.compile("^(.*?\\S) ((?:Date of Issue|issued|expires|expired|Issued|Expires)\\b[^()]*)$");
    private static final Pattern DATE_WORD = Pattern.compile("[Ii]ssue|[Ee]xpire");
    private static final Pattern PARENTHESES = Pattern.compile("^(.*\\S) ?\\(([^()]*)\\)$");
    private static final Pattern CRYPTO = Pattern.compile("^Digital Currency Address - (\\S+) (\\S+)$");
    private static final Pattern IMO = Pattern.compile(
            "^(Vessel Registration Identification|Identification Number|Company Number|Registration Number)"
                    + "(?: IMO)?:? (?:IMO +)?(\\d{7})(?: \\(.*\\))?$");
    /** Old entries give addresses of the net without saying so. */
    private static final Pattern BARE_EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    private static final Pattern BARE_WEBSITE = Pattern.compile("(?:https?://|www\\.)\\S+");
    private static final Pattern LEI = Pattern.compile("[A-Z0-9]{18}[0-9]{2}");
    /** Something that calls itself a number, and a value with a digit in it. */
    private static final Pattern OTHER = Pattern.compile(
            "^([\\p{Lu}\\d][^;:#]{0,70}?(?:No\\.?|Number|ID|Code|Card|Certificate|Permit|License|Licence|Document|Gazette"
                    + "|Registry|Registro|Passport|Visa|ISIN))(?: ?[#:])? (\\S*\\d.*)$");
    /** Labels that say no more than the type does. */
    private static final Set<String> PLAIN = Set.of(
            "C.U.R.P.",
            "R.F.C.",
            "RFC",
            "Passport",
            "National ID No.",
            "Tax ID No.",
            "Registration Number",
            "SSN",
            "Driver's License No.",
            "MMSI",
            "Vessel Call Sign",
            "Aircraft Tail Number",
            "Aircraft Manufacturer's Serial Number (MSN)",
            "SWIFT/BIC",
            "Email Address",
            "Website",
            "Phone Number");

    /** A label and what it stands for. */
    private record Label(String text, IdentifierType type) {}

    private static final List<Label> LABELS = labels();

    private RemarkIdentifiers() {}

    /** The identifier that a statement gives, or null if it gives none. */
    static @Nullable Identifier parse(String item, PartyKind kind) {
        if (item.startsWith("Digital Currency Address")) {
            Matcher crypto = CRYPTO.matcher(item);
            return crypto.matches()
                    ? new Identifier(IdentifierType.CRYPTO_ADDRESS, crypto.group(2), null, crypto.group(1))
                    : null;
        }
        if (item.contains("IMO") || item.startsWith("Vessel")) {
            Matcher imo = IMO.matcher(item);
            if (imo.matches()) {
                return imo(imo, kind);
            }
        }
        for (Label label : LABELS) {
            if (startsWith(item, label.text)) {
                return of(label.type, label.text, item.substring(label.text.length()));
            }
        }
        if (BARE_EMAIL.matcher(item).matches()) {
            return Identifier.of(IdentifierType.EMAIL, item);
        }
        if (BARE_WEBSITE.matcher(item).matches()) {
            return Identifier.of(IdentifierType.WEBSITE, item);
        }
        if (item.chars().noneMatch(Character::isDigit)) {
            return null;
        }
        Matcher other = OTHER.matcher(item);
        return other.matches() ? of(IdentifierType.OTHER, other.group(1), other.group(2)) : null;
    }

    /** IMO numbers companies and owners too; theirs are not hull numbers. */
    private static Identifier imo(Matcher imo, PartyKind kind) {
        return kind == PartyKind.VESSEL || imo.group(1).startsWith("Vessel")
                ? Identifier.of(IdentifierType.IMO, imo.group(2))
                : new Identifier(IdentifierType.REGISTRATION, imo.group(2), null, imo.group(1) + " IMO");
    }

    private static boolean startsWith(String item, String label) {
        if (!item.startsWith(label) || item.length() == label.length()) {
            return false;
        }
        char after = item.charAt(label.length());
        return after == ' ' || after == ':' || after == '#';
    }

    private static @Nullable Identifier of(IdentifierType type, String label, String rest) {
        String value = withoutSigns(rest);
        List<String> words = new ArrayList<>();
        Matcher dates = DATES.matcher(value);
        String dated = null;
        if (DATE_WORD.matcher(value).find() && dates.matches()) {
            value = dates.group(1);
            dated = dates.group(2);
        }
        String country = null;
        List<String> notes = new ArrayList<>();
        for (Matcher in = PARENTHESES.matcher(value);
                value.endsWith(")") && in.matches();
                in = PARENTHESES.matcher(value)) {
            String inside = in.group(2).strip();
            String code = Countries.code(inside);
            if (code == null && type == IdentifierType.PHONE) {
                break;
            }
            if (code != null && country == null) {
                country = code;
            } else if (!inside.isEmpty()) {
                notes.add(0, "(" + inside + ")");
            }
            value = in.group(1);
        }
        IdentifierType checked = checked(type, value);
        if (!PLAIN.contains(label) && checked != IdentifierType.LEI) {
            words.add(label);
        }
        words.addAll(notes);
        if (dated != null) {
            words.add(dated.strip());
        }
        if (value.chars().noneMatch(Character::isLetterOrDigit)) {
            return null;
        }
        return new Identifier(checked, value.strip(), country, words.isEmpty() ? null : String.join(", ", words));
    }

    /** What follows a label, without the colon, number sign or spaces it starts with. */
    private static String withoutSigns(String rest) {
        int start = 0;
        while (start < rest.length() && " :#\t".indexOf(rest.charAt(start)) >= 0) {
            start++;
        }
        return rest.substring(start);
    }

    /** A "Legal Entity Number" is an LEI only if it has the form of one. */
    private static IdentifierType checked(IdentifierType type, String value) {
        return type == IdentifierType.LEI && !LEI.matcher(value.strip()).matches() ? IdentifierType.OTHER : type;
    }

    private static List<Label> labels() {
        List<Label> labels = new ArrayList<>();
        add(labels, IdentifierType.CURP, "C.U.R.P.");
        add(labels, IdentifierType.RFC, "R.F.C.", "RFC");
        add(labels, IdentifierType.PASSPORT, "Passport", "Diplomatic Passport", "British National Overseas Passport");
        add(labels, IdentifierType.PASSPORT, "Stateless Person Passport", "Official Passport", "Service Passport");
        add(labels, IdentifierType.PASSPORT, "Travel Document Number");
        add(labels, IdentifierType.SSN, "SSN");
        add(labels, IdentifierType.DRIVING_LICENCE, "Driver's License No.", "Driver's License Number");
        add(labels, IdentifierType.NATIONAL_ID, "National ID No.", "Cedula No.", "Identification Number", "D.N.I.");
        add(labels, IdentifierType.NATIONAL_ID, "C.U.I.", "C.U.I.P.", "I.F.E.", "N.I.E.", "Personal ID Card");
        add(labels, IdentifierType.NATIONAL_ID, "National Foreign ID Number", "Numero de Identidad", "Kenyan ID No.");
        add(labels, IdentifierType.NATIONAL_ID, "Turkish Identification Number", "Citizen's Card Number");
        add(labels, IdentifierType.NATIONAL_ID, "Tazkira National ID Card", "Credencial electoral", "LE Number");
        add(labels, IdentifierType.NATIONAL_ID, "Electoral Registry No.", "Residency Number", "Numero de Cedula");
        add(labels, IdentifierType.NATIONAL_ID, "Cedula de Ciudadania", "Bosnian Personal ID No.", "Refugee ID Card");
        add(labels, IdentifierType.NATIONAL_ID, "Stateless Person ID Card", "Birth Certificate Number", "Cedula");
        add(labels, IdentifierType.NATIONAL_ID, "Cartilla de Servicio Militar Nacional", "Cedula de Residencia");
        add(labels, IdentifierType.NATIONAL_ID, "Personal ID Number", "Moroccan Personal ID No.", "Identity Card");
        add(labels, IdentifierType.TAX_ID, "Tax ID No.", "NIT", "RUC", "RIF", "RTN", "C.U.I.T.", "V.A.T. Number");
        add(labels, IdentifierType.TAX_ID, "US FEIN", "Italian Fiscal Code", "Fiscal Code", "CNPJ", "C.I.F.");
        add(labels, IdentifierType.TAX_ID, "Numero Unico de Identificacao Tributaria (NUIT)", "N.I.T.", "Tax Number");
        add(labels, IdentifierType.TAX_ID, "Paraguayan tax identification number", "Romanian Tax Registration");
        add(labels, IdentifierType.REGISTRATION, "Registration Number", "Registration ID", "Company Number");
        add(labels, IdentifierType.REGISTRATION, "Business Registration Number", "Commercial Registry Number");
        add(labels, IdentifierType.REGISTRATION, "Business Registration Document", "Economic Register Number (CBLS)");
        add(labels, IdentifierType.REGISTRATION, "Folio Mercantil No.", "Matricula Mercantil No", "C.R. No.");
        add(labels, IdentifierType.REGISTRATION, "Chamber of Commerce Number", "Government Gazette Number");
        add(labels, IdentifierType.REGISTRATION, "Unified Social Credit Code (USCC)", "Business Number", "RSIN");
        add(labels, IdentifierType.REGISTRATION, "Public Registration Number", "UK Company Number");
        add(
                labels,
                IdentifierType.REGISTRATION,
                "Enterprise Number",
                "Organization Code",
                "Romanian C.R.",
                "Branch Unit Number");
        add(labels, IdentifierType.REGISTRATION, "Certificate of Incorporation Number", "Trade License No.");
        add(labels, IdentifierType.REGISTRATION, "Central Registration System Number", "Registered Charity No.");
        add(labels, IdentifierType.REGISTRATION, "Istanbul Chamber of Comm. No.", "License");
        add(labels, IdentifierType.REGISTRATION, "Dubai Chamber of Commerce Membership No.", "Matricula Mercantil No.");
        add(labels, IdentifierType.REGISTRATION, "United Social Credit Code Certificate (USCCC)", "C.I.N.");
        add(labels, IdentifierType.REGISTRATION, "Registration Certificate Number (Dubai)", "Trademark number");
        add(labels, IdentifierType.TAX_ID, "N.I.F.");
        add(labels, IdentifierType.NATIONAL_ID, "UAE Identification", "Seafarer's Identification Document");
        add(labels, IdentifierType.OTHER, "Vessel Registration Identification", "Equity Ticker", "UN/LOCODE");
        add(labels, IdentifierType.OTHER, "MICEX Code", "CNP (Personal Numerical Code)", "TELEX");
        add(labels, IdentifierType.LEI, "Legal Entity Number");
        add(labels, IdentifierType.BIC, "SWIFT/BIC");
        add(labels, IdentifierType.MMSI, "MMSI");
        add(labels, IdentifierType.CALL_SIGN, "Vessel Call Sign", "Other Vessel Call Sign");
        add(labels, IdentifierType.AIRCRAFT_MARK, "Aircraft Tail Number", "Previous Aircraft Tail Number");
        add(labels, IdentifierType.AIRCRAFT_SERIAL, "Aircraft Manufacturer's Serial Number (MSN)");
        add(labels, IdentifierType.AIRCRAFT_SERIAL, "Aircraft Serial Identification");
        add(labels, IdentifierType.AIRCRAFT_SERIAL, "Aircraft Construction Number (also called L/N or S/N or F/N)");
        add(labels, IdentifierType.EMAIL, "Email Address", "Email", "E-mail", "EMAIL");
        add(labels, IdentifierType.WEBSITE, "Website", "Web site");
        add(
                labels,
                IdentifierType.PHONE,
                "Phone Number",
                "Phone No.",
                "Telephone No.",
                "Telephone Number",
                "Telephone");
        add(labels, IdentifierType.PHONE, "Phone", "PHONE", "Tel.", "Fax Number", "Fax No.", "Fax", "FAX", "Mobile");
        add(labels, IdentifierType.OTHER, "Chinese Commercial Code", "D-U-N-S Number", "BIK (RU)", "ISIN", "Interpol");
        add(labels, IdentifierType.OTHER, "VisaNumberID", "SRE Permit No.", "Permit Number", "Pilot License Number");
        labels.sort((a, b) -> Integer.compare(b.text.length(), a.text.length()));
        return List.copyOf(labels);
    }

    private static void add(List<Label> labels, IdentifierType type, String... texts) {
        for (String text : texts) {
            labels.add(new Label(text, type));
        }
    }
}
