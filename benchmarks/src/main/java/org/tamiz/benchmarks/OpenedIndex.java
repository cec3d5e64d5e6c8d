package org.tamiz.benchmarks;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tamiz.cli.evaluation.MeasuredFile;
import org.tamiz.cli.evaluation.NameList;
import org.tamiz.core.index.IndexCodec;
import org.tamiz.core.index.ListedNames;

/**
 * An index that was compiled, written to a file and opened from it, as a command does.
 *
 * @param listed what was opened; the file stays mapped
 * @param compileSeconds how long it took to compile
 * @param openMillis how long it takes to open: the median of some times
 * @param bytes the size of the file
 */
record OpenedIndex(ListedNames listed, double compileSeconds, double openMillis, long bytes) {
    private static final int TIMES = 20;

    /** Compiles names of persons, writes them to a file and opens it. */
    static OpenedIndex of(List<String> names, Path file) throws IOException {
        MeasuredFile source = new MeasuredFile("names", "", names.size());
        NameList list = new NameList(names, List.of(), List.of());
        long start = System.nanoTime();
        ByteBuffer bytes = IndexCodec.encode(list.compile(source, LocalDate.EPOCH));
        double seconds = (System.nanoTime() - start) / 1e9;
        try (FileChannel channel = FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING)) {
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
        }
        long[] nanos = new long[TIMES];
        ListedNames opened = open(file);
        for (int i = 0; i < TIMES; i++) {
            start = System.nanoTime();
            opened = open(file);
            nanos[i] = System.nanoTime() - start;
        }
        Arrays.sort(nanos);
        return new OpenedIndex(opened, seconds, nanos[TIMES / 2] / 1e6, Files.size(file));
    }

    private static ListedNames open(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            ByteBuffer bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
            return IndexCodec.decode(bytes).orElseThrow();
        }
    }
}
