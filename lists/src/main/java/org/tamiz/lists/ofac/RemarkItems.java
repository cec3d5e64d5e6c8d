package org.tamiz.lists.ofac;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Divides a remark into its statements. They are joined by {@code "; "} and the last one ends with a period; a quoted
 * alias may itself hold {@code "; "} and apostrophes, so it ends at an apostrophe before the next {@code "; "}.
 */
final class RemarkItems {
    private static final Pattern OPEN_ALIAS = Pattern.compile("^(?:alt\\. )?[afn]\\.k\\.a\\. '.*");
    private static final Pattern CLOSED_ALIAS =
            Pattern.compile("^(?:alt\\. )?[afn]\\.k\\.a\\. '.+'(?: \\(.*\\))?\\.?$");

    /** In some entries the space is missing before "arrested". */
    private static final Pattern SEPARATOR = Pattern.compile(";(?: |$|(?=arrested ))");

    private RemarkItems() {}

    /** The statements in order, the last one without its period. */
    static List<String> of(String remark) {
        List<String> items = new ArrayList<>();
        String[] pieces = SEPARATOR.split(remark.strip(), -1);
        for (int i = 0; i < pieces.length; i++) {
            String item = pieces[i];
            if (item.length() <= RemarksParser.MOST_CHARACTERS
                    && OPEN_ALIAS.matcher(item).matches()
                    && !CLOSED_ALIAS.matcher(item).matches()
                    && i + 1 < pieces.length
                    && pieces[i + 1].contains("'")
                    && !OPEN_ALIAS.matcher(pieces[i + 1]).matches()) {
                item = item + "; " + pieces[++i];
            }
            boolean last = i == pieces.length - 1;
            String stripped = (last && item.endsWith(".") ? item.substring(0, item.length() - 1) : item).strip();
            if (!stripped.isEmpty()) {
                items.add(stripped);
            }
        }
        return items;
    }
}
