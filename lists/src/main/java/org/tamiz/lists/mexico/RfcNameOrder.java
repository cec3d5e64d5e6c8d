package org.tamiz.lists.mexico;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.names.Particles;

/**
 * Tells surnames from given names by a person's RFC. SAT writes persons surnames first and does not say where the given
 * names start; but the first four letters of an RFC are the first letter and the first inner vowel of the paternal surname,
 * the first letter of the maternal one and the first letter of the given name, where a leading José or María does not count
 * if another name follows. A division is believed only if it is the one division that agrees with all four.
 */
final class RfcNameOrder {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ACCENTS = Pattern.compile("[\\p{M}&&[^\\x{0303}]]+");
    private static final Set<String> PASSED_OVER = Set.of("JOSE", "J", "MARIA", "MA");

    private RfcNameOrder() {}

    /** The parts of a name, or an empty list if the RFC does not settle them. */
    static List<NamePart> parts(String name, String rfc) {
        String[] words = SPACE.split(name.strip());
        if (rfc.length() != 13 || words.length < 3 || words.length > 12) {
            return List.of();
        }
        String letters = rfc.toUpperCase(Locale.ROOT);
        List<NamePart> found = List.of();
        for (int paternal = 1; paternal <= words.length - 2; paternal++) {
            for (int maternal = paternal + 1; maternal <= words.length - 1; maternal++) {
                if (agrees(words, paternal, maternal, letters)) {
                    if (!found.isEmpty()) {
                        return List.of();
                    }
                    found = List.of(
                            part(NameRole.PATERNAL, words, 0, paternal),
                            part(NameRole.MATERNAL, words, paternal, maternal),
                            part(NameRole.GIVEN, words, maternal, words.length));
                }
            }
        }
        return found;
    }

    private static boolean agrees(String[] words, int paternal, int maternal, String rfc) {
        if (!isSurname(words, 0, paternal) || !isSurname(words, paternal, maternal)) {
            return false;
        }
        String first = plain(words[paternal - 1]);
        String second = plain(words[maternal - 1]);
        return same(first.charAt(0), rfc.charAt(0))
                && firstInnerVowel(first) == rfc.charAt(1)
                && same(second.charAt(0), rfc.charAt(2))
                && same(givenLetter(words, maternal), rfc.charAt(3));
    }

    /** One word that is no particle, after any number that are. */
    private static boolean isSurname(String[] words, int from, int to) {
        for (int i = from; i < to; i++) {
            String word = plain(words[i]);
            if (word.isEmpty() || Particles.contains(word) == (i == to - 1)) {
                return false;
            }
        }
        return true;
    }

    private static char givenLetter(String[] words, int from) {
        List<String> given = new ArrayList<>();
        for (int i = from; i < words.length; i++) {
            String word = plain(words[i]);
            if (!word.isEmpty() && !Particles.contains(word)) {
                given.add(word);
            }
        }
        if (given.isEmpty()) {
            return ' ';
        }
        boolean passOver = given.size() > 1 && PASSED_OVER.contains(given.get(0));
        return given.get(passOver ? 1 : 0).charAt(0);
    }

    private static char firstInnerVowel(String surname) {
        for (int i = 1; i < surname.length(); i++) {
            if ("AEIOU".indexOf(surname.charAt(i)) >= 0) {
                return surname.charAt(i);
            }
        }
        return 'X';
    }

    /** Ñ is written Ñ in an RFC, and X or N where a system could not. */
    private static boolean same(char ofName, char ofRfc) {
        return ofName == ofRfc || (ofName == 'Ñ' && (ofRfc == 'X' || ofRfc == 'N'));
    }

    private static String plain(String word) {
        String bare =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static NamePart part(NameRole role, String[] words, int from, int to) {
        return new NamePart(role, String.join(" ", Arrays.asList(words).subList(from, to)));
    }
}
