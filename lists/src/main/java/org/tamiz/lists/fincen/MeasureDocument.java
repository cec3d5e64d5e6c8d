package org.tamiz.lists.fincen;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A document of FinCEN as far as its address tells.
 *
 * @param address where it is
 * @param stage what it is
 * @param published the day it was published; null if the address does not say
 */
record MeasureDocument(
        String address, Stage stage, @Nullable LocalDate published) {
    private static final Pattern DATE =
            Pattern.compile("(?:/documents/|/FR-|/federal_register_notices/)(\\d{4})[/-](\\d{2})[/-](\\d{2})");
    private static final Pattern FINDING_OR_PROPOSAL =
            Pattern.compile("proposal-of|nprm|prm\\.pdf|nprv|finding|_nof|/notice_");
    private static final Pattern FINAL = Pattern.compile("imposition-of|final_?rule|final%20\\d{4}|_fr_\\d{8}");

    /** What a document does to a measure. */
    enum Stage {
        /** A finding, or a proposed rule: not law yet. */
        PROPOSES,
        /** A final rule or order. */
        IMPOSES,
        /** A withdrawal. */
        WITHDRAWS,
        /** The address does not tell. */
        NOT_TOLD
    }

    static MeasureDocument at(String address) {
        return new MeasureDocument(address, stage(address.toLowerCase(Locale.ROOT)), date(address));
    }

    private static Stage stage(String address) {
        if (address.contains("withdraw")) {
            return Stage.WITHDRAWS;
        }
        if (FINDING_OR_PROPOSAL.matcher(address).find()) {
            return Stage.PROPOSES;
        }
        return FINAL.matcher(address).find() ? Stage.IMPOSES : Stage.NOT_TOLD;
    }

    private static @Nullable LocalDate date(String address) {
        Matcher matcher = DATE.matcher(address);
        try {
            return matcher.find()
                    ? LocalDate.of(
                            Integer.parseInt(matcher.group(1)),
                            Integer.parseInt(matcher.group(2)),
                            Integer.parseInt(matcher.group(3)))
                    : null;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
