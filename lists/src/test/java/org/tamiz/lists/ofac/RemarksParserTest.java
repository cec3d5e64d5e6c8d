package org.tamiz.lists.ofac;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Relation;

class RemarksParserTest {
    @ParameterizedTest
    @CsvSource({
        "DOB 14 Jul 1980, 1980-07-14",
        "alt. DOB 14 Jul 1980, 1980-07-14",
        "DOB Jul 1970, 1970-07",
        "DOB 1959, 1959",
        "DOB circa 1960, 1960~",
        "DOB circa 10 Oct 1951, 1951-10-10~",
        "DOB circa 1979-1982, 1979/1982~",
        "DOB 1959 to 1961, 1959/1961",
        "DOB 01 Jan 1961 to 31 Dec 1962, 1961/1962",
        "DOB 01 Mar 1965 to 31 Mar 1965, 1965-03",
        "DOB Mar 1965 to Mar 1966, 1965-03-01/1966-03-31",
        "Organization Established Date 03 Jun 2010, 2010-06-03",
        "alt. Organization Established Date circa 1991, 1991~"
    })
    void readsDatesWithTheirPrecision(String remark, String date) {
        Remarks remarks = parse(remark + ".");

        assertThat(remarks.birthDates).extracting(Object::toString).containsExactly(date);
        assertThat(remarks.kept).isEmpty();
    }

    @Test
    void keepsADateThatNoCalendarHas() {
        Remarks remarks = parse("DOB 31 Feb 1970.");

        assertThat(remarks.birthDates).isEmpty();
        assertThat(remarks.notUnderstood).containsExactly("DOB 31 Feb 1970");
    }

    @Test
    void readsPlacesNationalitiesAndGender() {
        Remarks remarks = parse(
                "POB Badiraguato, Sinaloa, Mexico; alt. POB Culiacan; nationality Mexico; alt. citizen Korea, North; "
                        + "citizen possibly Palestinian; Gender Female.");

        assertThat(remarks.birthPlaces).containsExactly("Badiraguato, Sinaloa, Mexico", "Culiacan");
        assertThat(remarks.nationalities).containsExactly("MX", "KP", "possibly Palestinian");
        assertThat(remarks.gender).isEqualTo(Gender.FEMALE);
        assertThat(remarks.kept).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "C.U.R.P. OASM800714HSLGDR00 (Mexico)#CURP#OASM800714HSLGDR00#MX#",
                "R.F.C. UIC100603PR2 (Mexico)#RFC#UIC100603PR2#MX#",
                "alt. Passport A123 (Iran) issued 01 Jan 2010 expires 2015#PASSPORT#A123#IR#issued 01 Jan 2010 expires 2015",
                "Diplomatic Passport D0001060#PASSPORT#D0001060##Diplomatic Passport",
                "Cedula No. 16473543 (Colombia)#NATIONAL_ID#16473543#CO#Cedula No.",
                "National ID No. 216040 (Yemen)#NATIONAL_ID#216040#YE#",
                "Tax ID No. 7707083893 (Russia)#TAX_ID#7707083893#RU#",
                "SSN 523-33-8386 (United States)#SSN#523-33-8386#US#",
                "Folio Mercantil No. 22839 (Jalisco) (Mexico)#REGISTRATION#22839#MX#Folio Mercantil No., (Jalisco)",
                "Registration Number HRA 738077 (Stuttgart) (Germany)#REGISTRATION#HRA 738077#DE#(Stuttgart)",
                "Driver's License No. 1-1-22 (Guatemala) expires 2010#DRIVING_LICENCE#1-1-22#GT#expires 2010",
                "Vessel Registration Identification IMO 7406784#IMO#7406784##",
                "Company Number IMO 5055293#REGISTRATION#5055293##Company Number IMO",
                "MMSI 572469210#MMSI#572469210##",
                "Aircraft Tail Number N200VR#AIRCRAFT_MARK#N200VR##",
                "Aircraft Manufacturer's Serial Number (MSN) 1013409297#AIRCRAFT_SERIAL#1013409297##",
                "Legal Entity Number 253400WSS48YWMBUA688#LEI#253400WSS48YWMBUA688##",
                "Legal Entity Number 12345#OTHER#12345##Legal Entity Number",
                "SWIFT/BIC SABRRUMM#BIC#SABRRUMM##",
                "Digital Currency Address - XBT 12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h#CRYPTO_ADDRESS#12QtD5BFwRsdNsAZY76UVE1xyCGNTojH9h##XBT",
                "Email Address a.b@example.org#EMAIL#a.b@example.org##",
                "Website www.example.org#WEBSITE#www.example.org##",
                "Phone Number 982188526300#PHONE#982188526300##",
                "Telephone (98)(21)(66153220)#PHONE#(98)(21)(66153220)##Telephone",
                "Afghan Money Service Provider License Number 044 (Afghanistan)#OTHER#044#AF#Afghan Money Service Provider License Number"
            })
    void readsIdentifiersWithTypeCountryAndLabel(
            String remark, String type, String value, String country, String label) {
        Remarks remarks = parse(remark + ".");

        assertThat(remarks.identifiers)
                .containsExactly(new Identifier(IdentifierType.valueOf(type), value, country, label));
        assertThat(remarks.kept).isEmpty();
    }

    @Test
    void readsNumbersWhoseLabelEndsWithASign() {
        assertThat(parse("NIT # 800018928-0 (Colombia); RUC # 20423916541 (Peru).").identifiers)
                .containsExactly(
                        new Identifier(IdentifierType.TAX_ID, "800018928-0", "CO", "NIT"),
                        new Identifier(IdentifierType.TAX_ID, "20423916541", "PE", "RUC"));
    }

    @Test
    void takesTheNumberOfAShipsOwnerForARegistrationButAShipsForItsHull() {
        Remarks ship = new Remarks();
        new RemarksParser(Set.of()).parse("Identification Number IMO 5342883.", false, PartyKind.VESSEL, null, ship);

        assertThat(ship.identifiers).containsExactly(Identifier.of(IdentifierType.IMO, "5342883"));
        assertThat(parse("Identification Number IMO 5342883.")
                        .identifiers
                        .get(0)
                        .type())
                .isEqualTo(IdentifierType.REGISTRATION);
    }

    @Test
    void readsQuotedAliasesAsWeakAndFormerNames() {
        Remarks remarks = parse(
                "a.k.a. 'CDN'; f.k.a. 'LOS ZETAS'; a.k.a. 'O'NINNO'; a.k.a. ''ABD AL-RAHMAN'; a.k.a. 'ABU AL-WAFA''; "
                        + "a.k.a. 'A; B'.");

        assertThat(remarks.names)
                .extracting(Name::text)
                .containsExactly("CDN", "LOS ZETAS", "O'NINNO", "'ABD AL-RAHMAN", "ABU AL-WAFA'", "A; B");
        assertThat(remarks.names)
                .extracting(Name::quality)
                .startsWith(NameQuality.WEAK_ALIAS, NameQuality.FORMER, NameQuality.WEAK_ALIAS);
        assertThat(remarks.kept).isEmpty();
    }

    @Test
    void dividesAPersonsQuotedAliasAtItsComma() {
        assertThat(parse("a.k.a. 'PRADA, Juan Carlos'.").names.get(0).parts())
                .containsExactly(new NamePart(NameRole.FAMILY, "PRADA"), new NamePart(NameRole.GIVEN, "Juan Carlos"));
    }

    @Test
    void leavesTheLastPeriodToANameThatOwnsIt() {
        Remarks remarks = new Remarks();
        new RemarksParser(Set.of("ACME LTD.")).parse("Linked To: ACME LTD.", false, PartyKind.PERSON, null, remarks);

        assertThat(remarks.relations).containsExactly(new Relation("Linked To", "ACME LTD.", null));
        assertThat(parse("Linked To: BANK (UK); (Linked To: OTHER).").relations)
                .containsExactly(
                        new Relation("Linked To", "BANK (UK)", null), new Relation("Linked To", "OTHER", null));
        assertThat(parse("Linked To: RIVERA IBARRA, Gerardo.").relations)
                .containsExactly(new Relation("Linked To", "RIVERA IBARRA, Gerardo", null));
    }

    @Test
    void keepsFixedPhrasesAndOfficesAndCountsOnlyWhatItDoesNotKnow() {
        Remarks remarks = new Remarks();
        String remark =
                "Secondary sanctions risk: section 1(b) of Executive Order 13224; Organization Type: Farming; Minister of Oil; "
                        + "juice manufacturer.";
        new RemarksParser(Set.of()).parse(remark, false, PartyKind.PERSON, "Minister of Oil", remarks);

        assertThat(remarks.kept)
                .containsExactly(
                        "Secondary sanctions risk: section 1(b) of Executive Order 13224",
                        "Organization Type: Farming",
                        "Minister of Oil",
                        "juice manufacturer");
        assertThat(remarks.notUnderstood).containsExactly("juice manufacturer");
        assertThat(remarks.items).isEqualTo(4);
    }

    @Test
    void doesNotTakeACutStatementAtItsWord() {
        Remarks remarks = new Remarks();
        new RemarksParser(Set.of()).parse("DOB 1970; Passport A12", true, PartyKind.PERSON, null, remarks);

        assertThat(remarks.identifiers).isEmpty();
        assertThat(remarks.notUnderstood).containsExactly("Passport A12");
    }

    @Test
    void takesTheLastStatementOfACutRemarkWhereItsSemicolonIsStillThere() {
        Remarks remarks = new Remarks();
        new RemarksParser(Set.of()).parse("DOB 1970; Passport A12;", true, PartyKind.PERSON, null, remarks);

        assertThat(remarks.identifiers).containsExactly(Identifier.of(IdentifierType.PASSPORT, "A12"));
    }

    private static Remarks parse(String remark) {
        Remarks remarks = new Remarks();
        new RemarksParser(Set.of()).parse(remark, false, PartyKind.PERSON, null, remarks);
        return remarks;
    }
}
