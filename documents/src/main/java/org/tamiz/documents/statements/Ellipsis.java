package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.statements.Passage.Placed;

/**
 * Divides a passage where a second claim leaves out what the first says: "designated X in February 2025 and Y in May 2025",
 * "named a kingpin in 2009 and a terrorist organization in 2025", "sanctioned in 2015 and again in 2021". What is left of the
 * second are a party or a program, a date, and small words.
 */
final class Ellipsis {
    private static final Pattern JOINT =
            Pattern.compile("(?:[,;]| \u2014)? (?:and|y|e|but|pero|while|mientras que) |[,;] ");
    private static final Pattern AGAIN =
            Pattern.compile("^(?:then |luego |despues )?(?:again|once more|de nuevo|nuevamente|otra vez)\\b");
    private static final Pattern SMALL_WORDS = Pattern.compile(
            "(?:[\\s,:()\"'_.-]|\\b(?:and|y|e|the|a|an|in|on|since|as|for|by|of|to|under|at"
                    + "|el|la|los|las|al|a|en|de|del|desde|como|por|bajo|dia|un|una|lo|se|then|later|again|also|too|only|both|itself"
                    + "|luego|despues|nuevamente|nuevo|otra|vez|tambien|solo|apenas|hasta|was|were|so|did|fue|fueron|its|his|her|su|sus"
                    + "|group|cartel|gang|bank|company|grupo|banda|pandilla|banco|empresa|rival|ally|followed|month|mes|early|late|mid)\\b)*+");
    private static final Pattern TAIL =
            Pattern.compile("^\\s*(?:$|[.,;:)\"\u2014]|(?:and|y|e|respectively|respectivamente)\\b)");
    private static final int MOST = 8;
    /** What leaves out the verb is short, in UTF-16 units. */
    private static final int LONGEST = 200;

    private Ellipsis() {}

    /** The passage divided: the first part has the verb, the others do without; one part if nothing is left out. */
    static List<Passage> parts(Passage passage, @Nullable LocalDate written) {
        String folded = passage.folded();
        List<TextDates.Found> dates = TextDates.in(folded, written);
        if (dates.size() < 2) {
            return List.of(passage);
        }
        List<ProgramCues.Found> programs = ProgramCues.in(folded);
        List<Passage> parts = new ArrayList<>();
        int from = 0;
        Matcher joint = JOINT.matcher(folded);
        for (int tried = 0; tried < MOST && joint.find(); tried++) {
            int start = from;
            int end = joint.start();
            boolean dated = dates.stream().anyMatch(date -> date.start() >= start && date.end() <= end);
            if (dated && leavesOut(passage, joint.end(), dates, programs)) {
                parts.add(passage.part(from, joint.start()));
                from = joint.end();
            }
        }
        parts.add(passage.part(from, folded.length()));
        return parts;
    }

    /** Whether from a place on nothing comes before the next date, and the party or program with it, but small words. */
    private static boolean leavesOut(
            Passage passage, int from, List<TextDates.Found> dates, List<ProgramCues.Found> programs) {
        String folded = passage.folded();
        TextDates.Found date =
                dates.stream().filter(one -> one.start() >= from).findFirst().orElse(null);
        if (date == null) {
            return false;
        }
        int start = -1;
        int end = -1;
        for (Placed one : passage.mentions()) {
            if (start < 0 && one.start() - passage.start() >= from) {
                start = one.start() - passage.start();
                end = one.end() - passage.start();
            }
        }
        for (ProgramCues.Found one : programs) {
            if (start < 0 && one.start() >= from && one.program() != Program.UNSTATED) {
                start = one.start();
                end = one.end();
            }
        }
        if (start < 0 && !AGAIN.matcher(folded.substring(from)).find()) {
            return false;
        }
        int to = Math.max(end, date.end());
        if (to - from > LONGEST) {
            return false;
        }
        StringBuilder words = new StringBuilder(folded.substring(from, to));
        blot(words, date.start() - from, date.end() - from);
        for (Placed one : passage.mentions()) {
            blot(words, one.start() - passage.start() - from, one.end() - passage.start() - from);
        }
        for (ProgramCues.Found one : programs) {
            blot(words, one.start() - from, one.end() - from);
        }
        boolean dateFirst = start >= date.end();
        return SMALL_WORDS.matcher(words).matches()
                && (!dateFirst || TAIL.matcher(folded.substring(to)).find());
    }

    private static void blot(StringBuilder words, int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, words.length()); i++) {
            words.setCharAt(i, '_');
        }
    }
}
