package org.tamiz.core.screening;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.tamiz.core.model.Name;
import org.tamiz.core.model.NamePart;
import org.tamiz.core.model.NameQuality;
import org.tamiz.core.model.NameRole;
import org.tamiz.core.model.PartyKind;

/**
 * Makes up names of the same words over and over, so that many names share some, and writes them as customer files do: with
 * typing errors, words left out, added, swapped, run together, divided, abbreviated, in another script or cut off at the end
 * of a field.
 */
final class GeneratedNames {
    private static final String[] GIVEN = {
        "JOSE",
        "JUAN",
        "MARIA",
        "MARIO",
        "LUIS",
        "JESUS",
        "PANCHO",
        "FRANCISCO",
        "MA",
        "GUADALUPE",
        "AURELIO",
        "IVAN",
        "J",
        "OVIDIO",
        "Нестор",
        "SERGEY",
        "SERGEI",
        "محمد",
        "MOHAMMED",
        "JOAO",
        "ANA",
        "ANNA",
        "XOCHITL",
        "PEPE",
        "JONG UN",
        "HUSSEIN",
        "HUSAYN"
    };
    private static final String[] FAMILY = {
        "GARCIA", "DE LA CRUZ", "DELACRUZ", "GUZMAN", "LOERA", "ZAMBADA", "VALDES", "BALDEZ", "HERNANDEZ", "HERNANDES",
        "OSEGUERA", "ÑONGO", "AL-HASSAN", "ALHASSAN", "BIN LADIN", "YEPEZ", "LLEPES", "QUINTERO", "O'BRIEN",
                "SAN ROMAN",
        "CORONEL", "ABDULRAHMAN", "ABD AL-RAHMAN", "KIM", "PETROV", "PETROVA", "SOBOLEVSKY", "SOBOLEVSKAYA"
    };
    private static final String[] COMPANY = {
        "TRANSPORTES",
        "GRUPO",
        "COMERCIALIZADORA",
        "COM",
        "TRADING",
        "ANDUVAR",
        "SHIPPING",
        "SINALOA",
        "NUEVA",
        "GENERACION",
        "DEL",
        "NORTE",
        "44",
        "II",
        "TWO",
        "THREE",
        "&",
        "IMPORT EXPORT",
        "SERVICIOS",
        "PACIFICO",
        "LOS",
        "ZETAS",
        "(MEXICO)",
        "(antes GRUPO ANDUVAR)",
        "dba SINALOA",
        "BAZARGANI",
        "ZAVOD",
        "FACTORY",
        "COMPAÑIA",
        "SHERKAT",
        "GAT",
        "TAZ",
        "SNGZ"
    };
    private static final String[] SHIP = {
        "OCEAN", "STAR", "ANDUVAR", "MARU", "PACIFICO", "QUEEN", "II", "2", "7", "NO. 3"
    };
    private static final String[] SHIP_PREFIX = {"", "", "MV ", "M/V ", "MT "};
    private static final String[] FORM = {
        "", "", " S.A. DE C.V.", " SA de CV", " S. de R.L.", " LLC", " d.o.o.", " GmbH"
    };
    private static final String[] HONORIFIC = {"Lic. ", "Dr. ", "Haji ", "General ", "Sra. "};
    private static final String[] MARK = {
        " Jr.", " Sr.", " III", " (EL GATO)", " (fallecido)", " c/o BANCO NORTE", " alias PANCHO GUZMAN"
    };

    /** Words of the lists above in the scripts that files hold them in. */
    private static final Map<String, List<String>> OTHER_SCRIPTS = Map.ofEntries(
            Map.entry("JUAN", List.of("Хуан", "خوان", "フアン", "후안", "胡安")),
            Map.entry("JOSE", List.of("Хосе", "Χοσέ", "ホセ", "호세")),
            Map.entry("MARIA", List.of("Мария", "Μαρία", "ماريا", "מריה", "マリア", "마리아")),
            Map.entry("MARIO", List.of("Марио", "マリオ")),
            Map.entry("GUZMAN", List.of("Гусман", "غوزمان", "グスマン", "גוזמן")),
            Map.entry("GARCIA", List.of("Гарсия", "غارسيا", "Γκαρσία", "ガルシア", "加西亚")),
            Map.entry("SERGEY", List.of("Сергей")),
            Map.entry("SERGEI", List.of("Сергей")),
            Map.entry("PETROV", List.of("Петров", "بتروف", "ペトロフ")),
            Map.entry("IVAN", List.of("Иван", "Ιβάν", "إيفان")),
            Map.entry("HUSSEIN", List.of("حسين", "Хусейн", "חוסיין")),
            Map.entry("HUSAYN", List.of("حسين")),
            Map.entry("MOHAMMED", List.of("محمد", "Мухаммед")),
            Map.entry("ABDULRAHMAN", List.of("عبد الرحمن", "عبدالرحمن", "Абдулрахман")),
            Map.entry("ALHASSAN", List.of("الحسن", "Аль-Хасан")),
            Map.entry("KIM", List.of("김", "金")),
            Map.entry("OCEAN", List.of("Океан", "オーシャン")),
            Map.entry("ANDUVAR", List.of("Андувар", "アンドゥバル", "اندوفار")),
            Map.entry("TRADING", List.of("Трейдинг", "ТРЕЙДИНГ")));

    /** The length of a name field in payment messages. */
    private static final int FIELD = 35;

    private final Random random;

    GeneratedNames(Random random) {
        this.random = random;
    }

    Name name(PartyKind kind, NameQuality quality) {
        return switch (kind) {
            case PERSON -> person(quality);
            case VESSEL -> Name.of(oneOf(SHIP_PREFIX) + several(SHIP, 3), quality);
            case ORGANIZATION, AIRCRAFT -> Name.of(several(COMPANY, 4) + oneOf(FORM), quality);
        };
    }

    private Name person(NameQuality quality) {
        String given = oneOf(GIVEN) + (random.nextBoolean() ? " " + oneOf(GIVEN) : "");
        String family = oneOf(FAMILY) + (random.nextBoolean() ? " " + oneOf(FAMILY) : "");
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Name.of(marked(given + " " + family), quality);
            case 3, 4 -> Name.of(family + ", " + given, quality);
            case 5 -> Name.of(inOtherScript(given + " " + family), quality);
            default ->
                new Name(
                        family + ", " + given,
                        quality,
                        List.of(new NamePart(NameRole.FAMILY, family), new NamePart(NameRole.GIVEN, given)));
        };
    }

    private String several(String[] words, int most) {
        StringBuilder text = new StringBuilder(oneOf(words));
        for (int i = random.nextInt(most); i > 0; i--) {
            text.append(' ').append(oneOf(words));
        }
        return text.toString();
    }

    /** The name as a customer file may carry it. */
    String changed(String text) {
        List<String> words = new ArrayList<>(List.of(text.split(" ")));
        for (int i = random.nextInt(4); i > 0; i--) {
            change(words, random.nextInt(words.size()));
        }
        String written = String.join(" ", words);
        return switch (random.nextInt(12)) {
            case 0 -> inOtherScript(written);
            case 1 -> marked(written);
            case 2 -> cutOff(written + " " + several(COMPANY, 4));
            case 3 -> cutOff(written + " S.A. DE C.V.");
            case 4 -> initials(text);
            default -> written;
        };
    }

    private void change(List<String> words, int at) {
        String word = words.get(at);
        switch (random.nextInt(11)) {
            case 0 -> words.set(at, typo(word));
            case 1 -> words.set(at, word.substring(0, 1));
            case 2 -> words.add(at, oneOf(FAMILY));
            case 3 -> words.add(random.nextInt(words.size()), words.remove(at));
            case 4 -> {
                if (words.size() > 1) {
                    words.remove(at);
                }
            }
            case 5 -> {
                if (at + 1 < words.size()) {
                    words.set(at, word + words.remove(at + 1));
                }
            }
            case 6 -> {
                int middle = word.length() / 2;
                words.set(at, middle > 0 ? word.substring(0, middle) + " " + word.substring(middle) : word);
            }
            case 7 -> words.set(at, word.substring(0, Math.min(word.length(), 2 + random.nextInt(4))) + ".");
            case 8 -> words.set(at, word.length() > 3 ? word.replaceAll("[AEIOU]", "") + "Z" : word);
            case 9 -> words.add(words.remove(0)); // the surname first, or last
            default -> words.set(at, word.replace("V", "B").replace("Z", "S").replace("J", "X"));
        }
    }

    /** With a title, a generational mark or something beside the name. */
    private String marked(String text) {
        return switch (random.nextInt(3)) {
            case 0 -> oneOf(HONORIFIC) + text;
            case 1 -> text + oneOf(MARK);
            default -> text;
        };
    }

    private String inOtherScript(String text) {
        List<String> words = new ArrayList<>();
        for (String word : List.of(text.split(" "))) {
            List<String> others = OTHER_SCRIPTS.getOrDefault(word, List.of(word));
            words.add(others.get(random.nextInt(others.size())));
        }
        return String.join(" ", words);
    }

    /** The initials of the words before the legal form. */
    private static String initials(String text) {
        String words = text.replaceAll(" (S\\.? ?A|S\\. de|LLC|d\\.o\\.o|GmbH).*", "");
        StringBuilder initials = new StringBuilder();
        for (String word : List.of(words.split(" "))) {
            initials.append(word.charAt(0));
        }
        return initials.toString();
    }

    private static String cutOff(String text) {
        return text.length() > FIELD ? text.substring(0, FIELD) : text;
    }

    private String typo(String word) {
        StringBuilder typo = new StringBuilder(word);
        int at = random.nextInt(word.length());
        char letter = (char) ('A' + random.nextInt(26));
        switch (random.nextInt(3)) {
            case 0 -> typo.setCharAt(at, letter);
            case 1 -> typo.insert(at, letter);
            default -> {
                if (word.length() > 1) {
                    typo.deleteCharAt(at);
                }
            }
        }
        return typo.toString();
    }

    private <T> T oneOf(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
