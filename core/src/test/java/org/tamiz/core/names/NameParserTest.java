package org.tamiz.core.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;

class NameParserTest {
    private static ParsedName person(String text) {
        return NameParser.parse(Name.of(text, NameQuality.PRIMARY), PartyKind.PERSON);
    }

    private static ParsedName person(String text, NamePart... parts) {
        return NameParser.parse(new Name(text, NameQuality.PRIMARY, List.of(parts)), PartyKind.PERSON);
    }

    private static ParsedName organization(String text) {
        return NameParser.parse(Name.of(text, NameQuality.PRIMARY), PartyKind.ORGANIZATION);
    }

    /** Each word with the first letter of its role; "?" for none, lower case for a particle. */
    private static String roles(ParsedName name) {
        return name.words().stream()
                .map(word -> {
                    NameRole known = word.role();
                    String role = known == null ? "?" : known.name().substring(0, 1);
                    return (word.particle() ? word.letters().toLowerCase(java.util.Locale.ROOT) : word.letters()) + "/"
                            + role;
                })
                .collect(Collectors.joining(" "));
    }

    private static String letters(ParsedName name) {
        return name.words().stream().map(NameWord::letters).collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GUZMAN LOERA, Joaquin          | GUZMAN/P LOERA/M JOAQUIN/G
            GUZMAN LOERA, Joaquin Archivaldo | GUZMAN/P LOERA/M JOAQUIN/G ARCHIVALDO/G
            GUZMAN, Joaquin                | GUZMAN/P JOAQUIN/G
            PEREZ LOPEZ DIAZ, Ana          | PEREZ/P LOPEZ/M DIAZ/M ANA/G
            DE LA CRUZ SOTO, Ana           | de/P la/P CRUZ/P SOTO/M ANA/G
            DE LA O, Ana                   | de/P la/P O/P ANA/G
            CRUZ DE LA ROSA, Maria de los Angeles | CRUZ/P de/M la/M ROSA/M MARIA/G de/G los/G ANGELES/G
            """)
    void aCommaTellsSurnamesFromGivenNames(String written, String expected) {
        assertThat(roles(person(written))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Joaquin Guzman Loera | JOAQUIN/? GUZMAN/? LOERA/?
            ', Joaquin Guzman'   | JOAQUIN/? GUZMAN/?
            'Joaquin Guzman,'    | JOAQUIN/? GUZMAN/?
            Juan de la Cruz      | JUAN/? de/? la/? CRUZ/?
            """)
    void withoutTwoSidesOfACommaNoRoleIsGuessed(String written, String expected) {
        assertThat(roles(person(written))).isEqualTo(expected);
    }

    @Test
    void statedPartsGiveTheRolesInTheirOrder() {
        ParsedName name = person(
                "Joaquín Guzmán Loera",
                new NamePart(NameRole.GIVEN, "Joaquín"),
                new NamePart(NameRole.PATERNAL, "Guzmán"),
                new NamePart(NameRole.MATERNAL, "Loera"));

        assertThat(roles(name)).isEqualTo("JOAQUIN/G GUZMAN/P LOERA/M");
    }

    @Test
    void undividedFamilyNamesInStatedPartsAreDivided() {
        ParsedName name = person(
                "DEL RIO VDA SOTO, Ana",
                new NamePart(NameRole.FAMILY, "DEL RIO SOTO"),
                new NamePart(NameRole.GIVEN, "Ana"));

        assertThat(roles(name)).isEqualTo("del/P RIO/P SOTO/M ANA/G");
    }

    @Test
    void partsWithoutALetterGiveWayToTheText() {
        assertThat(roles(person("GUZMAN, Joaquin", new NamePart(NameRole.GIVEN, "***"))))
                .isEqualTo("GUZMAN/P JOAQUIN/G");
    }

    @Test
    void aNameOfLinkingWordsAloneIsComparedByThem() {
        assertThat(roles(person("Los Del Al"))).isEqualTo("LOS/? DEL/? AL/?");
        assertThat(letters(organization("El Al"))).isEqualTo("EL AL");
        assertThat(organization("El Al").words()).noneMatch(NameWord::particle);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUZMAN, E.", "E. Guzman", "Guzman E", "GUZMAN LOERA, Y."})
    void aSingleLetterAtAnEndIsAnInitialAndNoLinkingWord(String written) {
        assertThat(person(written).words()).noneMatch(NameWord::particle);
    }

    @Test
    void aSingleLetterBetweenSurnamesLinksThem() {
        assertThat(roles(person("Ortega y Gasset, Jose"))).isEqualTo("ORTEGA/P y/M GASSET/M JOSE/G");
        assertThat(roles(person(
                        "Ortega y Gasset",
                        new NamePart(NameRole.PATERNAL, "Ortega"),
                        new NamePart(NameRole.MATERNAL, "y Gasset"))))
                .isEqualTo("ORTEGA/P y/M GASSET/M");
    }

    @ParameterizedTest
    @EnumSource(PartyKind.class)
    void aNameWithoutLettersAndDigitsHasNoWords(PartyKind kind) {
        ParsedName name = NameParser.parse(Name.of("🐺 ---", NameQuality.PRIMARY), kind);

        assertThat(name.words()).isEmpty();
        assertThat(name.legalForm()).isNull();
        assertThat(name.wholeNameKey()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GUZMAN LOERA, Joaquin | Joaquin Guzman Loera
            CRUZ, Juan de la      | Juan Cruz
            """)
    void orderAndLinkingWordsDoNotChangeTheWholeName(String one, String other) {
        assertThat(person(one).wholeNameKey()).isEqualTo(person(other).wholeNameKey());
    }

    @Test
    void aPersonNeverHasMoreWordsThanOneNameMayHave() {
        String many = "Ana ".repeat(100);

        assertThat(person(many + "," + many).words()).hasSize(Normalizer.MAX_WORDS);
        assertThat(person(
                                "x",
                                new NamePart(NameRole.GIVEN, many),
                                new NamePart(NameRole.FAMILY, many),
                                new NamePart(NameRole.GIVEN, many))
                        .words())
                .hasSize(Normalizer.MAX_WORDS);
    }

    @Test
    void hostileTextIsParsedAsAnyKind() {
        long seed = 1_917;
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Name name = Name.of("x" + HostileText.next(random, 30), NameQuality.PRIMARY);
            for (PartyKind kind : PartyKind.values()) {
                assertThat(NameParser.parse(name, kind).words())
                        .as("seed %d, round %d, %s, %s", seed, round, kind, HostileText.escaped(name.text()))
                        .isNotEmpty()
                        .hasSizeLessThanOrEqualTo(Normalizer.MAX_WORDS);
            }
        }
    }
}
