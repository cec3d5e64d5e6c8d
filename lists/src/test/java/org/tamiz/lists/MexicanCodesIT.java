package org.tamiz.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.identifiers.Curp;
import org.tamiz.core.identifiers.MexicanCodes;
import org.tamiz.core.identifiers.MexicanCodes.Coded;
import org.tamiz.core.identifiers.NameLetters;
import org.tamiz.core.model.ListedParty;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.PartialDate;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.ParsedName;
import org.tamiz.lists.ofac.OfacCsvReader;
import org.tamiz.lists.ofac.OfacFiles;
import org.tamiz.lists.text.TextInput;

/**
 * The rules for CURP and RFC against the codes on OFAC's list, edition by edition. Skipped where the real lists are absent.
 *
 * <p>Of the 345 to 447 well-formed CURPs of an edition 99.5 to 99.8 % pass the check digit, 98.6 to 98.9 % hold a listed birth
 * date, and 98.3 to 99.3 % have letters that follow from a listed name. The others are second identities, codes of people who
 * have several, and errors of the list.
 */
class MexicanCodesIT {
    private int curps;
    private int dates;
    private int checkDigits;
    private int letters;
    private int exactLetters;
    private final List<String> doNotFit = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"2021-05-22", "2022-06-29", "2023-06-29", "2023-12-29", "2024-05-31", "2024-07-02"})
    void theRulesFitTheListedCodes(String edition) {
        ListContent content = OfacCsvReader.read(new OfacFiles(
                TextInput.ofFile(RealData.file("ofac/sdn-csv/sdn-" + edition + ".csv.gz")),
                TextInput.ofFile(RealData.file("ofac/sdn-csv/alt-2025-12-24.csv.gz")),
                null,
                TextInput.ofFile(RealData.file("ofac/sdn-csv/sdn_comments-2025-12-24.csv.gz"))));
        for (ListedParty party : content.parties()) {
            if (party.kind() == PartyKind.PERSON) {
                MexicanCodes.of(party.identifiers()).curps().forEach(code -> count(party, code));
            }
        }

        assertThat(curps).isGreaterThan(250);
        assertThat(share(checkDigits)).as("check digits that fit").isGreaterThan(0.99);
        assertThat(share(dates)).as("dates that are listed").isGreaterThan(0.985);
        assertThat(share(letters)).as("letters that fit, but for %s", doNotFit).isGreaterThan(0.98);
        assertThat(share(exactLetters)).as("four letters as generated").isGreaterThan(0.98);
    }

    private double share(int count) {
        return count / (double) curps;
    }

    private void count(ListedParty party, Coded<Curp> code) {
        Curp curp = code.code();
        curps++;
        checkDigits += curp.checkDigitFits() ? 1 : 0;
        PartialDate born = PartialDate.ofDay(curp.birthDate());
        dates += party.birthDates().stream().anyMatch(born::overlaps) ? 1 : 0;
        List<NameLetters> names = party.names().stream()
                .filter(name -> name.quality() != NameQuality.WEAK_ALIAS)
                .map(name -> NameParser.parse(name, party.kind()))
                .map((ParsedName parsed) -> NameLetters.of(parsed))
                .toList();
        if (names.stream().anyMatch(name -> name.fit(curp).fits())) {
            letters++;
        } else {
            doNotFit.add(party.primaryName().text() + " " + curp.text());
        }
        exactLetters += names.stream()
                        .flatMap(name -> name.curpLetters().stream())
                        .anyMatch(all -> matches(all, curp.letters()))
                ? 1
                : 0;
    }

    private static boolean matches(String generated, String letters) {
        for (int i = 0; i < letters.length(); i++) {
            if (generated.charAt(i) != letters.charAt(i) && generated.charAt(i) != NameLetters.UNKNOWN) {
                return false;
            }
        }
        return true;
    }
}
