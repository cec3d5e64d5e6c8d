package org.tamiz.reports;

import org.tamiz.core.screening.Screening;

/** Takes screenings in the order of the records and writes them. Not thread-safe. */
public interface Report {
    /**
     * Writes what was found for a record.
     *
     * @throws org.tamiz.core.model.TamizException if it cannot be written
     */
    void add(Screening screening);

    /**
     * Writes what is left to say once every record has been screened. Called once, last.
     *
     * @throws org.tamiz.core.model.TamizException if it cannot be written
     */
    void finish(Totals totals);
}
