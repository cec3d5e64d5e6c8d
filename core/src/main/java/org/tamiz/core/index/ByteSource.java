package org.tamiz.core.index;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteSink} wrote, in the same order. */
final class ByteSource {
    /** Stands for a date that is not there. */
    static final int NO_DATE = Integer.MIN_VALUE;

    /** Rows start at a multiple of so many bytes. */
    static final int ROW_START = 8;

    private final ByteBuffer buffer;
    private int at;

    /** Reads from a position on, which counts from what was the first byte when it was written. */
    ByteSource(ByteBuffer buffer, int start) {
        this.buffer = buffer;
        this.at = start;
    }

    /** Reads the bytes from the first on. */
    static ByteSource ofAll(ByteBuffer buffer) {
        return new ByteSource(buffer.slice().order(ByteOrder.LITTLE_ENDIAN), 0);
    }

    int number() {
        int number = buffer.getInt(at);
        at += Integer.BYTES;
        return number;
    }

    private byte one() {
        return buffer.get(at++);
    }

    @Nullable
    String textOrNull() {
        int length = number();
        if (length < 0) {
            return null;
        }
        byte[] encoded = new byte[length];
        buffer.get(at, encoded);
        at += length;
        return new String(encoded, StandardCharsets.UTF_8);
    }

    String text() {
        return requireNonNull(textOrNull(), "text");
    }

    boolean flag() {
        return one() != 0;
    }

    @Nullable
    LocalDate dateOrNull() {
        int day = number();
        return day == NO_DATE ? null : LocalDate.ofEpochDay(day);
    }

    LocalDate date() {
        return requireNonNull(dateOrNull(), "date");
    }

    <E> @Nullable E constantOrNull(List<E> constants) {
        int place = one();
        return place < 0 ? null : constants.get(place);
    }

    <E> E constant(List<E> constants) {
        return requireNonNull(constantOrNull(constants), "constant");
    }

    <T> List<T> list(Function<ByteSource, T> reader) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.apply(this));
        }
        return items;
    }

    /** A row of bytes, not copied. */
    ByteBuffer block() {
        return row(Byte.BYTES);
    }

    /** A row of numbers, not copied. */
    IntBuffer ints() {
        return row(Integer.BYTES).asIntBuffer();
    }

    /** A row of numbers, not copied. */
    LongBuffer longs() {
        return row(Long.BYTES).asLongBuffer();
    }

    /** A row of numbers, not copied. */
    DoubleBuffer doubles() {
        return row(Double.BYTES).asDoubleBuffer();
    }

    private ByteBuffer row(int size) {
        int length = Math.multiplyExact(number(), size);
        int start = (at + ROW_START - 1) / ROW_START * ROW_START;
        at = start + length;
        return buffer.slice(start, length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
