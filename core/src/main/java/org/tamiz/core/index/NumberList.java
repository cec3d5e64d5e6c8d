package org.tamiz.core.index;

import java.util.Arrays;

/** Numbers in the order they were added. */
final class NumberList {
    /** The list without numbers; nothing is ever added to it. */
    static final NumberList EMPTY = new NumberList(0);

    private int[] numbers;
    private int size;

    NumberList() {
        this(8);
    }

    private NumberList(int room) {
        numbers = new int[room];
    }

    void add(int number) {
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, Math.max(8, size * 2));
        }
        numbers[size++] = number;
    }

    /** Takes all numbers out. */
    void clear() {
        size = 0;
    }

    int[] toArray() {
        return Arrays.copyOf(numbers, size);
    }

    int size() {
        return size;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int get(int i) {
        return numbers[i];
    }

    /** Whether a number is in the list, which must have been filled in ascending order. */
    boolean contains(int number) {
        return Arrays.binarySearch(numbers, 0, size, number) >= 0;
    }
}
