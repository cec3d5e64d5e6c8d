package org.tamiz.core.index;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Writes plain values as bytes, as {@link ByteSource} reads them. */
final class ByteSink {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    byte[] toBytes() {
        return bytes.toByteArray();
    }

    int size() {
        return bytes.size();
    }

    void number(int value) {
        bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
    }

    void text(@Nullable String text) {
        if (text == null) {
            number(-1);
            return;
        }
        byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
        number(encoded.length);
        bytes.writeBytes(encoded);
    }

    void flag(boolean flag) {
        bytes.write(flag ? 1 : 0);
    }

    void date(@Nullable LocalDate date) {
        text(date == null ? null : date.toString());
    }

    void constant(@Nullable Enum<?> constant) {
        text(constant == null ? null : constant.name());
    }

    <T> void list(List<T> items, BiConsumer<ByteSink, T> writer) {
        number(items.size());
        for (T item : items) {
            writer.accept(this, item);
        }
    }

    void bytes(byte[] values) {
        number(values.length);
        bytes.writeBytes(values);
    }

    void ints(int[] values) {
        number(values.length);
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Integer.BYTES);
        buffer.asIntBuffer().put(values);
        bytes.writeBytes(buffer.array());
    }

    void longs(long[] values) {
        number(values.length);
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Long.BYTES);
        buffer.asLongBuffer().put(values);
        bytes.writeBytes(buffer.array());
    }

    void doubles(double[] values) {
        number(values.length);
        ByteBuffer buffer = ByteBuffer.allocate(values.length * Double.BYTES);
        buffer.asDoubleBuffer().put(values);
        bytes.writeBytes(buffer.array());
    }
}
