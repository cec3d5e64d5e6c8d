package org.tamiz.lists.consequences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.tamiz.core.model.Consequence;
import org.tamiz.core.model.Designation;

/** Says what designations mean for whoever deals with the party. Immutable. */
public final class Consequences {
    /** The code of the consequence that stands for a program Tamiz does not know. */
    public static final String UNKNOWN_PROGRAM = "unknown-program";

    private static final String RESOURCE = "consequences.txt";

    private final List<Rule> rules;

    private Consequences(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /**
     * The consequences that Tamiz carries with it. Each call reads them anew; keep the answer.
     *
     * @throws org.tamiz.core.model.TamizException if the file breaks its format, which only a faulty build can cause
     */
    public static Consequences load() {
        try (InputStream in = Consequences.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + RESOURCE + " is missing; rebuild Tamiz.");
            }
            return read(in.readAllBytes(), RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("The resource " + RESOURCE + " cannot be read", e);
        }
    }

    /**
     * Consequences from a file in the format of the package documentation.
     *
     * @param content the file's bytes
     * @param file the file's name as the user knows it, for errors
     * @throws org.tamiz.core.model.TamizException if the file is not in the format; the message names the line and says
     *     what to write
     */
    public static Consequences read(byte[] content, String file) {
        return new Consequences(RuleReader.read(content, file));
    }

    /**
     * What a designation means, in the file's order. A designation that is in force from a later day means this from
     * that day on; {@link Designation#inForceOn} tells.
     *
     * @param designation any designation
     * @return at least one consequence if the file has a block for unknown programs, as the one Tamiz carries does: a
     *     program that it does not know gives one with the code {@value #UNKNOWN_PROGRAM} that names the program
     */
    public List<Consequence> of(Designation designation) {
        List<Consequence> known = rules.stream()
                .filter(rule -> !rule.fallback() && rule.appliesTo(designation))
                .map(rule -> rule.consequenceOf(designation))
                .toList();
        if (!known.isEmpty()) {
            return known;
        }
        return rules.stream()
                .filter(rule -> rule.fallback() && rule.appliesTo(designation))
                .map(rule -> rule.consequenceOf(designation))
                .toList();
    }
}
