package org.tamiz.cli.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.tamiz.cli.EvaluationPhrase;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/**
 * What a table, a row or a column is called: words of Tamiz's own, words of the input, or both.
 *
 * @param phrase Tamiz's words, or null
 * @param common Tamiz's words that all reports share, or null
 * @param text the input's words or a number; may be empty
 */
public record Label(
        @Nullable EvaluationPhrase phrase, @Nullable Phrase common, String text) {
    /** Words of Tamiz's own with some of the input's or a number after them. */
    public Label(EvaluationPhrase phrase, String text) {
        this(phrase, null, text);
    }

    /** Words of Tamiz's own. */
    public static Label of(EvaluationPhrase phrase) {
        return new Label(phrase, null, "");
    }

    /** Words that all reports share. */
    public static Label of(Phrase common) {
        return new Label(null, common, "");
    }

    /** Words of the input. */
    public static Label of(String text) {
        return new Label(null, null, text);
    }

    /** Words of Tamiz's own with a threshold or another number from 0 to 1, such as "recall ≥ 0.70". */
    public static Label at(EvaluationPhrase phrase, double number) {
        return new Label(phrase, "≥ " + number(number));
    }

    /** Thresholds at which figures that vary with it are told: every one from 0.5 up that is usual, and the policy's. */
    static List<Double> thresholds(double policy) {
        return DoubleStream.concat(DoubleStream.of(0.5, 0.6, 0.7, 0.75, 0.8, 0.85, 0.9, 0.95), DoubleStream.of(policy))
                .distinct()
                .sorted()
                .boxed()
                .toList();
    }

    /** A number from 0 to 1 as short as it is exact, with at least two decimals. */
    public static String number(double number) {
        String two = String.format(Locale.ROOT, "%.2f", number);
        return Double.parseDouble(two) == number ? two : Double.toString(number);
    }

    /** In a language; the input's words stay as they are and are not yet safe to show. */
    public String in(Language language) {
        String words = phrase != null ? phrase.in(language) : common != null ? common.in(language) : "";
        return words.isEmpty() || text.isEmpty() ? words + text : words + " " + text;
    }

    /** For programs, the same in every language: {@code recall}, {@code recall@0.70}. */
    public String id() {
        Enum<?> constant = phrase != null ? phrase : common;
        if (constant == null) {
            return text;
        }
        String word = constant.name().toLowerCase(Locale.ROOT);
        return text.isEmpty() ? word : word + "@" + text.replace("≥ ", "").replace("≤ ", "");
    }
}
