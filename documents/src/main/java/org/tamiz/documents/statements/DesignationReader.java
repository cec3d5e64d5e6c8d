package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
    private static final int UNSAID = 40;
    /** "ya lo era", "so was", "had been one": as what the claim before says. */
    private static final Pattern SAME = Pattern.compile(
            "\\b(?:ya )?lo (?:era|eran|es|son|fue|fueron)\\b|\\b(?:so|as) (?:was|were|is|are|has|had)\\b|\\b(?:has|have|had) (?:already )?been one\\b|\\b(?:was|were|is) (?:already )?one\\b|\\btambien (?:lo )?(?:es|era|fue|eran|son|fueron)\\b|\\bfollowed (?:suit|in|on)\\b|\\b(?:obtained|received|got|recibio|obtuvo) the same (?:status|designation|label)\\b");

    private static final Pattern TOO =
            Pattern.compile("\\b(?:also|too|likewise|as well|tambien|asimismo|igualmente)\\b");
    private static final Pattern AGENT = Pattern.compile(
            "\\b(?:by|por) (?:(?:the|el|la|los|las) )?([a-z.,' ]{2,60}?)(?= (?:in|on|as|since|under|for|en|el|como|desde|bajo|a partir|este|last|y|and)\\b|[,;:()\"]|\\.? ?$|\\d)");
    private static final Pattern AGAIN = Pattern.compile(
            "\\b(?:again|also|once more|re-?designated|further|new|nuevamente|de nuevo|otra vez|tambien|ademas)\\b");
    /** Before a verb whose subject is left unsaid nothing stands but these. */
    private static final Pattern NO_SUBJECT = Pattern.compile(
            "(?:[\\s,:()\"'_.-]|\\b(?:the|la|el|las|los|its|su|sus|this|that|these|his|her|their|y|and|but|pero|also|later|then|luego|despues|ya|was|were|had|has|have|been|fue|fueron|ha|han|sido|listing|listings|designation|designations|designacion|inclusion|inscripcion|sancion|sanciones|sanctions?|orders?|orden|ordenes|both|all|ambos|ambas|he|she|it|they|se|le|lo|first|previously|as|a|an|como|un|una|of|de|in|on|en|since|desde|under|bajo|took|entro|surtio|posteriormente|tambien)\\b)*+");
    /** As what somebody is described rather than designated, unless the act or list is named. */
    private static final Pattern NAMES_THE_ACT = Pattern.compile(
            "\\bact\\b|\\bley\\b|13581|list|design|especialmente|specially|sdn|order|orden|significant");

    private static final Pattern RESPECTIVELY = Pattern.compile("\\brespective(?:ly|mente)\\b|\\brespectivamente\\b");
    private static final Pattern ALSO_AS = Pattern.compile(
            "(?:[\\s,&/()]|\\b(?:and|y|e|as|a|an|the|also|both|well|como|un|una|la|el|asi|tambien|designation|designations|status|list)\\b)*");

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
     * @param now whether it is said to hold at present
     * @param anew whether it may be one more act after others: "again", or OFAC acts and no list is named
     * @param passage where it is made
     */
    record Read(Claim.Designation claim, Mode mode, boolean now, boolean anew, Passage passage) {
        Read with(List<Mention> subjects, Program as, @Nullable TimeInterval when, Passage where) {
            String unlisted = subjects.equals(claim.subjects()) ? claim.subjectText() : null;
            boolean again = anew || AGAIN.matcher(where.folded()).find();
            return new Read(new Claim.Designation(subjects, unlisted, as, claim.by(), when), mode, now, again, where);
        }
    }

    /** The claims of a passage; empty if it makes none. */
    List<Read> read(Passage passage, String original) {
        List<Passage> parts = Ellipsis.parts(passage, written);
        Optional<Read> whole = one(parts.get(0), original);
        if (whole.isEmpty() && parts.size() > 1) {
            parts = List.of(passage);
            whole = one(passage, original);
        }
        if (whole.isEmpty()) {
            return List.of();
        }
        List<Read> reads = new ArrayList<>();
        Read first = whole.get();
        for (Passage part : parts.subList(1, parts.size())) {
            reads.add(withoutVerb(part, first));
        }
        Program said = reads.stream()
                .map(read -> read.claim().as())
                .filter(as -> as != Program.UNSTATED)
                .findFirst()
                .orElse(Program.UNSTATED);
        if (first.claim().as() == Program.UNSTATED && said != Program.UNSTATED) {
            first = first.with(first.claim().subjects(), said, first.claim().when(), first.passage());
        }
        reads.addAll(0, respectively(first));
        reads.addAll(otherPrograms(first));
        return reads;
    }

    /** A claim that leaves out what the one before it says. */
    private Read withoutVerb(Passage part, Read first) {
        List<Mention> named =
                part.mentions().stream().map(Passage.Placed::mention).toList();
        Program as = ProgramCues.in(part.folded()).stream()
                .map(ProgramCues.Found::program)
                .filter(program -> program != Program.UNSTATED)
                .findFirst()
                .orElse(first.claim().as());
        List<TextDates.Found> dates = TextDates.in(part.folded(), written);
        TimeInterval when = dates.isEmpty() ? null : dates.get(0).when();
        return first.with(named.isEmpty() ? first.claim().subjects() : named, as, when, part);
    }

    /** "X and Y were designated in February 2025 and May 2025, respectively": a claim of each. */
    private List<Read> respectively(Read read) {
        List<Mention> named = read.claim().subjects();
        List<TextDates.Found> dates = TextDates.in(read.passage().folded(), written);
        if (named.size() < 2
                || named.size() != dates.size()
                || !RESPECTIVELY.matcher(read.passage().folded()).find()) {
            return List.of(read);
        }
        List<Read> each = new ArrayList<>();
        for (int i = 0; i < named.size(); i++) {
            each.add(read.with(
                    List.of(named.get(i)), read.claim().as(), dates.get(i).when(), read.passage()));
        }
        return each;
    }

    /** "as a foreign terrorist organization and a narcotics kingpin": a claim for each program. */
    private static List<Read> otherPrograms(Read read) {
        List<Read> others = new ArrayList<>();
        ProgramCues.Found last = null;
        boolean joined = false;
        for (ProgramCues.Found found : ProgramCues.in(read.passage().folded())) {
            boolean specific = rank(found.program()) == 0;
            joined = last != null
                    && specific
                    && ALSO_AS.matcher(read.passage().folded().substring(last.end(), found.start()))
                            .matches()
                    && (joined || last.program() == read.claim().as());
            if (joined
                    && found.program() != read.claim().as()
                    && others.stream().noneMatch(one -> one.claim().as() == found.program())) {
                others.add(read.with(
                        read.claim().subjects(), found.program(), read.claim().when(), read.passage()));
            }
            last = specific ? found : null;
        }
        return others;
    }

    private Optional<Read> one(Passage passage, String original) {
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
            boolean now = VerbCues.present(folded, new Found(same.start(), same.end(), Strength.COPULA, false, false));
            return withSubject(
                    passage, original, folded, same.start(), same.end(), false, before, dates, Mode.DONE, now);
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
        Program record = Authorities.recordOf(agent(folded, passage, -1));
        if (as == Program.UNSTATED && record != null) {
            as = record;
        }
        if (as == Program.UNSTATED && dates.isEmpty()) {
            return Optional.empty();
        }
        boolean descriptive = as == Program.TERRORIST
                || ((as == Program.TCO || as == Program.KINGPIN)
                        && !NAMES_THE_ACT.matcher(folded).find());
        if (descriptive && anchor.strength() == Strength.COPULA && dates.isEmpty()) {
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
        return withSubject(
                passage,
                original,
                folded,
                from,
                anchor.end(),
                active || anchor.noun(),
                as,
                dates,
                mode,
                VerbCues.present(folded, anchor));
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
            Mode mode,
            boolean now) {
        List<Mention> named = List.of();
        String unlisted = null;
        boolean unnamed = false;
        if (after) {
            named = subjects.named(passage, verbEnd, folded.length());
        }
        if (named.isEmpty() && after) {
            named = subjects.objectOf(passage, verbStart, verbEnd);
        }
        if (named.isEmpty()) {
            named = subjects.named(passage, Attributions.saidFrom(folded, verbStart), verbStart);
        }
        boolean someNamedBefore = passage.mentions().stream().anyMatch(one -> one.end() - passage.start() <= verbStart);
        if (named.isEmpty() && !someNamedBefore) {
            named = subjects.referredTo(passage, verbStart, false);
        }
        if (named.isEmpty() && !someNamedBefore) {
            unlisted = UnlistedNames.before(passage, original, verbStart);
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
                && verbStart <= UNSAID
                && NO_SUBJECT.matcher(folded.substring(0, verbStart)).matches()) {
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
        return Optional.of(new Read(
                new Claim.Designation(named, unlisted, as, by, date == null ? null : date.when()),
                mode,
                now,
                (as == Program.SDN && ProgramCues.in(folded).stream().noneMatch(one -> one.program() == Program.SDN))
                        || AGAIN.matcher(folded).find(),
                passage));
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

    /** Whether words have a verb for the act. */
    static boolean hasVerb(String folded) {
        return VerbCues.in(masked(folded, ProgramCues.in(folded))).stream().anyMatch(verb -> !verb.noun());
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
}
