package org.tamiz.server.access;

import org.jspecify.annotations.Nullable;

/** Addresses that requests name to go on to. */
public final class LocalAddress {
    /** Longer ones are none that Tamiz makes. */
    private static final int LONGEST = 2000;

    private LocalAddress() {}

    /** The address if it is a path of this server, else its first page: nobody is led elsewhere by a link that looks like ours. */
    public static String of(@Nullable String address) {
        boolean local = address != null
                && address.length() <= LONGEST
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return local && address != null ? address : "/";
    }
}
