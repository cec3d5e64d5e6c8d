package org.tamiz.lists.ofac;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tamiz.lists.text.TextInput;

/**
 * The files of one edition of an OFAC list.
 *
 * @param main SDN.CSV or CONS_PRIM.CSV
 * @param alt the aliases, or null if not at hand
 * @param add the addresses, or null if not at hand
 * @param comments the overflow of the remarks, or null if not at hand
 */
public record OfacFiles(
        TextInput main,
        @Nullable TextInput alt,
        @Nullable TextInput add,
        @Nullable TextInput comments) {
    /** Checks that the main file is there. */
    public OfacFiles {
        Objects.requireNonNull(main, "main");
    }
}
