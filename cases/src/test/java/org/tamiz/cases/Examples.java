package org.tamiz.cases;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Address;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.Gender;
import org.tamiz.core.model.Identifier;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.ListedParties;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Relation;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;

/** A private list of an invented person and an invented company, and an invented customer who is a hit on the person. */
public final class Examples {
    /** The policy under which is screened. */
    public static final Policy POLICY = Policy.standard();

    private Examples() {}

    /** The listed person, born in some year. */
    public static ListedParty person(int born) {
        return new ListedParty(
                "7",
                PartyKind.PERSON,
                List.of(
                        new Name(
                                "ZAVALETA QUIÑONES, Evaristo",
                                NameQuality.PRIMARY,
                                List.of(
                                        new NamePart(NameRole.FAMILY, "ZAVALETA QUIÑONES"),
                                        new NamePart(NameRole.GIVEN, "Evaristo"))),
                        Name.of("Evaristo \"El Tejón\" Zavaleta", NameQuality.WEAK_ALIAS)),
                List.of(new Identifier(IdentifierType.PASSPORT, "G-1234567", "MX", "Passport")),
                List.of(PartialDate.parse(born + "-03-09"), PartialDate.parse("1961/1963~")),
                List.of("Culiacán, Sinaloa, Mexico"),
                List.of("MX"),
                Gender.MALE,
                List.of(new Address("Calle Ángel Flores 12", "MX", "Mexico")),
                List.of(new Relation("Linked To", "COMERCIAL TEJÓN, S.A. DE C.V.", "8")),
                List.of(new Designation(
                        "Example Authority",
                        "EX-1",
                        "Example Act",
                        DesignationStatus.IN_FORCE,
                        null,
                        LocalDate.of(2025, 2, 20),
                        LocalDate.of(2025, 2, 21),
                        "90 FR 10030")),
                List.of("Linked to a company."),
                "7|ZAVALETA QUIÑONES, Evaristo|DOB 9 Mar " + born + "|\u0007\n<b>verbatim</b>");
    }

    /** The listed company. */
    public static ListedParty company() {
        return new ListedParty(
                "8",
                PartyKind.ORGANIZATION,
                List.of(Name.of("COMERCIAL TEJÓN PLATEADO, S.A. DE C.V.", NameQuality.PRIMARY)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                "8|COMERCIAL TEJÓN PLATEADO, S.A. DE C.V.");
    }

    /** An edition of the list. */
    public static ListedParties edition(LocalDate published, ListedParty... parties) {
        return new ListedParties(
                new Publication(
                        "example-list",
                        "Example list",
                        "Example Authority",
                        published,
                        Instant.parse("2026-03-01T10:15:30.123456Z"),
                        "example.csv",
                        Sha256.of((published + List.of(parties).toString())
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        parties.length,
                        parties.length + 1),
                List.of(parties));
    }

    /** The first edition, of 1 March 2026. */
    public static ListedParties first() {
        return edition(LocalDate.of(2026, 3, 1), person(1962), company());
    }

    /** The customer, born on some day. */
    public static ScreeningRecord customer(String key, String born) {
        return new ScreeningRecord(
                key,
                PartyKind.PERSON,
                List.of(Name.of("Evaristo Zavaleta Quiñones", NameQuality.PRIMARY)),
                List.of(PartialDate.parse(born)),
                List.of("MX"),
                null,
                List.of(Identifier.of(IdentifierType.PASSPORT, "G1234567")),
                List.of("Av. Álvaro Obregón 5"));
    }

    /** What screening a record against an edition gives. */
    public static Screening screen(ScreeningRecord record, ListedParties edition) {
        return new Screener(ListedNames.compile(List.of(edition)), POLICY).screen(record, Channel.FILE);
    }

    /** What a screening against an edition stands on. */
    public static ScreeningBasis basis(ListedParties edition) {
        return ScreeningBasis.of(List.of(edition.publication()), POLICY, Channel.FILE, "key:core-banking");
    }

    /** The customer screened against an edition. */
    public static Submission submission(String key, String born, ListedParties edition) {
        return new Submission("customers", key, false, screen(customer(key, born), edition));
    }

    /** A review policy that asks for nobody else, save where it is said. */
    public static ReviewPolicy alone() {
        return new ReviewPolicy(
                Set.of(), Set.of(), false, 365, ReviewPolicy.standard().queues());
    }
}
