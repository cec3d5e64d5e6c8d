package org.tamiz.lists.fincen;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.core.model.NameQuality;
import org.tamiz.lists.PartyDraft;

/** Names as the measures' transcriptions write them. */
final class MeasureNames {
    private static final Pattern ASTERISKS = Pattern.compile("\\s*\\*+\\s*$");
    private static final Pattern RENAMED = Pattern.compile("\\s*;\\s*renamed\\s+(.+)$");
    private static final Pattern INCLUDES = Pattern.compile("\\s*\\(Includes ([^)]+)\\)\\s*$");
    private static final Pattern SHORT_FORM = Pattern.compile("^(.{3,}?)\\s*\\(([^()]+)\\)\\s*$");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{2,4}");

    private MeasureNames() {}

    /** Adds a name and what its additions say. */
    static void add(PartyDraft draft, String written) {
        String name = ASTERISKS.matcher(written.strip()).replaceAll("");
        String renamed = null;
        Matcher matcher = RENAMED.matcher(name);
        if (matcher.find()) {
            renamed = matcher.group(1);
            name = name.substring(0, matcher.start());
        }
        String included = null;
        matcher = INCLUDES.matcher(name);
        if (matcher.find()) {
            included = matcher.group(1);
            name = name.substring(0, matcher.start());
        }
        matcher = SHORT_FORM.matcher(name);
        if (matcher.matches()) {
            draft.name(matcher.group(1), NameQuality.PRIMARY);
            alias(draft, matcher.group(2), matcher.group(2).strip().indexOf(' ') < 0);
        } else {
            draft.name(name, NameQuality.PRIMARY);
        }
        alias(draft, renamed == null ? "" : renamed, false);
        alias(draft, included == null ? "" : included, false);
    }

    /** Adds aliases separated by semicolons. */
    static void addAliases(PartyDraft draft, String field) {
        for (String alias : field.split(";", -1)) {
            alias(draft, alias, false);
        }
    }

    private static void alias(PartyDraft draft, String text, boolean weak) {
        String name = ASTERISKS.matcher(text.strip()).replaceAll("");
        boolean acronym = ACRONYM.matcher(name).matches();
        draft.name(name, weak || acronym ? NameQuality.WEAK_ALIAS : NameQuality.STRONG_ALIAS);
    }
}
