package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.LegalForm.Relation;

/** How the legal forms of two names relate, by the countries whose law has them. */
class LegalFormTest {
    private static List<LegalForm> forms(String written) {
        return ReadNames.parsed("Anduvar " + written, PartyKind.ORGANIZATION).legalForms();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S.A. de C.V.  | SA CV                        | SAME
            S.A. de C.V.  | Sociedad Anónima de Capital Variable | SAME
            S. de R.L.    | S.R.L.                       | SAME
            LLC           | Limited Liability Company    | SAME
            OOO           | ООО                          | SAME
            S.A. de C.V.  | Corp.                        | TRANSLATION
            S. de R.L.    | LLC                          | TRANSLATION
            OOO           | LLC                          | TRANSLATION
            GmbH          | Ltd                          | TRANSLATION
            PAO           | PJSC                         | TRANSLATION
            S.A.          | S.A. de C.V.                 | TRANSLATION
            S.A. de C.V.  | S. de R.L.                   | OTHER_KIND
            OOO           | OAO                          | OTHER_KIND
            GmbH          | AG                           | OTHER_KIND
            LLC           | Inc.                         | OTHER_KIND
            S.A. de C.V.  | GmbH                         | OTHER_COUNTRY
            S.A. de C.V.  | d.o.o.                       | OTHER_COUNTRY
            OOO           | S.L.                         | OTHER_COUNTRY
            """)
    void formsRelateByCountryAndFamily(String one, String other, Relation relation) {
        assertThat(LegalForm.relation(forms(one), forms(other))).isEqualTo(relation);
        assertThat(LegalForm.relation(forms(other), forms(one))).isEqualTo(relation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S.A. de C.V., SOFOM, E.N.R. | S.A. de C.V.
            Co., Ltd.                   | Ltd
            """)
    void ofSeveralFormsTheClosestPairCounts(String several, String one) {
        assertThat(LegalForm.relation(forms(several), forms(one))).isIn(Relation.SAME, Relation.TRANSLATION);
    }

    @ParameterizedTest
    @CsvSource({"S, true", "SADE, true", "SADEC, true", "SADECV, true", "ANDUVAR, false", "SADECVX, false"})
    void beginningsOfFormsAreKnown(String letters, boolean beginning) {
        assertThat(LegalForm.isBeginning(letters)).isEqualTo(beginning);
    }
}
