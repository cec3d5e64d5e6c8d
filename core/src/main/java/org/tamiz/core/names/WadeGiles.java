package org.tamiz.core.names;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Mandarin syllables from Wade–Giles into pinyin, by rule: {@code Tse-tung → ZEDONG}, {@code Chin-p'ing → JINPING}. Without
 * an apostrophe a stop is unaspirated, as the system has it; where a writer left the apostrophes out the two forms are a
 * consonant apart and still agree. Only a name that pinyin cannot spell is taken for Wade–Giles. The table is that of the
 * Library of Congress (pinyin conversion project, 1998).
 */
final class WadeGiles {
    private static final Pattern SYLLABLE = Pattern.compile("(CH|SH|HS|TS|TZ|SS|SZ|[PMFTNLKHJSWY])?"
            + "(A|AI|AN|ANG|AO|E|EH|EI|EN|ENG|ERH|I|IA|IANG|IAO|IEH|IEN|IH|IN|ING|IU|IUNG|O|OU|U|UA|UAI|UAN|UANG|UEH|UEI|UI"
            + "|UN|UNG|UO)");

    /** What no syllable in pinyin has. */
    private static final Pattern NOT_PINYIN =
            Pattern.compile("HS.*|T[SZ].*|S[SZ].*|CHI.+|SHIH|J[^IU].*|.*(?:IEN|IEH|UEH|YEH"
                    + "|YEN|IH|UNG|UEI|ERH)|[TNLKHSJ]O|CHO|SHO|.*[IYW]EH");

    private WadeGiles() {}

    /** Two syllables run together: in pinyin if both are Wade–Giles and one of them can be nothing else. */
    static String inPinyin(Normalizer.Word first, Normalizer.Word second) {
        String asWritten = first.letters() + second.letters();
        if (!isNotPinyin(first) && !isNotPinyin(second)) {
            return asWritten;
        }
        String one = inPinyin(first);
        String other = inPinyin(second);
        return one == null || other == null ? asWritten : one + other;
    }

    private static boolean isNotPinyin(Normalizer.Word word) {
        return isAspirated(word) || NOT_PINYIN.matcher(word.letters()).matches();
    }

    /** The apostrophe after a consonant is all of the written word that is no letter. */
    private static boolean isAspirated(Normalizer.Word word) {
        return word.letters().length() < word.written().length();
    }

    private static @Nullable String inPinyin(Normalizer.Word word) {
        Matcher matcher = SYLLABLE.matcher(word.letters());
        if (!matcher.matches()) {
            return null;
        }
        String initial = matcher.group(1) == null ? "" : matcher.group(1);
        String vowels = matcher.group(2);
        return initial(initial, vowels, isAspirated(word)) + vowels(initial, vowels);
    }

    private static String initial(String initial, String vowels, boolean aspirated) {
        return switch (initial) {
            case "P" -> aspirated ? "P" : "B";
            case "T" -> aspirated ? "T" : "D";
            case "K" -> aspirated ? "K" : "G";
            case "TS", "TZ" -> aspirated ? "C" : "Z";
            case "CH" -> {
                boolean palatal = vowels.startsWith("I") && !vowels.equals("IH");
                yield palatal ? (aspirated ? "Q" : "J") : (aspirated ? "CH" : "ZH");
            }
            case "HS" -> "X";
            case "SS", "SZ" -> "S";
            case "J" -> "R";
            default -> initial;
        };
    }

    private static String vowels(String initial, String vowels) {
        return switch (vowels) {
            case "IEN" -> "IAN";
            case "IEH" -> "IE";
            case "UEH" -> "UE";
            case "IH" -> "I";
            case "ERH" -> "ER";
            case "UEI" -> "UI";
            case "UNG" -> "ONG";
            case "IUNG" -> "IONG";
            case "EN" -> initial.equals("Y") ? "AN" : vowels;
            case "EH" -> "E";
            case "O" ->
                switch (initial) {
                    case "K", "H" -> "E";
                    case "P", "M", "F", "W", "" -> vowels;
                    default -> "UO";
                };
            case "U" -> initial.equals("TZ") || initial.equals("SS") || initial.equals("SZ") ? "I" : vowels;
            default -> vowels;
        };
    }
}
