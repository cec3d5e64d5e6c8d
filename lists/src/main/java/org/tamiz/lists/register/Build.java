package org.tamiz.lists.register;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.CodeSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.CRC32C;

/**
 * Which code runs. What one build computed and kept, another must not take for its own, for between two of them anything may
 * have changed, and nobody need remember to say so. The same sources make the same build, wherever it lies.
 *
 * <p>A build is told by the code itself. Of a jar, the directory at its end is enough: it has the checksum and length of each
 * class and table, and is a small part of the whole.
 */
public final class Build {
    /** A jar without a comment ends in a record of so many bytes, with where its directory lies (APPNOTE.TXT, 4.3.16). */
    private static final int END_LENGTH = 22;

    private static final int END = 0x06054b50;
    private static final int DIRECTORY_START = 16;

    private Build() {}

    /**
     * The build of the modules that some classes belong to, with the feature release of Java, whose Unicode tables and number
     * formats differ from one to the next. Where the code does not lie in files, each process is a build of its own, and
     * nothing that is kept is used.
     */
    public static String of(Class<?>... members) {
        try {
            Set<Path> places = new LinkedHashSet<>();
            for (Class<?> member : members) {
                CodeSource source = member.getProtectionDomain().getCodeSource();
                if (source == null) {
                    return ofThisProcess();
                }
                places.add(Path.of(source.getLocation().toURI()));
            }
            return of(List.copyOf(places)) + "-java" + Runtime.version().feature();
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException | IOException e) {
            return ofThisProcess();
        }
    }

    /** The build of the code in some jars and folders, as hexadecimal digits. */
    static String of(List<Path> places) throws IOException {
        CRC32C checksum = new CRC32C();
        for (Path place : places) {
            if (Files.isDirectory(place)) {
                addFolder(checksum, place);
            } else {
                addJar(checksum, place);
            }
        }
        return Long.toHexString(checksum.getValue());
    }

    private static void addJar(CRC32C checksum, Path jar) throws IOException {
        try (FileChannel channel = FileChannel.open(jar, StandardOpenOption.READ)) {
            long size = channel.size();
            ByteBuffer end = read(channel, Math.max(0, size - END_LENGTH), size);
            long start = 0;
            if (end.remaining() == END_LENGTH && end.getInt(0) == END) {
                start = Integer.toUnsignedLong(end.getInt(DIRECTORY_START));
            }
            // A jar that ends otherwise, or is too large for 32 bits, counts with all its bytes.
            checksum.update(read(channel, start < size ? start : 0, size));
        }
    }

    private static ByteBuffer read(FileChannel channel, long start, long end) throws IOException {
        return channel.map(MapMode.READ_ONLY, start, end - start).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void addFolder(CRC32C checksum, Path folder) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(folder.relativize(file).toString(), file));
        }
        for (Map.Entry<String, Path> file : files.entrySet()) {
            checksum.update(file.getKey().getBytes(StandardCharsets.UTF_8));
            checksum.update(Files.readAllBytes(file.getValue()));
        }
    }

    private static String ofThisProcess() {
        return UUID.randomUUID().toString();
    }
}
