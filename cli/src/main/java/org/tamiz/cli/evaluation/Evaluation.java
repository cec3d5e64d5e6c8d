package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * What was measured, on what.
 *
 * @param title what kind of evaluation it is
 * @param files what it was measured on
 * @param notes how it was measured, a sentence each
 * @param tables the figures, the headline first
 * @param charts drawings of them
 * @param samples pairs to look at
 */
public record Evaluation(
        Label title,
        List<MeasuredFile> files,
        List<Label> notes,
        List<FigureTable> tables,
        List<Chart.Group> charts,
        List<Examined.Group> samples) {
    /** Copies the lists. */
    public Evaluation {
        files = List.copyOf(files);
        notes = List.copyOf(notes);
        tables = List.copyOf(tables);
        charts = List.copyOf(charts);
        samples = List.copyOf(samples);
    }

    /** The same with further notes and tables at the end. */
    public Evaluation with(List<Label> moreNotes, List<FigureTable> moreTables) {
        return new Evaluation(title, files, joined(notes, moreNotes), joined(tables, moreTables), charts, samples);
    }

    private static <T> List<T> joined(List<T> first, List<T> second) {
        List<T> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
