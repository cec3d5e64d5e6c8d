package org.tamiz.core.names;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * Chinese and Korean write surname and given name without a space. A short run of characters is a native name, surname
 * first; a longer one, or one beside a middle dot, is a foreign name spelled by sound and stays one word.
 */
final class EastAsianWords {
    private static final int LONGEST_NATIVE_NAME = 4;

    /** Chinese surnames of two characters. */
    private static final Set<String> TWO_CHARACTERS =
            Set.of("欧阳", "歐陽", "司马", "司馬", "上官", "诸葛", "諸葛", "司徒", "夏侯", "皇甫", "东方", "東方", "尉迟", "公孙", "公孫", "慕容");

    /** Korean surnames as their bearers write them with Latin letters, where that differs from the official rules. */
    private static final Map<String, String> KOREAN = Map.ofEntries(
            Map.entry("김", "kim"),
            Map.entry("이", "lee"),
            Map.entry("박", "park"),
            Map.entry("최", "choi"),
            Map.entry("정", "jung"),
            Map.entry("강", "kang"),
            Map.entry("조", "cho"),
            Map.entry("윤", "yoon"),
            Map.entry("장", "jang"),
            Map.entry("임", "lim"),
            Map.entry("림", "rim"),
            Map.entry("리", "ri"),
            Map.entry("오", "oh"),
            Map.entry("서", "seo"),
            Map.entry("신", "shin"),
            Map.entry("권", "kwon"),
            Map.entry("황", "hwang"),
            Map.entry("안", "ahn"),
            Map.entry("송", "song"),
            Map.entry("류", "ryu"),
            Map.entry("유", "yoo"),
            Map.entry("전", "jeon"),
            Map.entry("홍", "hong"),
            Map.entry("고", "ko"),
            Map.entry("문", "moon"),
            Map.entry("양", "yang"),
            Map.entry("손", "son"),
            Map.entry("배", "bae"),
            Map.entry("백", "baek"),
            Map.entry("허", "heo"),
            Map.entry("남", "nam"),
            Map.entry("심", "shim"),
            Map.entry("노", "noh"),
            Map.entry("우", "woo"),
            Map.entry("구", "koo"),
            Map.entry("주", "joo"),
            Map.entry("한", "han"),
            Map.entry("하", "ha"),
            Map.entry("곽", "kwak"),
            Map.entry("성", "sung"),
            Map.entry("차", "cha"),
            Map.entry("민", "min"),
            Map.entry("나", "na"),
            Map.entry("지", "ji"),
            Map.entry("엄", "eom"),
            Map.entry("채", "chae"),
            Map.entry("원", "won"),
            Map.entry("천", "chun"),
            Map.entry("방", "bang"),
            Map.entry("공", "kong"),
            Map.entry("현", "hyun"),
            Map.entry("함", "ham"),
            Map.entry("변", "byun"),
            Map.entry("태", "tae"),
            Map.entry("로", "ro"),
            Map.entry("마", "ma"),
            Map.entry("길", "gil"),
            Map.entry("연", "yeon"));

    private static final Set<String> KOREAN_IN_LATIN = KOREAN.values().stream()
            .map(surname -> surname.toUpperCase(Locale.ROOT))
            .collect(Collectors.toUnmodifiableSet());

    private static final int KOREAN_NAME = 3;

    private EastAsianWords() {}

    /** A run of Chinese characters in Latin letters. */
    static String ofHan(String written, boolean soundSpelled, UnaryOperator<String> toLatin) {
        int length = written.codePointCount(0, written.length());
        if (soundSpelled || length < 2 || length > LONGEST_NATIVE_NAME) {
            return joined(written, toLatin);
        }
        int surname = length == LONGEST_NATIVE_NAME || TWO_CHARACTERS.contains(written.substring(0, 2)) ? 2 : 1;
        if (surname == length) {
            surname = 1;
        }
        int end = written.offsetByCodePoints(0, surname);
        return joined(written.substring(0, end), toLatin) + " " + joined(written.substring(end), toLatin);
    }

    /** Whether a normalised word in Latin letters is how bearers of a Korean surname write it. */
    static boolean isKoreanSurname(String letters) {
        return KOREAN_IN_LATIN.contains(letters);
    }

    /**
     * A run of Korean syllables in Latin letters. Three are a surname and a given name, and one is a surname, with which
     * some divide them; Korean spells no foreign name with one syllable that is a surname.
     */
    static String ofHangul(String written, boolean soundSpelled, UnaryOperator<String> toLatin) {
        String surname = KOREAN.get(written.substring(0, 1));
        if (surname != null && written.length() == 1) {
            return surname;
        }
        return surname != null && written.length() == KOREAN_NAME && !soundSpelled
                ? surname + " " + joined(written.substring(1), toLatin)
                : joined(written, toLatin);
    }

    private static String joined(String written, UnaryOperator<String> toLatin) {
        return toLatin.apply(written).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
