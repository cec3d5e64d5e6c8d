package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tamiz.core.index.ListedNames;
import org.tamiz.core.model.Channel;
import org.tamiz.core.model.Policy;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.ScreeningRecord;
import org.tamiz.core.screening.Screener;
import org.tamiz.core.screening.Screening;

/** Whatever happens to the file of an index, the answer is right, and the next file is whole again. */
class IndexFolderTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final ScreeningRecord RECORD = ScreeningRecord.ofName("r", null, "Quackenbusch Zebedee");

    @TempDir
    Path folder;

    private Home home;
    private Screening right;
    private Path file;
    private byte[] whole;

    /** What is wrong with a file. */
    enum Fault {
        EMPTY,
        HEADER_ALONE,
        HALF,
        A_BYTE_SHORT,
        A_BYTE_LONG,
        ZEROS,
        OTHER_FORMAT,
        OTHER_TABLES,
        COUNT_BEYOND_THE_END
    }

    @BeforeEach
    void anIndexIsKept() throws IOException {
        home = new Home(Files.createDirectory(folder.resolve("home")));
        home.privateList("mine", "2026-01-01", "1,person,Zebedee Quackenbush", "2,organization,Acme Anvils");
        right = screen(listed());
        assertThat(right.hits()).hasSize(1);
        List<Path> indexes = indexes();
        assertThat(indexes).hasSize(1);
        file = indexes.get(0);
        whole = Files.readAllBytes(file);
    }

    @ParameterizedTest
    @EnumSource
    void aFaultyFileIsCompiledAnew(Fault fault) throws IOException {
        Files.write(file, damaged(fault));
        assertThat(screen(listed())).isEqualTo(right);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void aFlippedBitIsNeverBelieved() throws IOException {
        long seed = System.nanoTime();
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 100; i++) {
            byte[] bytes = whole.clone();
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file, bytes);
            assertThat(screen(listed())).isEqualTo(right);
            assertThat(file).hasBinaryContent(whole);
        }
    }

    @Test
    void aWholeIndexOfOtherPublicationsIsNotTakenForThis() throws IOException {
        Home other = new Home(Files.createDirectory(folder.resolve("other")));
        other.privateList("mine", "2026-01-01", "1,person,Somebody Else");
        Register register = other.register();
        register.listedNames(register.inForceOn(DAY), DAY);
        Path foreign;
        try (Stream<Path> files = Files.list(other.folder().resolve("index"))) {
            foreign = files.filter(each -> each.toString().endsWith(".index"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.copy(foreign, file, StandardCopyOption.REPLACE_EXISTING);
        assertThat(screen(listed())).isEqualTo(right);
        assertThat(file).hasBinaryContent(whole);
    }

    @Test
    void whatAnotherBuildKeptIsNotTrusted() {
        Register register = home.register();
        List<Publication> publications = register.inForceOn(DAY);
        List<String> compiled = new ArrayList<>();
        for (String build : List.of("one", "one", "two", "one", "two")) {
            new IndexFolder(home.folder(), build).open(publications, DAY, false, () -> {
                compiled.add(build);
                return publications.stream().map(register::load).toList();
            });
        }
        assertThat(compiled).containsExactly("one", "two");
    }

    @Test
    void damagedDaysAreFoundAnew() throws IOException {
        Path days = folder.resolve("home/index")
                .resolve(file.getFileName().toString().substring(0, 64) + ".days");
        byte[] text = Files.readAllBytes(days);
        Files.writeString(days, "no day\n");
        assertThat(screen(listed())).isEqualTo(right);
        assertThat(days).hasBinaryContent(text);
    }

    @Test
    void whoHasItOpenGoesOnWhereItIsReplaced() throws IOException {
        ListedNames open = listed();
        Path rubbish = Files.write(folder.resolve("rubbish"), new byte[100]);
        Files.move(rubbish, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        assertThat(screen(open)).isEqualTo(right);
        ListedNames next = listed();
        assertThat(screen(next)).isEqualTo(right);
        assertThat(file).hasBinaryContent(whole);
        Files.delete(file);
        assertThat(screen(open)).isEqualTo(right);
        assertThat(screen(next)).isEqualTo(right);
    }

    @Test
    void whereNoneCanBeKeptTheAnswerIsTheSame() throws IOException {
        Path index = folder.resolve("home/index");
        try (Stream<Path> files = Files.list(index)) {
            for (Path each : files.toList()) {
                Files.delete(each);
            }
        }
        Files.delete(index);
        Files.writeString(index, "no folder");
        assertThat(screen(listed())).isEqualTo(right);
        assertThat(index).hasContent("no folder");
    }

    private byte[] damaged(Fault fault) {
        return switch (fault) {
            case EMPTY -> new byte[0];
            case HEADER_ALONE -> Arrays.copyOf(whole, 16);
            case HALF -> Arrays.copyOf(whole, whole.length / 2);
            case A_BYTE_SHORT -> Arrays.copyOf(whole, whole.length - 1);
            case A_BYTE_LONG -> Arrays.copyOf(whole, whole.length + 1);
            case ZEROS -> new byte[whole.length];
            case OTHER_FORMAT -> changedAt(0);
            case OTHER_TABLES -> changedAt(4);
            case COUNT_BEYOND_THE_END -> countOfPublications(Integer.MAX_VALUE);
        };
    }

    /** With the checksum that fits. */
    private byte[] countOfPublications(int count) {
        byte[] bytes = whole.clone();
        ByteBuffer buffer =
                ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN).putInt(16, count);
        CRC32C checksum = new CRC32C();
        checksum.update(bytes, 16, bytes.length - 16);
        buffer.putInt(8, (int) checksum.getValue());
        return bytes;
    }

    private byte[] changedAt(int place) {
        byte[] bytes = whole.clone();
        bytes[place]++;
        return bytes;
    }

    private ListedNames listed() {
        Register register = home.register();
        return register.listedNames(register.inForceOn(DAY), DAY);
    }

    private static Screening screen(ListedNames listed) {
        return new Screener(listed, Policy.standard()).screen(RECORD, Channel.FILE);
    }

    private List<Path> indexes() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("home/index"))) {
            return files.filter(each -> each.toString().endsWith(".index")).toList();
        }
    }
}
