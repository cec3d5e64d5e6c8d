package org.tamiz.documents.statements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Publication;
import org.tamiz.documents.Mention;
import org.tamiz.documents.statements.DesignationCheck.Answer;
import org.tamiz.documents.statements.Passage.Placed;
import org.tamiz.documents.statements.Sentences.Sentence;
import org.tamiz.lists.series.HeldSeries;

/**
 * Finds what a text states that official records can answer, and answers it: the designations of the parties that are
 * mentioned, and CDC's counts of deaths by drugs. Built once, used for any number of texts. Safe for threads.
 */
public final class StatementFinder {
    /** Cues of which a sentence needs one to be read closer; stems, folded. */
    private static final Pattern DESIGNATION = Pattern.compile(
            "\\b(?:re-?|de-?|en|black)?(?:design|list|sanc[it]|terror|narco|fincen|kingpin|ofac|sdn|fto|sdgt|declar|catalog|boletin"
                    + "|magnitsky|eo14059|14059|2313a|criminal org|lo (?:era|es|eran|son)\\b|so (?:was|were)|proscri|bloquea"
                    + "|order|measures? (?:against|on)|efecto|vigor)");

    private static final Pattern STATISTIC = Pattern.compile(
            "\\b(?:overdos|sobredosis|death|died|lives|kill|fatal|muert|murier|fallec|deces|defunc|vidas|count|conteo|cifra|total"
                    + "|figure)");
    /** Where two statements of one sentence may part. */
    private static final Pattern JOINT = Pattern.compile(
            "; | \u2014 |, (?:and|while|whereas|but|though|although|y|mientras(?: que)?|pero|aunque|en tanto|sino) | (?:while|whereas|but|mientras que|pero|and|y) ");

    /** Joins figures of one time more often than statements. */
    private static final Pattern BARE_AND = Pattern.compile(" (?:and|y) ");

    /** No sentence that people write has more statements. */
    private static final int MOST_JOINTS = 8;

    private final DesignationCheck designations;
    private final StatisticCheck statistics;

    /**
     * A finder.
     *
     * @param searched the lists in which the mentions were looked for
     * @param series the series to check figures against
     */
    public StatementFinder(List<Publication> searched, HeldSeries series) {
        this.designations = new DesignationCheck(SeenEditions.ofRegister(), searched);
        this.statistics = new StatisticCheck(series);
    }

    /**
     * Finds the statements of a text.
     *
     * @param text any text
     * @param mentions what was found in it, in its order
     * @param written the day that the document is of, for "last month"; null if not known
     * @return the statements in the order of the text
     */
    public List<Statement> find(String text, List<Mention> mentions, @Nullable LocalDate written) {
        FoldedText folded = new FoldedText(text);
        List<Placed> placed = placed(text, mentions);
        Reading reading = new Reading(folded, placed, written);
        List<Sentence> sentences = Sentences.of(folded);
        for (int i = 0; i < sentences.size(); i++) {
            reading.sentence(sentences, i);
        }
        return List.copyOf(reading.found);
    }

    private static List<Placed> placed(String text, List<Mention> mentions) {
        List<Placed> placed = new ArrayList<>(mentions.size());
        int units = 0;
        int points = 0;
        for (Mention mention : mentions) {
            int start = text.offsetByCodePoints(units, mention.start() - points);
            int end = text.offsetByCodePoints(start, mention.end() - mention.start());
            placed.add(new Placed(mention, start, end));
            units = start;
            points = mention.start();
        }
        return placed;
    }

    /** The reading of one text, sentence by sentence. */
    private final class Reading {
        private final FoldedText text;
        private final List<Placed> mentions;
        private final @Nullable LocalDate written;
        private final DesignationReader designation;
        private final StatisticReader statistic;
        private final List<Statement> found = new ArrayList<>();
        private int sentenceStart;
        /** The sentence whose attribution is known, for many statements may stand in one sentence. */
        private String attributed = "";

        private @Nullable Attribution attribution;
        private int nextMention;
        private int unit;
        private int point;

        Reading(FoldedText text, List<Placed> mentions, @Nullable LocalDate written) {
            this.text = text;
            this.mentions = mentions;
            this.written = written;
            this.designation = new DesignationReader(new Subjects(mentions), written);
            this.statistic = new StatisticReader(written);
        }

        void sentence(List<Sentence> sentences, int number) {
            Sentence sentence = sentences.get(number);
            sentenceStart = sentence.start();
            String folded = text.folded(sentence.start(), sentence.end());
            List<Placed> within = within(sentence);
            boolean designates = DESIGNATION.matcher(folded).find();
            boolean counts = STATISTIC.matcher(folded).find();
            int before = found.size();
            if (designates || counts) {
                for (Passage passage : passages(sentence, folded, within)) {
                    if (designates) {
                        designation(passage, folded);
                    }
                    if (counts) {
                        statistics(passage, folded, paragraph(sentences, number));
                    }
                }
            }
            if (found.size() == before && !within.isEmpty()) {
                other(sentence, folded);
            }
        }

        private List<Placed> within(Sentence sentence) {
            List<Placed> within = new ArrayList<>();
            while (nextMention < mentions.size() && mentions.get(nextMention).start() < sentence.end()) {
                if (mentions.get(nextMention).end() <= sentence.end()) {
                    within.add(mentions.get(nextMention));
                }
                nextMention++;
            }
            return within;
        }

        /** The sentence, divided where each side would make a statement of its own. */
        private List<Passage> passages(Sentence sentence, String folded, List<Placed> within) {
            boolean question = folded.endsWith("?") || folded.contains("\u00BF");
            List<Passage> passages = new ArrayList<>();
            List<TextDates.Found> dates = TextDates.in(folded, written);
            int from = 0;
            int tried = 0;
            Matcher joint = JOINT.matcher(folded);
            while (joint.find()) {
                if (joint.group().startsWith(";") || (tried++ < MOST_JOINTS && parts(folded, from, joint, dates))) {
                    passages.add(passage(sentence, folded, from, joint.start(), within, question));
                    from = joint.end();
                }
            }
            passages.add(passage(sentence, folded, from, folded.length(), within, question));
            return passages;
        }

        private static boolean parts(String folded, int from, Matcher joint, List<TextDates.Found> dates) {
            boolean left = designates(folded, from, joint.start(), dates);
            boolean right = designates(folded, joint.end(), folded.length(), dates);
            if (BARE_AND.matcher(joint.group()).matches()) {
                return left && right && DesignationReader.hasVerb(folded.substring(joint.end()));
            }
            return (left || counts(folded.substring(from, joint.start())))
                    && (right || counts(folded.substring(joint.end())));
        }

        private static boolean designates(String folded, int from, int to, List<TextDates.Found> dates) {
            return dates.stream().anyMatch(date -> date.start() >= from && date.end() <= to)
                    && DESIGNATION.matcher(folded).region(from, to).find();
        }

        private static boolean counts(String part) {
            return STATISTIC.matcher(part).find()
                    && TextNumbers.in(part).stream()
                            .anyMatch(found -> found.value().intValue() >= 2_100 || found.percent());
        }

        private Passage passage(
                Sentence sentence, String folded, int from, int to, List<Placed> within, boolean question) {
            int start = sentence.start() + from;
            int end = sentence.start() + to;
            return new Passage(
                    start,
                    folded.substring(from, to),
                    within.stream()
                            .filter(one -> one.start() >= start && one.end() <= end)
                            .toList(),
                    question);
        }

        /** The words of the paragraph before a sentence, a few sentences at most. */
        private String paragraph(List<Sentence> sentences, int number) {
            int first = number;
            while (first > 0
                    && number - first < 5
                    && sentences.get(first - 1).paragraph()
                            == sentences.get(number).paragraph()) {
                first--;
            }
            return text.folded(
                    sentences.get(first).start(), sentences.get(number).end());
        }

        private void designation(Passage passage, String sentence) {
            for (DesignationReader.Read read : designation.read(passage, text.original())) {
                Claim.Designation claim = read.claim();
                Passage where = read.passage();
                if (read.mode() != Mode.DONE) {
                    Claim planned = new Claim.Other(claim.when());
                    add(where, StatementType.OTHER, planned, read.mode(), sentence, NOT_ASSERTED);
                    continue;
                }
                boolean unresolved = claim.when() == null
                        && !TextDates.in(where.folded(), written).isEmpty();
                Answer answer = designations.check(claim, read.now(), read.anew(), written, unresolved);
                add(where, StatementType.DESIGNATION, claim, read.mode(), sentence, answer);
            }
        }

        private void statistics(Passage passage, String sentence, String paragraph) {
            boolean denied = VerbCues.denies(passage.folded());
            for (Claim.Statistic claim : statistic.read(passage, sentence, paragraph)) {
                if (denied) {
                    Claim other = new Claim.Other(claim.when());
                    add(passage, StatementType.OTHER, other, Mode.DENIED, sentence, NOT_ASSERTED);
                    continue;
                }
                add(passage, StatementType.STATISTIC, claim, Mode.DONE, sentence, statistics.check(claim));
            }
        }

        /** Somebody listed, and who says something of them or when it is said to be: told, never judged. */
        private void other(Sentence sentence, String folded) {
            List<TextDates.Found> dates = TextDates.in(folded, written);
            String original = text.original().substring(sentence.start(), sentence.end());
            if (dates.isEmpty() && Attributions.in(folded, original) == null) {
                return;
            }
            Passage passage = new Passage(sentence.start(), folded, List.of(), false);
            TimeInterval when = dates.isEmpty() ? null : dates.get(0).when();
            add(passage, StatementType.OTHER, new Claim.Other(when), Mode.DONE, folded, NO_RECORD);
        }

        private void add(Passage passage, StatementType type, Claim claim, Mode mode, String sentence, Answer answer) {
            if (!sentence.equals(attributed)) {
                attributed = sentence;
                attribution = Attributions.in(
                        sentence, text.original().substring(sentenceStart, sentenceStart + sentence.length()));
            }
            int start = point(passage.start());
            int end = point(passage.end());
            found.add(new Statement(
                    start,
                    end,
                    text.original().substring(passage.start(), passage.end()),
                    type,
                    claim,
                    mode == Mode.DONE && attribution != null ? Mode.REPORTED : mode,
                    attribution,
                    answer.verdict(),
                    answer.reason(),
                    answer.source()));
        }

        private int point(int at) {
            if (at < unit) {
                unit = 0;
                point = 0;
            }
            point += text.original().codePointCount(unit, at);
            unit = at;
            return point;
        }
    }

    private static final Answer NOT_ASSERTED = new Answer(
            Verdict.NOT_JUDGED,
            new Explained(
                    "The text plans, asks for or denies this; it does not say that it is so.",
                    "El texto planea, pide o niega esto; no dice que sea así."),
            null);
    private static final Answer NO_RECORD = new Answer(
            Verdict.NOT_JUDGED,
            new Explained(
                    "No official record held answers this.", "Ningún registro oficial disponible responde a esto."),
            null);
}
