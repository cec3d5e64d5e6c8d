package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.documents.Mention;
import org.tamiz.documents.statements.VerbCues.Found;
import org.tamiz.documents.statements.VerbCues.Strength;

/**
 * Reads claims of designation, passage by passage. A passage makes one if it has a verb for the act together with a program
 * or list, or a verb that stands for the act alone together with a date, and speaks of somebody. Not thread-safe: "so was"
 * and "also designated" take over what the claim before said.
 */
final class DesignationReader {
    private static final int NEAR_COPULA = 60;
    private static final int NEAR = 160;
    /** A subject may be left unsaid where the verb comes so early: "Fue designado", "The listing took effect". */
    private static final int UNSAID = 20;
    /** "ya lo era", "so was", "had been one": as what the claim before says. */
    private static final Pattern SAME = Pattern.compile(
            "\\b(?:ya )?lo (?:era|eran|es|son|fue|fueron)\\b|\\b(?:so|as) (?:was|were|is|are|has|had)\\b|\\b(?:has|have|had) (?:already )?been one\\b|\\b(?:was|were|is) (?:already )?one\\b|\\btambien (?:lo )?(?:es|era|fue|eran|son|fueron)\\b|\\bfollowed (?:suit|in|on)\\b|\\b(?:obtained|received|got|recibio|obtuvo) the same (?:status|designation|label)\\b");

    private static final Pattern TOO =
            Pattern.compile("\\b(?:also|too|likewise|as well|tambien|asimismo|igualmente)\\b");
    private static final Pattern AGENT = Pattern.compile(
            "\\b(?:by|por) (?:(?:the|el|la|los|las) )?([a-z.,' ]{2,60}?)(?= (?:in|on|as|since|under|for|en|el|como|desde|bajo|a partir|este|last|y|and)\\b|[,;:()\"]|\\.? ?$|\\d)");
    private static final Pattern UNLISTED = Pattern.compile(
            "(?:^|[\\s\"'(\u201C\u00AB])((?:(?:the|The|el|El|la|La|los|Los|las|Las) )?(?:\\p{Lu}[\\p{L}\\p{M}\\d&.'-]*)(?: (?:(?:de|del|la|los|las|of|the|y|and|for|el) )*\\p{Lu}[\\p{L}\\p{M}\\d&.'-]*){0,6})");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?:in|on|the|a|an|since|by|as|at|el|la|los|las|en|desde|un|una|according|segun|estados unidos|united states|us|u\\.s\\.|washington|state department|department|treasury(?: department)?|ofac|fincen|congress|president.*|trump|biden|rubio|marco rubio|donald trump|state|white house|casa blanca|tesoro|departamento.*|secretar.*|gobierno.*|mexico|monday|tuesday|wednesday|thursday|friday|saturday|sunday|it|he|she|they|this|these|both|that|its|their|someone|"
                    + "january|february|march|april|may|june|july|august|september|october|november|december|so|also|one|two|no|yes|reports?|section|executive order|foreign|terrorist.*|specially.*|list.*|sdn.*|i|we|if|when|while|after|before|orden.*|ley.*|act|kingpin.*|drug.*|global.*)(?: .*)?");

    private final Subjects subjects;
    private final @Nullable LocalDate written;
    private Program before = Program.UNSTATED;

    DesignationReader(Subjects subjects, @Nullable LocalDate written) {
        this.subjects = subjects;
        this.written = written;
    }

    /**
     * What a passage claims.
     *
     * @param claim the claim
     * @param mode how it is put
     */
    record Read(Claim.Designation claim, Mode mode) {}

    /** The claim of a passage; empty if it makes none. */
    Optional<Read> read(Passage passage, String original) {
        if (passage.question()) {
            return Optional.empty();
        }
        String folded = passage.folded();
        List<ProgramCues.Found> programs = ProgramCues.in(folded);
        List<TextDates.Found> dates = TextDates.in(folded, written);
        if (programs.isEmpty() && dates.isEmpty()) {
            return Optional.empty();
        }
        List<Found> verbs = VerbCues.in(masked(folded, programs));
        Matcher same = SAME.matcher(folded);
        if (before != Program.UNSTATED && same.find() && !dates.isEmpty() && programs.isEmpty()) {
            return withSubject(passage, original, folded, same.start(), same.end(), false, before, dates, Mode.DONE);
        }
        Optional<ProgramCues.Found> program =
                programs.stream().min(Comparator.comparing(found -> rank(found.program())));
        Found anchor = anchor(verbs, program.orElse(null), !dates.isEmpty());
        if (anchor == null) {
            return Optional.empty();
        }
        Program as = program.map(ProgramCues.Found::program).orElse(Program.UNSTATED);
        if (as == Program.UNSTATED && TOO.matcher(folded).find()) {
            as = before;
        }
        if (as == Program.UNSTATED && folded.contains("fincen")) {
            as = Program.FINCEN;
        } else if (as == Program.UNSTATED && folded.contains("ofac")) {
            as = Program.SDN;
        }
        if (as == Program.UNSTATED && dates.isEmpty()) {
            return Optional.empty();
        }
        if (as == Program.TERRORIST && anchor.strength() == Strength.COPULA && dates.isEmpty()) {
            return Optional.empty();
        }
        Mode mode = VerbCues.mode(folded, anchor);
        boolean active = anchor.active()
                || (!anchor.noun()
                        && !VerbCues.passive(folded, anchor)
                        && anchor.strength() != Strength.COPULA
                        && followedByMention(passage, anchor.end()));
        int from = anchor.start();
        if (program.isPresent() && program.get().start() < from) {
            from = anchor.noun() ? from : program.get().start();
        }
        return withSubject(passage, original, folded, from, anchor.end(), active || anchor.noun(), as, dates, mode);
    }

    private Optional<Read> withSubject(
            Passage passage,
            String original,
            String folded,
            int verbStart,
            int verbEnd,
            boolean after,
            Program as,
            List<TextDates.Found> dates,
            Mode mode) {
        List<Mention> named = List.of();
        String unlisted = null;
        boolean unnamed = false;
        if (after) {
            named = subjects.named(passage, verbEnd, folded.length());
        }
        if (named.isEmpty()) {
            named = subjects.named(passage, 0, verbStart);
        }
        boolean someNamedBefore = passage.mentions().stream().anyMatch(one -> one.end() - passage.start() <= verbStart);
        if (named.isEmpty() && !someNamedBefore) {
            named = subjects.referredTo(passage, verbStart, false);
        }
        if (named.isEmpty() && !someNamedBefore) {
            unlisted = unlisted(passage, original, verbStart);
            Mention known = unlisted == null ? null : subjects.ofText(unlisted);
            if (known != null) {
                named = List.of(known);
                unlisted = null;
            }
        }
        if (named.isEmpty() && unlisted == null && !someNamedBefore) {
            named = subjects.named(passage, verbStart, folded.length());
        }
        if (named.isEmpty()
                && unlisted == null
                && !someNamedBefore
                && (!dates.isEmpty() || as != Program.UNSTATED)
                && verbStart <= UNSAID) {
            named = subjects.referredTo(passage, verbStart, true);
            unnamed = !dates.isEmpty() && as != Program.UNSTATED;
        }
        if (named.isEmpty() && unlisted == null && !unnamed) {
            return Optional.empty();
        }
        TextDates.Found date = nearest(dates, verbEnd);
        String by = agent(folded, passage, after ? verbStart : -1);
        if (mode == Mode.DONE) {
            before = as == Program.UNSTATED ? before : as;
        }
        return Optional.of(
                new Read(new Claim.Designation(named, unlisted, as, by, date == null ? null : date.when()), mode));
    }

    /** Programs that say more come first. */
    private static int rank(Program program) {
        return switch (program) {
            case UNSTATED -> 2;
            case TERRORIST -> 1;
            default -> 0;
        };
    }

    private static @Nullable Found anchor(List<Found> verbs, ProgramCues.@Nullable Found program, boolean dated) {
        Found best = null;
        if (program == null) {
            for (Found verb : verbs) {
                boolean alone = verb.strength() == Strength.STRONG && dated;
                best = best == null && alone ? verb : best;
            }
            return best != null && best.noun() && verbs.stream().noneMatch(verb -> !verb.noun()) ? null : best;
        }
        for (Found verb : verbs) {
            int gap = verb.end() <= program.start() ? program.start() - verb.end() : verb.start() - program.end();
            int most = verb.strength() == Strength.COPULA ? NEAR_COPULA : NEAR;
            boolean enough = program.program() != Program.UNSTATED || verb.strength() != Strength.COPULA || dated;
            if (gap >= 0 && gap <= most && enough && (best == null || better(verb, best, program))) {
                best = verb;
            }
        }
        return best;
    }

    private static boolean better(Found verb, Found than, ProgramCues.Found program) {
        boolean verbBefore = verb.end() <= program.start();
        boolean thanBefore = than.end() <= program.start();
        if (verb.strength() != than.strength()
                && (verb.strength() == Strength.COPULA || than.strength() == Strength.COPULA)
                && verbBefore == thanBefore) {
            return than.strength() == Strength.COPULA;
        }
        return verbBefore != thanBefore ? verbBefore : verbBefore && verb.start() > than.start();
    }

    private static String masked(String folded, List<ProgramCues.Found> programs) {
        char[] chars = folded.toCharArray();
        for (ProgramCues.Found found : programs) {
            for (int i = found.start(); i < found.end(); i++) {
                chars[i] = chars[i] == ' ' ? ' ' : '_';
            }
        }
        return new String(chars);
    }

    private static boolean followedByMention(Passage passage, int end) {
        return passage.mentions().stream().anyMatch(one -> {
            int gap = one.start() - passage.start() - end;
            return gap >= 0 && gap <= 30;
        });
    }

    private static TextDates.@Nullable Found nearest(List<TextDates.Found> dates, int verbEnd) {
        TextDates.Found best = null;
        for (TextDates.Found date : dates) {
            if (best == null || (best.start() < verbEnd && date.start() >= verbEnd)) {
                best = date;
            }
        }
        return best;
    }

    /** Who designates, as the text says it: "by OFAC", or what stands before an active verb. */
    private static @Nullable String agent(String folded, Passage passage, int verbStart) {
        Matcher m = AGENT.matcher(folded);
        while (m.find()) {
            int at = m.start(1) + passage.start();
            String words = m.group(1).strip();
            if (passage.mentions().stream().noneMatch(one -> one.start() <= at + 1 && at < one.end())
                    && Authorities.known(words)) {
                return words;
            }
        }
        return verbStart < 0 ? null : Authorities.in(folded.substring(Math.max(0, verbStart - 60), verbStart));
    }

    /** A name before the verb that is no mention: somebody who is on none of the lists searched. */
    private static @Nullable String unlisted(Passage passage, String original, int verbStart) {
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
