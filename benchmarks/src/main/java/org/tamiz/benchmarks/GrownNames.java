package org.tamiz.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/**
 * Grows a list of names: the names as they are, then the first half of one with the second half of another, each fourth with a
 * misspelt word besides. So words keep the frequencies that the names have, rare words grow in number as in real lists, and no
 * name comes twice.
 */
public final class GrownNames {
    /** So many names are drawn for one that is new, before there are taken to be no more. */
    private static final int TRIES = 1000;

    /** One in so many grown names has a misspelt word. */
    private static final int MISSPELT = 4;

    private GrownNames() {}

    /**
     * Arguments: the names, one a line, perhaps packed; the file to write; how many; the seed.
     *
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] arguments) throws IOException {
        int wanted = Integer.parseInt(arguments[2]);
        long seed = Long.parseLong(arguments[3]);
        List<String> names = read(Path.of(arguments[0]));
        Files.write(Path.of(arguments[1]), grow(names, wanted, seed));
        System.out.println(wanted + " names grown from " + names.size() + ", seed " + seed);
    }

    private static List<String> read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file);
                InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                BufferedReader lines = new BufferedReader(new InputStreamReader(plain, StandardCharsets.UTF_8))) {
            return lines.lines().filter(line -> !line.isBlank()).toList();
        }
    }

    /** So many different names; the first are those given, each once. */
    static List<String> grow(Collection<String> names, int wanted, long seed) {
        List<String> given = List.copyOf(new LinkedHashSet<>(names));
        if (given.size() >= wanted) {
            return given.subList(0, wanted);
        }
        Random random = new Random(seed);
        Miswriting miswriting = new Miswriting(random);
        return different(given, wanted, () -> {
            List<String> words = new ArrayList<>(half(given, random, true));
            words.addAll(half(given, random, false));
            if (random.nextInt(MISSPELT) == 0) {
                miswriting.misspell(words);
            }
            return String.join(" ", words);
        });
    }

    /** So many different queries: names drawn at random and written otherwise, none as a name of the list. */
    static List<String> queries(Collection<String> names, int wanted, long seed) {
        List<String> given = List.copyOf(new LinkedHashSet<>(names));
        Random random = new Random(seed);
        Miswriting miswriting = new Miswriting(random);
        return different(given, given.size() + wanted, () -> miswriting.of(any(given, random)))
                .subList(given.size(), given.size() + wanted);
    }

    /** Draws names. */
    private interface Draw {
        String name();
    }

    private static List<String> different(List<String> given, int wanted, Draw draw) {
        Set<String> all = new LinkedHashSet<>(given);
        for (int tries = 0; all.size() < wanted; tries++) {
            if (tries == TRIES) {
                throw new IllegalArgumentException(given.size() + " names give no more than " + all.size()
                        + " different ones, not " + wanted + "; give more names.");
            }
            if (all.add(draw.name())) {
                tries = -1;
            }
        }
        return List.copyOf(all);
    }

    private static List<String> half(List<String> names, Random random, boolean first) {
        List<String> words = List.of(any(names, random).split(" ", -1));
        int middle = (words.size() + 1) / 2;
        return first ? words.subList(0, middle) : words.subList(middle, words.size());
    }

    private static String any(List<String> names, Random random) {
        return names.get(random.nextInt(names.size()));
    }
}
