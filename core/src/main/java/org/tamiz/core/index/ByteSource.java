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

    private static final int ROW_START = 8;

    private final ByteBuffer buffer;

    /** Reads the bytes from the first on, which must lie at a multiple of eight of what was written. */
    ByteSource(ByteBuffer buffer) {
        this.buffer = buffer.slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    int number() {
        return buffer.getInt();
    }

    @Nullable
    String textOrNull() {
        int length = buffer.getInt();
        if (length < 0) {
            return null;
        }
        byte[] encoded = new byte[length];
        buffer.get(encoded);
        return new String(encoded, StandardCharsets.UTF_8);
    }

    String text() {
        return requireNonNull(textOrNull(), "text");
    }

    boolean flag() {
        return buffer.get() != 0;
    }

    @Nullable
    LocalDate dateOrNull() {
        int day = buffer.getInt();
        return day == NO_DATE ? null : LocalDate.ofEpochDay(day);
    }

    LocalDate date() {
        return requireNonNull(dateOrNull(), "date");
    }

    <E> @Nullable E constantOrNull(List<E> constants) {
        int place = buffer.get();
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
        int start = (buffer.position() + ROW_START - 1) / ROW_START * ROW_START;
        ByteBuffer row = buffer.slice(start, length).order(ByteOrder.LITTLE_ENDIAN);
        buffer.position(start + length);
        return row;
    }
}
