package org.tamiz.documents.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds numbers in folded text: digits with separators of either language, "82 thousand", "ochenta y dos mil". */
final class TextNumbers {
    private static final Pattern DIGITS = Pattern.compile(
            "(?<![\\w.,/-])(\\d{1,3}(?:[,. '\u2009\u202F]\\d{3})+(?![\\d])|\\d{1,9}(?:[.,]\\d{1,2})?(?!\\d))"
                    + "(?:[ -]?(thousand|mil|k|million|millones|millon|m)\\b)?(?! ?%| per ?cent\\b| por ciento)");
    private static final Pattern PERCENT =
            Pattern.compile("(?<![\\w.,/-])(\\d{1,3}(?:[.,]\\d{1,2})?) ?(?:%|per ?cent\\b|por ciento)");
    private static final Pattern WORD = Pattern.compile("[a-z]+");
    private static final Map<String, Integer> UNITS = units();

    private TextNumbers() {}

    /**
     * A number in a text.
     *
     * @param start where it starts
     * @param end where it ends
     * @param value its value
     * @param percent whether it is of the hundred
     */
    record Found(int start, int end, BigDecimal value, boolean percent) {}

    static List<Found> in(String folded) {
        List<Found> found = new ArrayList<>();
        Matcher m = DIGITS.matcher(folded);
        while (m.find()) {
            found.add(new Found(m.start(), m.end(), value(m.group(1), m.group(2)), false));
        }
        m = PERCENT.matcher(folded);
        while (m.find()) {
            found.add(new Found(m.start(), m.end(), new BigDecimal(m.group(1).replace(',', '.')), true));
        }
        words(folded, found);
        found.sort((a, b) -> Integer.compare(a.start(), b.start()));
        return found;
    }

    private static BigDecimal value(String digits, String scale) {
        boolean grouped = digits.matches("\\d{1,3}([,. '\u2009\u202F]\\d{3})+");
        BigDecimal number = new BigDecimal(grouped ? digits.replaceAll("\\D", "") : digits.replace(',', '.'));
        if (scale == null) {
            return number;
        }
        boolean million = scale.startsWith("mill") || scale.equals("m");
        return number.multiply(BigDecimal.valueOf(million ? 1_000_000 : 1_000)).setScale(0, RoundingMode.HALF_UP);
    }

    /** Numbers written out, from a hundred on: smaller ones are no statistics. */
    private static void words(String folded, List<Found> found) {
        Matcher m = WORD.matcher(folded);
        int start = -1;
        int end = -1;
        long total = 0;
        long group = 0;
        while (m.find()) {
            String word = m.group();
            Integer value = UNITS.get(word);
            boolean joins = start >= 0 && (word.equals("and") || word.equals("y"));
            boolean near = start < 0
                    || folded.substring(end, m.start()).isBlank()
                    || folded.substring(end, m.start()).equals("-");
            if (start >= 0 && (!near || (value == null && !joins))) {
                add(found, start, end, total + group);
                start = -1;
            }
            if (value == null) {
                end = joins && start >= 0 ? m.end() : end;
                continue;
            }
            if (start < 0) {
                start = m.start();
                total = 0;
                group = 0;
            }
            end = m.end();
            if (value == 1_000 || value == 1_000_000) {
                total = Math.min(total, 1_000_000_000L) + Math.max(1, group) * value;
                group = 0;
            } else if (value == 100 && word.startsWith("hundred")) {
                group = Math.max(1, group) * value;
            } else {
                group = Math.min(group, 1_000_000) + value;
            }
        }
        if (start >= 0) {
            add(found, start, end, total + group);
        }
    }

    private static void add(List<Found> found, int start, int end, long value) {
        boolean taken = found.stream().anyMatch(other -> other.start() < end && start < other.end());
        if (value >= 100 && !taken) {
            found.add(new Found(start, end, BigDecimal.valueOf(value), false));
        }
    }

    private static Map<String, Integer> units() {
        Map<String, Integer> units = new java.util.HashMap<>();
        String[] small =
                ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen")
                        .split(" ", -1);
        String[] pequenos =
                ("uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis"
                                + " diecisiete dieciocho diecinueve veinte veintiuno veintidos veintitres veinticuatro veinticinco"
                                + " veintiseis veintisiete veintiocho veintinueve")
                        .split(" ", -1);
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ", -1);
        String[] decenas = "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa".split(" ", -1);
        String[] centenas = ("cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos"
                        + " novecientos")
                .split(" ", -1);
        for (int i = 0; i < small.length; i++) {
            units.put(small[i], i + 1);
        }
        for (int i = 0; i < pequenos.length; i++) {
            units.put(pequenos[i], i + 1);
        }
        for (int i = 0; i < tens.length; i++) {
            units.put(tens[i], 10 * (i + 2));
            units.put(decenas[i], 10 * (i + 2));
        }
        for (int i = 0; i < centenas.length; i++) {
            units.put(centenas[i], 100 * (i + 1));
            units.put(centenas[i].replaceAll("os$", "as"), 100 * (i + 1));
        }
        units.put("ciento", 100);
        units.put("hundred", 100);
        units.put("thousand", 1_000);
        units.put("mil", 1_000);
        units.put("million", 1_000_000);
        units.put("millon", 1_000_000);
        units.put("millones", 1_000_000);
        return Map.copyOf(units);
    }
}
