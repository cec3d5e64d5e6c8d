package org.tamiz.cases;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.tamiz.cases.json.Json;
import org.tamiz.core.model.Band;
import org.tamiz.core.model.Sha256;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which decisions need a second person, for how long pairs are accepted, and which queue a case is in. {@code docs/cases.md} says how to
 * set it.
 *
 * @param secondForMatch the bands of hits of which a {@link Outcome#MATCH} needs a second person
 * @param secondForNoMatch the bands of hits of which a {@link Outcome#NO_MATCH} does
 * @param secondForPair whether accepting a pair always does
 * @param pairDays for how many days a pair is accepted where nobody says a shorter time, from 1 to 3650
 * @param queues the rules for queues; the first that fits a case's most urgent alert names its queue
 */
public record ReviewPolicy(
        Set<Band> secondForMatch,
        Set<Band> secondForNoMatch,
        boolean secondForPair,
        int pairDays,
        List<QueueRule> queues) {
    /** The queue where no rule fits. */
    public static final String OTHER_QUEUE = "other";

    private static final int MOST_DAYS = 3650;

    /**
     * A rule that names a queue.
     *
     * @param queue its name: lower-case letters, digits and hyphens, at most 32
     * @param bands the bands it takes; empty for all
     * @param lists the lists it takes; empty for all
     * @param sources the sources of records it takes; empty for all
     */
    public record QueueRule(String queue, Set<Band> bands, Set<String> lists, Set<String> sources) {
        /** Copies the sets in a fixed order and checks the name. */
        public QueueRule {
            if (!queue.matches("[a-z0-9][a-z0-9-]{0,31}")) {
                throw new IllegalArgumentException(
                        "\"" + queue + "\" is no queue; use lower-case letters, digits and hyphens, at most 32.");
            }
            bands = sorted(bands);
            lists = sorted(lists);
            sources = sorted(sources);
        }

        private boolean takes(Band band, String list, String source) {
            return (bands.isEmpty() || bands.contains(band))
                    && (lists.isEmpty() || lists.contains(list))
                    && (sources.isEmpty() || sources.contains(source));
        }
    }

    /** Copies the collections in a fixed order and checks the days. */
    public ReviewPolicy {
        secondForMatch = sorted(secondForMatch);
        secondForNoMatch = sorted(secondForNoMatch);
        queues = List.copyOf(queues);
        if (pairDays < 1 || pairDays > MOST_DAYS) {
            throw new IllegalArgumentException(
                    "A pair is accepted for " + pairDays + " days; it must be from 1 to " + MOST_DAYS + ".");
        }
    }

    /**
     * The default: a second person for every match, for strong hits that are said to be none, and for every accepted pair; pairs are
     * accepted for 365 days; a queue for each band.
     */
    public static ReviewPolicy standard() {
        return new ReviewPolicy(
                Set.of(Band.values()),
                Set.of(Band.STRONG),
                true,
                365,
                List.of(
                        new QueueRule("strong", Set.of(Band.STRONG), Set.of(), Set.of()),
                        new QueueRule("likely", Set.of(Band.LIKELY), Set.of(), Set.of()),
                        new QueueRule("possible", Set.of(Band.POSSIBLE), Set.of(), Set.of())));
    }

    /** Whether a decision needs a second person. */
    public boolean needsSecond(Outcome outcome, Band band, boolean acceptsPair) {
        return (acceptsPair && secondForPair)
                || (outcome == Outcome.MATCH ? secondForMatch : secondForNoMatch).contains(band);
    }

    /** The queue of a case whose most urgent alert has a band and a list, and whose record is from a source. */
    public String queueOf(Band band, String list, String source) {
        for (QueueRule rule : queues) {
            if (rule.takes(band, list, source)) {
                return rule.queue();
            }
        }
        return OTHER_QUEUE;
    }

    /** The policy as canonical JSON; the file that sets it has the same form. */
    public String text() {
        ObjectNode json = Json.object();
        putWords(json, "second_for_match", secondForMatch);
        putWords(json, "second_for_no_match", secondForNoMatch);
        json.put("second_for_pair", secondForPair).put("pair_days", pairDays);
        ArrayNode rules = json.putArray("queues");
        for (QueueRule rule : queues) {
            ObjectNode ruleJson = rules.addObject().put("queue", rule.queue());
            putWords(ruleJson, "bands", rule.bands());
            putWords(ruleJson, "lists", rule.lists());
            putWords(ruleJson, "sources", rule.sources());
        }
        return Json.text(json);
    }

    /** SHA-256 of {@link #text()}, in lower-case hexadecimal. */
    public String hash() {
        return Sha256.of(text().getBytes(StandardCharsets.UTF_8));
    }

    private static void putWords(ObjectNode json, String name, Set<?> values) {
        ArrayNode array = json.putArray(name);
        for (Object value : values) {
            array.add(value instanceof Enum<?> word ? Json.word(word) : String.valueOf(value));
        }
    }

    private static <T extends Comparable<T>> Set<T> sorted(Set<T> values) {
        return Collections.unmodifiableSet(new TreeSet<>(values));
    }
}
