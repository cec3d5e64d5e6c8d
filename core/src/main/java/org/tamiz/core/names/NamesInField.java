package org.tamiz.core.names;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tamiz.core.model.Name;

/**
 * The names that one field holds, each of them a name of the party: "Anduvar S.A. (antes Mirasol S.A.)", "Anduvar Ltd f/k/a
 * Mirasol Ltd", "Anduvar (ex-Mirasol)".
 */
public final class NamesInField {
    /** A field with more is hardly a list of names; the rest stays with the last one, and work stays bounded. */
    static final int MOST_NAMES = 8;

    /** Say that another name follows, wherever they stand. Capitals are left out where they make a name: Alias, Aka. */
    private static final String ANYWHERE = "(?-i:alias|aka)|[afn]/k/a|[afn]\\.k\\.a\\.|fka|nka|d/b/a|d\\.b\\.a\\.|dba"
            + "|formerly known as|formerly|previously known as|also known as|now known as|doing business as|trading as"
            + "|tambi[eé]n conocid[oa] como|conocid[oa] como|anteriormente|antes denominad[oa]|antes llamad[oa]"
            + "|nombre comercial|anciennement|vormals";

    /** Say so only after a parenthesis or a comma, since they may be words of a name. */
    private static final String BESIDE = "alias|aka|ex-|ex|antes|previously|now|vorm\\.|früher";

    private static final String GAP = "(?:[\\s:]+|(?<=-))";

    private static final Pattern IN_PARENTHESES =
            pattern("\\(\\s*(?:" + ANYWHERE + "|" + BESIDE + ")" + GAP + "([^()]+)\\)");

    private static final Pattern BETWEEN =
            pattern("(?:\\s|[,;]\\s*)(?:" + ANYWHERE + ")" + GAP + "|[,;]\\s*(?:" + BESIDE + ")" + GAP);

    private NamesInField() {}

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The names that some fields hold, in order. */
    public static List<Name> of(List<Name> fields) {
        List<Name> names = new ArrayList<>(fields.size());
        fields.forEach(field -> names.addAll(of(field)));
        return names;
    }

    /** The names in the order they stand in; the name itself if it holds but one, or if its parts are stated. */
    public static List<Name> of(Name field) {
        String text = field.text();
        if (!field.parts().isEmpty() || text.length() > Normalizer.MAX_LENGTH) {
            return List.of(field);
        }
        StringBuilder others = new StringBuilder();
        String outside = IN_PARENTHESES.matcher(text).replaceAll(found -> {
            others.append(" a/k/a ").append(found.group(1));
            return " ";
        });
        List<String> texts = divided(outside + others);
        if (texts.size() < 2) {
            return List.of(field);
        }
        return texts.stream().map(name -> Name.of(name, field.quality())).toList();
    }

    /** The names between the marks; what holds no letter and no digit is none. */
    private static List<String> divided(String text) {
        List<String> names = new ArrayList<>();
        Matcher mark = BETWEEN.matcher(text);
        int start = 0;
        while (names.size() < MOST_NAMES - 1 && mark.find()) {
            add(text.substring(start, mark.start()), names);
            start = mark.end();
        }
        add(text.substring(start), names);
        return names;
    }

    private static void add(String text, List<String> names) {
        if (!Normalizer.words(text).isEmpty()) {
            names.add(text.strip());
        }
    }
}
