package org.tamiz.server.desk;

import org.jspecify.annotations.Nullable;

/** Addresses that requests name to go back to. */
final class LocalAddress {
    private LocalAddress() {}

    /** The address if it is a path of this server, else its first page: nobody is sent elsewhere by a link that looks like ours. */
    static String of(@Nullable String address) {
        boolean local = address != null
                && address.startsWith("/")
                && !address.startsWith("//")
                && address.chars().allMatch(c -> c > ' ' && c < 127 && c != '\\');
        return local && address != null ? address : "/";
    }
}
