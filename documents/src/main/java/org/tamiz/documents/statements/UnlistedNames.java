package org.tamiz.documents.statements;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the name of somebody who is on none of the lists searched, where a text says that they are designated. */
final class UnlistedNames {
    private static final Pattern UNLISTED = Pattern.compile(
            "(?:^|[\\s\"'(\u201C\u00AB])((?:(?:the|The|el|El|la|La|los|Los|las|Las) )?(?:\\p{Lu}[\\p{L}\\p{M}\\d&.'-]*)(?: (?:(?:de|del|la|los|las|of|the|y|and|for|el) )*\\p{Lu}[\\p{L}\\p{M}\\d&.'-]*){0,6})");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:in|on|the|a|an|since|by|as|at|el|la|los|las|en|desde|un|una|according|segun|estados unidos|united states|us|u\\.s\\.|washington|state department|department|treasury(?: department)?|ofac|fincen|congress|president.*|trump|biden|rubio|marco rubio|donald trump|state|white house|casa blanca|tesoro|departamento.*|secretar.*|gobierno.*|mexico|monday|tuesday|wednesday|thursday|friday|saturday|sunday|it|he|she|they|this|these|both|that|its|their|someone|"
                    + "january|february|march|april|may|june|july|august|september|october|november|december|so|also|one|two|no|yes|reports?|section|executive order|foreign|terrorist.*|specially.*|list.*|sdn.*|i|we|if|when|while|after|before|orden.*|ley.*|act|kingpin.*|drug.*|global.*)(?: .*)?");

    private UnlistedNames() {}

    /** A name before the verb that is no mention: somebody who is on none of the lists searched. */
    static @Nullable String before(Passage passage, String original, int verbStart) {
        int to = passage.start() + Math.max(0, verbStart);
        Matcher m = UNLISTED.matcher(original.substring(passage.start(), Math.min(to, original.length())));
        String last = null;
        while (m.find()) {
            String name = m.group(1).strip();
            String folded = FoldedText.fold(name).replaceFirst("^(?:the|el|la|los|las) ", "");
            if (!NO_NAME.matcher(folded).matches()
                    && folded.length() > 2
                    && !name.contains(". ")
                    && Authorities.in(folded) == null
                    && TextDates.monthOf(folded.toLowerCase(Locale.ROOT)) == 0) {
                last = name.contains(" ") || name.equals(name.toUpperCase(Locale.ROOT)) ? name : last;
            }
        }
        return last;
    }
}
