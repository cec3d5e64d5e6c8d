package org.tamiz.core.index;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * A set of small numbers that is emptied at once, however many there are: each number remembers in which round it was added.
 * For the working space of searches, which belongs to one thread.
 */
public final class NumberMarks {
    private static final int NEVER = 0;

    private final int[] rounds;
    int round = NEVER + 1;

    /** No number yet; all are to be below {@code size}. */
    public NumberMarks(int size) {
        this.rounds = new int[size];
    }

    /** Takes all numbers out. */
    public void clear() {
        round++;
        if (round == NEVER) {
            // All rounds that an int can count are over: what was added long ago must not seem to be of one to come.
            Arrays.fill(rounds, NEVER);
            round++;
        }
    }

    /** Whether a number is in the set. */
    public boolean contains(int number) {
        return rounds[number] == round;
    }

    /** The numbers in the set, ascending. */
    public int[] numbers() {
        return IntStream.range(0, rounds.length).filter(this::contains).toArray();
    }

    /**
     * Adds a number.
     *
     * @return whether it was not there
     */
    public boolean add(int number) {
        boolean added = rounds[number] != round;
        rounds[number] = round;
        return added;
    }
}
