package org.tamiz.cli.command;

import java.util.Locale;
import org.tamiz.reports.Heading;

/** Figures of other programs that can be shown beside Tamiz's own. None of them decides anything. */
enum Reference {
    /** The score of OFAC's public Sanctions List Search. */
    OFAC;

    /** The option by which a user asks for one. */
    static Option<Reference> option() {
        return Option.of(
                "--reference",
                "FIGURE",
                "ofac: show beside each score what OFAC's own search tool would give, 0 to 100, within about 5. For reference"
                        + " only; it decides nothing.",
                Reference.class,
                Reference::parse);
    }

    /** The heading of a report that shows the reference, if the user asks for one. */
    static Heading shown(Option<Reference> option, Heading heading) {
        return option.value() == null ? heading : heading.withOfacReference();
    }

    private static Reference parse(String text) {
        if (text.toUpperCase(Locale.ROOT).equals(OFAC.name())) {
            return OFAC;
        }
        throw new IllegalArgumentException("There is no reference \"" + text + "\"; use ofac.");
    }
}
