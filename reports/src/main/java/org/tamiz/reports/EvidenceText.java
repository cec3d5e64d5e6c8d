package org.tamiz.reports;

import java.util.Locale;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Reason;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** Evidence in a few words. */
public final class EvidenceText {
    private EvidenceText() {}

    /** What was compared and how it came out, such as "birth date: 1954-12-25 (same day)". */
    public static String of(Evidence evidence, Language language) {
        String label = Phrase.of(evidence.feature()).in(language);
        String finding = finding(evidence, language);
        if (finding.isEmpty() || speaksForItself(evidence.feature())) {
            return finding.isEmpty() ? label : finding;
        }
        return values(evidence).isEmpty() ? label + " (" + finding + ")" : label + ": " + finding;
    }

    /** The same without naming the feature, such as "Chuy ~ JESUS (short form)"; empty for the starting odds. */
    public static String finding(Evidence evidence, Language language) {
        if (evidence.feature() == Feature.PRIOR) {
            return "";
        }
        String values = values(evidence);
        String reason = language == Language.SPANISH
                ? evidence.reason().spanish()
                : evidence.reason().english();
        if (values.isEmpty()) {
            return reason;
        }
        return evidence.reason() == Reason.SAME ? values : values + " (" + reason + ")";
    }

    private static String values(Evidence evidence) {
        String record = evidence.recordValue();
        String party = evidence.partyValue();
        if (record != null && party != null && !record.equals(party)) {
            return record + relation(evidence) + party;
        }
        return record != null ? record : party != null ? party : "";
    }

    /** Name parts are their own label, and an identifier starts with its type. */
    private static boolean speaksForItself(Feature feature) {
        return feature == Feature.NAME_PART || feature == Feature.CONTRADICTING_PART || feature == Feature.IDENTIFIER;
    }

    /** A weight with its sign and one decimal; the minus is a real one. */
    public static String bits(double bits) {
        return signed(Decimals.of(Math.abs(bits), 1), bits);
    }

    /** A probability as people read it, never rounded up to a certainty: 0.94, 0.998, &gt;0.999. */
    public static String probability(double probability) {
        if (probability > 0.999) {
            return ">0.999";
        }
        // Rounded down, so that a score never looks as if it reached a band that it missed.
        return probability >= 0.99
                ? String.format(Locale.ROOT, "%.3f", Math.floor(probability * 1000) / 1000)
                : String.format(Locale.ROOT, "%.2f", Math.floor(probability * 100) / 100);
    }

    private static String relation(Evidence evidence) {
        if (evidence.reason() == Reason.SAME
                || evidence.reason() == Reason.SAME_DAY
                || evidence.reason() == Reason.SAME_CODE) {
            return " = ";
        }
        return evidence.bits() < 0 ? " ≠ " : " ~ ";
    }

    private static String signed(String digits, double bits) {
        if (digits.equals("0.0")) {
            return digits;
        }
        return (bits < 0 ? "−" : "+") + digits;
    }
}
