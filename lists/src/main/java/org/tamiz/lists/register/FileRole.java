package org.tamiz.lists.register;

import java.util.Locale;

/** What a file of a publication is. The order is that in which the files' bytes make up the publication's SHA-256. */
public enum FileRole {
    /** The file that holds the entries. */
    MAIN,
    /** OFAC's aliases. */
    ALT,
    /** OFAC's addresses. */
    ADD,
    /** OFAC's overflow of remarks. */
    COMMENTS;

    /** The role in lower case, as options and manifests write it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
