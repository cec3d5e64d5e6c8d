package org.tamiz.lists.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tamiz.core.screening.Engine;

class BuildTest {
    private static final Map<String, String> CODE = Map.of("org/A.class", "a", "org/B.class", "b");

    @TempDir
    Path folder;

    @Test
    void isTheSameEachTimeAndTellsTheFeatureReleaseOfJava() {
        assertThat(Build.of(Engine.class, Build.class))
                .isEqualTo(Build.of(Engine.class, Build.class))
                .matches("[0-9a-f]{1,8}-java" + Runtime.version().feature())
                .isNotEqualTo(Build.of(Build.class));
    }

    /** As the classes of Java itself. */
    @Test
    void codeThatLiesInNoFileIsABuildOfItsOwn() {
        assertThat(Build.of(String.class)).isNotEqualTo(Build.of(String.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "commented", "folder"})
    void isTheSameWhereverTheSameCodeLies(String kind) throws IOException {
        assertThat(build(kind, "one", CODE)).isEqualTo(build(kind, "two", CODE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"plain", "commented", "folder"})
    void isAnotherWhenACharacterOfTheCodeIs(String kind) throws IOException {
        String build = build(kind, "one", CODE);
        assertThat(build(kind, "two", Map.of("org/A.class", "a", "org/B.class", "c")))
                .isNotEqualTo(build);
        assertThat(build(kind, "three", Map.of("org/A.class", "a", "org/C.class", "b")))
                .isNotEqualTo(build);
        assertThat(build(kind, "four", Map.of("org/A.class", "a"))).isNotEqualTo(build);
    }

    private String build(String kind, String name, Map<String, String> code) throws IOException {
        Path place = folder.resolve(name);
        if (kind.equals("folder")) {
            for (Map.Entry<String, String> file : code.entrySet()) {
                Path path = place.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
            return Build.of(List.of(place));
        }
        try (ZipOutputStream jar = new ZipOutputStream(Files.newOutputStream(place))) {
            if (kind.equals("commented")) {
                jar.setComment("a comment moves the record at the end");
            }
            for (Map.Entry<String, String> file : new TreeMap<>(code).entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                entry.setTime(0);
                jar.putNextEntry(entry);
                jar.write(file.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return Build.of(List.of(place));
    }
}
