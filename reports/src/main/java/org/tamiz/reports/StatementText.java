package org.tamiz.reports;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.Mention;
import org.tamiz.documents.statements.Attribution;
import org.tamiz.documents.statements.Claim;
import org.tamiz.documents.statements.Statement;
import org.tamiz.documents.statements.StatementType;
import org.tamiz.documents.statements.TimeInterval;
import org.tamiz.documents.statements.Verdict;
import org.tamiz.reports.phrase.DocumentPhrase;
import org.tamiz.reports.phrase.Language;

/**
 * Statements in words.
 *
 * @param language the language of the words
 */
record StatementText(Language language) {
    /** Some words of a document are sentences without end; so much is shown of them. */
    static final int MOST_WORDS = 400;

    /** Whether a record was asked. */
    static boolean isJudged(Statement statement) {
        return statement.type() != StatementType.OTHER;
    }

    /** What the record says, in a word or two. */
    String verdict(Verdict verdict) {
        return language == Language.SPANISH ? verdict.spanish() : verdict.english();
    }

    /** Why. */
    String reason(Statement statement) {
        return language == Language.SPANISH
                ? statement.reason().spanish()
                : statement.reason().english();
    }

    /** The words of the document on one line, the middle of long ones left out. */
    static String words(String text) {
        String line = (text.length() > 4 * MOST_WORDS ? clipped(text) : text)
                .replaceAll("\\s+", " ")
                .strip();
        return line.length() <= MOST_WORDS ? line : clipped(line);
    }

    private static String clipped(String text) {
        int half = MOST_WORDS / 2;
        int from = text.offsetByCodePoints(text.length(), -half);
        return text.substring(0, text.offsetByCodePoints(0, half)) + " … " + text.substring(from);
    }

    /** What was understood, such as "designation: GULF CARTEL · foreign terrorist organization · State Department". */
    String claim(Statement statement) {
        String type = DocumentPhrase.of(statement.type()).in(language);
        if (statement.claim() instanceof Claim.Designation claim) {
            String subjects = claim.subjects().stream()
                    .map(Mention::best)
                    .map(hit -> hit.party().primaryName().text())
                    .distinct()
                    .collect(Collectors.joining(", "));
            String as = language == Language.SPANISH
                    ? claim.as().spanish()
                    : claim.as().english();
            return type + ": " + joined(subjects.isEmpty() ? claim.subjectText() : subjects, as, claim.by());
        }
        if (statement.claim() instanceof Claim.Statistic claim) {
            return type + ": "
                    + joined(
                            claim.measure(),
                            claim.place(),
                            sign(claim),
                            claim.period() == null ? null : claim.period().toString());
        }
        return type;
    }

    private static String sign(Claim.Statistic claim) {
        String value = claim.value().toPlainString();
        return switch (claim.comparator()) {
            case EQUAL -> "= " + value;
            case ABOUT -> "≈ " + value;
            case NEARLY -> "≲ " + value;
            case JUST_OVER -> "≳ " + value;
            case MORE_THAN -> "> " + value;
            case LESS_THAN -> "< " + value;
            case AT_LEAST -> "≥ " + value;
            case AT_MOST -> "≤ " + value;
            case SHARE -> value + " %";
            case FELL_BY -> "−" + value + " %";
            case ROSE_BY -> "+" + value + " %";
        };
    }

    /** Who says it, and how: "reported · Reuters". */
    String saidBy(Statement statement) {
        Attribution attribution = statement.attribution();
        String who = attribution == null
                ? DocumentPhrase.THE_TEXT.in(language)
                : Objects.requireNonNullElseGet(
                        attribution.source(),
                        () -> DocumentPhrase.SOMEBODY.in(language) + " (" + attribution.cue() + ")");
        return DocumentPhrase.of(statement.mode()).in(language) + " · " + words(who);
    }

    /** When it is said to be, as days and in the document's words; empty if the document does not say. */
    String when(Statement statement) {
        TimeInterval when = statement.claim().when();
        if (when == null) {
            return "";
        }
        String days = when.from().equals(when.to()) ? when.from().toString() : when.from() + " – " + when.to();
        String sign = switch (when.relation()) {
            case WITHIN -> "";
            case NOT_AFTER -> "≤ ";
            case BEFORE -> "< ";
            case AFTER -> "> ";
        };
        return sign + days + " (" + words(when.text()) + ")";
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(" · "));
    }
}
