package org.tamiz.documents.statements;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.statements.Claim.Statistic.Kind;
import org.tamiz.documents.statements.DesignationCheck.Answer;
import org.tamiz.lists.series.HeldSeries;
import org.tamiz.lists.series.HeldSeries.Figure;

/** Holds a claim on deaths by drugs against the vintages of CDC's provisional counts. */
final class StatisticCheck {
    private static final String SERIES = "CDC VSRR";
    /** Provisional and final counts of a calendar year have differed by up to a tenth. */
    private static final BigDecimal PROVISIONAL_ERROR = new BigDecimal("0.12");

    private final HeldSeries series;

    StatisticCheck(HeldSeries series) {
        this.series = series;
    }

    /** What the series says of a claim. */
    Answer check(Claim.Statistic claim) {
        String measure = claim.measure();
        String place = claim.place();
        YearMonth ending = claim.period();
        if (measure == null) {
            return open(
                    "The text names nothing that CDC's provisional series counts by itself.",
                    "El texto no nombra nada que la serie provisional de los CDC cuente por separado.");
        }
        if (place == null || place.equals(Places.ELSEWHERE)) {
            return open(
                    "The series held is of the United States and its states, and the text "
                            + (place == null ? "does not say where." : "speaks of another place."),
                    "La serie es de Estados Unidos y sus estados, y el texto "
                            + (place == null ? "no dice dónde." : "habla de otro lugar."));
        }
        if (ending == null) {
            return open(
                    "The text does not say which twelve months, and the series counts twelve months ending with a month.",
                    "El texto no dice qué doce meses, y la serie cuenta periodos de doce meses.");
        }
        if (claim.comparator() == Comparator.SHARE) {
            return open(
                    "The text gives a share of the deaths; the series held counts them.",
                    "El texto da una proporción de las muertes; la serie las cuenta.");
        }
        if (changes(claim) && claim.base() == null) {
            return open(
                    "The text counts the change from a time that is not one of twelve months with a known end.",
                    "El texto cuenta el cambio desde un momento que no es un periodo conocido de doce meses.");
        }
        if (claim.kind() == Kind.FINAL) {
            return open(
                    "The text speaks of final data; the series held is provisional.",
                    "El texto habla de datos finales; la serie es provisional.");
        }
        List<Figure> figures = series.figures(place, measure, ending);
        if (figures.isEmpty()) {
            return open(
                    "No vintage held has " + measure + ", " + place + ", 12 months ending " + ending
                            + ". Take in a newer one with tamiz series import.",
                    "Ninguna edición disponible tiene " + measure + ", " + place + ", doce meses hasta " + ending
                            + ". Incorpore una más nueva con tamiz series import.");
        }
        return compared(claim, measure, place, ending, figures);
    }

    private Answer compared(
            Claim.Statistic claim, String measure, String place, YearMonth ending, List<Figure> figures) {
        boolean change = changes(claim);
        List<String> english = new ArrayList<>();
        List<String> spanish = new ArrayList<>();
        boolean agrees = false;
        boolean near = false;
        for (Figure figure : figures) {
            for (Kind kind : List.of(Kind.REPORTED, Kind.PREDICTED)) {
                BigDecimal value = change ? change(figure, kind, claim) : value(figure, kind);
                if (value == null || (claim.kind() != Kind.UNSTATED && claim.kind() != kind)) {
                    continue;
                }
                String shown = change
                        ? value.setScale(1, RoundingMode.HALF_UP) + " %"
                        : String.format(Locale.ROOT, "%,d", value.toBigInteger());
                english.add((kind == Kind.REPORTED ? "reported " : "predicted ") + shown + " ("
                        + figure.vintage().label() + ")");
                spanish.add((kind == Kind.REPORTED ? "reportadas " : "previstas ") + shown + " ("
                        + figure.vintage().spanishLabel() + ")");
                agrees |= Rounding.allows(claim.value(), claim.comparator(), value);
                BigDecimal tolerated = change ? PROVISIONAL_ERROR.movePointRight(2) : value.multiply(PROVISIONAL_ERROR);
                near |= value.subtract(claim.value()).abs().compareTo(tolerated) <= 0;
            }
        }
        if (english.isEmpty()) {
            return open(
                    "The vintages held have no "
                            + (claim.kind() == Kind.UNSTATED
                                    ? ""
                                    : claim.kind().name().toLowerCase(Locale.ROOT) + " ")
                            + "value for "
                            + measure + ", " + place + ", 12 months ending " + ending
                            + (change ? " and " + claim.base() + "." : "."),
                    "Las ediciones disponibles no tienen ese valor de " + measure + ", " + place + ", doce meses hasta "
                            + ending + (change ? " y " + claim.base() + "." : "."));
        }
        String where = SERIES + ", " + measure + ", " + place + ", ";
        String since = change ? " against " + claim.base() : "";
        String desde = change ? " frente a " + claim.base() : "";
        String text = where + "12 months ending " + ending + since + ": " + String.join("; ", english) + ". Stated: "
                + claim.comparator().name().toLowerCase(Locale.ROOT).replace('_', ' ') + " " + shown(claim.value())
                + ".";
        String texto = where + "doce meses hasta " + ending + desde + ": " + String.join("; ", spanish)
                + ". Se afirma: " + shown(claim.value()) + ".";
        String source = figures.get(figures.size() - 1).vintage().source();
        if (!agrees && claim.calendarYear() && near && claim.kind() == Kind.UNSTATED) {
            return new Answer(
                    Verdict.CANNOT_BE_CHECKED,
                    new Explained(
                            text
                                    + " These are provisional; the number may be the final count of the year, which is not held.",
                            texto
                                    + " Son provisionales; el número puede ser el conteo final del año, que no se tiene."),
                    source);
        }
        return new Answer(agrees ? Verdict.AGREES : Verdict.DISAGREES, new Explained(text, texto), source);
    }

    private static @Nullable BigDecimal value(Figure figure, Kind kind) {
        return kind == Kind.REPORTED
                ? figure.observation().reported()
                : figure.observation().predicted();
    }

    private static boolean changes(Claim.Statistic claim) {
        return claim.comparator() == Comparator.FELL_BY || claim.comparator() == Comparator.ROSE_BY;
    }

    /** The change since the period it is counted from, in the same vintage, in per cent, positive in the claim's direction. */
    private @Nullable BigDecimal change(Figure figure, Kind kind, Claim.Statistic claim) {
        YearMonth base = claim.base();
        if (base == null) {
            return null;
        }
        BigDecimal now = value(figure, kind);
        for (Figure before : series.figures(
                figure.observation().state(), figure.observation().indicator(), base)) {
            BigDecimal then = value(before, kind);
            if (before.vintage().equals(figure.vintage()) && now != null && then != null && then.signum() > 0) {
                BigDecimal difference = now.subtract(then);
                BigDecimal signed = claim.comparator() == Comparator.FELL_BY ? difference.negate() : difference;
                return signed.multiply(BigDecimal.valueOf(100)).divide(then, 6, RoundingMode.HALF_UP);
            }
        }
        return null;
    }

    private static String shown(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0
                ? value.toPlainString()
                : String.format(Locale.ROOT, "%,d", value.toBigInteger());
    }

    private static Answer open(String english, String spanish) {
        return new Answer(Verdict.CANNOT_BE_CHECKED, new Explained(english, spanish), null);
    }
}
