package org.tamiz.core.index;

import static java.util.Objects.requireNonNull;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads what {@link ByteSink} wrote, in the same order. */
final class ByteSource {
    private final ByteBuffer buffer;

    ByteSource(ByteBuffer buffer) {
        this.buffer = buffer;
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
        String text = textOrNull();
        return text == null ? null : LocalDate.parse(text);
    }

    LocalDate date() {
        return requireNonNull(dateOrNull(), "date");
    }

    <E extends Enum<E>> @Nullable E constantOrNull(Class<E> type) {
        String name = textOrNull();
        return name == null ? null : Enum.valueOf(type, name);
    }

    <E extends Enum<E>> E constant(Class<E> type) {
        return requireNonNull(constantOrNull(type), "constant");
    }

    <T> List<T> list(Function<ByteSource, T> reader) {
        int size = number();
        List<T> items = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            items.add(reader.apply(this));
        }
        return items;
    }

    byte[] bytes() {
        byte[] values = new byte[number()];
        buffer.get(values);
        return values;
    }

    /** The bytes of a block, not copied. */
    ByteBuffer block() {
        int length = number();
        ByteBuffer block = buffer.slice(buffer.position(), length);
        buffer.position(buffer.position() + length);
        return block;
    }

    int[] ints() {
        int[] values = new int[number()];
        buffer.asIntBuffer().get(values);
        skip(values.length * Integer.BYTES);
        return values;
    }

    long[] longs() {
        long[] values = new long[number()];
        buffer.asLongBuffer().get(values);
        skip(values.length * Long.BYTES);
        return values;
    }

    double[] doubles() {
        double[] values = new double[number()];
        buffer.asDoubleBuffer().get(values);
        skip(values.length * Double.BYTES);
        return values;
    }

    private void skip(int bytes) {
        buffer.position(buffer.position() + bytes);
    }
}
