package org.tamiz.cli.command;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.text.TextBlock;
import org.tamiz.reports.AtomicFile;
import org.tamiz.reports.Totals;

/**
 * How far the screening of a file has come.
 *
 * @param basis what its output depends on
 * @param records how many customers of the file are done, readable or not
 * @param told how many problems with them were told
 * @param written the output that belongs to them
 * @param totals the numbers so far
 */
record Checkpoint(Basis basis, long records, long told, AtomicFile.Beginning written, Totals totals) {
    /** Checks what holds of any screening. */
    Checkpoint {
        check(records == totals.records() + totals.unreadable(), "records is not screened and unreadable together");
        check(totals.inPart() <= totals.records(), "in-part is above screened");
        check(totals.withHits() <= totals.records(), "with-hits is above screened");
        check(totals.withHits() <= totals.hits(), "with-hits is above all hits");
        check(totals.withHits() > 0 || totals.hits() == 0, "there are hits, and with-hits is 0");
    }

    /** Before the first customer. */
    static Checkpoint start(Basis basis) {
        return new Checkpoint(basis, 0, 0, AtomicFile.Beginning.NONE, new Totals.Count().totals());
    }

    /**
     * Reads what {@link #text} writes.
     *
     * @param file what the user can find it by, for messages
     * @throws TamizException MALFORMED if it is anything else
     */
    static Checkpoint parse(byte[] content, String file) {
        try {
            Map<String, String> values = new HashMap<>();
            for (TextBlock block : TextBlock.split(content, file)) {
                block.entries().forEach(entry -> values.put(entry.key(), entry.value()));
            }
            Map<Basis.Part, String> parts = new EnumMap<>(Basis.Part.class);
            for (Basis.Part part : Basis.Part.values()) {
                parts.put(part, value(values, key(part)));
            }
            Map<Band, Long> byBand = new EnumMap<>(Band.class);
            for (Band band : Band.values()) {
                byBand.put(band, number(values, key(band)));
            }
            Totals totals = new Totals(
                    number(values, "screened"),
                    number(values, "unreadable"),
                    number(values, "in-part"),
                    number(values, "with-hits"),
                    byBand,
                    number(values, "set-aside"));
            return new Checkpoint(
                    new Basis(parts),
                    number(values, "records"),
                    number(values, "told"),
                    new AtomicFile.Beginning(number(values, "bytes"), number(values, "checksum")),
                    totals);
        } catch (IllegalArgumentException | TamizException e) {
            throw TamizException.in(
                    Code.MALFORMED,
                    file,
                    "is no checkpoint of this version, or is damaged (" + e.getMessage()
                            + "). Begin anew without --resume.",
                    e);
        }
    }

    /** The checkpoint as text, one {@code key: value} a line. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (Basis.Part part : Basis.Part.values()) {
            line(text, key(part), String.valueOf(basis.parts().get(part)));
        }
        line(text, "records", records);
        line(text, "told", told);
        line(text, "bytes", written.bytes());
        line(text, "checksum", written.checksum());
        line(text, "screened", totals.records());
        line(text, "unreadable", totals.unreadable());
        line(text, "in-part", totals.inPart());
        line(text, "with-hits", totals.withHits());
        for (Band band : List.of(Band.values())) {
            line(text, key(band), totals.hits(band));
        }
        line(text, "set-aside", totals.setAside());
        return text.toString();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    private static void line(StringBuilder text, String key, Object value) {
        text.append(key).append(": ").append(value).append('\n');
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String value(Map<String, String> values, String key) {
        String value = values.get(key);
        if (value == null) {
            throw new IllegalArgumentException("there is no " + key);
        }
        return value;
    }

    private static long number(Map<String, String> values, String key) {
        long number = Long.parseLong(value(values, key));
        if (number < 0) {
            throw new IllegalArgumentException(key + " is below 0");
        }
        return number;
    }
}
