package org.tamiz.lists.update;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tamiz.core.model.TamizException;
import org.tamiz.core.model.TamizException.Code;
import org.tamiz.lists.register.FileRole;

/**
 * The lists' sources: those that come with Tamiz, in {@code sources.properties} of this package, which also describes the
 * keys; and over them {@code sources.properties} of the home folder.
 */
public final class Sources {
    /** The file's name in the home folder. */
    public static final String FILE = "sources.properties";

    private static final Pattern KEY =
            Pattern.compile("([a-z0-9][a-z0-9-]{0,63})\\.(main|alt|add|comments|zone|least|days)");

    private final Map<String, Source> byList;

    private Sources(Map<String, Source> byList) {
        this.byList = byList;
    }

    /**
     * The sources for a home folder, which need not exist.
     *
     * @throws TamizException USAGE if the home folder's file has an unknown key or a value that makes no sense; UNREADABLE if
     *     it cannot be read
     */
    public static Sources of(Path home) {
        Properties own = builtIn();
        Set<String> official = lists(own, "the sources that come with Tamiz");
        Path file = home.resolve(FILE);
        Properties all = new Properties();
        all.putAll(own);
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                all.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw TamizException.in(
                        Code.UNREADABLE, file.toString(), "cannot be read (" + e.getMessage() + "). Check it.", e);
            }
        }
        Map<String, Source> byList = new TreeMap<>();
        for (String list : lists(all, file.toString())) {
            byList.put(list, source(list, official.contains(list), all, file.toString()));
        }
        return new Sources(byList);
    }

    /** The lists that can be fetched, by name. */
    public List<Source> fetched() {
        return byList.values().stream()
                .filter(source -> !source.files().isEmpty())
                .toList();
    }

    /** What is known of a list, or null if nothing is. */
    public @Nullable Source of(String list) {
        return byList.get(list);
    }

    private static Properties builtIn() {
        Properties properties = new Properties();
        try (InputStream in = Sources.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("The resource " + FILE + " is missing; rebuild Tamiz.");
            }
            properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> lists(Properties properties, String file) {
        Set<String> lists = new TreeSet<>();
        for (String key : properties.stringPropertyNames()) {
            Matcher matcher = KEY.matcher(key);
            if (!matcher.matches()) {
                throw wrong(
                        file,
                        key,
                        "is no key; write LIST.main, .alt, .add, .comments, .zone, .least or .days, where LIST is a list's"
                                + " name in lower-case letters, digits and hyphens");
            }
            lists.add(matcher.group(1));
        }
        return lists;
    }

    private static Source source(String list, boolean official, Properties properties, String file) {
        Map<FileRole, URI> files = new EnumMap<>(FileRole.class);
        for (FileRole role : FileRole.values()) {
            String key = list + "." + role.key();
            String address = properties.getProperty(key, "").strip();
            if (!address.isEmpty()) {
                files.put(role, address(address, file, key));
            }
        }
        if (!files.isEmpty() && !files.containsKey(FileRole.MAIN)) {
            throw wrong(file, list + ".main", "is missing, though companion files are named");
        }
        String days = properties.getProperty(list + ".days");
        return new Source(
                list,
                official,
                files,
                zone(properties, file, list + ".zone"),
                number(properties.getProperty(list + ".least", "1"), file, list + ".least"),
                days == null ? null : number(days, file, list + ".days"));
    }

    private static URI address(String text, String file, String key) {
        try {
            URI uri = URI.create(text);
            String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
            if (uri.getHost() != null && (scheme.equals("https") || scheme.equals("http"))) {
                return uri;
            }
        } catch (IllegalArgumentException e) {
            throw wrong(file, key, "\"" + text + "\" is no address (" + e.getMessage() + ")");
        }
        throw wrong(file, key, "\"" + text + "\" is no address; write one that starts with https://");
    }

    private static ZoneId zone(Properties properties, String file, String key) {
        String name = properties.getProperty(key);
        try {
            return name == null ? ZoneOffset.UTC : ZoneId.of(name.strip());
        } catch (DateTimeException e) {
            throw wrong(file, key, "\"" + name + "\" is no time zone; write one such as America/New_York");
        }
    }

    private static int number(String text, String file, String key) {
        if (!text.strip().matches("\\d{1,8}")) {
            throw wrong(file, key, "\"" + text + "\" is no number; write one such as 7");
        }
        return Integer.parseInt(text.strip());
    }

    private static TamizException wrong(String file, String key, String what) {
        return TamizException.in(Code.USAGE, file, key + ": " + what + ".", null);
    }
}
