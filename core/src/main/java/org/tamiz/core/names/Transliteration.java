package org.tamiz.core.names;

import com.ibm.icu.text.Transliterator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Writes words of other scripts in Latin letters. Alphabets that names on sanctions lists stand in often go by {@code
 * transliteration.tsv}, as passports and newspapers write them (BGN/PCGN for Cyrillic, ELOT 743 for Greek, the consonants
 * for Arabic and Hebrew); all others by ICU's {@code Any-Latin; Latin-ASCII} rules (Unicode CLDR transliteration
 * guidelines). ICU takes long to start, so nothing of it is touched until a name needs it.
 */
final class Transliteration {
    static final String TABLE = "transliteration.tsv";

    private static final int LONGEST_GROUP = 2;

    private Transliteration() {}

    /**
     * The word in Latin letters; what there is no rule for stays as it is. Several words come with spaces between.
     *
     * @param soundSpelled whether characters spell a foreign name by its sound, so that it is one word
     */
    static String toLatin(String written, boolean soundSpelled) {
        return switch (Script.of(written)) {
            case CYRILLIC, GREEK, HEBREW -> byTable(written);
            case ARABIC -> ArabicWords.divided(written, Transliteration::byTable);
            case HAN, HAN_SOUNDS -> EastAsianWords.ofHan(written, soundSpelled, Transliteration::byRules);
            case HANGUL -> EastAsianWords.ofHangul(written, soundSpelled, Transliteration::byRules);
            default -> byRules(written);
        };
    }

    private static String byTable(String written) {
        String text = java.text.Normalizer.normalize(written, java.text.Normalizer.Form.NFKC);
        StringBuilder latin = new StringBuilder(text.length() * 2);
        for (int at = 0; at < text.length(); ) {
            String found = null;
            int length = Math.min(LONGEST_GROUP, text.length() - at);
            for (; length > 0; length--) {
                found = Letters.LATIN.get(text.substring(at, at + length).toLowerCase(java.util.Locale.ROOT));
                if (found != null) {
                    break;
                }
            }
            if (found == null) {
                latin.append(text.charAt(at));
                at++;
            } else {
                latin.append(found);
                at += length;
            }
        }
        return latin.toString();
    }

    private static String byRules(String written) {
        return Rules.ANY_TO_ASCII.transliterate(written);
    }

    /** Loaded on first use. */
    private static final class Rules {
        static final Transliterator ANY_TO_ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }

    /** Loaded on first use. */
    private static final class Letters {
        static final Map<String, String> LATIN = load();

        private static Map<String, String> load() {
            Map<String, String> letters = new HashMap<>();
            for (List<String> row : Resource.rows(TABLE)) {
                letters.put(row.get(0), row.get(1));
            }
            return Map.copyOf(letters);
        }
    }
}
