package org.tamiz.core.index;

/** Sets of a party's names by their places, as bits of a number. Places from the last bit's on share it. */
public final class NameSet {
    /** All names. */
    public static final long ALL = -1;

    /** No name. */
    public static final long NONE = 0;

    private static final int LAST = Long.SIZE - 1;

    private NameSet() {}

    /** The set of one name, and perhaps a few others. */
    public static long of(int place) {
        return 1L << Math.min(place, LAST);
    }

    /** Whether a name is among them. */
    public static boolean contains(long names, int place) {
        return (names & of(place)) != 0;
    }
}
