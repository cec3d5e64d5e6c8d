package org.tamiz.lists.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.Home;
import org.tamiz.lists.register.Register;

/** A bundle carries publications as they are, or is refused whole. */
class BundleTest {
    @TempDir
    Path folder;

    private Register register;
    private Path key;
    private PublicKey trusted;
    private Path bundle;
    private Path target;

    @BeforeEach
    void bundle() {
        Home home = new Home(folder.resolve("home"));
        home.sdn("2024-01-01", Home.row(1, "A", "SDGT", "x."));
        home.sdn("2024-02-01", Home.row(1, "B", "SDGT", "x."));
        home.privateList("mine", "2024-03-01", "1,person,Ana Luna");
        register = home.register();
        key = folder.resolve("key.pem");
        SigningKeys.generate(key);
        trusted = SigningKeys.readPublic(SigningKeys.publicFile(key));
        bundle = folder.resolve("lists.zip");
        target = folder.resolve("target");
        BundleWriter.write(register, register.publications(), SigningKeys.readPrivate(key), bundle);
    }

    @Test
    void carriesPublicationsAsTheyAre() {
        List<BundleReader.Imported> imported = BundleReader.read(target, bundle, trusted);

        assertThat(imported)
                .extracting(BundleReader.Imported::publication)
                .containsExactlyInAnyOrderElementsOf(register.publications());
        Register carried = Register.open(target);
        assertThat(carried.publications()).isEqualTo(register.publications());
        for (Publication publication : register.publications()) {
            assertThat(carried.load(publication)).isEqualTo(register.load(publication));
        }
        assertThat(BundleReader.read(target, bundle, trusted)).allMatch(BundleReader.Imported::alreadyHeld);
    }

    @Test
    void theSamePublicationsAndKeyGiveTheSameBytes() throws IOException {
        Path again = folder.resolve("again.zip");
        BundleWriter.write(register, register.publications(), SigningKeys.readPrivate(key), again);

        assertThat(again).hasBinaryContent(Files.readAllBytes(bundle));
    }

    @Test
    void refusesAnyByteChangedAnywhere() throws IOException {
        byte[] good = Files.readAllBytes(bundle);
        Random random = new Random(11);
        for (int at = 0; at < good.length; at += 1 + random.nextInt(5)) {
            byte[] bad = good.clone();
            bad[at] ^= (byte) (1 << at % 8);
            Files.write(bundle, bad);
            assertRefused(bundle);
        }
    }

    @Test
    void refusesABundleCutShortOrContinued() throws IOException {
        byte[] good = Files.readAllBytes(bundle);
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            Files.write(bundle, java.util.Arrays.copyOf(good, random.nextInt(good.length)));
            assertRefused(bundle);
        }
        Files.write(bundle, java.util.Arrays.copyOf(good, good.length + 1));
        assertRefused(bundle);
    }

    @Test
    void refusesAnotherKey() {
        Path other = folder.resolve("other.pem");
        SigningKeys.generate(other);

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(
                        () -> BundleReader.read(target, bundle, SigningKeys.readPublic(SigningKeys.publicFile(other))))
                .withMessageContaining("not signed by the key that is trusted");
        assertThat(target).doesNotExist();
    }

    @Test
    void refusesFilesMissingAddedOrElsewhereEvenIfSigned() throws IOException {
        SortedMap<String, byte[]> files = entries();
        String manifest = files.keySet().stream()
                .filter(name -> name.endsWith("publication.properties"))
                .findFirst()
                .orElseThrow();
        String data = files.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .findFirst()
                .orElseThrow();

        assertRefused(signed(without(files, manifest)));
        assertRefused(signed(without(files, data)));
        assertRefused(signed(with(files, manifest.replace("publication.properties", "more.csv"), "x")));
        assertRefused(signed(with(files, "../../etc/passwd", "x")));
        assertRefused(signed(with(files, "lists/mine/../../../x", "x")));
        assertRefused(signed(with(files, "/etc/passwd", "x")));
        assertRefused(signed(with(files, manifest.replaceFirst("2024-\\d\\d", "2024-12"), text(files, manifest))));
        assertRefused(signed(with(files, manifest, text(files, manifest) + "more=1\n")));
        assertRefused(signed(with(files, manifest, text(files, manifest).replace("published=2024", "published=2023"))));
    }

    @Test
    void refusesWhatUnpacksToMoreThanItIs() throws IOException {
        Path bomb = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("index.txt"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 300; i++) {
                zip.write(zeros);
            }
        }
        assertRefused(bomb);
        Files.writeString(bundle, "no zip at all");
        assertRefused(bundle);
        Files.write(bundle, new byte[0]);
        assertRefused(bundle);
    }

    @Test
    void exportsOnlyWhatIsWhole() throws IOException {
        Path damaged = folder.resolve("home")
                .resolve(entries().keySet().stream()
                        .filter(name -> name.endsWith(".csv"))
                        .findFirst()
                        .orElseThrow());
        Files.writeString(damaged, "changed");
        byte[] before = Files.readAllBytes(bundle);

        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() ->
                        BundleWriter.write(register, register.publications(), SigningKeys.readPrivate(key), bundle))
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.HOME));
        assertThat(bundle).hasBinaryContent(before);
    }

    @Test
    void keysAreNeverOverwrittenNorMistaken() throws IOException {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> SigningKeys.generate(key))
                .withMessageContaining("never overwritten");
        for (Path wrong : List.of(key, folder.resolve("text.pem"), folder.resolve("short.pem"))) {
            if (!wrong.equals(key)) {
                Files.writeString(
                        wrong,
                        wrong.endsWith("short.pem")
                                ? "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n"
                                : "no key");
            }
            assertThatExceptionOfType(TamizException.class)
                    .isThrownBy(() -> SigningKeys.readPublic(wrong))
                    .withMessageContaining("no Ed25519 key")
                    .satisfies(e -> assertThat(e.getMessage()).doesNotContain("MC4CAQ"));
        }
    }

    private void assertRefused(Path file) {
        assertThatExceptionOfType(TamizException.class)
                .isThrownBy(() -> BundleReader.read(target, file, trusted))
                .withMessageContaining("Nothing of it was taken in")
                .satisfies(e -> assertThat(e.code()).isEqualTo(Code.MALFORMED));
        assertThat(target).doesNotExist();
    }

    /** A bundle of any files with a good signature. */
    private Path signed(SortedMap<String, byte[]> files) throws IOException {
        StringBuilder index = new StringBuilder("tamiz-bundle 1\n");
        files.forEach((path, bytes) -> index.append(Sha256.of(bytes))
                .append("  ")
                .append(bytes.length)
                .append("  ")
                .append(path)
                .append('\n'));
        byte[] text = index.toString().getBytes(StandardCharsets.UTF_8);
        Path file = folder.resolve("signed.zip");
        try (OutputStream out = Files.newOutputStream(file)) {
            BundleWriter.write(out, text, SigningKeys.sign(SigningKeys.readPrivate(key), text), files);
        }
        return file;
    }

    private SortedMap<String, byte[]> entries() throws IOException {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(bundle))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().startsWith("lists/")) {
                    entries.put(entry.getName(), zip.readAllBytes());
                }
            }
        }
        assertThat(Stream.of(entries)).isNotEmpty();
        return entries;
    }

    private static SortedMap<String, byte[]> without(SortedMap<String, byte[]> files, String name) {
        SortedMap<String, byte[]> less = new TreeMap<>(files);
        less.remove(name);
        return less;
    }

    private static SortedMap<String, byte[]> with(SortedMap<String, byte[]> files, String name, String text) {
        SortedMap<String, byte[]> more = new TreeMap<>(files);
        more.put(name, text.getBytes(StandardCharsets.UTF_8));
        return more;
    }

    private static String text(SortedMap<String, byte[]> files, String name) {
        return new String(files.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }
}
