package org.tamiz.reports;

import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Designation;
import org.tamiz.core.model.Evidence;
import org.tamiz.core.model.Feature;
import org.tamiz.core.model.Hit;
import org.tamiz.core.model.Reason;
import org.tamiz.core.screening.Screening;
import org.tamiz.documents.statements.Verdict;
import org.tamiz.reports.phrase.Language;
import org.tamiz.reports.phrase.Phrase;

/** Readable lines: each record with hits, each hit with its reasons, and at the end what was searched. */
final class TableReport implements Report {
    /** Pieces that weigh less, in bits, do not help to understand a hit. */
    private static final double WORTH_TELLING = 0.25;

    private final Heading heading;
    private final Language language;
    private final Lines out;
    private final Ink ink;
    private final int width;

    /**
     * A table.
     *
     * @param ink the colours to use
     * @param width the most columns of a line
     */
    TableReport(Heading heading, Writer writer, Ink ink, int width) {
        this.heading = heading;
        this.language = heading.language();
        this.out = new Lines(writer);
        this.ink = ink;
        this.width = width;
    }

    @Override
    public void add(Screening screening) {
        if (screening.hits().isEmpty()) {
            return;
        }
        out.line(ink.bold(SafeText.forTerminal(screening.record().id())) + "  "
                + SafeText.forTerminal(RecordText.of(screening.record(), language)));
        for (Hit hit : screening.hits()) {
            write(hit);
        }
        out.line("");
        out.flush();
    }

    @Override
    public void finish(Totals totals) {
        if (totals.hits() == 0) {
            out.line(say(Phrase.NO_HITS) + " " + say(Phrase.NO_HITS_LONG));
        }
        out.raw(new SummaryText(heading, width).of(totals));
        out.flush();
    }

    private void write(Hit hit) {
        String band = say(Phrase.of(hit.band())).toUpperCase(Locale.ROOT);
        String names = SafeText.forTerminal(hit.partyName().text());
        if (!hit.partyName().equals(hit.party().primaryName())) {
            names += " (" + say(Phrase.of(hit.partyName().quality())) + "; "
                    + SafeText.forTerminal(hit.party().primaryName().text()) + ")";
        }
        out.line("  " + ink.of(hit.band(), String.format(Locale.ROOT, "%-8s %6s", band, score(hit))) + "  "
                + ink.bold(names) + "  " + ink.dim(say(Phrase.of(hit.party().kind()))));
        Standing standing = Standing.of(hit, heading);
        if (standing.proposed()) {
            out.line("           " + ink.bold(standing.proposal(language)));
        }
        wrapped("           ", source(hit));
        if (heading.ofacReference()) {
            String reference = OfacReference.text(hit, language);
            if (!reference.isEmpty()) {
                wrapped("           ", reference);
            }
        }
        List<Evidence> telling = hit.evidence().stream()
                .filter(piece -> piece.feature() != Feature.PRIOR && Math.abs(piece.bits()) >= WORTH_TELLING)
                .sorted(Comparator.comparingDouble((Evidence piece) -> -Math.abs(piece.bits())))
                .toList();
        reasons(ink.good("+"), telling.stream().filter(piece -> piece.bits() > 0));
        reasons(ink.bad("−"), telling.stream().filter(piece -> piece.bits() < 0));
        String doubts = hit.evidence().stream()
                .filter(TableReport::isDoubt)
                .map(piece -> EvidenceText.of(piece, language))
                .collect(Collectors.joining(" · "));
        if (!doubts.isEmpty()) {
            wrapped("         ? ", SafeText.forTerminal(doubts));
        }
    }

    /** What weighs nothing and should be known all the same: data that cannot be right. */
    private static boolean isDoubt(Evidence piece) {
        return piece.feature() == Feature.DATA_QUALITY || piece.reason() == Reason.IMPOSSIBLE_DATE;
    }

    private void reasons(String sign, Stream<Evidence> pieces) {
        String text = pieces.map(piece -> EvidenceText.of(piece, language) + " " + EvidenceText.bits(piece.bits()))
                .collect(Collectors.joining(" · "));
        if (!text.isEmpty()) {
            wrapped("         " + sign + " ", SafeText.forTerminal(text));
        }
    }

    private String source(Hit hit) {
        List<String> words = new ArrayList<>();
        words.add(hit.publication().list() + " "
                + SafeText.forTerminal(hit.party().id()));
        words.add(say(Phrase.PUBLISHED) + " " + hit.publication().published());
        String programs = hit.party().designations().stream()
                .map(Designation::program)
                .distinct()
                .collect(Collectors.joining(", "));
        if (!programs.isEmpty()) {
            words.add(SafeText.forTerminal(programs));
        }
        LocalDate effective = earliest(hit);
        if (effective != null) {
            words.add(say(Phrase.EFFECTIVE) + " " + effective);
        }
        return String.join(" · ", words);
    }

    private static @Nullable LocalDate earliest(Hit hit) {
        return hit.party().designations().stream()
                .map(Designation::effective)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }

    /** Writes a text with a hanging indent, broken between words. */
    private void wrapped(String indent, String text) {
        String start = indent;
        for (String line : SummaryText.broken(text, Math.max(30, width - 11))) {
            out.line(start + (start.isBlank() ? ink.dim(line) : line));
            start = "           ";
        }
    }

    private static String score(Hit hit) {
        return EvidenceText.probability(hit.score().probability());
    }

    private String say(Phrase phrase) {
        return phrase.in(language);
    }

    /** Colours, or none. */
    enum Ink {
        /** Escape sequences of a terminal. */
        COLOURED,
        /** Plain text. */
        PLAIN;

        String bold(String text) {
            return wrap("1", text);
        }

        String dim(String text) {
            return wrap("2", text);
        }

        String good(String text) {
            return wrap("32", text);
        }

        String bad(String text) {
            return wrap("31", text);
        }

        String of(Band band, String text) {
            return wrap(
                    switch (band) {
                        case STRONG -> "1;31";
                        case LIKELY -> "1;33";
                        case POSSIBLE -> "1;36";
                    },
                    text);
        }

        String of(Verdict verdict, String text) {
            return wrap(
                    switch (verdict) {
                        case AGREES -> "1;32";
                        case DISAGREES -> "1;31";
                        case CANNOT_BE_CHECKED -> "1;33";
                        case NOT_JUDGED -> "2";
                    },
                    text);
        }

        private String wrap(String code, String text) {
            return this == COLOURED ? "\u001B[" + code + "m" + text + "\u001B[0m" : text;
        }
    }
}
