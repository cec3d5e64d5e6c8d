package org.tamiz.server.yente;

import java.time.LocalDate;

/** Dates as the published API writes times: ISO 8601 to the second, without a zone. Publications know no time of day. */
final class Times {
    private Times() {}

    /** The beginning of a day. */
    static String of(LocalDate day) {
        return day + "T00:00:00";
    }
}
