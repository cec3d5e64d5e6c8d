package org.tamiz.core.names;

import java.lang.Character.UnicodeScript;

/** The scripts that names are written in, as far as they are told apart when names are compared. */
public enum Script {
    /** Latin letters and digits. */
    LATIN('L'),
    /** Cyrillic. */
    CYRILLIC('C'),
    /** Greek. */
    GREEK('G'),
    /** Arabic, Persian and Urdu included. Short vowels are not written. */
    ARABIC('A'),
    /** Hebrew. Vowels are mostly not written. */
    HEBREW('H'),
    /** Chinese characters, which Japanese and Korean names are also written in. */
    HAN('Z'),
    /** Chinese characters that spell a foreign name by its sound, a middle dot between its words. */
    HAN_SOUNDS('S'),
    /** Japanese hiragana and katakana. */
    KANA('K'),
    /** Korean. */
    HANGUL('N'),
    /** Any other script. */
    OTHER('O');

    private final char code;

    Script(char code) {
        this.code = code;
    }

    /** One letter that stands for the script where words are stored. */
    char code() {
        return code;
    }

    /** Whether a character stands for a syllable or word, so that another character is another name. */
    boolean writesSyllables() {
        return this == HAN || this == HAN_SOUNDS || this == HANGUL || this == KANA;
    }

    /** Whether vowels are mostly not written. */
    boolean omitsVowels() {
        return this == ARABIC || this == HEBREW;
    }

    static Script ofCode(char code) {
        for (Script script : values()) {
            if (script.code == code) {
                return script;
            }
        }
        throw new IllegalArgumentException("No script has the code " + code + ".");
    }

    /** The script of the first letter that belongs to one; Latin if none does. */
    static Script of(String text) {
        for (int at = 0; at < text.length(); ) {
            int c = text.codePointAt(at);
            at += Character.charCount(c);
            if (Character.isLetter(c)) {
                return of(UnicodeScript.of(c));
            }
        }
        return LATIN;
    }

    private static Script of(UnicodeScript script) {
        return switch (script) {
            case LATIN, COMMON, INHERITED -> LATIN;
            case CYRILLIC -> CYRILLIC;
            case GREEK -> GREEK;
            case ARABIC -> ARABIC;
            case HEBREW -> HEBREW;
            case HAN, BOPOMOFO -> HAN;
            case HIRAGANA, KATAKANA -> KANA;
            case HANGUL -> HANGUL;
            default -> OTHER;
        };
    }
}
