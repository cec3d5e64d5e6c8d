package org.tamiz.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.names.NameDomain;
import org.tamiz.core.names.NameParser;
import org.tamiz.core.names.NameWord;
import org.tamiz.core.names.ParsedName;

/** Holds the weights and the names of lists to what {@link NameBound} assumes of them. */
class NameBoundTest {
    private static final int NAMES = 20_000;
    private static final int MOST_LEFT = 12;
    private static final List<NameRole> ROLES = List.of(NameRole.values());

    private static final List<String> WORDS = List.of(
            "Joaquín",
            "Guzmán",
            "Loera",
            "de",
            "la",
            "Cruz",
            "bin",
            "Hassan",
            "Coronel",
            "Dr.",
            "Sra.",
            "Jr.",
            "III",
            "44",
            "J.",
            "M",
            "(El Chapo)",
            "(",
            ")",
            "c/o",
            "viuda",
            "vda",
            "Anduvar",
            "Kim",
            "Chol Su",
            "김정은",
            "Петров",
            "محمد",
            "Sech1n",
            "Mtz.",
            "ex-",
            "alias",
            "O'Brien",
            "Al-Hassan",
            "-",
            "\"El",
            "Gato\"",
            "Md",
            "Abdulrahman");

    private static final List<String> BETWEEN = List.of(" ", " ", " ", " ", ", ", ",", "; ", " / ");

    @Test
    void theWordsOfAListedNameHaveRolesAllOrNone() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        int inRoles = 0;
        int roleless = 0;
        for (int i = 0; i < NAMES; i++) {
            Name name = name(random);
            Set<Boolean> known = NameParser.parse(name, PartyKind.PERSON).words().stream()
                    .filter(NameWord::countsWhenLeftOver)
                    .map(word -> word.role() != null)
                    .collect(Collectors.toSet());
            assertThat(known).as("seed %d, %s", seed, name).hasSizeLessThan(2);
            inRoles += known.contains(true) ? 1 : 0;
            roleless += known.contains(false) ? 1 : 0;
        }
        assertThat(inRoles).as("names in roles, seed %d", seed).isGreaterThan(NAMES / 10);
        assertThat(roleless).as("names without roles, seed %d", seed).isGreaterThan(NAMES / 10);
    }

    @ParameterizedTest
    @EnumSource
    void wordsOppositeEachOtherSpeakNoLessThanTheyDoAlone(NameRole role) {
        for (boolean givenAgrees : new boolean[] {false, true}) {
            for (NameRole mine : new NameRole[] {role, null}) {
                assertThat(Weights.contradiction(mine, givenAgrees))
                        .isLessThanOrEqualTo(NameBound.LEAST_ALONE)
                        .isLessThanOrEqualTo(NameBound.LEAST_EXTRA);
            }
            assertThat(NameBound.leastInRole(role))
                    .isGreaterThanOrEqualTo(Weights.contradiction(role, givenAgrees))
                    .isGreaterThanOrEqualTo(Weights.leftOut(role, givenAgrees))
                    .isLessThanOrEqualTo(NameBound.LEAST_EXTRA);
        }
    }

    @ParameterizedTest
    @EnumSource
    void oneMoreLeftoverWordNeverSpeaksLess(NameDomain domain) {
        for (Name name : List.of(
                Name.of("Joaquin Guzman Loera", NameQuality.PRIMARY),
                Name.of("GUZMAN LOERA, Joaquin", NameQuality.PRIMARY))) {
            PreparedRecord record = PreparedRecord.of(
                    new ScreeningRecord("r", null, List.of(name), List.of(), List.of(), null, List.of(), List.of()));
            NameBound bound = new NameBound(record, record.names(domain).get(0), domain, 0);
            assertThat(bound.bits(0, 0)).isZero();
            for (int mine = 0; mine <= MOST_LEFT; mine++) {
                for (int theirs = 0; theirs <= MOST_LEFT; theirs++) {
                    assertThat(bound.bits(mine, theirs))
                            .isGreaterThanOrEqualTo(bound.bits(mine + 1, theirs))
                            .isGreaterThanOrEqualTo(bound.bits(mine, theirs + 1))
                            .isGreaterThanOrEqualTo(Weights.MOST_AGAINST_NAME);
                }
            }
        }
    }

    /** One word of one side alone, wherever it stands and whatever it is called, speaks as much as the bound takes off. */
    @Test
    void noWordAloneSpeaksLessThanTheBoundTakesOff() {
        Set<NameRole> left = EnumSet.noneOf(NameRole.class);
        List<NamePart> parts = List.of(
                new NamePart(NameRole.GIVEN, "Osiel"),
                new NamePart(NameRole.GIVEN, "Ignacio"),
                new NamePart(NameRole.PATERNAL, "Zambada"),
                new NamePart(NameRole.MATERNAL, "Quintero"),
                new NamePart(NameRole.FAMILY, "Yepez Anduvar"));
        for (int out = 0; out < parts.size(); out++) {
            List<NamePart> some = new ArrayList<>(parts);
            some.remove(out);
            for (boolean roles : new boolean[] {true, false}) {
                ParsedName whole = parsed(parts, roles);
                ParsedName less = parsed(some, roles);
                assertThat(against(whole, less)).isLessThanOrEqualTo(NameBound.LEAST_EXTRA);
                assertThat(against(less, whole))
                        .isLessThanOrEqualTo(
                                roles ? NameBound.leastInRole(parts.get(out).role()) : NameBound.LEAST_ALONE);
            }
            left.add(parts.get(out).role());
        }
        assertThat(left).containsExactlyInAnyOrder(NameRole.values());
    }

    /** What the words that are left over weigh where one name is the other but for some words. */
    private static double against(ParsedName record, ParsedName listed) {
        double bits = 0;
        for (var piece : NameComparison.of(record, listed, PartyKind.PERSON).evidence()) {
            boolean leftOver = switch (piece.feature()) {
                case EXTRA_PART, MISSING_PART, CONTRADICTING_PART -> true;
                default -> false;
            };
            bits += leftOver ? piece.bits() : 0;
        }
        return bits;
    }

    private static ParsedName parsed(List<NamePart> parts, boolean roles) {
        String text = parts.stream().map(NamePart::text).collect(Collectors.joining(" "));
        Name name = new Name(text, NameQuality.PRIMARY, roles ? parts : List.of());
        return NameParser.parse(name, PartyKind.PERSON);
    }

    private static Name name(Random random) {
        String text = text(random);
        List<NamePart> parts = new ArrayList<>();
        for (int i = random.nextInt(2) * random.nextInt(4); i > 0; i--) {
            parts.add(new NamePart(ROLES.get(random.nextInt(ROLES.size())), text(random)));
        }
        return new Name(text, NameQuality.PRIMARY, parts);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder(WORDS.get(random.nextInt(WORDS.size())));
        for (int i = random.nextInt(6); i > 0; i--) {
            text.append(BETWEEN.get(random.nextInt(BETWEEN.size()))).append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return text.toString();
    }
}
