package org.tamiz.cli.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws samples that are the same whenever the seed is.
 *
 * @param seed where the generator starts; {@link Random}'s algorithm is fixed by its specification
 */
public record Sampling(long seed) {
    /** The elements of a list in an order that depends on the seed and a purpose. */
    <T> List<T> shuffled(List<T> all, String purpose) {
        List<T> copy = new ArrayList<>(all);
        Collections.shuffle(copy, random(purpose));
        return copy;
    }

    /** A generator for a purpose, so that one more sample leaves the others as they are. */
    Random random(String purpose) {
        return new Random(seed * 31 + purpose.hashCode());
    }
}
