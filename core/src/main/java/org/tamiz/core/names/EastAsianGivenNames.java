package org.tamiz.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Chinese and Korean given names in Latin letters. Two syllables are one name, whether written "Jongun", "Jong-un" or "Jong
 * Un"; here they become one word, as their characters are. Only beside a Chinese or Korean surname, since elsewhere two short
 * words are two names. Where both ends of three bare words may be the surname, the commoner one is taken for it.
 */
final class EastAsianGivenNames {
    private static final Set<String> SURNAMES =
            Resource.rows(NameVariants.SURNAMES).stream().flatMap(List::stream).collect(Collectors.toUnmodifiableSet());

    /** What the romanisations of Mandarin, Cantonese and Korean make of a syllable: consonants, vowels, a consonant. */
    private static final Pattern SYLLABLE =
            Pattern.compile("(?:NG|CH|SH|ZH|TS|TZ|SZ|SS|HS|KH|KW|GW|HW|PH|TH|KK|TT|PP|JJ"
                    + "|[BPMFDTNLGKHJQXRZCSYW])?[AEIOUY]{1,3}(?:NG|[NMKTPLHRW])?");

    /** Two syllables such as "Kyoung" and "Hyeong". */
    private static final int MOST_LETTERS = 14;

    private static final String HYPHENS = "-‐‑–";

    private static final int BARE_WORDS = 3;

    private EastAsianGivenNames() {}

    /** Whether a word is a Chinese or Korean surname in Latin letters. */
    static boolean isSurname(Normalizer.Word word) {
        return word.script() == Script.LATIN && SURNAMES.contains(word.letters());
    }

    /** Whether a normalised word divides into two syllables at a place. */
    static boolean isDividedAt(String letters, int at) {
        return letters.length() <= MOST_LETTERS
                && SYLLABLE.matcher(letters).region(0, at).matches()
                && SYLLABLE.matcher(letters).region(at, letters.length()).matches();
    }

    /** Whether a normalised word divides into two syllables somewhere. */
    static boolean isTwoSyllables(String letters) {
        for (int at = 2; at <= letters.length() - 2; at++) {
            if (isDividedAt(letters, at)) {
                return true;
            }
        }
        return false;
    }

    /** The words of a whole name, with the given name in one word if it is a Chinese or Korean name. */
    static List<Normalizer.Word> joinedInName(List<Normalizer.Word> words, String text) {
        if (words.size() < BARE_WORDS) {
            return words;
        }
        Normalizer.Word first = words.get(0);
        Normalizer.Word last = words.get(words.size() - 1);
        boolean surnameFirst = isSurname(first)
                && (!isSurname(last)
                        || Rarity.bits(first.letters(), NameDomain.PERSON)
                                <= Rarity.bits(last.letters(), NameDomain.PERSON));
        if (!surnameFirst && !isSurname(last)) {
            return words;
        }
        String surname = (surnameFirst ? first : last).letters();
        List<Normalizer.Word> joined = joinedAtHyphen(words, text, surname);
        if (joined.size() < words.size() || words.size() > BARE_WORDS) {
            return joined;
        }
        return joined(words, text, surname, surnameFirst ? 1 : 0);
    }

    /** The words of a given name that stands beside a Chinese or Korean surname, its syllables in one word. */
    static List<Normalizer.Word> joinedInGivenName(List<Normalizer.Word> words, String text, String surname) {
        return words.size() == 2 ? joined(words, text, surname, 0) : joinedAtHyphen(words, text, surname);
    }

    private static List<Normalizer.Word> joinedAtHyphen(List<Normalizer.Word> words, String text, String surname) {
        for (int i = 0; i + 1 < words.size(); i++) {
            int end = words.get(i).start() + words.get(i).written().length();
            if (end + 1 == words.get(i + 1).start() && HYPHENS.indexOf(text.charAt(end)) >= 0) {
                return joined(words, text, surname, i);
            }
        }
        return words;
    }

    /** The words with two that follow each other in one, if both are syllables. */
    private static List<Normalizer.Word> joined(List<Normalizer.Word> words, String text, String surname, int at) {
        Normalizer.Word first = words.get(at);
        Normalizer.Word second = words.get(at + 1);
        if (!isSyllable(first) || !isSyllable(second)) {
            return words;
        }
        List<Normalizer.Word> joined = new ArrayList<>(words);
        joined.remove(at + 1);
        String written =
                text.substring(first.start(), second.start() + second.written().length());
        // What looks like Wade-Giles beside a Korean surname is Korean: Jung-ho.
        String letters = EastAsianWords.isKoreanSurname(surname)
                ? first.letters() + second.letters()
                : WadeGiles.inPinyin(first, second);
        joined.set(at, new Normalizer.Word(letters, written, Script.LATIN, second.period(), first.start()));
        return joined;
    }

    private static boolean isSyllable(Normalizer.Word word) {
        return word.script() == Script.LATIN
                && word.letters().length() > 1
                && !word.period()
                && SYLLABLE.matcher(word.letters()).matches();
    }
}
