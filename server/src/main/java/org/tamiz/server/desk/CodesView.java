package org.tamiz.server.desk;

import java.util.List;

/**
 * The page that takes a CURP or RFC apart.
 *
 * @param code the code as written
 * @param name the name as written
 * @param fault what is wrong with the code, in a sentence; empty if nothing is, or none was written
 * @param parts its parts, in order; empty if it cannot be read
 * @param verdicts what there is to say of the whole, in order
 */
public record CodesView(String code, String name, String fault, List<Part> parts, List<Verdict> verdicts) {
    /**
     * A part of a code.
     *
     * @param text its characters
     * @param label what it is
     * @param meaning what it says
     */
    public record Part(String text, String label, String meaning) {}

    /**
     * Something to say.
     *
     * @param mood a class of the style sheet: calm, doubt or alarm
     * @param text what
     */
    public record Verdict(String mood, String text) {}

    /** Copies the lists. */
    public CodesView {
        parts = List.copyOf(parts);
        verdicts = List.copyOf(verdicts);
    }
}
