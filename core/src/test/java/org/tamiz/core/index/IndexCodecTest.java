package org.tamiz.core.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tamiz.core.model.Address;
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
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Relation;

class IndexCodecTest {
    private static final ListedParty FULL = new ListedParty(
            "7771",
            PartyKind.PERSON,
            List.of(
                    new Name(
                            "GUZMAN LOERA, Joaquin",
                            NameQuality.PRIMARY,
                            List.of(
                                    new NamePart(NameRole.FAMILY, "GUZMAN LOERA"),
                                    new NamePart(NameRole.GIVEN, "Joaquin"))),
                    Name.of("El Chapo ñandú 王", NameQuality.WEAK_ALIAS)),
            List.of(new Identifier(IdentifierType.CURP, "GULJ570404HSLZRQ02", "MX", null)),
            List.of(PartialDate.parse("1957-04-04"), PartialDate.parse("1954~")),
            List.of("La Tuna, Badiraguato"),
            List.of("MX"),
            Gender.MALE,
            List.of(new Address(null, "MX", "Mexico")),
            List.of(new Relation("Linked To", "SINALOA CARTEL", "11440")),
            List.of(new Designation(
                    "OFAC",
                    "SDNTK",
                    "21 USC 1901",
                    DesignationStatus.IN_FORCE,
                    null,
                    LocalDate.of(2001, 6, 1),
                    null,
                    "66 FR")),
            List.of("a remark"),
            "7771,\"GUZMAN LOERA, Joaquin\"");

    private static final ListedParty BARE = new ListedParty(
            "1",
            PartyKind.VESSEL,
            List.of(Name.of("MV TEST", NameQuality.PRIMARY)),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "");

    private static final ListedNames LISTED = compiled();

    private static ListedNames compiled() {
        return ListedNames.compile(List.of(
                new ListedParties(publication("a-list"), List.of(FULL)),
                new ListedParties(publication("empty"), List.of()),
                new ListedParties(publication("b-list"), List.of(BARE))));
    }

    private static Publication publication(String list) {
        return new Publication(
                list,
                "Title",
                "OFAC",
                LocalDate.of(2026, 8, 20),
                Instant.parse("2026-08-21T00:00:00Z"),
                "f",
                "ab",
                1,
                2);
    }

    @Test
    void partiesAndPublicationsComeBackEqual() {
        ListedNames back = IndexCodec.decode(IndexCodec.encode(LISTED)).orElseThrow();
        assertThat(back.publications()).isEqualTo(LISTED.publications());
        assertThat(back.size()).isEqualTo(2);
        assertThat(back.party(0)).isEqualTo(PreparedParty.of(0, publication("a-list"), FULL));
        assertThat(back.party(1)).isEqualTo(PreparedParty.of(1, publication("b-list"), BARE));
        assertThat(back.facts(0)).isEqualTo(PartyFacts.of(FULL));
        assertThat(back.facts(1)).isEqualTo(PartyFacts.of(BARE));
    }

    @Test
    void theSamePublicationsGiveTheSameBytes() {
        assertThat(IndexCodec.encode(compiled())).isEqualTo(IndexCodec.encode(LISTED));
    }

    @Test
    void anyChangedByteIsRefused() {
        byte[] bytes = bytes();
        for (int i = 0; i < bytes.length; i++) {
            byte[] damaged = bytes.clone();
            damaged[i] ^= 0x10;
            assertThat(IndexCodec.decode(ByteBuffer.wrap(damaged)))
                    .as("byte %d changed", i)
                    .isEmpty();
        }
    }

    @Test
    void anyOtherLengthIsRefused() {
        byte[] bytes = bytes();
        for (int length = 0; length <= bytes.length + 8; length++) {
            if (length != bytes.length) {
                assertThat(IndexCodec.decode(ByteBuffer.wrap(Arrays.copyOf(bytes, length))))
                        .as("cut or grown to %d bytes", length)
                        .isEmpty();
            }
        }
    }

    private static byte[] bytes() {
        return IndexCodec.encode(LISTED).array();
    }
}
