package org.tamiz.core.model;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What counts as a hit.
 *
 * @param lists the lists in scope; empty means every list held
 * @param threshold the least probability of a hit, at least 0.5 and below 1
 * @param likely the least probability of a "likely" hit, not below the threshold
 * @param strong the least probability of a "strong" hit, not below {@code likely}
 * @param weakAliasBits what a match on a weak alias is charged, in bits, 0 or less, by channel; a channel not named is
 *     charged nothing
 * @param includeProposed whether parties count whose designations are only proposed, or announced and not yet effective
 */
public record Policy(
        Set<String> lists,
        double threshold,
        double likely,
        double strong,
        Map<Channel, Double> weakAliasBits,
        boolean includeProposed) {
    /** The least threshold a policy may have. Below even odds an answer is no longer a screening hit. */
    public static final double LEAST_THRESHOLD = 0.5;

    /** Copies the collections in a fixed order and checks the ranges. */
    public Policy {
        lists = Collections.unmodifiableSet(new TreeSet<>(lists));
        weakAliasBits = Collections.unmodifiableMap(new TreeMap<>(weakAliasBits));
        if (!(threshold >= LEAST_THRESHOLD && threshold < 1)) {
            throw new IllegalArgumentException(
                    "The threshold is " + threshold + "; it must be at least " + LEAST_THRESHOLD + " and below 1.");
        }
        if (!(threshold <= likely && likely <= strong && strong < 1)) {
            throw new IllegalArgumentException(
                    "Thresholds must rise: " + threshold + " (hit), " + likely + " (likely), " + strong + " (strong).");
        }
        for (Map.Entry<Channel, Double> charge : weakAliasBits.entrySet()) {
            if (!(Objects.requireNonNull(charge.getValue()) <= 0 && charge.getValue() > -100)) {
                throw new IllegalArgumentException("The weak alias charge of " + charge.getKey() + " is "
                        + charge.getValue() + " bits; it must lie between -100 and 0.");
            }
        }
    }

    /**
     * The default: every list, hits from 0.70, likely from 0.90, strong from 0.99. A weak alias is charged 6 bits in
     * files, so that it needs something else beside it there, and nothing where a person asks or a text gives context.
     */
    public static Policy standard() {
        return new Policy(Set.of(), 0.70, 0.90, 0.99, Map.of(Channel.FILE, -6.0), false);
    }

    /** The same policy with another threshold; the bands above move up with it where they must. */
    public Policy withThreshold(double newThreshold) {
        return new Policy(
                lists,
                newThreshold,
                Math.max(likely, newThreshold),
                Math.max(strong, newThreshold),
                weakAliasBits,
                includeProposed);
    }

    /** The same policy over other lists. */
    public Policy withLists(Set<String> newLists) {
        return new Policy(newLists, threshold, likely, strong, weakAliasBits, includeProposed);
    }

    /** The same policy, with or without parties whose designations are not in force yet. */
    public Policy withProposed(boolean include) {
        return new Policy(lists, threshold, likely, strong, weakAliasBits, include);
    }

    /**
     * SHA-256 of everything the policy says, in lower-case hexadecimal. Two policies that decide alike have the same hash;
     * an answer that carries it can be replayed.
     */
    public String hash() {
        String canonical = "lists=" + lists + ";threshold=" + threshold + ";likely=" + likely + ";strong=" + strong
                + ";weakAliasBits=" + weakAliasBits + ";includeProposed=" + includeProposed;
        return Sha256.of(canonical.getBytes(StandardCharsets.UTF_8));
    }

    /** What a match on a weak alias is charged on a channel, in bits, 0 or less. */
    public double weakAliasBits(Channel channel) {
        return weakAliasBits.getOrDefault(channel, 0.0);
    }
}
