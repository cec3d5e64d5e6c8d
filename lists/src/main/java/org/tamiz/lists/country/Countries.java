package org.tamiz.lists.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the ISO 3166-1 alpha-2 code of a country by any of its usual English or Spanish names. */
public final class Countries {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern NEITHER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Map<String, String> CODES = read();

    private Countries() {}

    /**
     * The code of a country.
     *
     * @param name a name in English or Spanish, a name turned round such as "Korea, North", or an alpha-2 code itself
     * @return the code in upper case, or null if the name is not that of one country
     */
    public static @Nullable String code(String name) {
        // Most names are written as in the table, and a list asks tens of thousands of times.
        String exact = CODES.get(name);
        if (exact != null) {
            return exact;
        }
        String code = CODES.get(key(name));
        if (code != null) {
            return code;
        }
        int comma = name.indexOf(',');
        if (comma > 0) {
            return CODES.get(key(name.substring(comma + 1) + " " + name.substring(0, comma)));
        }
        return null;
    }

    private static String key(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = NEITHER.matcher(plain).replaceAll(" ").strip();
        return words.startsWith("the ") ? words.substring(4) : words;
    }

    private static Map<String, String> read() {
        Map<String, String> codes = new HashMap<>();
        InputStream resource = Objects.requireNonNull(Countries.class.getResourceAsStream("countries.tsv"));
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    String[] names = line.split("\t", -1);
                    for (String name : names) {
                        codes.put(key(name), names[0]);
                        codes.put(name, names[0]);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(codes);
    }
}
