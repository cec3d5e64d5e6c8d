package org.tamiz.core.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.DoubleBuffer;
import java.nio.IntBuffer;
import java.nio.LongBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads what {@link ByteSink} wrote, in the same order. A checksum tells what became of bytes, not who wrote them, so none is
 * believed: no length and no count goes beyond what is left, no number of a thing beyond how many there are. Whatever else is
 * met is {@linkplain IndexCodec#faulty faulty}.
 */
final class ByteSource {
    /** Stands for a date that is not there. */
    static final int NO_DATE = Integer.MIN_VALUE;

    /** Rows start at a multiple of so many bytes. */
    static final int ROW_START = 8;

    private final ByteBuffer buffer;
    private final int end;
    private int at;

    /** Reads what lies between two positions, both within the buffer, which count from what was the first byte when it was written. */
    ByteSource(ByteBuffer buffer, int start, int end) {
        this.buffer = buffer;
        this.at = start;
        this.end = end;
    }

    /** Reads the bytes from the first on. */
    static ByteSource ofAll(ByteBuffer buffer) {
        ByteBuffer all = buffer.slice().order(ByteOrder.LITTLE_ENDIAN);
        return new ByteSource(all, 0, all.limit());
    }

    /** Steps over so many bytes and tells where they start. */
    private int take(int count) {
        if (count < 0 || count > end - at) {
            throw IndexCodec.faulty("something ends before it is whole");
        }
        int start = at;
        at += count;
        return start;
    }

    int number() {
        return buffer.getInt(take(Integer.BYTES));
    }

    /** The number of a thing of which there are so many, from 0. */
    int numberBelow(int count) {
        return below(count, number());
    }

    /** The same, or a negative number for none. */
    int numberBelowOrNone(int count) {
        int number = number();
        return number < 0 ? number : below(count, number);
    }

    private static int below(int count, int number) {
        if (number < 0 || number >= count) {
            throw IndexCodec.faulty("a number of something that is not there");
        }
        return number;
    }

    private byte one() {
        return buffer.get(take(Byte.BYTES));
    }

    @Nullable
    String textOrNull() {
        int length = number();
        if (length < 0) {
            return null;
        }
        return text(length, StandardCharsets.UTF_8);
    }

    /** So many letters, digits and marks, a byte each. */
    String ascii(int length) {
        return text(length, StandardCharsets.US_ASCII);
    }

    private String text(int length, Charset charset) {
        int start = take(length);
        byte[] encoded = new byte[length];
        buffer.get(start, encoded);
        return new String(encoded, charset);
    }

    String text() {
        return there(textOrNull());
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
        return there(dateOrNull());
    }

    <E> @Nullable E constantOrNull(List<E> constants) {
        int place = one();
        return place < 0 ? null : constants.get(below(constants.size(), place));
    }

    <E> E constant(List<E> constants) {
        return there(constantOrNull(constants));
    }

    private static <T> T there(@Nullable T value) {
        if (value == null) {
            throw IndexCodec.faulty("something is missing");
        }
        return value;
    }

    <T> List<T> list(Function<ByteSource, T> reader) {
        return list(Integer.MAX_VALUE, reader);
    }

    /** A list of so many items at most, none of which is written in less than a byte. */
    <T> List<T> list(int most, Function<ByteSource, T> reader) {
        int size = number();
        if (size < 0 || size > Math.min(most, end - at)) {
            throw IndexCodec.faulty("a list is too long");
        }
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.apply(this));
        }
        return items;
    }

    /** What a reader makes of the bytes; they are faulty, too, if nothing can be what they say. */
    <T> T read(Function<ByteSource, T> reader) {
        try {
            return reader.apply(this);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw IndexCodec.faulty(String.valueOf(e.getMessage()));
        }
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
        int count = number();
        take(Math.min(end - at, Math.floorMod(-at, ROW_START)));
        if (count < 0 || count > (end - at) / size) {
            throw IndexCodec.faulty("a row is too long");
        }
        int length = count * size;
        return buffer.slice(take(length), length).order(ByteOrder.LITTLE_ENDIAN);
    }
}
