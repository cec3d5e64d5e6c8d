package org.tamiz.reports;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How what was found is written. */
public enum Format {
    /** Readable lines for people. */
    TABLE,
    /** One row per hit. */
    CSV,
    /** One JSON object per record and line. */
    JSONL,
    /** One self-contained page. */
    HTML;

    /**
     * The format that a user names.
     *
     * @throws IllegalArgumentException if there is none of that name; the message lists them
     */
    public static Format parse(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "table", "text" -> TABLE;
            case "csv" -> CSV;
            case "jsonl", "ndjson", "json" -> JSONL;
            case "html" -> HTML;
            default ->
                throw new IllegalArgumentException(
                        "There is no format \"" + name + "\"; use table, csv, jsonl or html.");
        };
    }

    /** Whether one run can write the beginning and another the rest: each record's part stands for itself. */
    public boolean continuable() {
        return this == CSV || this == JSONL;
    }

    /** The format that a file's name stands for by its extension, or null if it stands for none. */
    public static @Nullable Format ofFileName(String file) {
        String name = file.toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return switch (dot < 0 ? "" : name.substring(dot + 1)) {
            case "txt" -> TABLE;
            case "csv" -> CSV;
            case "jsonl", "ndjson", "json" -> JSONL;
            case "html", "htm" -> HTML;
            default -> null;
        };
    }
}
