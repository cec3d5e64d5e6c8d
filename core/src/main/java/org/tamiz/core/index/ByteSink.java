package org.tamiz.core.index;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes plain values as bytes, the lowest first, as {@link ByteSource} reads them. Rows of numbers start at a multiple of
 * eight bytes, so that they can be used where they lie.
 */
final class ByteSink {
    private ByteBuffer bytes = ByteBuffer.allocate(1_024).order(ByteOrder.LITTLE_ENDIAN);

    /** What was written. */
    ByteBuffer written() {
        return bytes.duplicate().order(ByteOrder.LITTLE_ENDIAN).flip();
    }

    int size() {
        return bytes.position();
    }

    private ByteBuffer room(int count) {
        if (bytes.remaining() < count) {
            long needed = (long) bytes.position() + count;
            long larger = Math.min(Math.max(needed, bytes.capacity() * 2L), Integer.MAX_VALUE - 8);
            if (larger < needed) {
                throw new IllegalStateException("The lists are too large for one index: more than 2 GB.");
            }
            bytes = ByteBuffer.allocate((int) larger)
                    .order(ByteOrder.LITTLE_ENDIAN)
                    .put(bytes.flip());
        }
        return bytes;
    }

    void number(int value) {
        room(Integer.BYTES).putInt(value);
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(-1);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        room(encoded.length).put(encoded);
    }

    void flag(boolean flag) {
        room(1).put((byte) (flag ? 1 : 0));
    }

    void date(@Nullable LocalDate date) {
        number(date == null ? ByteSource.NO_DATE : Math.toIntExact(date.toEpochDay()));
    }

    /** A constant by its place among all, which an index may do because it is only read with the same constants. */
    <E> void constant(List<E> constants, @Nullable E constant) {
        room(1).put((byte) (constant == null ? -1 : constants.indexOf(constant)));
    }

    <T> void list(List<T> items, BiConsumer<ByteSink, T> writer) {
        number(items.size());
        for (T item : items) {
            writer.accept(this, item);
        }
    }

    void bytes(byte[] values) {
        startRow(values.length);
        room(values.length).put(values);
    }

    void bytes(ByteBuffer values) {
        startRow(values.remaining());
        room(values.remaining()).put(values);
    }

    void ints(int[] values) {
        startRow(values.length);
        ByteBuffer to = room(values.length * Integer.BYTES);
        to.asIntBuffer().put(values);
        skip(values.length * Integer.BYTES);
    }

    void longs(long[] values) {
        startRow(values.length);
        ByteBuffer to = room(values.length * Long.BYTES);
        to.asLongBuffer().put(values);
        skip(values.length * Long.BYTES);
    }

    void doubles(double[] values) {
        startRow(values.length);
        ByteBuffer to = room(values.length * Double.BYTES);
        to.asDoubleBuffer().put(values);
        skip(values.length * Double.BYTES);
    }

    private void startRow(int length) {
        number(length);
        int over = bytes.position() % ByteSource.ROW_START;
        for (int i = over; over != 0 && i < ByteSource.ROW_START; i++) {
            room(1).put((byte) 0);
        }
    }

    private void skip(int count) {
        bytes.position(bytes.position() + count);
    }
}
