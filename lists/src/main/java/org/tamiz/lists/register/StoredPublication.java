package org.tamiz.lists.register;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.Publication;
import org.tamiz.core.model.Sha256;
import org.tamiz.core.model.TamizException;
import org.tamiz.lists.ListContent;
import org.tamiz.lists.text.TextInput;

/** A publication's folder with its files, checked: to be carried from one home folder to another. */
public final class StoredPublication {
    private final Manifest manifest;
    private final SortedMap<String, byte[]> files;

    private StoredPublication(Manifest manifest, SortedMap<String, byte[]> files) {
        this.manifest = manifest;
        this.files = files;
    }

    /**
     * The publication that a folder's files are.
     *
     * @param path where the folder was, under the home folder: {@code lists/LIST/DATE-HASH}
     * @param files the files by name, the manifest among them
     * @throws IllegalArgumentException if they are not a publication: a file is missing, is one too many or is not what the
     *     manifest says, or the path belongs to another publication
     * @throws TamizException as the readers do, if the list in it cannot be read
     */
    public static StoredPublication of(String path, SortedMap<String, byte[]> files) {
        byte[] text = files.get(Manifest.NAME);
        if (text == null) {
            throw new IllegalArgumentException(path + " has no " + Manifest.NAME);
        }
        StoredPublication stored = new StoredPublication(manifest(text), new TreeMap<>(files));
        if (!stored.path().equals(path)) {
            throw new IllegalArgumentException(path + " holds what belongs in " + stored.path());
        }
        if (!Arrays.equals(text, stored.manifest.text().getBytes(StandardCharsets.UTF_8))) {
            throw new IllegalArgumentException("the manifest of " + path + " is not as Tamiz writes it");
        }
        stored.check();
        return stored;
    }

    /** The publication in a folder; throws HOME if its files are not what was taken in. */
    static StoredPublication in(Path folder, Manifest manifest) {
        TreeMap<String, byte[]> files = new TreeMap<>();
        files.put(Manifest.NAME, manifest.text().getBytes(StandardCharsets.UTF_8));
        manifest.files()
                .values()
                .forEach(file ->
                        files.put(file.name(), Register.checkedBytes(folder.resolve(file.name()), file.sha256())));
        return new StoredPublication(manifest, files);
    }

    /** Which publication it is. */
    public Publication publication() {
        return manifest.publication();
    }

    /** Where its folder is under a home folder, with slashes on every system. */
    public String path() {
        Path root = Path.of("");
        return root.relativize(PublicationFolder.of(root, manifest)).toString().replace('\\', '/');
    }

    /** Its files by name, the manifest among them. The bytes must not be changed. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }

    /**
     * Puts it into a home folder by one rename, unless it is held there.
     *
     * @return whether it was put there; false if it was held
     * @throws TamizException HOME if the home folder cannot be written
     */
    public boolean store(Path home) {
        if (Files.exists(PublicationFolder.of(home, manifest))) {
            return false;
        }
        Map<FileRole, byte[]> bytes = new EnumMap<>(FileRole.class);
        manifest.files().forEach((role, file) -> bytes.put(role, content(file)));
        PublicationFolder.write(home, manifest, bytes);
        return true;
    }

    private void check() {
        Set<String> expected = new HashSet<>(Set.of(Manifest.NAME));
        Map<FileRole, byte[]> bytes = new EnumMap<>(FileRole.class);
        Map<FileRole, TextInput> inputs = new EnumMap<>(FileRole.class);
        manifest.files().forEach((role, file) -> {
            byte[] content = content(file);
            if (!expected.add(file.name()) || !Sha256.of(content).equals(file.sha256())) {
                throw new IllegalArgumentException(file.name() + " is not what the manifest of " + path() + " says");
            }
            bytes.put(role, content);
            inputs.put(role, TextInput.ofBytes(path() + "/" + file.name(), content));
        });
        if (!files.keySet().equals(expected)) {
            throw new IllegalArgumentException(path() + " has a file that its manifest does not name");
        }
        if (!Sha256.of(bytes.values()).equals(publication().sha256())) {
            throw new IllegalArgumentException(
                    "the SHA-256 in the manifest of " + path() + " is not that of its files");
        }
        ListContent content = manifest.format().read(inputs);
        if (content.parties().isEmpty()) {
            throw new IllegalArgumentException(path() + " lists no party");
        }
    }

    private byte[] content(Manifest.HeldFile file) {
        byte @Nullable [] content = files.get(file.name());
        if (content == null) {
            throw new IllegalArgumentException(file.name() + " is missing in " + path());
        }
        return content;
    }

    private static Manifest manifest(byte[] text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(new String(text, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new IllegalArgumentException("a manifest cannot be read", e);
        }
        return Manifest.of(properties);
    }
}
