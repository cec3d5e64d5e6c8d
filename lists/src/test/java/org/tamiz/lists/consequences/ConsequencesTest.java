package org.tamiz.lists.consequences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.DesignationStatus;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.embedded.EmbeddedRegister;

class ConsequencesTest {
    private static final Consequences CONSEQUENCES = Consequences.load();

    private static List<Consequence> of(String authority, String program) {
        return CONSEQUENCES.of(Designation.inForce(authority, program));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            US Department of State | FTO                   | material-support       | 18 USC 2339B
            OFAC                   | FTO                   | material-support       | 8 USC 1189
            OFAC                   | SDGT                  | blocked-property       | EO 13224
            OFAC                   | SDGT                  | secondary-sanctions    | EO 13886
            OFAC                   | ILLICIT-DRUGS-EO14059 | blocked-property       | EO 14059
            OFAC                   | SDNTK                 | blocked-property       | 21 USC 1901-1908
            OFAC                   | TCO                   | blocked-property       | EO 13581
            OFAC                   | GLOMAG                | blocked-property       | 31 CFR
            OFAC                   | SDNTK                 | owned-entities         | FAQs 398-402
            OFAC                   | SDNTK                 | report-blocked         | 501.603
            OFAC                   | RUSSIA-EO14024        | blocked-or-restricted  | 31 CFR
            FinCEN                 | 2313a                 | transmittal-ban        | 21 USC 2313a
            FinCEN                 | 9714                  | transmittal-ban        | 116-283
            FinCEN                 | 311                   | special-measures       | 31 USC 5318A
            UN Security Council    | Al-Qaida              | un-asset-freeze        | Al-Qaida
            Council of the European Union | UKR            | eu-asset-freeze        | article 215
            FCDO                   | Russia                | uk-sanctions           | Act 2018
            HM Treasury (OFSI)     | Somalia               | uk-sanctions           | Act 2018
            Government of Canada   | Russia                | ca-dealings-ban        | SC 1992, c 17
            SAT                    | 69-B Definitivo       | invoices-without-effect | 69-B
            """)
    void knowsTheProgramsAndTheirLaw(String authority, String program, String code, String citation) {
        assertThat(of(authority, program)).anySatisfy(consequence -> {
            assertThat(consequence.code()).isEqualTo(code);
            assertThat(consequence.citation()).contains(citation);
        });
    }

    @Test
    void aPresumptionUnderArticle69BIsSaidToBeOne() {
        Designation act =
                new Designation("SAT", "69-B Presunto", null, DesignationStatus.PROPOSED, null, null, null, null);

        assertThat(CONSEQUENCES.of(act))
                .extracting(Consequence::code)
                .containsExactlyInAnyOrder("invoices-in-doubt", "proposed");
    }

    @Test
    void finCensOrdersBlockNothing() {
        assertThat(of("FinCEN", "2313a")).extracting(Consequence::code).containsExactly("transmittal-ban");
    }

    @Test
    void blockedPropertyIsSaidOnceForAProgram() {
        for (String program : List.of("SDGT", "SDNTK", "TCO", "ILLICIT-DRUGS-EO14059", "GLOMAG")) {
            assertThat(of("OFAC", program)).extracting(Consequence::code).doesNotHaveDuplicates();
        }
    }

    @ParameterizedTest
    @CsvSource({"Iran", "Yemen", "Somalia", "CAR", "DPRK"})
    void aTagOfTheUnitedNationsIsNotTakenForOneOfOfac(String program) {
        assertThat(of("UN Security Council", program))
                .extracting(Consequence::code)
                .containsExactly("un-asset-freeze");
        assertThat(of("OFAC", program)).extracting(Consequence::code).contains("blocked-property");
    }

    @Test
    void anUnknownProgramIsNamedAndNotDropped() {
        assertThat(of("OFAC", "MARS-EO99999")).singleElement().satisfies(consequence -> {
            assertThat(consequence.code()).isEqualTo(Consequences.UNKNOWN_PROGRAM);
            assertThat(consequence.english()).contains("MARS-EO99999").contains("OFAC");
            assertThat(consequence.spanish()).contains("MARS-EO99999").contains("OFAC");
        });
        assertThat(of("Somebody", "IRAN")).extracting(Consequence::code).containsExactly(Consequences.UNKNOWN_PROGRAM);
    }

    @Test
    void whatIsNotLawIsSaidToBeSo() {
        for (DesignationStatus status : List.of(DesignationStatus.PROPOSED, DesignationStatus.RESCINDED)) {
            Designation act = new Designation("FinCEN", "311", null, status, null, null, null, null);
            assertThat(CONSEQUENCES.of(act))
                    .extracting(Consequence::code)
                    .containsExactly(status == DesignationStatus.PROPOSED ? "proposed" : "rescinded");
        }
    }

    @Test
    void everyDesignationOfTheEmbeddedRegisterIsKnown() {
        for (ListedParty party : EmbeddedRegister.load().parties()) {
            for (Designation act : party.designations()) {
                assertThat(CONSEQUENCES.of(act)).as(party.id()).isNotEmpty().allSatisfy(consequence -> {
                    assertThat(consequence.code()).isNotEqualTo(Consequences.UNKNOWN_PROGRAM);
                    assertThat(consequence.english() + consequence.spanish() + consequence.citation())
                            .doesNotContain("{");
                });
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            english: A                                                                     | 1 | starts with "group" or "consequence"
            group: a~for: b                                                                | 2 | is no key of a group; use programs
            group: a~programs: X, X                                                        | 2 | stands twice in this group
            group: a~programs: X~~group: a~programs: Y                                     | 4 | Group a stands twice
            consequence: c~colour: red                                                     | 2 | is no key of a consequence; use
            consequence: c~for: A~for: B                                                   | 3 | stands twice in this block
            consequence: c~for: A                                                          | 1 | lacks "english"; add a line
            consequence: c~for: @x~english: e~spanish: s~citation: l                       | 2 | There is no group "x" above
            consequence: c~for: A,,B~english: e~spanish: s~citation: l                     | 2 | Nothing stands between two commas
            consequence: c~for: A~except: B~english: e~spanish: s~citation: l              | 3 | is excepted but not among
            consequence: c~for: A~status: maybe~english: e~spanish: s~citation: l          | 3 | use proposed, in-force or rescinded
            """)
    void namesFileAndLineAndSaysWhatToDo(String text, int line, String message) {
        byte[] content = text.replace('~', '\n').getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> Consequences.read(content, "law.txt"))
                .isInstanceOf(TamizException.class)
                .hasMessageStartingWith("law.txt:" + line + ": ")
                .hasMessageContaining(message);
    }
}
