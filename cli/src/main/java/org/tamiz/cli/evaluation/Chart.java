package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A drawing of figures; the vertical axis goes from 0 to 1.
 *
 * @param title what it shows
 * @param across what the horizontal axis measures
 * @param up what the vertical axis measures
 * @param leastAcross where the horizontal axis starts
 * @param mostAcross where the horizontal axis ends
 * @param diagonal whether the line of equal values belongs into it: chance in a ROC curve, perfection in a reliability plot
 * @param marks a value of the horizontal axis to be marked, such as the threshold, or null
 * @param series what is drawn
 */
public record Chart(
        Label title,
        Label across,
        Label up,
        double leastAcross,
        double mostAcross,
        boolean diagonal,
        @Nullable Double marks,
        List<Series> series) {
    /** More points than this cannot be told apart on a page. */
    private static final int MOST_POINTS = 400;

    /**
     * A line, or dots.
     *
     * @param name what it is
     * @param dots whether its points are shown one by one, with their counts
     * @param points its points from left to right
     */
    public record Series(Label name, boolean dots, List<Point> points) {
        /** Copies the points, and of very many leaves out some. */
        public Series {
            points = thinned(points);
        }
    }

    /**
     * A point.
     *
     * @param x across
     * @param y up
     * @param interval a 95% interval of {@code y}, or null
     * @param count how many it stands on, or 0 if that says nothing
     */
    public record Point(double x, double y, @Nullable Interval interval, long count) {
        /** A point of a line. */
        public static Point of(double x, double y) {
            return new Point(x, y, null, 0);
        }
    }

    /** Charts that belong together, such as those of a set. */
    public record Group(Label title, List<Chart> charts) {
        /** Copies the charts. */
        public Group {
            charts = List.copyOf(charts);
        }
    }

    /** Copies the series. */
    public Chart {
        series = List.copyOf(series);
    }

    private static List<Point> thinned(List<Point> points) {
        if (points.size() <= MOST_POINTS) {
            return List.copyOf(points);
        }
        List<Point> kept = new ArrayList<>(MOST_POINTS + 1);
        for (int i = 0; i < MOST_POINTS; i++) {
            kept.add(points.get((int) ((long) i * (points.size() - 1) / (MOST_POINTS - 1))));
        }
        return List.copyOf(kept);
    }
}
