package org.tamiz.cli.evaluation;

import java.util.List;

/**
 * Figures in rows and columns.
 *
 * @param title what is measured
 * @param columns what each figure of a row is
 * @param rows the rows
 */
public record FigureTable(Label title, List<Column> columns, List<Row> rows) {
    /**
     * A column.
     *
     * @param label what it measures
     * @param interval whether its intervals are shown where there is little room
     */
    public record Column(Label label, boolean interval) {}

    /**
     * A row.
     *
     * @param group what the row belongs to, such as a set; rows of a group stand together
     * @param item what it is about, such as a category
     * @param figures a figure for each column
     */
    public record Row(Label group, Label item, List<Figure> figures) {
        /** Copies the figures. */
        public Row {
            figures = List.copyOf(figures);
        }
    }

    /** Copies both and checks that the rows are as long as the header. */
    public FigureTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (Row row : rows) {
            if (row.figures().size() != columns.size()) {
                throw new IllegalArgumentException(
                        row.item() + " has " + row.figures().size() + " figures for " + columns.size() + " columns.");
            }
        }
    }
}
