package org.tamiz.cli.command;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.core.screening.Engine;
import org.tamiz.lists.register.Build;
import org.tamiz.reports.Degradation;
import org.tamiz.reports.Format;
import org.tamiz.reports.Heading;
import org.tamiz.reports.SafeText;

/**
 * All that the output of a screening depends on. Two runs on one basis write the same bytes, so the second can continue what
 * the first left.
 *
 * @param parts what each part of it is, in one line; all are there
 */
record Basis(Map<Part, String> parts) {
    private static final String NONE = "none";

    /** Of all that decides what is written: the engine, the lists and the reports. */
    private static final String BUILD = Build.of(Engine.class, Build.class, Basis.class);

    /** What it consists of. */
    enum Part {
        /** The customer file by its bytes. */
        CUSTOMER_FILE("the customer file"),
        /** Which Tamiz, by version and build. */
        ENGINE("the engine"),
        /** What counts as a hit. */
        POLICY("the policy (--threshold, --lists, --include-proposed)"),
        /** The day on which lists are looked at. */
        AS_OF("the day of the lists (--as-of)"),
        /** The publications searched. */
        LISTS("the publications searched"),
        /** How hits are written. */
        FORMAT("the format"),
        /** In which language. */
        LANGUAGE("the language (--lang)"),
        /** Why the answer is degraded. */
        DEGRADED_BY("what degrades the answer"),
        /** How the file is read and what is shown besides. */
        OPTIONS("the options");

        private final String english;

        Part(String english) {
            this.english = english;
        }
    }

    /** Copies the map. */
    Basis {
        parts = Map.copyOf(parts);
    }

    /**
     * The basis of a screening.
     *
     * @param customers the customer file
     * @param options how it is read, as the user says
     * @throws TamizException UNREADABLE if the customer file cannot be read
     */
    static Basis of(Heading heading, Format format, CustomerFileState customers, String options) {
        Map<Part, String> parts = new EnumMap<>(Part.class);
        parts.put(Part.CUSTOMER_FILE, "SHA-256 " + customers.sha256());
        parts.put(Part.ENGINE, heading.engine() + ", build " + BUILD);
        parts.put(Part.POLICY, "SHA-256 " + heading.policy().hash());
        parts.put(Part.AS_OF, heading.asOf().toString());
        parts.put(
                Part.LISTS,
                heading.publications().stream()
                        .map(publication ->
                                publication.list() + " " + publication.published() + " " + publication.sha256())
                        .collect(Collectors.joining(", ")));
        parts.put(
                Part.DEGRADED_BY,
                heading.degradations().stream().map(Degradation::text).collect(Collectors.joining(" ")));
        parts.put(Part.FORMAT, format.name());
        parts.put(Part.LANGUAGE, heading.language().tag());
        parts.put(Part.OPTIONS, options + (heading.ofacReference() ? " --reference ofac" : ""));
        // One line each, and never empty: so they are stored.
        parts.replaceAll((part, text) -> text.isBlank() ? NONE : SafeText.forTerminal(text.strip()));
        return new Basis(parts);
    }

    /**
     * Checks that a run on this basis can continue what one on another left.
     *
     * @param earlier the other
     * @param output what the user calls the output
     * @throws TamizException USAGE if they differ, with what differs
     */
    void checkContinues(Basis earlier, String output) {
        for (Part part : Part.values()) {
            String was = earlier.text(part);
            if (!text(part).equals(was)) {
                throw TamizException.of(
                        Code.USAGE,
                        "--resume: " + output + " cannot be continued, because " + part.english
                                + " is not what the earlier run had: it was \"" + was + "\" and is \"" + text(part)
                                + "\". Bring it back as it was, or begin anew without --resume.");
            }
        }
    }

    private String text(Part part) {
        return parts.getOrDefault(part, NONE);
    }
}
