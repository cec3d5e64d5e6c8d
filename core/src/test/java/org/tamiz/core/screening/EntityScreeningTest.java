package org.tamiz.core.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.IdentifierType;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;

class EntityScreeningTest {
    private static List<Hit> hits(Parties listed, ScreeningRecord record) {
        return Parties.screener(listed.listed()).screen(record, Channel.FILE).hits();
    }

    private static List<Hit> hits(String listed, String record) {
        return hits(Parties.organization(listed), Parties.organization(record).record());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIS D.O.O.                            | SIS DOO
            SIS D.O.O.                            | SIS d.o.o.
            SIS D.O.O.                            | Sis
            GRUPO ANDUVAR, S.A. DE C.V.           | Grupo Anduvar SA de CV
            GRUPO ANDUVAR, S.A. DE C.V.           | Grupo Anduvar, Sociedad Anónima de Capital Variable
            GRUPO ANDUVAR, S.A. DE C.V.           | Anduvar Grupo
            GRUPO ANDUVAR, S.A. DE C.V.           | Grupo Anduvar SA de CV, SOFOM, E.N.R.
            COMERCIALIZADORA ANDUVAR, S. DE R.L.  | Com. Anduvar S de RL
            TRANSPORTES Y LOGISTICA ANDUVAR       | Transportes Logistica Anduvar
            SMITH & SONS TRADING                  | Smith and Sons Trading
            ANDUVAR TRADING CO., LTD.             | Anduvar Trading Company Limited
            ZAPOPAN INTL IMPORTS                  | Zapopan International Imports
            CARTEL DE SINALOA                     | Cártel de Sinaloa
            GRUPO ANDUVAR, S.A. DE C.V.           | Mirasol Trading, antes Grupo Anduvar
            KUWAIT ZAPOPAN WORLD HOLDINGS         | KZWH
            KUWAIT ZAPOPAN WORLD HOLDINGS         | K.Z.W.H. Ltd
            KZWH                                  | Kuwait Zapopan World Holdings
            UNION POR LA KULTURA DE JALISCO Y YUMA| UPLKDJYY
            ANDUVAR TRADING LTD f/k/a MIRASOL LTD | Mirasol Ltd
            ANDUVAR TRADING LTD f/k/a MIRASOL LTD | Anduvar Trading Ltd
            """)
    void anOrganizationIsFoundHoweverItsNameAndFormAreWritten(String listed, String written) {
        assertThat(hits(listed, written)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GRUPO ANDUVAR, S.A. DE C.V. | Grupo Mirasol, S.A. de C.V.
            CARTEL DE SINALOA           | Mariscos de Sinaloa
            18TH STREET GANG            | 19th Street Gang
            LTD                         | Anduvar Ltd
            ALPHA SANTA COMPANY TRADING | ASC
            ANDUVAR MIRASOL             | AM
            ZAPOPAN 7 WORLD KINGDOM     | Z7WK
            """)
    void anotherOrganizationIsNotFound(String listed, String written) {
        assertThat(hits(listed, written)).isEmpty();
    }

    @Test
    void theSameLegalFormSpeaksForAndAnotherOneAgainstButDoesNotRemoveTheHit() {
        Hit same = hits("ANDUVAR NORTE SA DE CV", "Anduvar Norte, S.A. de C.V.").get(0);
        Hit none = hits("ANDUVAR NORTE SA DE CV", "Anduvar Norte").get(0);
        Hit other = hits("ANDUVAR NORTE SA DE CV", "Anduvar Norte, S. de R.L.").get(0);

        assertThat(same.score()).isGreaterThan(none.score());
        assertThat(none.score()).isGreaterThan(other.score());
        assertThat(none.evidence()).noneMatch(piece -> piece.feature() == Feature.LEGAL_FORM);
        assertThat(other.evidence()).anyMatch(piece -> piece.feature() == Feature.LEGAL_FORM && piece.bits() < 0);
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    void aRecordOfUnknownKindIsComparedWithEveryKind(PartyKind kind) {
        Parties listed = Parties.of("p", kind, "Ocean Anduvar Star");

        assertThat(hits(listed, ScreeningRecord.ofName("r", null, "Ocean Anduvar Star")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"OCEAN STAR CO, VESSEL", "PT MARU, VESSEL", "AB 7, VESSEL", "XA-AS, AIRCRAFT"})
    void aVesselIsFoundByItsOwnNameThoughItLooksLikeALegalForm(String name, PartyKind kind) {
        Parties listed = Parties.of("p", kind, name);

        assertThat(hits(listed, ScreeningRecord.ofName("r", kind, name))).hasSize(1);
        assertThat(hits(listed, ScreeningRecord.ofName("r", null, name))).hasSize(1);
    }

    @Test
    void aVesselIsFoundByItsHullNumberUnderAnotherName() {
        Parties listed = Parties.of("p", PartyKind.VESSEL, "Ocean Anduvar").identified(IdentifierType.IMO, "9187629");
        Parties record = Parties.of("r", PartyKind.VESSEL, "Pretty Lady").identified(IdentifierType.IMO, "9187629");

        assertThat(hits(listed, record.record())).hasSize(1);
    }

    @Test
    void anOrganizationIsLessLikelyAVesselOfTheSameName() {
        Parties vessel = Parties.of("p", PartyKind.VESSEL, "Ocean Anduvar Star");
        double same = hits(vessel, ScreeningRecord.ofName("r", PartyKind.VESSEL, "Ocean Anduvar Star"))
                .get(0)
                .score()
                .bits();

        assertThat(hits(vessel, ScreeningRecord.ofName("r", PartyKind.ORGANIZATION, "Ocean Anduvar Star")))
                .singleElement()
                .satisfies(hit -> assertThat(hit.score().bits()).isLessThan(same));
    }

    @ParameterizedTest
    @ValueSource(strings = {"El Al", "Los del Al"})
    void aNameOfLinkingWordsAloneIsFound(String name) {
        assertThat(hits(name, name)).hasSize(1);
    }
}
