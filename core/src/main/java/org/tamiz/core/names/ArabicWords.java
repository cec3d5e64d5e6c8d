package org.tamiz.core.names;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Arabic runs the article, and often the "servant of" of names such as Abd al-Rahman, together with the word that follows.
 * Latin letters mostly keep them apart; so are they here.
 */
final class ArabicWords {
    private static final String ARTICLE = "ال";
    private static final String SERVANT = "عبد";
    private static final int LEAST_REST = 2;

    /** Abdul, Abdel, Abdur and the like run together with the name of God that follows; its first letter may be doubled. */
    private static final Pattern SERVANT_OF =
            Pattern.compile("ABD(?:[AEOU]U?L(.{4,})|(?:[AEOU]U?)(([^AEIOU])\\3.{3,}))");

    private ArabicWords() {}

    /** The text with Abdullah, which is one name, in one word of the same length: a joiner takes the place of the space. */
    static String joined(String text) {
        return text.indexOf('ع') < 0 ? text : text.replace("عبد الله", "عبد\u200Dالله");
    }

    /** A normalised word in Latin letters, divided after "abd" as in the Arabic. */
    static List<String> divided(String letters) {
        if (!letters.startsWith("ABD") || !NameVariants.of(letters).isEmpty()) {
            return List.of(letters);
        }
        Matcher matcher = SERVANT_OF.matcher(letters);
        if (!matcher.matches()) {
            return List.of(letters);
        }
        return List.of(
                "ABD",
                matcher.group(1) != null ? matcher.group(1) : matcher.group(2).substring(1));
    }

    /** The word in Latin letters, the article and "abd" divided from what follows by spaces. */
    static String divided(String written, UnaryOperator<String> toLatin) {
        if (written.equals("عبدالله") || written.equals("عبد\u200Dالله")) {
            return "ABDULLAH";
        }
        if (written.equals("الله")) {
            return "ALLAH";
        }
        if (written.startsWith(SERVANT) && written.length() >= SERVANT.length() + LEAST_REST) {
            return "ABD " + divided(written.substring(SERVANT.length()), toLatin);
        }
        if (written.startsWith(ARTICLE) && written.length() >= ARTICLE.length() + LEAST_REST) {
            return "AL " + toLatin.apply(written.substring(ARTICLE.length()));
        }
        return toLatin.apply(written);
    }
}
