package org.tamiz.lists.canada;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.tamiz.core.names.LegalForm;

/** The Aliases element taken apart. */
final class SemaAliases {
    private static final Pattern LABEL = Pattern.compile(
            "^(?:Belarus+ian|Russian|Ukrainian|Persian|Farsi|Arabic|Burmese|Spanish|French|English|Also known"
                    + " as|a\\.?k\\.?a\\.?)\\s*:\\s*",
            Pattern.CASE_INSENSITIVE);

    private SemaAliases() {}

    /** The aliases in a text. In names of organizations a slash may belong to the name. */
    static List<String> of(String text, boolean person) {
        List<String> aliases = new ArrayList<>();
        for (String group : text.split(person ? "[;/]" : ";|/\\s+|\\s+/", -1)) {
            for (String piece : group.split(",", -1)) {
                String alias = LABEL.matcher(piece.strip()).replaceFirst("").strip();
                if (alias.isEmpty()) {
                    continue;
                }
                int last = aliases.size() - 1;
                if (last >= 0 && (person ? isSuffix(alias) : isLegalForm(alias))) {
                    aliases.set(last, aliases.get(last) + ", " + alias);
                } else {
                    aliases.add(alias);
                }
            }
        }
        return aliases;
    }

    private static boolean isSuffix(String piece) {
        return piece.matches("(?i)jr\\.?|sr\\.?|I{2,3}|IV");
    }

    private static boolean isLegalForm(String piece) {
        String letters = piece.replaceAll("[^\\p{L}]", "").toUpperCase(Locale.ROOT);
        return !letters.isEmpty() && LegalForm.of(letters).isPresent();
    }
}
